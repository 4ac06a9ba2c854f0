// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace regie::text
{
/** What another program may use at most. */
struct FilterLimits {
    std::chrono::milliseconds time{120'000};              ///< by the clock
    std::chrono::seconds processor{100};                  ///< of processor time
    std::size_t memory = std::size_t{1536} * 1024 * 1024; ///< address space in bytes
    std::size_t output = std::size_t{64} * 1024 * 1024;   ///< bytes it may write
};

/**
 * Runs a program, gives it `input` on standard input and returns what it writes on standard output.
 * It can write no file, sees no environment but PATH and the place of its data, and its messages
 * are thrown away. Arguments are visible to others on the machine: never anything of a person.
 * NotFound: there is no such program. LimitExceeded: it took too long or wrote too much, and was
 * ended. SyntaxInvalid: it failed on this input.
 */
Result<std::string> runFilter(const std::string& program,
                              const std::vector<std::string>& arguments,
                              std::string_view input,
                              const FilterLimits& limits = {});
} // namespace regie::text
