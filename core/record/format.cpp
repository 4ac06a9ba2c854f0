// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/dosage.h"
#include "core/record/plain.h"
#include "core/record/render.h"
#include "core/text/characters.h"
#include "core/time/partial_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace regie::record
{
using fhir::Node;

namespace
{
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/** A first word that is written with a capital further on ("eGFR", "pH", "mRNA") is spelled so. */
bool spellsItself(std::string_view text)
{
    for (const char c : text) {
        const char small = text::lowerAscii(c);
        if (small != c) {
            return true;
        }
        if ((small < 'a' || small > 'z') && (c < '0' || c > '9')) {
            return false;
        }
    }
    return false;
}

Words textWords(const RenderContext& context, const Node& node)
{
    if (node.isLeaf()) {
        context.told(&node);
        return Words::same(node.text);
    }
    return formatValue(context, node, Format::Auto);
}

/** A text of the source, in the words of a closed list when it is a value of one. */
Words leafWords(const RenderContext& context, const Node& node)
{
    if (node.text.size() > 40) {
        context.told(&node);
        return Words::same(node.text);
    }
    return enumWords(context, node);
}

Words booleanWords(const RenderContext& context, const Node& node)
{
    context.told(&node);
    return node.text == "true" ? Words{"ja", "yes"} : Words{"nee", "no"};
}

/** An object of no known type: what it holds, part by part. */
Words partsWords(const RenderContext& context, const Node& node)
{
    Words words;
    for (const Node& member : node) {
        if (Marks::isAside(member) || member.key == "id" || member.key == "resourceType") {
            continue;
        }
        const Words part = formatAll(context, {&member}, Format::Auto);
        if (!part.empty() && isPlain(part.nl)) {
            appendWords(words, part, ", ");
        }
    }
    return words;
}

Words extensionWords(const RenderContext& context, const Node& node)
{
    for (const Node& member : node) {
        if (member.key.starts_with("value")) {
            return formatAll(context, {&member}, Format::Auto);
        }
    }
    Words words;
    if (const Node* inner = node.child("extension")) {
        for (const Node& each : *inner) {
            appendWords(words, extensionWords(context, each), ", ");
        }
    }
    return words;
}

Words autoWords(const RenderContext& context, const Node& node)
{
    switch (dataTypeOf(node)) {
    case DataType::Null: return {};
    case DataType::Boolean: return booleanWords(context, node);
    case DataType::Number: context.told(&node); return numberWords(node.text);
    case DataType::Date: return dateWords(context, node);
    case DataType::Time: context.told(&node); return time::timeOfDayWords(node.text);
    case DataType::Text: return leafWords(context, node);
    case DataType::Resource:
        return context.titles.titleOf(node, context.resolver, context.depth + 1);
    case DataType::Backbone:
    case DataType::Meta:
    case DataType::Signature: return partsWords(context, node);
    case DataType::Address: return addressWords(context, node);
    case DataType::Annotation: return annotationWords(context, node);
    case DataType::Attachment: return attachmentWords(context, node);
    case DataType::CodeableConcept:
    case DataType::Coding: return codedWords(context, node);
    case DataType::ContactPoint: return contactWords(context, node);
    case DataType::Dosage: return dosageText({&node}, {}, context.terms).sentence;
    case DataType::Extension: return extensionWords(context, node);
    case DataType::HumanName: return personNameWords(context, node);
    case DataType::Identifier: return identifierWords(context, node);
    case DataType::Money: return moneyWords(context, node);
    case DataType::Narrative: return narrativeWords(context, node);
    case DataType::Period: return periodWords(context, node);
    case DataType::Quantity: return quantityWords(context, node);
    case DataType::Range: return rangeWords(context, node);
    case DataType::Ratio: return ratioWords(context, node);
    case DataType::Reference: return referenceWords(context, node);
    case DataType::ReferenceRange: return referenceRangeWords(context, node);
    case DataType::SampledData: return sampledDataWords(context, node);
    case DataType::Timing: return timingWords(context, node);
    }
    return {};
}

Words numberOnly(const RenderContext& context, const Node& node)
{
    const Node* value = node.isLeaf() ? &node : node.child("value");
    if (value == nullptr || !value->isLeaf()) {
        return {};
    }
    context.told(value);
    return numberWords(value->text);
}

Words dateOnly(const RenderContext& context, const Node& node)
{
    const auto date = node.isLeaf() ? time::PartialDate::parse(node.text) : std::nullopt;
    if (!date) {
        return formatValue(context, node, Format::Auto);
    }
    time::PartialDate day = *date;
    day.hour = -1;
    return day.words();
}

/** Displays as the Dutch profiles prescribe them start with what the target is, in English. */
std::string_view withoutRole(std::string_view display)
{
    constexpr std::array<std::string_view, 8> roles = {"Patient, ",
                                                       "Contact person, ",
                                                       "Healthcare professional (person), ",
                                                       "Healthcare professional (role), ",
                                                       "Healthcare provider (organization), ",
                                                       "Healthcare provider (location), ",
                                                       "Payer-Organization, ",
                                                       "Problem, type: "};
    for (const std::string_view role : roles) {
        if (display.starts_with(role) && display.size() > role.size()) {
            return display.substr(role.size());
        }
    }
    return display;
}

/** Some systems put the parts of a display behind each other: "A. Arts || Huisarts || Praktijk". */
std::string withoutBars(std::string_view display)
{
    std::string text;
    while (!display.empty()) {
        const std::size_t bars = display.find("||");
        std::string_view part = display.substr(0, bars);
        display = bars == std::string_view::npos ? std::string_view() : display.substr(bars + 2);
        while (!part.empty() && part.front() == ' ') {
            part.remove_prefix(1);
        }
        while (!part.empty() && part.back() == ' ') {
            part.remove_suffix(1);
        }
        text += (text.empty() || part.empty() ? "" : ", ") + std::string(part);
    }
    return text;
}

Words brief(const RenderContext& context, const Node& node)
{
    RenderContext brief = context;
    brief.wording = Wording::Brief;
    return autoWords(brief, node);
}
} // namespace

std::optional<Format> formatFromName(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, Format>, 25> names = {{
        {"auto", Format::Auto},      {"quantity", Format::Auto},       {"number", Format::Number},
        {"coded", Format::Auto},     {"date", Format::Auto},           {"day", Format::DateOnly},
        {"period", Format::Auto},    {"boolean", Format::Auto},        {"text", Format::Text},
        {"reference", Format::Auto}, {"person_name", Format::Auto},    {"address", Format::Auto},
        {"telecom", Format::Auto},   {"identifier", Format::Auto},     {"timing", Format::Auto},
        {"dosage", Format::Dosage},  {"attachment", Format::Auto},     {"annotation", Format::Auto},
        {"range", Format::Auto},     {"ratio", Format::Auto},          {"age", Format::Auto},
        {"money", Format::Auto},     {"narrative", Format::Narrative}, {"enum", Format::Enum},
        {"title", Format::Title},
    }};
    for (const auto& [each, format] : names) {
        if (each == name) {
            return format;
        }
    }
    return std::nullopt;
}

Words formatValue(const RenderContext& context, const Node& node, Format format)
{
    if (node.isArray()) {
        return formatAll(context, {&node}, format);
    }
    switch (format) {
    case Format::Auto: return autoWords(context, node);
    case Format::Number: return numberOnly(context, node);
    case Format::Text: return textWords(context, node);
    case Format::Enum: return enumWords(context, node);
    case Format::Title: return brief(context, node);
    case Format::Dosage: return formatAll(context, {&node}, format);
    case Format::Narrative: return narrativeWords(context, node);
    case Format::DateOnly: return dateOnly(context, node);
    }
    return {};
}

Words formatAll(const RenderContext& context, const std::vector<const Node*>& nodes, Format format)
{
    if (format == Format::Dosage) {
        return dosageText(nodes, {}, context.terms).sentence;
    }
    Words words;
    std::vector<Words> said;
    int missing = 0;
    for (const Node* node : nodes) {
        const auto add = [&](const Node& item) {
            Words part = formatValue(context, item, format);
            missing += part.empty() && dataTypeOf(item) == DataType::Reference
                               && context.resolver.resolve(item) == nullptr
                           ? 1
                           : 0;
            if (part.empty() || std::find(said.begin(), said.end(), part) != said.end()) {
                return;
            }
            const bool longText = part.nl.size() > 80 || words.nl.size() > 200;
            appendWords(words, part, longText ? "\n" : "; ");
            said.push_back(std::move(part));
        };
        if (node->isArray()) {
            for (const Node& item : *node) {
                add(item);
            }
        } else {
            add(*node);
        }
    }
    // A list of which some are not there would look as if it were all.
    if (missing > 0 && !words.empty() && context.wording == Wording::Full) {
        appendWords(words,
                    {fmt::format("en nog {} die Regie niet heeft", missing),
                     fmt::format("and {} more that Regie does not have", missing)},
                    "; ");
    }
    return words;
}

Words referenceWords(const RenderContext& context, const Node& node)
{
    const Node* display = node.child("display");
    if (display != nullptr && display->isLeaf() && isPlain(display->text)) {
        const std::string text = unstackedName(withoutBars(display->text));
        if (context.wording == Wording::Brief) {
            return Words::same(withoutTag(withoutRole(text)));
        }
        if (text == display->text) {
            context.told(display);
        }
        return Words::same(text);
    }
    constexpr int kDeepest = 3;
    if (context.depth >= kDeepest) {
        return {};
    }
    const Node* target = context.resolver.resolve(node);
    return target == nullptr ? Words{}
                             : context.titles.titleOf(*target, context.resolver, context.depth + 1);
}

void appendWords(Words& words, const Words& part, std::string_view separator)
{
    const auto append = [&](std::string& text, const std::string& more) {
        if (!text.empty() && !more.empty()) {
            text += separator;
        }
        text += more;
    };
    append(words.nl, part.nl);
    append(words.en, part.en);
}

std::string decapitalised(std::string_view text)
{
    std::string small(text);
    // A second capital or a digit near the front: an abbreviation ("BSN", "HbA1c").
    const bool abbreviation =
        text.size() > 1 && (isUpper(text[1]) || (text.size() > 2 && isUpper(text[2])));
    if (!small.empty() && !abbreviation) {
        small[0] = text::lowerAscii(small[0]);
    }
    return small;
}

Words capitalised(Words words)
{
    for (std::string* text : {&words.nl, &words.en}) {
        if (!text->empty() && (*text)[0] >= 'a' && (*text)[0] <= 'z' && !spellsItself(*text)) {
            (*text)[0] = static_cast<char>((*text)[0] - 'a' + 'A');
        }
    }
    return words;
}

bool mentions(std::string_view text, std::string_view part)
{
    return std::search(text.begin(),
                       text.end(),
                       part.begin(),
                       part.end(),
                       [](char a, char b) { return text::lowerAscii(a) == text::lowerAscii(b); })
           != text.end();
}
} // namespace regie::record
