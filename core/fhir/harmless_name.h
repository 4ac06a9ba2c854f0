// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regie::fhir
{
/**
 * Whether a computer might run a document when somebody opens it: everything that is not known from
 * its bytes as a picture, a letter or plain text, so also web pages and XML. What its sender calls it
 * says nothing.
 */
bool mayRun(std::string_view bytes);

/**
 * A file name for a copy outside the program, under which nothing runs when it is opened. `wished`
 * where it ends as such bytes do; else with such an ending behind it, ".download" for what mayRun().
 */
std::string harmlessName(std::string_view wished, std::string_view bytes);
} // namespace regie::fhir
