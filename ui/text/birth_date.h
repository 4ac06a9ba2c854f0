// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace regie::ui
{
/**
 * A date of birth as people write it ("3-4-1952", "3 april 1952", "1952-04-03") as FHIR date; day before
 * month. nullopt when it is no date, lies after `today` (FHIR date) or before 1880.
 */
std::optional<std::string> readBirthDate(std::string_view typed, std::string_view today);
} // namespace regie::ui
