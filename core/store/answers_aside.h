// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: the person's answers about medicines are no lines of their own in lists.
#pragma once

#include "core/store/records.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace regie::store
{
/** The kind of the facts that answers are. */
inline constexpr std::string_view kAnswerKind = "medication_use";

/** Tells which facts of a list stand at the line of a medicine; reads them when one may be there. */
class AnswersAside
{
public:
    AnswersAside(Records& records, Lines lines) : m_records(&records), m_lines(lines) { }

    Result<bool> isJoined(const StoredFact& fact);

private:
    Records* m_records;
    Lines m_lines;
    std::optional<std::set<std::string>> m_joined; ///< ids
};
} // namespace regie::store
