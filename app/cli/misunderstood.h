// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace CLI
{
class App;
class ParseError;
} // namespace CLI

namespace regie::app
{
/**
 * What CLI11 did not understand, in our words: which option it is about and what is allowed there.
 * Values are not repeated: they can be health data.
 */
Problem misunderstood(const Context& context, const CLI::App& root, const CLI::ParseError& error);
} // namespace regie::app
