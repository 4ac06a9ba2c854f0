// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regie::terms
{
/**
 * One entry of a term file: the member names that lead to it, outermost first, and its texts. All
 * term files have the same shape: objects in each other with, at the end, a text or a list of texts.
 */
struct TermEntry {
    std::span<const std::string> names;
    std::span<const std::string> texts;
};

/** Takes an entry in; an empty text is "fine", else it says what is wrong with the entry. */
using TermVisitor = std::function<std::string(const TermEntry&)>;

/**
 * Reads a term file and hands each entry to `visit`. Fails with LensInvalid, naming `file`, when the
 * text is no such file or when an entry is refused.
 */
Result<void> readTermFile(std::string_view file, std::string_view json, const TermVisitor& visit);
} // namespace regie::terms
