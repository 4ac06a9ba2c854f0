// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string_view>

namespace regie::sync
{
/** The moment an HTTP header `Date` names ("Sun, 06 Nov 1994 08:49:37 GMT"). */
std::optional<Clock::Instant> httpDate(std::string_view text);
} // namespace regie::sync
