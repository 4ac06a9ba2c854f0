// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/measure: tables after RFC 4180 and what people make of it.
#pragma once

#include "core/measure/import.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::measure
{
inline constexpr std::size_t kHeaderLines = 5; ///< how far down the headers may stand

/** Letters A to Z as small ones. */
std::string loweredCell(std::string_view text);
/** Without blanks around it. */
std::string trimmedCell(std::string_view text);
/** The whole numbers in a cell, at most 8; -1: too large. */
std::vector<int> numbersIn(std::string_view text);
/** Whether a column holds values of a kind. */
bool isKind(const CsvColumn& column);

/** Cuts a table into rows of cells. */
class CsvTable
{
public:
    CsvTable(std::string_view text, char separator);
    /** False at the end. */
    bool next(std::vector<std::string>& cells);

private:
    std::string_view m_rest;
    char m_separator;
};

/** The one that cuts the first lines in most pieces together: a decimal comma is in few of them. */
char separatorOf(std::string_view text);
} // namespace regie::measure
