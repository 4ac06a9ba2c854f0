// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/visit/content.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::visit
{
/** A question in writing to a care provider, who gets it through their own portal or on paper. */
struct EConsult {
    std::string id; ///< UUID
    std::string to;
    std::string subject;
    std::string question;
    std::vector<std::string> facts; ///< what goes along, in order; nothing else does
    std::string sentOn;             ///< FHIR date the person says; empty: not yet
    std::string reply;
    std::string repliedOn; ///< FHIR date
    std::string share;     ///< id of the share it went along with; empty: none yet
    bool operator==(const EConsult&) const = default;
};

/**
 * The text to read and copy: the question, the chosen facts with source and date, and that it is not
 * meant for emergencies. A file that leaves is made by core/share from the same facts. Made from the chosen facts alone. InvalidArgument: no question; NotFound:
 * a fact that is not there.
 */
Result<std::string> econsultText(store::Records& records,
                                 const Content& content,
                                 const EConsult& consult,
                                 const store::Profile& profile,
                                 Language language);

/** The body of a draft, and back. SyntaxInvalid. */
std::string econsultJson(const EConsult& consult);
Result<EConsult> econsultFromJson(std::string_view id, std::string_view json);
} // namespace regie::visit
