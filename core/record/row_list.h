// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/fact.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace regie::record
{
/** Rows being gathered: equal ones once, the same label again joins the row that is there. */
class RowList
{
public:
    void add(Row row)
    {
        const auto same = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& each) {
            return each.label == row.label && each.depth == row.depth;
        });
        if (same == m_rows.end()) {
            m_rows.push_back(std::move(row));
            return;
        }
        join(same->value.nl, row.value.nl);
        join(same->value.en, row.value.en);
    }
    void addFirst(Row row) { m_rows.insert(m_rows.begin(), std::move(row)); }
    std::vector<Row> take() { return std::move(m_rows); }

private:
    /** A value that stands in the row as one of its lines or parts is not said twice. */
    static void join(std::string& text, const std::string& more)
    {
        const char mark = text.size() + more.size() > 160 ? '\n' : ';';
        for (std::size_t at = text.find(more); at != std::string::npos;
             at = text.find(more, at + 1)) {
            const std::size_t end = at + more.size();
            const bool starts = at == 0 || text[at - 1] == '\n' || (at > 1 && text[at - 2] == ';');
            const bool ends = end == text.size() || text[end] == '\n' || text[end] == ';';
            if (starts && ends) {
                return;
            }
        }
        text += mark;
        text += mark == ';' ? " " : "";
        text += more;
    }

    std::vector<Row> m_rows;
};
} // namespace regie::record
