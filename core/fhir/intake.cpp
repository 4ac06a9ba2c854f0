// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/intake.h"

#include "core/fhir/json.h"
#include "core/fhir/json_split.h"
#include "core/fhir/read_xml.h"
#include "core/fhir/version.h"
#include "core/text/xml.h"

#include <algorithm>

namespace regie::fhir
{
namespace
{
// Bundles in Bundles that can only be read in parts; each level is a look through its text.
constexpr int kNestedTexts = 8;
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

/** Why a piece is not whole: what the parser stumbles over first may say it better than brackets. */
Error whyBroken(std::string_view piece, const ReadLimits& limits, bool last)
{
    const Result<Document> document = parseJson(piece, limits);
    if (!document && document.error().code != ErrorCode::SyntaxInvalid) {
        return document.error();
    }
    return last ? Error{ErrorCode::BrokenOff, "JSON breaks off"}
                : Error{ErrorCode::SyntaxInvalid, "brackets do not fit"};
}

/** Why what is left of a text was not read. */
Error whyRest(const JsonParts& parts)
{
    return parts.breaksOff ? Error{ErrorCode::BrokenOff, "JSON breaks off"}
                           : Error{ErrorCode::TextBehind, "something behind the end of JSON"};
}

bool looksLikeXml(std::string_view bytes)
{
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")
           || (first != std::string_view::npos && bytes[first] == '<');
}
} // namespace

Intake::Intake(const ElementTables& tables,
               const ReadLimits& limits,
               std::optional<FhirVersion> version,
               ReadSink& sink)
    : m_tables(tables), m_limits(limits), m_known(version), m_sink(sink)
{
}

ReadCounts Intake::run(std::string_view bytes)
{
    if (bytes.size() > m_limits.bytes) {
        reject({ErrorCode::LimitExceeded, "text of " + std::to_string(bytes.size()) + " bytes"},
               {});
        return m_counts;
    }
    if (bytes.starts_with(kUtf8Mark)) {
        bytes.remove_prefix(kUtf8Mark.size());
    }
    if (bytes.starts_with(
            "{\\rtf")) { // a letter of a word processor, whatever its brace looks like
        reject({ErrorCode::UnknownFormat, "RTF"}, bytes);
        return m_counts;
    }
    if (looksLikeXml(bytes)) {
        readXml(bytes);
    } else {
        readJson(bytes, 0);
    }
    giveWaiting(majority());
    return m_counts;
}

void Intake::readJson(std::string_view text, int nesting)
{
    const JsonParts parts = splitJson(text);
    if (parts.kind != JsonParts::Kind::Single && mentionsBsnSystem(text)) {
        for (const JsonPiece& piece : parts.pieces) {
            learnNumbers(piece.bytes);
        }
    }
    for (std::size_t i = 0; i < parts.pieces.size() && !m_stopped; ++i) {
        const JsonPiece& piece = parts.pieces[i];
        m_index = nesting == 0 ? i : m_index;
        if (!piece.whole) {
            const bool last = i + 1 == parts.pieces.size();
            reject(whyBroken(piece.bytes, m_limits, last), piece.bytes);
        } else if (parts.kind == JsonParts::Kind::Bundle) {
            readJsonEntry(piece.bytes, nesting);
        } else {
            readJsonText(piece.bytes, nesting);
        }
    }
    m_index = nesting == 0 ? parts.pieces.size() : m_index;
    const bool told = !parts.pieces.empty() && !parts.pieces.back().whole;
    if (parts.rest && (!parts.rest->empty() || !told)) {
        reject(whyRest(parts), *parts.rest);
    }
    if (parts.kind == JsonParts::Kind::Bundle) {
        readEnvelope(parts.envelope, parts.rest.has_value());
    }
}

void Intake::learnNumbers(std::string_view text)
{
    if (!mentionsBsnSystem(text)) {
        return;
    }
    if (Result<Document> document = parseJson(text, m_limits)) {
        cutBsn(*document, m_numbers);
    } else {
        maskUnread(text, m_numbers);
    }
}

void Intake::readJsonText(std::string_view text, int nesting)
{
    Result<Document> document = parseJson(text, m_limits);
    if (document) {
        takeDocument(std::move(*document), {});
    } else if (nesting < kNestedTexts && memberText(text, "resourceType") == "\"Bundle\"") {
        readJson(text, nesting + 1);
    } else {
        reject(document.error(), text);
    }
}

void Intake::readJsonEntry(std::string_view entry, int nesting)
{
    Result<Document> document = parseJson(entry, m_limits);
    if (document) {
        takeEntry(std::move(*document));
        return;
    }
    // An inner Bundle with one bad entry still has good ones.
    const std::optional<std::string_view> resource = memberText(entry, "resource");
    if (nesting < kNestedTexts && resource && resource->starts_with('{')
        && memberText(*resource, "resourceType") == "\"Bundle\"") {
        readJson(*resource, nesting + 1);
    } else {
        reject(document.error(), entry);
    }
}

void Intake::readEnvelope(std::string_view envelope, bool brokenOff)
{
    Result<Document> document = parseJson(envelope, m_limits);
    giveDeleted(document ? document->root()->childText("type") : std::string_view());
    if (!document) {
        reject(document.error(), envelope);
    } else if (document->root()->child("resourceType") != nullptr) {
        takeDocument(std::move(*document), {});
    } else if (!brokenOff) {
        reject({ErrorCode::NoResource, "no resourceType"}, envelope);
    }
}

void Intake::readXml(std::string_view bytes)
{
    const Result<std::string> utf8 = text::xmlToUtf8(bytes);
    if (!utf8) {
        reject(utf8.error(), bytes);
        return;
    }
    Result<Document> document = parseXml(*utf8);
    if (document) {
        // As a whole first: the numbers of one entry are masked in all.
        const BsnCut cut = cutBsn(*document, m_numbers);
        m_counts.bsnRemoved += cut.removed;
        m_counts.bsnMasked += cut.masked;
        takeDocument(std::move(*document), {});
        return;
    }
    std::vector<Result<Document>> entries;
    const XmlParts parts = splitXmlBundle(*utf8);
    const std::vector<std::string>& texts = parts.entries;
    for (const std::string& entry : texts) {
        entries.push_back(parseXml(entry));
        if (entries.back()) {
            const BsnCut cut = cutBsn(*entries.back(), m_numbers);
            m_counts.bsnRemoved += cut.removed;
            m_counts.bsnMasked += cut.masked;
        } else {
            maskUnread(entry, m_numbers);
        }
    }
    const auto good = std::count_if(
        entries.begin(), entries.end(), [](const auto& entry) { return entry.has_value(); });
    if (good == 0) {
        reject(document.error(), *utf8);
        return;
    }
    for (m_index = 0; m_index < texts.size() && !m_stopped; ++m_index) {
        if (entries[m_index]) {
            takeBundle(std::move(*entries[m_index]), {}, Place::InParts);
        } else {
            reject(entries[m_index].error(), texts[m_index]);
        }
    }
    giveDeleted(parts.type);
    if (good == static_cast<std::ptrdiff_t>(entries.size())) {
        reject(document.error(), {}); // every entry is whole, yet the text is not
    }
}

Result<Document> Intake::parseXml(std::string_view utf8)
{
    if (!m_known) {
        m_known = versionOfXml(utf8, ProfileHint::Certain);
    }
    if (m_known) {
        return readXmlResource(utf8, m_tables.of(*m_known), m_limits);
    }
    // Which elements repeat differs between the versions, so it is read as the one it fits best.
    Result<Document> r4 = readXmlResource(utf8, m_tables.of(FhirVersion::R4), m_limits);
    if (!r4) {
        return r4;
    }
    Result<Document> stu3 = readXmlResource(utf8, m_tables.of(FhirVersion::Stu3), m_limits);
    if (!stu3) {
        return stu3;
    }
    const int r4Misfits = misfits(*r4->root(), m_tables.of(FhirVersion::R4));
    const int stu3Misfits = misfits(*stu3->root(), m_tables.of(FhirVersion::Stu3));
    std::optional<FhirVersion> found;
    if (stu3Misfits != r4Misfits) {
        found = stu3Misfits < r4Misfits ? FhirVersion::Stu3 : FhirVersion::R4;
    } else {
        found = versionOfXml(utf8, ProfileHint::Usual);
    }
    // Remembered: read with one table, a resource looks like that version for good.
    m_known = found;
    return found == FhirVersion::Stu3 ? std::move(stu3) : std::move(r4);
}
} // namespace regie::fhir
