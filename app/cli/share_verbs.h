// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs.h"
#include "core/share/share_rules.h"

namespace regie::app
{
Outcome<share::ShareRules> loadShareRules(const Context& context);
/** `regie share create`. */
void addShareCreate(const Verb& parent);
} // namespace regie::app
