// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/documents.h"

#include "core/base/hash.h"
#include "core/fhir/base64.h"
#include "core/fhir/bsn.h"
#include "core/fhir/cda.h"
#include "core/fhir/document_kind.h"
#include "core/fhir/document_title.h"
#include "core/fhir/intake.h"
#include "core/text/display.h"
#include "core/text/narrative.h"
#include "core/text/rtf.h"
#include "core/text/utf8.h"
#include "core/text/xml.h"

#include <array>
#include <utility>

namespace regie::fhir
{
namespace
{
constexpr std::size_t kLargest = std::size_t{256} * 1024 * 1024;

/** What is found out about a file before the resource is made. */
struct Findings {
    std::string title;
    std::string date;
    std::string provider;
    std::string custodian; ///< who keeps it, where that is said apart
    std::string patient;
    std::string kindWords;
    std::string text;
    bool textFailed = false;
};

/** Words of XML that is neither FHIR nor CDA. */
class XmlWords final : public text::XmlHandler
{
public:
    std::string text;
    bool open(const text::XmlElement& /*element*/) override { return true; }
    bool characters(std::string_view part) override
    {
        text += part;
        return true;
    }
    bool close(std::string_view /*name*/, std::size_t /*end*/) override
    {
        text += '\n';
        return true;
    }
};

Findings fromXml(std::string_view bytes)
{
    Findings found;
    XmlWords words;
    const Result<std::string> utf8 = text::xmlToUtf8(bytes);
    found.textFailed = !utf8.has_value() || !text::readXml(*utf8, words).has_value();
    found.text = text::displayText(words.text);
    return found;
}

Findings fromCda(std::string_view bytes)
{
    Result<CdaDocument> cda = readCda(bytes);
    if (!cda) {
        return fromXml(bytes);
    }
    Findings found;
    found.title = sensibleTitle(cda->title.empty() ? cda->kind : cda->title);
    found.date = cda->date;
    found.provider = cda->author;
    found.custodian = cda->custodian;
    found.patient = cda->patient;
    found.kindWords = cda->kind;
    found.text = std::move(cda->text);
    return found;
}

Findings fromExtractor(DocumentKind kind,
                       std::string_view bytes,
                       const text::TextExtractor& extractor)
{
    Findings found;
    Result<text::ExtractedText> extracted = extractor.extract(mediaTypeOf(kind), bytes);
    if (extracted) {
        found.title = isImage(kind) ? std::string{} : sensibleTitle(extracted->title);
        found.text = std::move(extracted->text);
    } else {
        found.textFailed = true;
    }
    if (kind == DocumentKind::Jpeg) {
        found.date = photoDate(bytes);
    }
    return found;
}

Findings findingsOf(DocumentKind kind, std::string_view bytes, const text::TextExtractor& extractor)
{
    Findings found;
    switch (kind) {
    case DocumentKind::Pdf:
    case DocumentKind::Jpeg:
    case DocumentKind::Png:
    case DocumentKind::Tiff:
    case DocumentKind::WebP:
    case DocumentKind::Heic:
    case DocumentKind::Gif:
    case DocumentKind::Docx:
    case DocumentKind::Odt: return fromExtractor(kind, bytes, extractor);
    case DocumentKind::Cda: return fromCda(bytes);
    case DocumentKind::Xml: return fromXml(bytes);
    case DocumentKind::Html: {
        const std::string html = text::textAsUtf8(bytes);
        found.title = sensibleTitle(text::htmlTitle(html));
        found.text = text::narrativeText(html);
        return found;
    }
    case DocumentKind::Rtf: found.text = text::rtfText(bytes); return found;
    case DocumentKind::Markdown:
    case DocumentKind::Csv:
    case DocumentKind::Text: found.text = text::displayText(text::textAsUtf8(bytes)); return found;
    }
    return found;
}

void appendText(Document& document, Node* parent, std::string_view key, std::string_view text)
{
    if (!text.empty()) {
        document.append(parent, NodeKind::String, key, text);
    }
}

Document describe(const Findings& found, const DocumentFile& file)
{
    Document document;
    Node* root = document.append(nullptr, NodeKind::Object, {});
    appendText(document, root, "resourceType", "DocumentReference");
    appendText(document, root, "status", "current");
    Node* type = document.append(root, NodeKind::Object, "type");
    appendText(document, type, "text", found.kindWords);
    if (!found.patient.empty()) {
        Node* subject = document.append(root, NodeKind::Object, "subject");
        appendText(document, subject, "display", found.patient);
    }
    if (found.date.find('T') != std::string::npos) {
        appendText(document, root, "date", found.date); // an instant in FHIR: only with a time
    }
    if (!found.provider.empty()) {
        Node* authors = document.append(root, NodeKind::Array, "author");
        Node* author = document.append(authors, NodeKind::Object, {});
        appendText(document, author, "display", found.provider);
    }
    if (!found.custodian.empty() && found.custodian != found.provider) {
        Node* custodian = document.append(root, NodeKind::Object, "custodian");
        appendText(document, custodian, "display", found.custodian);
    }
    appendText(document, root, "description", found.title);
    Node* contents = document.append(root, NodeKind::Array, "content");
    Node* content = document.append(contents, NodeKind::Object, {});
    Node* attachment = document.append(content, NodeKind::Object, "attachment");
    appendText(document, attachment, "contentType", file.contentType);
    appendText(document, attachment, "url", "regie-attachment:" + file.attachmentHash);
    document.append(attachment, NodeKind::Number, "size", std::to_string(file.attachment.size()));
    const std::array<std::byte, 20> hash = sha1(file.attachment);
    appendText(document,
               attachment,
               "hash",
               toBase64({reinterpret_cast<const char*>(hash.data()), hash.size()}));
    appendText(document, attachment, "creation", found.date);
    return document;
}

/** Hints go before what the file says, and that before its name. */
void settle(Findings& found,
            const DocumentHints& hints,
            DocumentKind kind,
            std::string_view fileName)
{
    const NameWords name = wordsOfFileName(fileName);
    found.title = !hints.title.empty()   ? text::collapseSpace(text::displayText(hints.title))
                  : !found.title.empty() ? found.title
                                         : name.title;
    found.date = !hints.date.empty() ? hints.date : !found.date.empty() ? found.date : name.date;
    found.provider = !hints.provider.empty() ? hints.provider : found.provider;
    if (found.kindWords.empty()) {
        found.kindWords = wordsFor(kind);
    }
    if (found.title.empty()) {
        // A number a device gave says little, and yet it tells one scan from another.
        const bool number = name.plain.find_first_not_of("0123456789 .-") == std::string::npos;
        found.title = name.plain.empty() ? found.kindWords
                      : number           ? found.kindWords + ' ' + name.plain
                                         : name.plain;
    }
}

/** Text that says nowhere in itself how its letters are written. */
bool isPlain(DocumentKind kind)
{
    return kind == DocumentKind::Text || kind == DocumentKind::Markdown
           || kind == DocumentKind::Csv;
}

bool isBlank(std::string_view bytes)
{
    return bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n") == std::string_view::npos;
}
} // namespace

bool isDocument(std::string_view bytes, std::string_view fileName)
{
    return kindOf(bytes, fileName).has_value();
}

Result<DocumentFile> readDocument(std::string_view bytes,
                                  std::string_view fileName,
                                  const DocumentHints& hints,
                                  const text::TextExtractor& extractor)
{
    if (bytes.size() > kLargest) {
        return fail(ErrorCode::LimitExceeded, "file larger than 256 MiB");
    }
    if (!hints.date.empty() && !isFhirDate(hints.date)) {
        return fail(ErrorCode::InvalidArgument, "date is not written as FHIR does");
    }
    const std::optional<std::string> utf16 = text::fromUtf16(bytes);
    std::optional<DocumentKind> kind = kindOf(utf16 ? *utf16 : bytes, fileName);
    if (utf16 && kind && !isTextual(*kind)) {
        kind = DocumentKind::Text; // it only begins like one
    }
    if (!kind) {
        if (isBlank(bytes)) {
            return fail(ErrorCode::UnknownFormat, std::string(kEmptyFile));
        }
        return fail(ErrorCode::UnknownFormat, "no kind of document the program knows");
    }
    BsnNumbers numbers;
    DocumentFile file;
    file.attachment = bytes;
    std::string words = utf16 ? *utf16 : std::string();
    std::string& readable = utf16 ? words : file.attachment;
    if (isTextual(*kind)) {
        file.bsnRemoved = numbers.mask(readable);
        if (file.bsnRemoved > 0) {
            numbers.mask(readable); // what was learnt at the end may stand at the start too
        }
        if (utf16 && file.bsnRemoved > 0) {
            file.attachment = text::toUtf16(readable, bytes.substr(0, 2));
        }
        file.encodingGuessed =
            isPlain(*kind) && !utf16 && text::encodingOf(bytes) == text::TextEncoding::Guessed;
    }
    Findings found = findingsOf(*kind, readable, extractor);
    file.contentType = mediaTypeOf(*kind);
    file.attachmentHash = sha256Hex(file.attachment);
    file.textFailed = found.textFailed;
    settle(found, hints, *kind, fileName);
    // Twice: what is learnt at the end, or in the title, may stand before it without its name.
    for (int round = 0; round < 2; ++round) {
        for (std::string* part :
             {&found.text, &found.title, &found.patient, &found.provider, &found.custodian}) {
            file.bsnRemoved += numbers.mask(*part);
        }
    }
    file.text = std::move(found.text);
    file.resource = makeResource(describe(found, file), FhirVersion::R4, {});
    return file;
}
} // namespace regie::fhir
