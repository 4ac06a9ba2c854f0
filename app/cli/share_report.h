// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/share/shares.h"

#include <string>
#include <vector>

namespace regie::app
{
// What the verbs of `regie share` print, as text for people or with --json.

void printCreated(const Context& context,
                  store::Store& store,
                  const share::ShareRules& rules,
                  const share::ShareDraft& draft,
                  const share::Share& made,
                  const std::string& file);
void printShares(const Context& context,
                 const share::ShareRules& rules,
                 const std::vector<share::Share>& shares);
void printLog(const Context& context,
              const share::ShareRules& rules,
              const std::vector<share::LogEntry>& log);
} // namespace regie::app
