// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace regie::text
{
/** A piece of a narrative that can be shown as plain text. */
struct Block {
    enum class Kind { Heading, Paragraph, ListItem, TableRow };
    Kind kind = Kind::Paragraph;
    int level = 0;                  ///< of a heading 1 to 6; of a list item its depth from 1
    bool header = false;            ///< of a table row: its cells name the columns
    std::vector<std::string> cells; ///< the columns of a table row; otherwise one text

    /** The cells with " | " between them. */
    std::string text() const;
    bool operator==(const Block&) const = default;
};

/**
 * The words of XHTML or HTML in safe blocks: no images, links, styles, scripts or anything that
 * acts. Broken markup is read as well as can be. Texts are as displayText() gives them.
 */
std::vector<Block> narrativeBlocks(std::string_view html);

/** The blocks as plain text, a line each. */
std::string narrativeText(std::string_view xhtml);

/** The words of `<title>`; empty when there is none. */
std::string htmlTitle(std::string_view html);
} // namespace regie::text
