// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhir/resource.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/**
 * Questionnaires of care providers and of our own: FHIR Questionnaire STU3 (3.0.2) and R4 (4.0.1), read
 * into what is needed to ask the questions one by one.
 */
namespace regie::visit
{
enum class ItemType : std::uint8_t {
    Group,
    Display,
    Boolean,
    Decimal,
    Integer,
    Date,
    DateTime,
    Time,
    String,
    Text,
    Url,
    Choice,
    OpenChoice,
    Attachment,
    Reference,
    Quantity
};
/** "group", "open-choice", …: as FHIR spells it. STU3 also has "question", which is a Group here. */
std::string_view itemTypeName(ItemType type);

/** One answer. `type` is what follows "value" or "answer" in FHIR: "Boolean", "Coding", …. */
struct Answer {
    std::string type;
    std::string text;   ///< as spelled; of a Coding its display, of a Reference its reference
    std::string system; ///< of a Coding or Quantity
    std::string code;   ///< of a Coding or Quantity
    std::string unit;   ///< of a Quantity
    bool operator==(const Answer&) const = default;
};
/** Whether two answers are the same by FHIR's rules: codings by system and code, numbers by value. */
bool sameAnswer(const Answer& one, const Answer& other);
/** -1, 0, 1; nullopt when they cannot be set in order. */
std::optional<int> compareAnswers(const Answer& one, const Answer& other);

enum class EnableOperator : std::uint8_t {
    Exists,
    Equal,
    NotEqual,
    Greater,
    Less,
    GreaterOrEqual,
    LessOrEqual
};
struct EnableCondition {
    std::string question; ///< linkId
    EnableOperator op = EnableOperator::Equal;
    Answer answer;
    bool exists = true; ///< of Exists: whether there is to be an answer
};

struct Option {
    Answer value;
    std::optional<double> score; ///< extension ordinalValue
    bool initial = false;
};

/** A number that is chosen along a line between the item's minimum and maximum, which are both there. */
struct Slider {
    double step = 1;  ///< between two numbers that can be chosen; more than 0
    std::string low;  ///< in words, what the lowest number means; empty: not said
    std::string high; ///< the same of the highest
};

struct Item {
    std::string linkId;
    std::string text;
    std::string prefix;
    ItemType type = ItemType::Display;
    bool required = false;
    bool repeats = false;
    bool readOnly = false;
    bool hidden = false;
    std::vector<std::string> codes; ///< "system|code"
    std::vector<Option> options;
    std::vector<Answer> initial;
    std::vector<EnableCondition> enableWhen;
    bool enableAll = false;        ///< all conditions are to hold; else one is enough
    std::optional<int> maxLength;  ///< characters
    std::optional<double> minimum; ///< of a number
    std::optional<double> maximum;
    std::optional<int> decimals;
    std::string unit;             ///< that the answer is in, when the question says one
    std::optional<Slider> slider; ///< extensions itemControl "slider" and sliderStepValue
    std::vector<Item> items;

    bool isQuestion() const { return type != ItemType::Group && type != ItemType::Display; }
    bool isScored() const;
};

struct Questionnaire {
    fhir::FhirVersion version = fhir::FhirVersion::R4;
    std::string id;
    std::string url;
    std::string businessVersion;
    std::string title;
    std::string language;
    std::string publisher;
    std::vector<std::string> codes; ///< "system|code"
    std::vector<Item> items;
    std::string body; ///< the resource, as JSON
};

/**
 * Reads a Questionnaire. InvalidArgument: it is none, an item has no linkId or type, a linkId twice, a
 * condition about a question that is not there. NotSupported: it says that it cannot be shown as we
 * would (style that carries meaning, an unknown modifier, choices that are not in it): then it is not
 * to be filled in here, and the provider hears so.
 */
Result<Questionnaire> readQuestionnaire(const fhir::Resource& resource);
} // namespace regie::visit
