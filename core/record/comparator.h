// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <string_view>

namespace regie::record
{
/** A FHIR comparator (quantity-comparator: "<", "<=", ">=", ">", "ad") as said before a number. */
Words comparatorWords(std::string_view comparator);

/** The comparator that a value in words (Fact::value) begins with; empty when it has none. */
std::string_view comparatorOf(const Words& value);
} // namespace regie::record
