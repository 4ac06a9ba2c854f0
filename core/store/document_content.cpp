// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document_content.h"

#include "core/fhir/base64.h"
#include "core/fhir/resource.h"
#include "core/store/attachments.h"
#include "core/store/inline_text.h"
#include "core/text/display.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace regie::store
{
namespace
{
/** Kinds (names of lenses) that are letters, reports and pictures to a person. */
const std::vector<std::string> kKinds =
    {"document", "composition", "gp_encounter_report", "soap_report", "text_result", "media"};
constexpr std::string_view kPictureKind = "media";
constexpr std::size_t kLargestHtml = std::size_t{8} * 1024 * 1024;
constexpr int kDeepest = 32;     ///< of sections in sections
constexpr int kHeadingBelow = 2; ///< level of the heading of a section: below the title of the page

bool isPictureType(std::string_view contentType)
{
    return contentType.starts_with("image/");
}

Result<bool> isPicture(Records& records, const StoredFact& fact)
{
    if (fact.fact.kind == kPictureKind) {
        return true;
    }
    const auto attachments = records.attachments(fact);
    if (!attachments) {
        return fail(attachments.error());
    }
    return std::any_of(attachments->begin(), attachments->end(), [](const Attachment& each) {
        return isPictureType(each.contentType);
    });
}

/** What a fact's resource holds; keeps alive what the parts point into. */
struct Inside {
    fhir::Resource resource;
    std::unique_ptr<fhir::Resolver> resolver;
    InlineParts found;
};

/** `kept`: contents are kept as files, and a Binary that was fetched is one of them. */
Result<Inside> lookInside(Records& records, const StoredFact& fact, bool kept)
{
    auto resource = records.resourceOf(fact);
    if (!resource) {
        return fail(resource.error());
    }
    auto resolver = records.resolver(fact.sourceId);
    if (!resolver) {
        return fail(resolver.error());
    }
    Inside inside{std::move(*resource), std::move(*resolver), {}};
    if (inside.resource.root != nullptr) {
        inside.found = inlineParts(*inside.resource.root, *inside.resolver);
    }
    if (kept) {
        std::erase_if(inside.found.parts, [](const InlinePart& part) { return part.elsewhere; });
    }
    return inside;
}

Result<std::string> bytesOf(std::string_view base64, std::size_t limit)
{
    if (base64.size() / 4 * 3 + 3 > limit) {
        return fail(ErrorCode::LimitExceeded, "attachment in a resource");
    }
    auto bytes = fhir::fromBase64(base64);
    return bytes ? Result<std::string>(std::move(*bytes))
                 : fail(ErrorCode::SyntaxInvalid, "base64 of an attachment");
}

/** Plain text by paragraph: an empty line ends one. Lines within it stay lines. */
std::vector<text::Block> paragraphs(std::string_view words)
{
    std::vector<text::Block> blocks;
    std::string paragraph;
    const auto end = [&blocks, &paragraph] {
        if (!paragraph.empty()) {
            blocks.push_back({text::Block::Kind::Paragraph, 0, false, {std::move(paragraph)}});
            paragraph.clear();
        }
    };
    while (!words.empty()) {
        const std::size_t stop = words.find_first_of("\n\f");
        const std::string line = text::collapseSpace(words.substr(0, stop));
        const bool newPage = stop != std::string_view::npos && words[stop] == '\f';
        words.remove_prefix(stop == std::string_view::npos ? words.size() : stop + 1);
        if (line.empty()) {
            end();
        } else {
            paragraph += (paragraph.empty() ? "" : "\n") + line;
        }
        if (newPage) {
            end();
        }
    }
    end();
    return blocks;
}

void append(std::vector<text::Block>& blocks, std::vector<text::Block> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(blocks));
}

std::string sectionTitle(const fhir::Node& section)
{
    if (const auto title = section.childText("title"); !title.empty()) {
        return text::displayText(title);
    }
    const fhir::Node* code = section.child("code");
    if (code == nullptr) {
        return {};
    }
    if (const auto words = code->childText("text"); !words.empty()) {
        return text::displayText(words);
    }
    const fhir::Node* coding = code->child("coding");
    const fhir::Node* first = coding == nullptr ? nullptr : coding->at(0);
    return first == nullptr ? std::string() : text::displayText(first->childText("display"));
}

void addSections(const fhir::Node& parent, int depth, std::vector<text::Block>& blocks)
{
    const fhir::Node* sections = parent.child("section");
    if (sections == nullptr || depth > kDeepest) {
        return;
    }
    for (const fhir::Node& section : *sections) {
        std::vector<text::Block> inside;
        if (const fhir::Node* words = section.child("text"); words != nullptr) {
            inside = text::narrativeBlocks(words->childText("div"));
        }
        addSections(section, depth + 1, inside);
        if (const std::string title = sectionTitle(section); !title.empty() && !inside.empty()) {
            blocks.push_back(
                {text::Block::Kind::Heading, std::min(kHeadingBelow + depth, 6), false, {title}});
        }
        append(blocks, std::move(inside));
    }
}

std::vector<text::Block> narrativeOf(const fhir::Node& resource)
{
    std::vector<text::Block> blocks;
    addSections(resource, 0, blocks);
    if (blocks.empty()) {
        if (const fhir::Node* words = resource.child("text"); words != nullptr) {
            blocks = text::narrativeBlocks(words->childText("div"));
        }
    }
    if (blocks.empty()) {
        blocks = paragraphs(text::displayText(resource.childText("conclusion")));
    }
    return blocks;
}
} // namespace

