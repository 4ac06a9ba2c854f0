// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/kind_file.h"

#include "core/fhir/json.h"

#include <charconv>
#include <utility>

namespace regie::measure
{
namespace
{
using fhir::Node;

constexpr std::pair<std::string_view, RuleType> kRules[] = {
    {"above", RuleType::Above},
    {"difference", RuleType::Difference},
    {"from_median", RuleType::FromMedian},
    {"factor", RuleType::Factor},
    {"factor_in_child", RuleType::FactorInChild},
    {"much_below_last", RuleType::MuchBelowLast},
    {"from_last", RuleType::FromLast},
    {"from_last_percent", RuleType::FromLastPercent},
    {"from_last_adult", RuleType::FromLastAdult},
    {"other_unit", RuleType::OtherUnit},
    {"ask_between", RuleType::AskBetween},
    {"day_total", RuleType::DayTotal},
};

/** Reads members and remembers what was wrong first, so that the reading code stays plain. */
class FileReader
{
public:
    void setPlace(std::string_view place) { m_place = place; }
    const std::optional<Error>& problem() const { return m_problem; }

    std::string text(const Node& node, std::string_view name, bool required = false)
    {
        const std::string_view found = node.childText(name);
        if (required && found.empty()) {
            note(name);
        }
        return std::string(found);
    }

    Words words(const Node& node, std::string_view name)
    {
        const Node* found = node.child(name);
        if (found == nullptr || found->child("nl") == nullptr || found->child("en") == nullptr) {
            note(name);
            return {};
        }
        return {std::string(found->childText("nl")), std::string(found->childText("en"))};
    }

    Decimal decimal(const Node& node, std::string_view name, bool required = true)
    {
        const auto found = Decimal::parse(node.childText(name));
        if (!found && required) {
            note(name);
        }
        return found.value_or(Decimal());
    }

    int integer(const Node& node, std::string_view name, int otherwise)
    {
        const std::string_view found = node.childText(name);
        if (found.empty()) {
            return otherwise;
        }
        int number = 0;
        const auto read = std::from_chars(found.data(), found.data() + found.size(), number);
        if (read.ec != std::errc() || read.ptr != found.data() + found.size()) {
            note(name);
        }
        return number;
    }

    std::optional<Limits> limits(const Node& node,
                                 std::string_view name,
                                 std::string_view low = "min",
                                 std::string_view high = "max")
    {
        const Node* found = node.child(name);
        if (found == nullptr) {
            return std::nullopt;
        }
        const Limits limits{decimal(*found, low), decimal(*found, high)};
        if (limits.min > limits.max) {
            note(name);
        }
        return limits;
    }

    Coding coding(const Node& node)
    {
        return {text(node, "system", true), text(node, "code", true), text(node, "display", true)};
    }

    std::optional<Coding> optionalCoding(const Node& node, std::string_view name)
    {
        const Node* found = node.child(name);
        return found == nullptr ? std::nullopt : std::optional(coding(*found));
    }

    template<class Read>
    auto list(const Node& node, std::string_view name, Read read)
    {
        std::vector<std::invoke_result_t<Read, const Node&>> items;
        if (const Node* found = node.child(name)) {
            for (const Node& item : *found) {
                items.push_back(read(item));
            }
        }
        return items;
    }

    std::vector<Coding> codings(const Node& node, std::string_view name)
    {
        return list(node, name, [this](const Node& item) { return coding(item); });
    }

    std::vector<std::string> texts(const Node& node, std::string_view name)
    {
        return list(node, name, [](const Node& item) { return std::string(item.text); });
    }

