// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/group_conflict.h"

#include "core/time/partial_date.h"

#include <algorithm>

namespace regie::record
{
namespace
{
const Words kValue{"Waarde", "Value"};
const Words kDose{"Gebruik", "Use"};
const Words kShort{"Kort gezegd", "In short"};
const Words kStatus{"Status", "Status"};
const Words kDate{"Datum", "Date"};
const Words kEnd{"Einde", "End"};
const Words kNothing{"zegt dit niet", "does not say"};

constexpr std::string_view kAllergy = "allergy";
constexpr std::string_view kMedicines[] = {"medication_agreement",
                                           "administration_agreement",
                                           "medication_use",
                                           "variable_dosing",
                                           "dispense_request",
                                           "medication_dispense"};

bool isOfMedicine(const Fact& fact)
{
    return std::find(std::begin(kMedicines), std::end(kMedicines), fact.kind)
           != std::end(kMedicines);
}

/** "2024" and "2024-03-01" do not contradict each other: one only says less. */
bool dateAgrees(std::string_view one, std::string_view other)
{
    const auto key = [](std::string_view text) {
        const auto date = time::PartialDate::parse(text);
        return date ? date->sortKey() : std::string(text);
    };
    const std::string a = key(one);
    const std::string b = key(other);
    return a.starts_with(b) || b.starts_with(a);
}

Words dateWordsOf(std::string_view text)
{
    const auto date = time::PartialDate::parse(text);
    return date ? date->words() : Words::same(text);
}

template<class Say, class Agree>
void compare(std::vector<GroupConflict>& conflicts,
             std::span<const GroupSide> sides,
             const Words& label,
             Say say,
             Agree agree)
{
    bool differ = false;
    for (std::size_t i = 0; i < sides.size() && !differ; ++i) {
        for (std::size_t j = i + 1; j < sides.size() && !differ; ++j) {
            differ = !agree(sides[i], sides[j]);
        }
    }
    if (!differ) {
        return;
    }
    GroupConflict conflict{label, {}};
    for (const GroupSide& side : sides) {
        Words words = say(side);
        conflict.said.push_back({side.source, words.empty() ? kNothing : std::move(words)});
    }
    conflicts.push_back(std::move(conflict));
}
} // namespace

std::vector<GroupConflict> groupConflicts(std::span<const GroupSide> sides, Values values)
{
    std::vector<GroupConflict> conflicts;
    if (values == Values::Compare) {
        compare(
            conflicts,
            sides,
            kValue,
            [](const GroupSide& side) { return side.fact->value; },
            [](const GroupSide& a, const GroupSide& b) { return a.fact->value == b.fact->value; });
    }
    const bool allergy = !sides.empty() && sides.front().fact->kind == kAllergy;
    if (!sides.empty() && (allergy || isOfMedicine(*sides.front().fact))) {
        compare(
            conflicts,
            sides,
            allergy ? kShort : kDose,
            [](const GroupSide& side) { return side.fact->shortText; },
            [](const GroupSide& a, const GroupSide& b) {
                return a.fact->shortText == b.fact->shortText;
            });
    }
    compare(
        conflicts,
        sides,
        kStatus,
        [](const GroupSide& side) {
            return side.status.empty() ? Words::same(side.fact->status) : side.status;
        },
        [](const GroupSide& a, const GroupSide& b) { return a.fact->status == b.fact->status; });
    if (allergy) {
        return conflicts; // its date is mostly that of writing it down
    }
    compare(
        conflicts,
        sides,
        kDate,
        [](const GroupSide& side) { return dateWordsOf(side.fact->date.start); },
        [](const GroupSide& a, const GroupSide& b) {
            return dateAgrees(a.fact->date.start, b.fact->date.start);
        });
    compare(
        conflicts,
        sides,
        kEnd,
        [](const GroupSide& side) { return dateWordsOf(side.fact->date.end); },
        [](const GroupSide& a, const GroupSide& b) {
            // That one says when it ended and the other does not is a difference.
            return a.fact->date.end.empty() == b.fact->date.end.empty()
                   && dateAgrees(a.fact->date.end, b.fact->date.end);
        });
    return conflicts;
}

Words conflictWords(const GroupConflict& conflict)
{
    Words words;
    for (const GroupSaying& each : conflict.said) {
        for (std::string* text : {&words.nl, &words.en}) {
            *text += text->empty() ? "" : " · ";
            *text += each.source + ": " + (text == &words.nl ? each.words.nl : each.words.en);
        }
    }
    return words;
}

Words statusWordsOf(const Detail& detail)
{
    for (const Row& row : detail.rows) {
        if (row.label.en == "Status" || row.label.en == "Clinical status") {
            return row.value;
        }
    }
    return {};
}
} // namespace regie::record
