// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/visit/content.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/**
 * "Wat past bij mij?": options beside what matters to the person (PATIENT-CONTENT 3.7). It computes no
 * winner and no total; what is not known yet comes first, as questions for the care provider.
 */
namespace regie::visit
{
enum class Leaning : std::uint8_t { Unknown, For, Against };

/** What the person thinks of one option in one respect. */
struct Consideration {
    Leaning leaning = Leaning::Unknown;
    std::string note;
    std::string from; ///< from whom the person has this
    bool operator==(const Consideration&) const = default;
};

/** Something that matters, with how much: 0 … 3, shown as dots and used for nothing else. */
struct Matter {
    std::string text;
    int weight = 0;
    bool operator==(const Matter&) const = default;
};

struct Choice {
    static constexpr std::size_t kFewestOptions = 2;
    static constexpr std::size_t kMostOptions = 5;
    static constexpr std::size_t kMostMatters = 12;
    static constexpr int kMostWeight = 3;

    std::string id;                   ///< UUID
    std::string visit;                ///< UUID of the visit it is for; empty: of none
    std::string about;                ///< what is to be decided
    std::vector<std::string> options; ///< in the person's order
    std::vector<Matter> matters;
    std::map<std::pair<std::size_t, std::size_t>, Consideration> cells; ///< option, matter

    const Consideration& at(std::size_t option, std::size_t matter) const;
    bool operator==(const Choice&) const = default;
};

/** A new one: without options but waiting, which can be taken out by hand. */
Choice newChoice(const Content& content, Language language);
/** The neutral cards to choose what matters from. */
std::vector<std::string> matterCards(const Content& content, Language language);

/** Moves and removals take the considerations along. Out of range: nothing happens. */
void moveOption(Choice& choice, std::size_t from, std::size_t to);
void removeOption(Choice& choice, std::size_t option);
void removeMatter(Choice& choice, std::size_t matter);

/** InvalidArgument: too few or too many of something, an empty text, a weight out of range. */
Result<void> checkChoice(const Choice& choice);

/** What is read, in this order. */
struct ChoiceSheet {
    std::vector<std::string> questions; ///< one for each cell that is unknown, option by option
    struct Row {
        std::string option;
        std::vector<std::string>
            cells; ///< one for each matter, in words, the note and source behind
    };
    std::vector<std::string> matters; ///< with their weight as dots
    std::vector<Row> rows;            ///< in the person's order
};
ChoiceSheet choiceSheet(const Choice& choice, const Content& content, Language language);

/** The body of a draft, and back. SyntaxInvalid. */
std::string choiceJson(const Choice& choice);
Result<Choice> choiceFromJson(std::string_view id, std::string_view json);
} // namespace regie::visit
