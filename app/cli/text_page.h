// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regie::app
{
/** How many columns of a terminal a text takes. */
std::size_t columnsOf(std::string_view text);
/**
 * The text with everything taken out that could steer a terminal or turn the reading direction:
 * what a source sent is shown, never obeyed. Tabs become a blank; `\n` stays.
 */
std::string harmless(std::string_view text);
/** Lines of at most `width` columns, broken at blanks; a word that is longer is cut. */
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/** Plain text for people: headings, paragraphs, aligned rows, never wider than the terminal. */
class TextPage
{
public:
    explicit TextPage(std::size_t width) : m_width(width) { }

    TextPage& heading(std::string_view text);
    TextPage& paragraph(std::string_view text, std::size_t indent = 0);
    TextPage& blank();

    using Row = std::pair<std::string, std::string>;
    /** Two columns: labels as wide as the widest (within reason), values wrapped beside them. */
    TextPage& rows(const std::vector<Row>& rows, std::size_t indent = 2);

    /** One entry of a list: when, what, and at the right the id to ask more with. */
    struct Entry {
        std::string left;  ///< "1 mrt 2020"
        std::string text;  ///< wrapped
        std::string below; ///< a second, lesser line; may be empty
        std::string right; ///< never broken; may be empty
    };
    TextPage& entries(const std::vector<Entry>& entries, std::size_t indent = 2);

    const std::string& text() const { return m_text; }

private:
    void line(std::size_t indent, std::string_view text);

    std::size_t m_width;
    std::string m_text;
};
} // namespace regie::app
