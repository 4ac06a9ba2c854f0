// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace regie
{
enum class Language { Dutch, English };

/** The same text in both languages of the program. Text taken from a source is the same in both. */
struct Words {
    std::string nl;
    std::string en;

    /** Text that is not ours to translate: a name, a free text, a display. */
    static Words same(std::string_view text) { return {std::string(text), std::string(text)}; }
    bool empty() const { return nl.empty() && en.empty(); }
    const std::string& in(Language language) const { return language == Language::Dutch ? nl : en; }
    bool operator==(const Words&) const = default;
};
} // namespace regie
