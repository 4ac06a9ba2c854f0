// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/document_answer.h"

#include "core/fhir/base64.h"
#include "core/fhir/documents.h"

namespace regie::sync
{
store::DocumentContent contentOf(std::string_view bytes,
                                 std::string_view contentType,
                                 const Follow& follow,
                                 const text::TextExtractor& extractor)
{
    store::DocumentContent content;
    content.type = follow.ownerType;
    content.key = follow.ownerKey;
    content.position = follow.position;
    content.name = follow.title;
    auto read = fhir::readDocument(bytes, follow.title, {}, extractor);
    if (read) {
        content.content = std::move(read->attachment);
        content.contentType = std::move(read->contentType); // what it is, whatever it says to be
        content.text = std::move(read->text);
    } else {
        content.content = bytes;
        content.contentType = contentType;
    }
    return content;
}

std::optional<store::DocumentContent> contentOfBinary(const fhir::Resource& binary,
                                                      const Follow& follow,
                                                      const text::TextExtractor& extractor)
{
    if (binary.type != "Binary" || binary.root == nullptr) {
        return std::nullopt;
    }
    std::string_view data = binary.root->childText("data");
    if (data.empty()) {
        data = binary.root->childText("content");
    }
    const auto bytes = fhir::fromBase64(data);
    if (!bytes || bytes->empty()) {
        return std::nullopt;
    }
    return contentOf(*bytes, binary.root->childText("contentType"), follow, extractor);
}
} // namespace regie::sync
