// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/letter.h"
#include "core/text/narrative.h"

#include <fmt/format.h>

#include <algorithm>

namespace regie::record
{
using fhir::Node;
using fhir::NodeKind;

namespace
{
bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

Words dateLetter(const RenderContext& context, const Node& leaf)
{
    Words words = dateWords(context, leaf);
    context.told(&leaf);
    // The moment to the letter: seconds and zone may matter to somebody.
    if (leaf.text.size() > 10) {
        words.nl += fmt::format(" ({})", leaf.text);
        words.en += fmt::format(" ({})", leaf.text);
    }
    return words;
}

Words textLetter(const RenderContext& context, const Node& leaf)
{
    const std::string_view name = nameOf(leaf);
    if (name == "data" && leaf.text.size() > 200) {
        return {fmt::format("inhoud van {} tekens", leaf.text.size()),
                fmt::format("content of {} characters", leaf.text.size())};
    }
    if (name == "div") {
        return Words::same(text::narrativeText(leaf.text));
    }
    const bool isUrl = leaf.text.starts_with("http") || leaf.text.starts_with("urn:");
    if (name == "profile" || (name == "system" && isUrl)) {
        return context.terms.system(leaf.text);
    }
    const Words* words =
        leaf.text.size() > 40 ? nullptr : context.terms.enumValue(elementPath(leaf), leaf.text);
    if (words == nullptr || words->nl == leaf.text) {
        return Words::same(leaf.text);
    }
    return {fmt::format("{} ({})", leaf.text, words->nl),
            fmt::format("{} ({})", leaf.text, words->en)};
}

Words leafLetter(const RenderContext& context, const Node& leaf)
{
    context.told(&leaf);
    const DataType type = dataTypeOf(leaf);
    if (type == DataType::Boolean) {
        return leaf.text == "true" ? Words{"ja", "yes"} : Words{"nee", "no"};
    }
    if (type == DataType::Date) {
        return dateLetter(context, leaf);
    }
    return type == DataType::Text ? textLetter(context, leaf) : Words::same(leaf.text);
}

Words withSystem(const RenderContext& context, std::string_view code, const Node* system)
{
    if (system == nullptr) {
        return {fmt::format("code {}", code), fmt::format("code {}", code)};
    }
    context.told(system);
    const Words name = context.terms.system(system->text);
    return {fmt::format("code {} ({})", code, name.nl), fmt::format("code {} ({})", code, name.en)};
}

Words codingLetter(const RenderContext& context, const Node& coding)
{
    Words words;
    if (const Node* display = coding.child("display")) {
        context.told(display);
        words = Words::same(display->text);
    }
    const Node* code = coding.child("code");
    const Node* system = coding.child("system");
    if (code != nullptr) {
        context.told(code);
        appendWords(words, withSystem(context, code->text, system), ", ");
    } else if (system != nullptr) {
        context.told(system);
        appendWords(words, context.terms.system(system->text), ", ");
    }
    if (const Node* version = coding.child("version")) {
        context.told(version);
        appendWords(
            words,
            {fmt::format("versie {}", version->text), fmt::format("version {}", version->text)},
            ", ");
    }
    if (const Node* chosen = coding.child("userSelected")) {
        context.told(chosen);
        const bool isYesOrNo = chosen->kind == NodeKind::Boolean;
        appendWords(words,
                    !isYesOrNo               ? Words::same(chosen->text)
                    : chosen->text == "true" ? Words{"zelf gekozen: ja", "chosen by hand: yes"}
                                             : Words{"zelf gekozen: nee", "chosen by hand: no"},
                    ", ");
    }
    return words;
}

Words quantityLetter(const RenderContext& context, const Node& node)
{
    Words words;
    for (const std::string_view member : {"comparator", "value", "unit"}) {
        if (const Node* leaf = node.child(member); leaf != nullptr && leaf->isLeaf()) {
            context.told(leaf);
            appendWords(words, Words::same(leaf->text), " ");
        }
    }
    const Node* system = node.child("system");
    if (const Node* code = node.child("code"); code != nullptr && code->isLeaf()) {
        context.told(code);
        appendWords(words, withSystem(context, code->text, system), ", ");
    } else if (system != nullptr) {
        context.told(system);
        appendWords(words, context.terms.system(system->text), ", ");
    }
    return words;
}

/** Any other object: its parts by name. */
Words partsLetter(const RenderContext& context, const Node& node)
{
    Words words;
    for (const Node& member : node) {
        if (Marks::isAside(member)) {
            continue;
        }
        Words part = letterWords(context, member);
        if (part.empty()) {
            continue;
        }
        if (member.key != "coding") {
            const Words label = elementWords(context.terms, member);
            part = {decapitalised(label.nl) + ": " + part.nl,
                    decapitalised(label.en) + ": " + part.en};
        }
        appendWords(words, part, "; ");
    }
    return words;
}
} // namespace

Words letterWords(const RenderContext& context, const Node& node)
{
    if (node.kind == NodeKind::Null) {
        return {};
    }
    if (node.isLeaf()) {
        return leafLetter(context, node);
    }
    if (node.isArray()) {
        Words words;
        for (const Node& item : node) {
            appendWords(words, letterWords(context, item), "; ");
        }
        return words;
    }
    const DataType type = dataTypeOf(node);
    // A member that is no leaf has no place there: then every part is told by itself.
    const bool flat = std::all_of(node.begin(), node.end(), [](const Node& each) {
        return each.isLeaf() || Marks::isAside(each);
    });
    if (!flat) {
        return partsLetter(context, node);
    }
    if (type == DataType::Coding) {
        return codingLetter(context, node);
    }
    return type == DataType::Quantity ? quantityLetter(context, node) : partsLetter(context, node);
}

std::string wordsOfName(std::string_view name)
{
    std::string words;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const char c = name[at];
        const bool starts = isCapital(c) && at > 0 && !isCapital(name[at - 1]);
        if (c == '-' || c == '_' || c == '.' || c == ' ') {
            words += ' ';
            continue;
        }
        if (starts && !words.empty() && words.back() != ' ') {
            words += ' ';
        }
        const bool alone = at + 1 < name.size() && isCapital(name[at + 1]);
        words += isCapital(c) && !alone ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return capitalised(Words::same(words)).nl;
}

Words elementWords(const terms::Terms& terms, const Node& node)
{
    const terms::ElementLabel* label = terms.element(elementPath(node));
    if (label != nullptr && !label->words.empty()) {
        return label->words;
    }
    std::string_view name = nameOf(node);
    return Words::same(wordsOfName(name.starts_with('_') ? name.substr(1) : name));
}
} // namespace regie::record
