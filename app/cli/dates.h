// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <string>

namespace regie::app
{
/**
 * Makes a FHIR date of what was typed: "2026-03-21", "21-3-2026", "maart 2026", "2026"; with a time
 * behind it where one belongs ("21-3-2026 8:10"). Empty stays empty. InvalidArgument naming the
 * option: no such day.
 */
Outcome<void> readDateOption(const Context& context, std::string_view option, std::string& text);
} // namespace regie::app
