// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inline_text.h"

#include "core/fhir/base64.h"
#include "core/fhir/documents.h"

#include <string_view>

namespace regie::store
{
namespace
{
constexpr int kDeepestPart = 32; ///< objects in each other that may hold an attachment
constexpr std::size_t kMostTextInside = std::size_t{8} * 1024 * 1024; ///< of base64

/** The bytes a Binary of this vault holds, named by a url such as "Binary/12". */
const fhir::Node* dataOfBinary(std::string_view url, fhir::Resolver& resolver, InlineParts& found)
{
    if (url.find("Binary/") == std::string_view::npos) {
        return nullptr;
    }
    fhir::Document& reference = found.asked.emplace_back();
    fhir::Node* root = reference.append(nullptr, fhir::NodeKind::Object, {});
    reference.append(root, fhir::NodeKind::String, "resourceType", "Basic");
    fhir::Node* subject = reference.append(root, fhir::NodeKind::Object, "subject");
    reference.append(subject, fhir::NodeKind::String, "reference", url);
    const fhir::Node* binary = resolver.resolve(*subject);
    if (binary == nullptr) {
        return nullptr;
    }
    const fhir::Node* data = binary->child("data");           // R4
    return data != nullptr ? data : binary->child("content"); // STU3
}

void collectInline(const fhir::Node& node, fhir::Resolver& resolver, int depth, InlineParts& found)
{
    if (depth > kDeepestPart || node.isLeaf()) {
        return;
    }
    if (node.isObject() && node.child("contentType") != nullptr) {
        const fhir::Node* data = node.child("data");
        if (data == nullptr && node.childText("resourceType") == "Binary") {
            data = node.child("content");
        }
        const bool elsewhere = data == nullptr;
        if (elsewhere) {
            data = dataOfBinary(node.childText("url"), resolver, found);
        }
        if (data != nullptr && !data->text.empty()) {
            found.parts.push_back({&node, data, elsewhere});
            return;
        }
    }
    for (const fhir::Node& child : node) {
        collectInline(child, resolver, depth + 1, found);
    }
}

/** Whether a type says that there are words to be had without a reader of its own. */
bool isWords(std::string_view contentType)
{
    return contentType.starts_with("text/") || contentType.find("xml") != std::string_view::npos
           || contentType.find("html") != std::string_view::npos
           || contentType.find("rtf") != std::string_view::npos;
}
} // namespace

InlineParts inlineParts(const fhir::Node& resource, fhir::Resolver& resolver)
{
    InlineParts found;
    collectInline(resource, resolver, 0, found);
    return found;
}

std::string inlineWords(const fhir::Resource& resource, fhir::Resolver& resolver)
{
    std::string words;
    if (resource.root == nullptr || resource.body.find("\"contentType\"") == std::string::npos) {
        return words;
    }
    const InlineParts found = inlineParts(*resource.root, resolver);
    for (const InlinePart& part : found.parts) {
        const std::string_view type = part.attachment->childText("contentType");
        if (!isWords(type) || part.data->text.size() > kMostTextInside) {
            continue;
        }
        // What is no base64 is shown as it is, and has no words.
        const auto bytes = fhir::fromBase64(part.data->text);
        const std::string text = bytes ? wordsInText(type, *bytes) : std::string();
        if (!text.empty()) {
            words += words.empty() ? "" : "\n";
            words += text;
        }
    }
    return words;
}

std::string wordsInText(std::string_view contentType, std::string_view bytes)
{
    if (!isWords(contentType)) {
        return {};
    }
    const text::NoTextExtractor none;
    auto read = fhir::readDocument(bytes, "text.txt", {}, none);
    if (!read) {
        return {};
    }
    const std::size_t end = read->text.find_last_not_of(" \n\f");
    return read->text.substr(0, end == std::string::npos ? 0 : end + 1);
}
} // namespace regie::store