Result<FactPage> documents(Records& records, const DocumentQuery& query)
{
    TimelineQuery timeline;
    timeline.kinds = kKinds;
    timeline.after = query.after;
    timeline.limit = query.limit;
    FactPage found;
    do {
        auto page = records.timeline(timeline);
        if (!page) {
            return fail(page.error());
        }
        for (StoredFact& fact : page->facts) {
            if (query.form != DocumentForm::All) {
                const auto picture = isPicture(records, fact);
                if (!picture) {
                    return fail(picture.error());
                }
                if (*picture != (query.form == DocumentForm::Pictures)) {
                    continue;
                }
            }
            found.facts.push_back(std::move(fact));
        }
        timeline.after = page->next;
    } while (!timeline.after.empty() && found.facts.size() < static_cast<std::size_t>(query.limit));
    found.next = timeline.after;
    return found;
}

Result<std::vector<DocumentPart>> documentParts(Records& records, const StoredFact& fact)
{
    auto attachments = records.attachments(fact);
    if (!attachments) {
        return fail(attachments.error());
    }
    std::vector<DocumentPart> parts;
    for (Attachment& each : *attachments) {
        parts.push_back({std::move(each.contentType),
                         std::move(each.name),
                         each.size,
                         std::move(each.text),
                         each.row});
    }
    const auto inside = lookInside(records, fact, !parts.empty());
    if (!inside) {
        return fail(inside.error());
    }
    for (const InlinePart& part : inside->found.parts) {
        parts.push_back({std::string(part.attachment->childText("contentType")),
                         text::displayText(part.attachment->childText("title")),
                         part.data->text.size() / 4 * 3,
                         {},
                         0});
    }
    return parts;
}

Result<std::string> documentBytes(Records& records,
                                  const StoredFact& fact,
                                  std::size_t part,
                                  std::size_t limit)
{
    const auto attachments = records.attachments(fact);
    if (!attachments) {
        return fail(attachments.error());
    }
    if (part < attachments->size()) {
        return records.attachmentContent((*attachments)[part].row, limit);
    }
    const auto inside = lookInside(records, fact, !attachments->empty());
    if (!inside) {
        return fail(inside.error());
    }
    part -= attachments->size();
    return part < inside->found.parts.size() ? bytesOf(inside->found.parts[part].data->text, limit)
                                             : fail(ErrorCode::NotFound, "part of a document");
}

Result<std::vector<text::Block>> documentWords(Records& records,
                                               const StoredFact& fact,
                                               std::size_t part)
{
    const auto parts = documentParts(records, fact);
    if (!parts) {
        return fail(parts.error());
    }
    if (part >= parts->size()) {
        const auto resource = records.resourceOf(fact);
        if (!resource) {
            return fail(resource.error());
        }
        return resource->root == nullptr ? std::vector<text::Block>()
                                         : narrativeOf(*resource->root);
    }
    const DocumentPart& wanted = (*parts)[part];
    const bool html = wanted.contentType.starts_with("text/html")
                      || wanted.contentType.starts_with("application/xhtml");
    const bool fromBytes = html || wanted.attachment == 0;
    if (!fromBytes || wanted.size > kLargestHtml) {
        return paragraphs(wanted.text);
    }
    const auto bytes = documentBytes(records, fact, part, kLargestHtml * 2);
    if (!bytes) {
        return fail(bytes.error());
    }
    if (html) {
        return text::narrativeBlocks(text::textAsUtf8(*bytes));
    }
    return paragraphs(wordsInText(wanted.contentType, *bytes));
}
} // namespace regie::store