    void note(std::string_view name)
    {
        if (!m_problem) {
            m_problem =
                Error{ErrorCode::LensInvalid, "measurements: " + m_place + " " + std::string(name)};
        }
    }

private:
    std::string m_place;
    std::optional<Error> m_problem;
};

Rule readRule(FileReader& file, const Node& node)
{
    Rule rule;
    const std::string_view name = node.childText("rule");
    bool known = false;
    for (const auto& [each, type] : kRules) {
        if (each == name) {
            rule.type = type;
            known = true;
        }
    }
    if (!known) {
        file.note("rule");
    }
    rule.low = file.decimal(node, node.child("least") != nullptr ? "least" : "low", false);
    rule.high = file.decimal(node, node.child("most") != nullptr ? "most" : "high", false);
    rule.hardHigh = file.decimal(node, "hard_most", false);
    rule.days = file.integer(node, "days", 0);
    // "decimals": how many digits of what was typed belong behind the point.
    rule.shift = -file.integer(node, "decimals", 0);
    rule.unit = file.text(node, "name");
    return rule;
}

MealMoment readMoment(FileReader& file, const Node& node)
{
    return {file.text(node, "id", true),
            file.text(node, "code", true),
            file.words(node, "words"),
            file.text(node, "nhg45")};
}

Kind readKind(FileReader& file, const Node& node)
{
    Kind kind;
    kind.id = file.text(node, "id", true);
    file.setPlace(kind.id);
    kind.label = file.words(node, "label");
    kind.simple = file.words(node, "simple");
    kind.names = file.texts(node, "names");
    if (node.child("question") != nullptr) {
        kind.question = file.words(node, "question");
        kind.hint = file.words(node, "hint");
    }
    kind.codes = file.codings(node, "codes");
    kind.codesR4 = file.codings(node, "codes_r4");
    kind.codesImport = file.codings(node, "codes_import");
    kind.panelStu3 = file.optionalCoding(node, "panel_stu3");
    kind.parts = file.texts(node, "parts");
    kind.ucum = file.text(node, "ucum", true);
    kind.ucumR4 = file.text(node, "ucum_r4");
    kind.unitText = file.text(node, "unit_text", true);
    kind.unit = file.words(node, "unit");
    kind.decimals = file.integer(node, "decimals", 0);
    kind.decimalsMost = file.integer(node, "decimals_max", kind.decimals);
    kind.step = file.decimal(node, "step");
    if (const auto hard = file.limits(node, "hard")) {
        kind.hard = *hard;
    } else if (kind.parts.empty()) {
        file.note("hard");
    }
    kind.soft = file.limits(node, "soft");
    kind.softChild = file.limits(node, "soft_child");
    kind.rules =
        file.list(node, "rules", [&file](const Node& each) { return readRule(file, each); });
    kind.circumstances = file.texts(node, "how");
    kind.moments =
        file.list(node, "moments", [&file](const Node& each) { return readMoment(file, each); });
    kind.meter = file.limits(node, "out_of_range", "low", "high");
    if (const Node* anchors = node.child("anchors")) {
        kind.lowest = file.words(*anchors, "low");
        kind.highest = file.words(*anchors, "high");
    }
    kind.methodStu3 = file.optionalCoding(node, "method_stu3");
    kind.methodR4 = file.optionalCoding(node, "method_r4");
    kind.category = file.text(node, "category");
    kind.profileStu3 = file.text(node, "profile_stu3");
    kind.profileR4 = file.text(node, "profile_r4");
    kind.card = file.text(node, "card");
    kind.lenses = file.texts(node, "lenses");
    kind.sendable = node.childText("send") == "true";
    kind.derived = node.childText("derived") == "true";
    kind.sumOfDay = node.childText("sum_of_day") == "true";
    kind.integerValue = node.childText("integer_value") == "true";
    if (kind.codes.empty()) {
        file.note("codes");
    }
    return kind;
}

Circumstance readCircumstance(FileReader& file, const Node& node)
{
    Circumstance all;
    all.id = file.text(node, "id", true);
    file.setPlace(all.id);
    all.option = file.text(node, "option", true);
    all.words = file.words(node, "words");
    all.placeStu3 = file.text(node, "stu3", true);
    all.placeR4 = file.text(node, "r4", true);
    all.options = file.list(node, "options", [&file](const Node& each) {
        return Circumstance::Option{
            file.text(each, "id", true),
            {file.text(each, "system"), file.text(each, "code"), file.text(each, "display", true)},
            file.text(each, "system_r4"),
            file.words(each, "words")};
    });
    return all;
}
} // namespace

Result<KindFile> readKindFile(std::string_view json)
{
    const Result<fhir::Document> document = fhir::parseJson(json);
    if (!document) {
        return fail(ErrorCode::LensInvalid, "measurements: kinds.json: " + document.error().detail);
    }
    FileReader file;
    KindFile content;
    content.kinds = file.list(
        *document->root(), "kinds", [&file](const Node& each) { return readKind(file, each); });
    content.circumstances =
        file.list(*document->root(), "circumstances", [&file](const Node& each) {
            return readCircumstance(file, each);
        });
    if (file.problem()) {
        return fail(*file.problem());
    }
    return content;
}

Result<Cards> readCardFile(std::string_view json)
{
    const Result<fhir::Document> document = fhir::parseJson(json);
    if (!document) {
        return fail(ErrorCode::LensInvalid, "measurements: cards.json: " + document.error().detail);
    }
    const Node& root = *document->root();
    FileReader file;
    file.setPlace("cards");
    Cards cards;
    cards.scope = file.words(root, "scope");
    cards.nobodyWatches = file.words(root, "nobody_watches");
    cards.emergency = file.words(root, "emergency");
    cards.child = file.words(root, "child");
    if (const Node* all = root.child("cards")) {
        for (const Node& each : *all) {
            const std::string id(each.key);
            file.setPlace(id);
            cards.byId[id] = {id,
                              file.words(each, "nothing"),
                              file.words(each, "appointment"),
                              file.words(each, "today"),
                              file.words(each, "emergency")};
        }
    }
    if (file.problem()) {
        return fail(*file.problem());
    }
    return cards;
}
} // namespace regie::measure
