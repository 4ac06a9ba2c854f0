// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/visit/page.h"
#include "core/visit/visits.h"

#include <string>
#include <vector>

namespace regie::app
{
void printVisit(const Context& context, const visit::KeptVisit& kept);
void printVisits(const Context& context, const std::vector<visit::KeptVisit>& all);
/** The page in words, and where its PDF is; `file` empty: there is none. */
void printPage(const Context& context,
               const visit::Page& page,
               const visit::Content& content,
               const std::string& file);
} // namespace regie::app
