// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/visit/choices.h"
#include "core/visit/content.h"

#include <vector>

namespace regie::app
{
// What `regie options` prints, as text for people or with --json.

/** What is unknown first, then the options in the person's order, and links to aids of others. */
void printChoice(const Context& context,
                 const visit::Content& content,
                 const visit::KeptChoice& kept);
void printChoices(const Context& context,
                  const visit::Content& content,
                  const std::vector<visit::KeptChoice>& all);
} // namespace regie::app
