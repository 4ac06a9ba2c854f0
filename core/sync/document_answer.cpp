// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/document_answer.h"

#include "core/fhir/documents.h"

#include <array>

namespace regie::sync
{
namespace
{
/** Base64 with white space, as FHIR allows it; nullopt when it is none. */
std::optional<std::string> fromBase64(std::string_view text)
{
    constexpr std::string_view kDigits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    static const auto kValues = [kDigits] {
        std::array<int, 256> values{};
        values.fill(-1);
        for (std::size_t i = 0; i < kDigits.size(); ++i) {
            values[static_cast<unsigned char>(kDigits[i])] = static_cast<int>(i);
        }
        return values;
    }();
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    unsigned int bits = 0;
    int count = 0;
    bool ended = false;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            continue;
        }
        if (c == '=') {
            ended = true;
            continue;
        }
        const int value = kValues[static_cast<unsigned char>(c)];
        if (value < 0 || ended) {
            return std::nullopt;
        }
        bits = bits << 6U | static_cast<unsigned int>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> static_cast<unsigned int>(count) & 0xFFU);
        }
    }
    return count < 6 ? std::optional(std::move(bytes)) : std::nullopt;
}
} // namespace

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
    const auto bytes = fromBase64(data);
    if (!bytes || bytes->empty()) {
        return std::nullopt;
    }
    return contentOf(*bytes, binary.root->childText("contentType"), follow, extractor);
}
} // namespace regie::sync
