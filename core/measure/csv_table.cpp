// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/csv_table.h"

#include <algorithm>
#include <charconv>

namespace regie::measure
{
namespace
{
constexpr std::size_t kMostColumns = 200;

void push(std::vector<std::string>& cells, std::string& cell)
{
    if (cells.size() < kMostColumns) {
        cells.push_back(trimmedCell(cell));
    }
    cell.clear();
}

} // namespace

std::string loweredCell(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        result += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    return result;
}
std::string trimmedCell(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos
               ? std::string()
               : std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

std::vector<int> numbersIn(std::string_view text)
{
    std::vector<int> numbers;
    for (std::size_t at = 0; at < text.size() && numbers.size() < 8;) {
        if (text[at] < '0' || text[at] > '9') {
            ++at;
            continue;
        }
        int number = 0;
        const auto read = std::from_chars(text.data() + at, text.data() + text.size(), number);
        at = static_cast<std::size_t>(read.ptr - text.data());
        numbers.push_back(read.ec == std::errc() ? number : -1);
    }
    return numbers;
}

bool isKind(const CsvColumn& column)
{
    for (const std::string_view other : {"", "date", "time", "note", "device", "ignore"}) {
        if (column.role == other) {
            return false;
        }
    }
    return true;
}

CsvTable::CsvTable(std::string_view text, char separator) : m_rest(text), m_separator(separator)
{
    if (m_rest.starts_with("\xEF\xBB\xBF")) {
        m_rest.remove_prefix(3);
    }
}

bool CsvTable::next(std::vector<std::string>& cells)
{
    cells.clear();
    if (m_rest.empty()) {
        return false;
    }
    std::string cell;
    bool quoted = false;
    std::size_t at = 0;
    for (; at < m_rest.size(); ++at) {
        const char c = m_rest[at];
        if (quoted) {
            if (c == '"' && at + 1 < m_rest.size() && m_rest[at + 1] == '"') {
                cell += '"';
                ++at;
            } else if (c == '"') {
                quoted = false;
            } else {
                cell += c;
            }
        } else if (c == '"' && trimmedCell(cell).empty()) {
            quoted = true;
            cell.clear();
        } else if (c == m_separator) {
            push(cells, cell);
        } else if (c == '\n') {
            break;
        } else {
            cell += c;
        }
    }
    push(cells, cell);
    m_rest.remove_prefix(std::min(at + 1, m_rest.size()));
    return true;
}

/** The one that cuts the first lines in most pieces together: a decimal comma is in few of them. */
char separatorOf(std::string_view text)
{
    char best = ',';
    std::size_t most = 0;
    for (const char each : {',', ';', '\t'}) {
        CsvTable table(text, each);
        std::vector<std::string> cells;
        std::size_t cut = 0;
        for (std::size_t line = 0; line < kHeaderLines && table.next(cells); ++line) {
            cut += cells.size() - 1;
        }
        if (cut > most) {
            most = cut;
            best = each;
        }
    }
    return best;
}

} // namespace regie::measure
