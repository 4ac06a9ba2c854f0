// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/visit: numbers on the page.
#pragma once

#include "core/base/words.h"
#include "core/store/store.h"

#include <optional>
#include <string>

namespace regie::visit
{
/** A number as people of that language write it, without zeros at its end. */
std::string numberText(double value, int decimals, Language language);
/** A number as a source spelled it, with the decimal mark of the language. */
std::string spelledText(std::string_view spelled, Language language);

/** What a measurement says: one number, or the two of a blood pressure. */
struct Reading {
    double value = 0;
    std::optional<double> second;
};
/** nullopt: no exact number ("<5"), or a blood pressure of which one number is missing. */
std::optional<Reading> readingOf(const store::StoredFact& fact);
} // namespace regie::visit
