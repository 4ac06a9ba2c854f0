// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/share: facts as XHTML and as plain text.
#pragma once

#include "core/share/shared_records.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::share
{
/** For XML text and attributes; control characters XML does not know become a blank. */
std::string xmlText(std::string_view text);
/** One fact with all its rows: `<div xmlns=…>`, for Narrative.div. */
std::string factDiv(const SharedRecord& record, Language language);
/** Several facts as one table: what, when, value, from whom. */
std::string tableDiv(const std::vector<const SharedRecord*>& records, Language language);
std::string paragraphDiv(std::string_view text);
/** "1 mrt 2020", "1 mrt 2020 – 3 mrt 2020", empty when not known. */
std::string dateText(const record::FactDate& date, Language language);
} // namespace regie::share
