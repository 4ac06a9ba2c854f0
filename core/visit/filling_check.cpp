// SPDX-License-Identifier: GPL-3.0-or-later
// What is right and wrong about answers.
#include "core/record/measured_value.h"
#include "core/text/characters.h"
#include "core/time/partial_date.h"
#include "core/visit/filling.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace regie::visit
{
namespace
{
std::string_view typeNameOf(ItemType type)
{
    switch (type) {
    case ItemType::Group:
    case ItemType::Display: return {};
    case ItemType::Boolean: return "Boolean";
    case ItemType::Decimal: return "Decimal";
    case ItemType::Integer: return "Integer";
    case ItemType::Date: return "Date";
    case ItemType::DateTime: return "DateTime";
    case ItemType::Time: return "Time";
    case ItemType::String:
    case ItemType::Text: return "String";
    case ItemType::Url: return "Uri";
    case ItemType::Choice:
    case ItemType::OpenChoice: return "Coding";
    case ItemType::Attachment: return "Attachment";
    case ItemType::Reference: return "Reference";
    case ItemType::Quantity: return "Quantity";
    }
    return {};
}

/** How many digits `text` starts with. */
std::size_t digitsOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::find_if(text.begin(), text.end(), [](char c) { return c < '0' || c > '9'; })
        - text.begin());
}

/** What is left of `text` after a whole number as JSON spells it; nullopt: it starts with none. */
std::optional<std::string_view> afterWhole(std::string_view text)
{
    text.remove_prefix(text.starts_with('-') ? 1 : 0);
    const std::size_t digits = text.starts_with('0') ? 1 : digitsOf(text);
    return digits == 0 ? std::nullopt : std::optional(text.substr(digits));
}

/** A whole number of less than ten digits that JSON can hold as it is spelled. */
bool isWhole(std::string_view text)
{
    const auto rest = afterWhole(text);
    return rest && rest->empty() && digitsOf(text.substr(text.starts_with('-') ? 1 : 0)) < 10;
}

/** A number as JSON spells it: it goes into the response as it was typed. */
bool isDecimal(std::string_view text)
{
    auto rest = afterWhole(text);
    if (rest && rest->starts_with('.')) {
        rest->remove_prefix(1);
        const std::size_t digits = digitsOf(*rest);
        rest = digits == 0 ? std::nullopt : std::optional(rest->substr(digits));
    }
    if (rest && (rest->starts_with('e') || rest->starts_with('E'))) {
        rest->remove_prefix(1);
        rest->remove_prefix(rest->starts_with('-') || rest->starts_with('+') ? 1 : 0);
        const std::size_t digits = digitsOf(*rest);
        rest = digits == 0 ? std::nullopt : std::optional(rest->substr(digits));
    }
    return rest && rest->empty() && record::decimalOf(text).has_value();
}

bool isTime(std::string_view text)
{
    return text.size() == 8 && !time::timeOfDayWords(text).empty();
}

bool isSpelledSo(const Answer& answer)
{
    if (answer.type == "Boolean") {
        return answer.text == "true" || answer.text == "false";
    }
    if (answer.type == "Integer") {
        return isWhole(answer.text);
    }
    if (answer.type == "Decimal" || answer.type == "Quantity") {
        return isDecimal(answer.text);
    }
    if (answer.type == "Date" || answer.type == "DateTime") {
        const auto date = time::PartialDate::parse(answer.text);
        return date && (answer.type == "DateTime" || date->hour < 0);
    }
    if (answer.type == "Time") {
        return isTime(answer.text);
    }
    return !answer.text.empty() || !answer.code.empty();
}

std::optional<AnswerProblem> limitProblem(const Item& item, const Answer& answer)
{
    const auto number = record::decimalOf(answer.text);
    const bool numeric =
        answer.type == "Decimal" || answer.type == "Integer" || answer.type == "Quantity";
    if (numeric && number && item.minimum && *number < *item.minimum) {
        return AnswerProblem::TooLow;
    }
    if (numeric && number && item.maximum && *number > *item.maximum) {
        return AnswerProblem::TooHigh;
    }
    const std::size_t point = answer.text.find('.');
    if (numeric && item.decimals && point != std::string::npos
        && answer.text.size() - point - 1 > static_cast<std::size_t>(*item.decimals)) {
        return AnswerProblem::TooPrecise;
    }
    if (!numeric && item.maxLength
        && text::charactersOf(answer.text) > static_cast<std::size_t>(*item.maxLength)) {
        return AnswerProblem::TooLong;
    }
    return std::nullopt;
}

std::optional<AnswerProblem> answerProblem(const Item& item, const Answer& answer)
{
    const bool choice = item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
    const bool own = item.type == ItemType::OpenChoice && answer.type == "String";
    if (choice && !own) {
        const bool there =
            std::any_of(item.options.begin(), item.options.end(), [&answer](const Option& each) {
                return sameAnswer(each.value, answer);
            });
        return there ? std::nullopt : std::optional(AnswerProblem::NotAChoice);
    }
    if ((!own && answer.type != typeNameOf(item.type)) || !isSpelledSo(answer)) {
        return AnswerProblem::WrongType;
    }
    return limitProblem(item, answer);
}
} // namespace

std::optional<AnswerProblem> Filling::problemOf(const Place& place) const
{
    const Item& item = *place.item;
    if (!item.isQuestion()) {
        return std::nullopt;
    }
    const std::vector<Answer>& given = answers(place.path);
    if (given.empty()) {
        return item.required ? std::optional(AnswerProblem::Missing) : std::nullopt;
    }
    if (given.size() > 1 && !item.repeats) {
        return AnswerProblem::TooMany;
    }
    for (const Answer& answer : given) {
        if (const auto problem = answerProblem(item, answer)) {
            return problem;
        }
    }
    return std::nullopt;
}

bool Filling::isEmpty() const
{
    bool asks = false;
    for (const Place& place : places()) {
        if (!answers(place.path).empty()) {
            return false;
        }
        asks = asks || place.item->isQuestion();
    }
    return asks;
}

std::vector<std::pair<Place, AnswerProblem>> Filling::problems() const
{
    std::vector<std::pair<Place, AnswerProblem>> all;
    for (Place& place : places()) {
        if (const auto problem = problemOf(place)) {
            all.emplace_back(std::move(place), *problem);
        }
    }
    return all;
}
} // namespace regie::visit
