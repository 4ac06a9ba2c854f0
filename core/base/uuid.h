// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <string>
#include <string_view>

namespace regie
{
/** A new random id (RFC 9562, version 4), lower case: "f47ac10b-58cc-4372-a567-0e02b2c3d479". */
std::string newUuid(RandomSource& random);

/** The same id for the same name, always (RFC 9562, version 8: first 122 bits of its SHA-256). */
std::string uuidOfName(std::string_view name);

/** Whether the text has the form that newUuid and uuidOfName give: lower case, with dashes. */
bool isUuid(std::string_view text);
} // namespace regie
