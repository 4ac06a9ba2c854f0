// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/typed_answer.h"

#include "core/text/fold.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace regie::visit
{
bool isChosen(const Item& item)
{
    return item.type == ItemType::Choice || item.type == ItemType::OpenChoice
           || item.type == ItemType::Boolean;
}

std::vector<Answer> choicesOf(const Item& item)
{
    if (item.type == ItemType::Boolean) {
        return {{"Boolean", "true", {}, {}, {}}, {"Boolean", "false", {}, {}, {}}};
    }
    std::vector<Answer> options;
    for (const Option& each : item.options) {
        options.push_back(each.value);
    }
    return options;
}

std::vector<int> choiceNumbers(const Item& item)
{
    std::vector<int> numbers;
    const std::size_t count = choicesOf(item).size();
    for (const Option& each : item.options) {
        const int score = each.score ? static_cast<int>(*each.score) : -1;
        const bool whole = each.score && *each.score >= 0 && *each.score <= 1000
                           && static_cast<double>(score) == *each.score;
        if (whole && std::find(numbers.begin(), numbers.end(), score) == numbers.end()) {
            numbers.push_back(score);
        }
    }
    if (numbers.size() != count) {
        numbers.resize(count);
        std::iota(numbers.begin(), numbers.end(), 1);
    }
    return numbers;
}

const char* typedAnswerName(ItemType type)
{
    switch (type) {
    case ItemType::Decimal: return "Decimal";
    case ItemType::Integer: return "Integer";
    case ItemType::Date: return "Date";
    case ItemType::DateTime: return "DateTime";
    case ItemType::Time: return "Time";
    case ItemType::String:
    case ItemType::Text:
    case ItemType::OpenChoice: return "String";
    case ItemType::Url: return "Uri";
    case ItemType::Quantity: return "Quantity";
    case ItemType::Group:
    case ItemType::Display:
    case ItemType::Boolean:
    case ItemType::Choice:
    case ItemType::Attachment:
    case ItemType::Reference: return nullptr;
    }
    return nullptr;
}

std::optional<Answer> typedAnswer(const Item& item, std::string_view typed)
{
    if (isChosen(item)) {
        const std::vector<Answer> choices = choicesOf(item);
        int number = 0;
        const auto read = std::from_chars(typed.data(), typed.data() + typed.size(), number);
        if (read.ec == std::errc() && read.ptr == typed.data() + typed.size()) {
            const std::vector<int> numbers = choiceNumbers(item);
            const auto place = std::find(numbers.begin(), numbers.end(), number);
            if (place != numbers.end()) {
                return choices[static_cast<std::size_t>(place - numbers.begin())];
            }
        }
        const std::string folded = text::foldText(typed);
        if (item.type == ItemType::Boolean) {
            const bool yes = folded == "ja" || folded == "yes";
            const bool no = folded == "nee" || folded == "no";
            return yes || no ? std::optional(choices[yes ? 0 : 1]) : std::nullopt;
        }
        const auto found =
            std::find_if(choices.begin(), choices.end(), [&folded](const Answer& each) {
                return text::foldText(each.text) == folded;
            });
        if (found != choices.end()) {
            return *found;
        }
    }
    const char* name = typedAnswerName(item.type);
    if (name == nullptr || item.readOnly || typed.empty()) {
        return std::nullopt;
    }
    Answer answer{name, std::string(typed), {}, {}, {}};
    if (item.type == ItemType::Decimal || item.type == ItemType::Quantity) {
        std::replace(answer.text.begin(), answer.text.end(), ',', '.');
    }
    if (item.type == ItemType::Quantity) {
        answer.unit = item.unit;
    }
    return answer;
}
} // namespace regie::visit
