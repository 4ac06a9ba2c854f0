// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace CLI
{
class App;
}

namespace regie::app
{
/** What the program is and which verbs there are. */
void writeOverview(TextPage& page, const Context& context, const CLI::App& root);
/** How one verb is used: usage line, what it does, its arguments and options. */
void writeHelp(TextPage& page, const Context& context, const CLI::App& verb);
} // namespace regie::app
