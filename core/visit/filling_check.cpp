// SPDX-License-Identifier: GPL-3.0-or-later
// What is right and wrong about answers.
#include "core/record/measured_value.h"
#include "core/time/partial_date.h"
#include "core/visit/filling.h"

#include <algorithm>

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

bool isWhole(std::string_view text)
{
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    return !digits.empty() && digits.size() < 10
           && std::all_of(
               digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
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
        return record::decimalOf(answer.text).has_value();
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

std::size_t charactersOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
    }));
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
        && charactersOf(answer.text) > static_cast<std::size_t>(*item.maxLength)) {
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
