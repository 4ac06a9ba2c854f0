// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/share/shares.h"
#include "ui/sending/shared_document.h"

#include <string>
#include <vector>

namespace regie::app
{
// What the verbs of `regie share` print, as text for people or with --json.

/** Before anything is made: what goes along, what stays behind and why, what tells more than it says. */
void printBefore(const Context& context,
                 store::Store& store,
                 const share::ShareRules& rules,
                 const share::ShareDraft& draft,
                 bool wholeText);
/** The same as JSON, with the whole text. */
void printPreviewJson(const Context& context, const share::ShareDraft& draft);
/** `code`: what a PDF opens with; empty for what has no lock. */
void printCreated(const Context& context,
                  const share::ShareDraft& draft,
                  const share::Share& made,
                  const std::string& file,
                  const std::string& code);
/** It is in the outbox of a care provider; `item` is its id there. */
void printPut(const Context& context,
              const share::ShareDraft& draft,
              const share::Share& made,
              const std::string& portal,
              const std::string& item);
void printShares(const Context& context,
                 const share::ShareRules& rules,
                 const std::vector<share::Share>& shares,
                 const std::vector<ui::SharePost>& posts);
void printLog(const Context& context,
              const share::ShareRules& rules,
              const std::vector<share::LogEntry>& log);
} // namespace regie::app
