// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document_text.h"

#include "core/store/document_content.h"

namespace regie::app
{
Result<std::vector<DocumentText>> readDocuments(store::Records& records,
                                                const store::StoredFact& fact)
{
    const auto parts = store::documentParts(records, fact);
    if (!parts) {
        return fail(parts.error());
    }
    std::vector<DocumentText> documents;
    for (std::size_t part = 0; part < parts->size(); ++part) {
        const auto blocks = store::documentWords(records, fact, part);
        // A part whose bytes are no base64 has no words, and takes the others along nowhere.
        if (!blocks && blocks.error().code != ErrorCode::SyntaxInvalid) {
            return fail(blocks.error());
        }
        DocumentText document{(*parts)[part].name, (*parts)[part].contentType, {}};
        if (blocks) {
            for (const text::Block& block : *blocks) {
                document.text += document.text.empty() ? "" : "\n";
                document.text += block.text();
            }
        }
        documents.push_back(std::move(document));
    }
    return documents;
}

void writeDocuments(JsonWriter& json, const std::vector<DocumentText>& documents)
{
    json.beginArray("documents");
    for (const DocumentText& document : documents) {
        json.beginObject()
            .textOrNull("name", document.name)
            .text("content_type", document.contentType)
            .textOrNull("text", document.text)
            .endObject();
    }
    json.endArray();
}

void writeDocuments(const Context& context,
                    TextPage& page,
                    const std::vector<DocumentText>& documents)
{
    for (const DocumentText& document : documents) {
        page.blank().paragraph(document.name.empty()
                                   ? context.say("show.document")
                                   : context.say("show.document.named", {{"name", document.name}}));
        page.paragraph(
            document.text.empty() ? context.say("show.document.no_words") : document.text, 2);
    }
}
} // namespace regie::app
