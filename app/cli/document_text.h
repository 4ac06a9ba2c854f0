// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/store/records.h"

#include <string>
#include <vector>

namespace regie::app
{
/** The words of one file that belongs to a fact. */
struct DocumentText {
    std::string name;        ///< of the file, or what the source calls it; may be empty
    std::string contentType; ///< "application/pdf"
    std::string text;        ///< a line for each piece; empty when no words are known
};

/** All files of a fact with their words, in order. Errors as store::documentWords(). */
Result<std::vector<DocumentText>> readDocuments(store::Records& records,
                                                const store::StoredFact& fact);
/** `"documents":[{name,content_type,text}]`, text null where no words are known. */
void writeDocuments(JsonWriter& json, const std::vector<DocumentText>& documents);
/** Each under a heading of its own; of one without words it says just that. */
void writeDocuments(const Context& context,
                    TextPage& page,
                    const std::vector<DocumentText>& documents);
} // namespace regie::app
