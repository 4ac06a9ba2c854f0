// SPDX-License-Identifier: GPL-3.0-or-later
// Differences between STU3 and R4: option/answerOption, options/answerValueSet, initial[x]/initial[],
// enableWhen with hasAnswer or with an operator, where the ordinal value of a choice stands.
#include "core/record/measured_value.h"
#include "core/visit/questionnaire.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace regie::visit
{
namespace
{
constexpr std::size_t kDeepest = 30;
constexpr std::string_view kExtension = "http://hl7.org/fhir/StructureDefinition/";

const fhir::Node* extensionOf(const fhir::Node& node, std::string_view name)
{
    const fhir::Node* list = node.child("extension");
    if (list == nullptr) {
        return nullptr;
    }
    for (const fhir::Node& each : *list) {
        const std::string_view url = each.childText("url");
        if (url.starts_with(kExtension) && url.substr(kExtension.size()) == name) {
            return &each;
        }
    }
    return nullptr;
}

/** The value[x] or answer[x] of an object: its member and what stands behind the prefix. */
const fhir::Node* typed(const fhir::Node& node, std::string_view prefix, std::string& type)
{
    for (const fhir::Node& member : node) {
        if (member.key.starts_with(prefix) && member.key.size() > prefix.size()
            && member.key[prefix.size()] >= 'A' && member.key[prefix.size()] <= 'Z') {
            type = member.key.substr(prefix.size());
            return &member;
        }
    }
    return nullptr;
}

std::optional<Answer> answerOf(const fhir::Node& node, std::string_view prefix)
{
    Answer answer;
    const fhir::Node* value = typed(node, prefix, answer.type);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (answer.type == "Coding") {
        answer.system = value->childText("system");
        answer.code = value->childText("code");
        answer.text = value->childText("display");
    } else if (answer.type == "Quantity") {
        answer.text = value->childText("value");
        answer.system = value->childText("system");
        answer.code = value->childText("code");
        answer.unit = value->childText("unit");
    } else if (answer.type == "Reference") {
        answer.text = value->childText("reference");
    } else {
        answer.text = value->text;
    }
    return answer;
}

std::vector<std::string> codesOf(const fhir::Node& node)
{
    std::vector<std::string> codes;
    if (const fhir::Node* list = node.child("code"); list != nullptr && list->isArray()) {
        for (const fhir::Node& each : *list) {
            codes.push_back(std::string(each.childText("system")) + "|"
                            + std::string(each.childText("code")));
        }
    }
    return codes;
}

std::optional<double> numberIn(const fhir::Node* extension)
{
    std::string type;
    const fhir::Node* value = extension == nullptr ? nullptr : typed(*extension, "value", type);
    return value == nullptr ? std::nullopt : record::decimalOf(value->text);
}

std::optional<int> wholeIn(const fhir::Node* extension)
{
    const auto number = numberIn(extension);
    return number && *number >= 0 && *number < 1e6 ? std::optional(static_cast<int>(*number))
                                                   : std::nullopt;
}

std::optional<EnableOperator> operatorOf(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, EnableOperator>, 7> kNames = {
        {{"exists", EnableOperator::Exists},
         {"=", EnableOperator::Equal},
         {"!=", EnableOperator::NotEqual},
         {">", EnableOperator::Greater},
         {"<", EnableOperator::Less},
         {">=", EnableOperator::GreaterOrEqual},
         {"<=", EnableOperator::LessOrEqual}}};
    for (const auto& [name, op] : kNames) {
        if (name == text) {
            return op;
        }
    }
    return std::nullopt;
}

/** Whether the extension itemControl asks for this way of showing. */
bool isControl(const fhir::Node& node, std::string_view code)
{
    const fhir::Node* control = extensionOf(node, "questionnaire-itemControl");
    const fhir::Node* value = control == nullptr ? nullptr : control->child("valueCodeableConcept");
    const fhir::Node* codings = value == nullptr ? nullptr : value->child("coding");
    return codings != nullptr && codings->isArray()
           && std::any_of(codings->begin(), codings->end(), [code](const fhir::Node& each) {
                  return each.childText("code") == code;
              });
}

class QuestionnaireReader
{
public:
    explicit QuestionnaireReader(const fhir::Resource& resource)
        : m_root(*resource.root), m_version(resource.version)
    {
    }

    Result<std::vector<Item>> items(const fhir::Node& parent, std::size_t depth);
    /** Whether every condition is about a question that is there. */
    bool conditionsHold(const std::vector<Item>& items) const;

private:
    Result<Item> item(const fhir::Node& node, std::size_t depth);
    Result<void> readType(const fhir::Node& node, Item& item) const;
    Result<void> readOptions(const fhir::Node& node, Item& item) const;
    Result<void> readValueSet(std::string_view reference, Item& item) const;
    Result<void> readConditions(const fhir::Node& node, Item& item) const;
    void readInitial(const fhir::Node& node, Item& item) const;
    static void readLimits(const fhir::Node& node, Item& item);
    void readSlider(const fhir::Node& node, Item& item);

    const fhir::Node& m_root;
    fhir::FhirVersion m_version;
    std::set<std::string, std::less<>> m_linkIds;
    std::set<std::string, std::less<>> m_lowEnds; ///< linkIds of texts with control "lower"
    std::set<std::string, std::less<>> m_highEnds;
};

Result<std::vector<Item>> QuestionnaireReader::items(const fhir::Node& parent, std::size_t depth)
{
    std::vector<Item> items;
    const fhir::Node* list = parent.child("item");
    if (list == nullptr) {
        return items;
    }
    if (depth > kDeepest) {
        return fail(ErrorCode::TooDeep, "depth of a questionnaire");
    }
    for (const fhir::Node& node : *list) {
        auto read = item(node, depth);
        if (!read) {
            return fail(read.error());
        }
        items.push_back(std::move(*read));
    }
    return items;
}

Result<Item> QuestionnaireReader::item(const fhir::Node& node, std::size_t depth)
{
    if (node.child("modifierExtension") != nullptr) {
        return fail(ErrorCode::NotSupported, "modifier of a question");
    }
    Item item;
    item.linkId = node.childText("linkId");
    if (item.linkId.empty() || !m_linkIds.insert(item.linkId).second) {
        return fail(ErrorCode::InvalidArgument, "linkId");
    }
    item.text = node.childText("text");
    item.prefix = node.childText("prefix");
    item.required = node.childText("required") == "true";
    item.repeats = node.childText("repeats") == "true";
    item.readOnly = node.childText("readOnly") == "true";
    item.codes = codesOf(node);
    if (isControl(node, "lower")) {
        m_lowEnds.insert(item.linkId);
    } else if (isControl(node, "upper")) {
        m_highEnds.insert(item.linkId);
    }
    std::string type;
    const fhir::Node* hidden = extensionOf(node, "questionnaire-hidden");
    const fhir::Node* value = hidden == nullptr ? nullptr : typed(*hidden, "value", type);
    item.hidden = value != nullptr && value->text == "true";
    if (Result<void> done = readType(node, item); !done) {
        return fail(done.error());
    }
    if (Result<void> done = readOptions(node, item); !done) {
        return fail(done.error());
    }
    if (Result<void> done = readConditions(node, item); !done) {
        return fail(done.error());
    }
    readInitial(node, item);
    readLimits(node, item);
    auto below = items(node, depth + 1);
    if (!below) {
        return fail(below.error());
    }
    item.items = std::move(*below);
    readSlider(node, item);
    return item;
}

Result<void> QuestionnaireReader::readType(const fhir::Node& node, Item& item) const
{
    const std::string_view name = node.childText("type");
    for (std::size_t i = 0; i <= static_cast<std::size_t>(ItemType::Quantity); ++i) {
        if (itemTypeName(static_cast<ItemType>(i)) == name) {
            item.type = static_cast<ItemType>(i);
            return {};
        }
    }
    if (name == "question") {
        item.type = ItemType::Group;
        return {};
    }
    return fail(ErrorCode::InvalidArgument, "type of a question");
}

Result<void> QuestionnaireReader::readOptions(const fhir::Node& node, Item& item) const
{
    const bool stu3 = m_version == fhir::FhirVersion::Stu3;
    if (const fhir::Node* list = node.child(stu3 ? "option" : "answerOption")) {
        for (const fhir::Node& each : *list) {
            if (each.child("modifierExtension") != nullptr) {
                return fail(ErrorCode::NotSupported, "modifier of a choice");
            }
            auto value = answerOf(each, "value");
            if (!value) {
                return fail(ErrorCode::InvalidArgument, "choice without a value");
            }
            Option option{
                std::move(*value), std::nullopt, each.childText("initialSelected") == "true"};
            const fhir::Node* coding = each.child("valueCoding");
            for (const fhir::Node* place : {&each, coding}) {
                for (const char* name : {"questionnaire-ordinalValue",
                                         "ordinalValue",
                                         "itemWeight",
                                         "iso21090-CO-value"}) {
                    if (place != nullptr && !option.score) {
                        option.score = numberIn(extensionOf(*place, name));
                    }
                }
            }
            item.options.push_back(std::move(option));
        }
    }
    const fhir::Node* options = node.child(stu3 ? "options" : "answerValueSet");
    if (options != nullptr) {
        return readValueSet(stu3 ? options->childText("reference") : options->text, item);
    }
    const bool needs = item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
    return needs && item.options.empty()
               ? Result<void>(fail(ErrorCode::NotSupported, "choices that are not there"))
               : Result<void>();
}

/** A value set is readable when it is in the questionnaire and lists its codes. */
Result<void> QuestionnaireReader::readValueSet(std::string_view reference, Item& item) const
{
    const fhir::Node* contained = m_root.child("contained");
    const auto add = [&item](const fhir::Node& list, std::string_view system) {
        for (const fhir::Node& each : list) {
            Option option;
            option.value.type = "Coding";
            option.value.system = system.empty() ? each.childText("system") : system;
            option.value.code = each.childText("code");
            option.value.text = each.childText("display");
            item.options.push_back(std::move(option));
        }
    };
    if (contained != nullptr && reference.starts_with('#')) {
        for (const fhir::Node& set : *contained) {
            if (set.childText("id") != reference.substr(1)) {
                continue;
            }
            const fhir::Node* expansion = set.child("expansion");
            if (const fhir::Node* list =
                    expansion == nullptr ? nullptr : expansion->child("contains")) {
                add(*list, {});
                continue;
            }
            const fhir::Node* compose = set.child("compose");
            const fhir::Node* include = compose == nullptr ? nullptr : compose->child("include");
            for (const fhir::Node* each = include == nullptr ? nullptr : include->firstChild;
                 each != nullptr;
                 each = each->next) {
                if (const fhir::Node* concepts = each->child("concept")) {
                    add(*concepts, each->childText("system"));
                }
            }
        }
    }
    return item.options.empty()
               ? Result<void>(fail(ErrorCode::NotSupported, "choices that are not there"))
               : Result<void>();
}

Result<void> QuestionnaireReader::readConditions(const fhir::Node& node, Item& item) const
{
    // STU3 has no behaviour: one condition is enough. R4 asks for it with more than one; without, a
    // question is rather asked than hidden.
    item.enableAll = node.childText("enableBehavior") == "all";
    const fhir::Node* list = node.child("enableWhen");
    if (list == nullptr) {
        return {};
    }
    for (const fhir::Node& each : *list) {
        EnableCondition condition;
        condition.question = each.childText("question");
        const fhir::Node* hasAnswer = each.child("hasAnswer");
        const std::string_view op = each.childText("operator");
        auto answer = answerOf(each, "answer");
        if (hasAnswer != nullptr) {
            condition.op = EnableOperator::Exists;
            condition.exists = hasAnswer->text == "true";
        } else if (!op.empty() || m_version == fhir::FhirVersion::R4) {
            const auto known = operatorOf(op);
            if (!known || !answer) {
                return fail(ErrorCode::NotSupported, "condition of a question");
            }
            condition.op = *known;
            condition.exists = answer->text == "true";
        } else if (!answer) {
            return fail(ErrorCode::InvalidArgument, "condition of a question");
        }
        condition.answer = answer ? std::move(*answer) : Answer();
        item.enableWhen.push_back(std::move(condition));
    }
    return {};
}

void QuestionnaireReader::readInitial(const fhir::Node& node, Item& item) const
{
    if (const fhir::Node* list = node.child("initial"); list != nullptr && list->isArray()) {
        for (const fhir::Node& each : *list) {
            if (auto answer = answerOf(each, "value")) {
                item.initial.push_back(std::move(*answer));
            }
        }
    } else if (auto answer = answerOf(node, "initial")) {
        item.initial.push_back(std::move(*answer));
    }
    for (const Option& option : item.options) {
        if (option.initial) {
            item.initial.push_back(option.value);
        }
    }
}

void QuestionnaireReader::readLimits(const fhir::Node& node, Item& item)
{
    const auto length = record::decimalOf(node.childText("maxLength"));
    if (length && *length > 0 && *length < 1e6) {
        item.maxLength = static_cast<int>(*length);
    }
    item.minimum = numberIn(extensionOf(node, "minValue"));
    item.maximum = numberIn(extensionOf(node, "maxValue"));
    item.decimals = wholeIn(extensionOf(node, "maxDecimalPlaces"));
    if (const fhir::Node* unit = extensionOf(node, "questionnaire-unit")) {
        if (const fhir::Node* coding = unit->child("valueCoding")) {
            const std::string_view display = coding->childText("display");
            item.unit = display.empty() ? coding->childText("code") : display;
        }
    }
}

/** Without both ends, or with too many numbers between them to point at one, it is typed. */
void QuestionnaireReader::readSlider(const fhir::Node& node, Item& item)
{
    constexpr double kMostSteps = 1000;
    const bool number = item.type == ItemType::Integer || item.type == ItemType::Decimal
                        || item.type == ItemType::Quantity;
    if (!number || !item.minimum || !item.maximum || !isControl(node, "slider")) {
        return;
    }
    Slider slider;
    slider.step = numberIn(extensionOf(node, "questionnaire-sliderStepValue")).value_or(1);
    const double steps = (*item.maximum - *item.minimum) / slider.step;
    // Whole numbers go by whole steps; a line that says otherwise is typed.
    const bool fits = item.type != ItemType::Integer || std::floor(slider.step) == slider.step;
    if (!(slider.step > 0) || !(steps >= 1) || steps > kMostSteps || !fits) {
        return;
    }
    // What stands at the ends is said there, and not once more below the question.
    std::erase_if(item.items, [this, &slider](const Item& each) {
        const bool low = each.type == ItemType::Display && m_lowEnds.contains(each.linkId);
        const bool high = each.type == ItemType::Display && m_highEnds.contains(each.linkId);
        if (low || high) {
            (low ? slider.low : slider.high) = each.text;
        }
        return low || high;
    });
    item.slider = std::move(slider);
}

bool QuestionnaireReader::conditionsHold(const std::vector<Item>& items) const
{
    return std::all_of(items.begin(), items.end(), [this](const Item& item) {
        return std::all_of(item.enableWhen.begin(),
                           item.enableWhen.end(),
                           [this](const EnableCondition& each) {
                               return m_linkIds.contains(each.question);
                           })
               && conditionsHold(item.items);
    });
}

bool carriesMeaningInStyle(const fhir::Node& root)
{
    std::string type;
    const fhir::Node* extension = extensionOf(root, "rendering-styleSensitive");
    const fhir::Node* value = extension == nullptr ? nullptr : typed(*extension, "value", type);
    return value != nullptr && value->text == "true";
}
} // namespace

Result<Questionnaire> readQuestionnaire(const fhir::Resource& resource)
{
    if (resource.type != "Questionnaire") {
        return fail(ErrorCode::InvalidArgument, "no questionnaire");
    }
    const fhir::Node& root = *resource.root;
    if (carriesMeaningInStyle(root) || root.child("modifierExtension") != nullptr) {
        return fail(ErrorCode::NotSupported, "questionnaire");
    }
    Questionnaire made;
    made.version = resource.version;
    made.id = resource.id;
    made.url = root.childText("url");
    made.businessVersion = root.childText("version");
    made.title = root.childText("title");
    made.title = made.title.empty() ? root.childText("name") : made.title;
    made.language = root.childText("language");
    made.publisher = root.childText("publisher");
    made.codes = codesOf(root);
    made.body = resource.body;
    QuestionnaireReader reader(resource);
    auto items = reader.items(root, 0);
    if (!items) {
        return fail(items.error());
    }
    if (!reader.conditionsHold(*items)) {
        return fail(ErrorCode::InvalidArgument, "condition about a question that is not there");
    }
    made.items = std::move(*items);
    return made;
}
} // namespace regie::visit
