// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/plain.h"
#include "core/record/render.h"

#include <fmt/format.h>

namespace regie::record
{
using fhir::Node;

namespace
{
void addLeaf(const RenderContext& context,
             std::string& text,
             const Node* leaf,
             std::string_view separator)
{
    if (leaf == nullptr || !leaf->isLeaf() || leaf->text.empty()) {
        return;
    }
    if (!mentions(text, leaf->text)) {
        text += (text.empty() ? "" : std::string(separator)) + std::string(leaf->text);
    }
    context.told(leaf);
}

void addList(const RenderContext& context,
             std::string& text,
             const Node* list,
             std::string_view separator)
{
    if (list == nullptr) {
        return;
    }
    if (list->isLeaf()) {
        addLeaf(context, text, list, separator);
        return;
    }
    for (const Node& each : *list) {
        addLeaf(context, text, &each, separator);
    }
}

/** The part a given name plays: BR official, IN initials, CL calling name (ISO 21090, EN qualifier). */
std::string_view qualifierOf(const Node& given)
{
    const Node* aside = besideOf(given);
    const Node* extensions = aside == nullptr ? nullptr : aside->child("extension");
    if (extensions == nullptr) {
        return {};
    }
    for (const Node& each : *extensions) {
        if (each.childText("url").ends_with("EN-qualifier")) {
            return each.childText("valueCode");
        }
    }
    return {};
}

struct Given {
    std::string names, initials, calling;
};

Given givenNames(const RenderContext& context, const Node& name)
{
    Given given;
    const Node* list = name.child("given");
    if (list == nullptr || !list->isArray()) {
        return given;
    }
    for (const Node& each : *list) {
        if (each.kind != fhir::NodeKind::String) {
            continue;
        }
        const std::string_view qualifier = qualifierOf(each);
        if (qualifier == "IN") {
            given.initials += each.text;
        } else if (qualifier == "CL") {
            given.calling += each.text;
        } else {
            given.names += (given.names.empty() ? "" : " ") + std::string(each.text);
        }
        context.told(&each);
    }
    return given;
}

/** Whether a name is one of the names of a list: "Jo" is not one of "Johanna Maria". */
bool hasName(std::string_view names, std::string_view name)
{
    const std::string all = " " + std::string(names) + " ";
    return all.find(" " + std::string(name) + " ") != std::string::npos;
}

std::string_view word(std::string_view text, std::size_t begin)
{
    return text.substr(begin, text.find(' ', begin) - begin);
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/** "A.", "O.R.": capitals with a dot each; gives the capitals, or nothing when it is something else. */
std::string capitalsOf(std::string_view initials)
{
    std::string capitals;
    for (std::size_t i = 0; i + 1 < initials.size(); i += 2) {
        if (!isCapital(initials[i]) || initials[i + 1] != '.') {
            return {};
        }
        capitals += initials[i];
    }
    return initials.size() % 2 == 0 ? capitals : std::string();
}

/** The first letters of names: "OR" of "Olivier Ruben". */
std::string firstLetters(std::string_view names)
{
    std::string letters;
    for (std::size_t at = 0; at < names.size(); at += word(names, at).size() + 1) {
        letters += names[at];
    }
    return letters;
}

std::string composedName(const RenderContext& context, const Node& name)
{
    std::string text;
    addList(context, text, name.child("prefix"), " ");
    const Given given = givenNames(context, name);
    const std::string_view first = !given.names.empty()     ? given.names
                                   : !given.calling.empty() ? given.calling
                                                            : given.initials;
    text += (text.empty() || first.empty() ? "" : " ") + std::string(first);
    if (const Node* family = name.child("family"); family != nullptr && family->isLeaf()) {
        text += (text.empty() ? "" : " ") + std::string(family->text);
        context.told(family);
    }
    addList(context, text, name.child("suffix"), " ");
    std::string aside;
    for (const std::string& part : {given.calling, given.initials}) {
        const std::string capitals = capitalsOf(part);
        const bool said = !capitals.empty() && capitals == firstLetters(given.names);
        if (!part.empty() && part != first && !said && !hasName(given.names, part)) {
            aside += (aside.empty() ? "" : ", ") + part;
        }
    }
    if (!aside.empty()) {
        text += " (" + aside + ")";
    }
    return text;
}
} // namespace

std::string unstackedName(std::string_view name)
{
    for (std::size_t at = name.find(' '); at != std::string_view::npos;
         at = name.find(' ', at + 1)) {
        const std::string_view names = name.substr(0, at);
        const std::string_view initials = word(name, at + 1);
        const std::size_t calling = at + 1 + initials.size() + 1;
        const std::string capitals = capitalsOf(initials);
        if (capitals.empty() || capitals != firstLetters(names) || calling >= name.size()) {
            continue;
        }
        const std::string_view called = word(name, calling);
        const std::size_t rest = calling + called.size();
        if (rest < name.size() && hasName(names, called)) {
            return std::string(names) + std::string(name.substr(rest));
        }
        // "Franciscus Antonius F.A. Frans Pleijster": the initials of several names say nothing new.
        if (capitals.size() > 1) {
            return std::string(names) + ' ' + std::string(name.substr(calling));
        }
        // "Benedictus B. Ben": Ben is what they are called, B. says nothing new.
        if (rest < name.size() && called.size() > 1
            && (' ' + std::string(names)).find(' ' + std::string(called)) != std::string::npos) {
            return std::string(names) + ' ' + std::string(name.substr(calling));
        }
    }
    return std::string(name);
}

Words personNameWords(const RenderContext& context, const Node& node)
{
    if (node.isLeaf()) {
        context.told(&node);
        return Words::same(node.text);
    }
    const Node* text = node.child("text");
    if (text != nullptr && text->isLeaf() && !text->text.empty()) {
        context.told(text);
        for (const Node& member : node) {
            for (const Node& part : member) {
                if (part.kind == fhir::NodeKind::String && mentions(text->text, part.text)) {
                    context.told(&part);
                }
            }
            if (member.isLeaf() && member.key == "family" && mentions(text->text, member.text)) {
                context.told(&member);
            }
        }
        return Words::same(unstackedName(text->text));
    }
    return Words::same(composedName(context, node));
}

Words addressWords(const RenderContext& context, const Node& node)
{
    std::string text;
    addList(context, text, node.child("line"), ", ");
    std::string place;
    addLeaf(context, place, node.child("postalCode"), " ");
    addLeaf(context, place, node.child("city"), " ");
    if (!place.empty()) {
        text += (text.empty() ? "" : ", ") + place;
    }
    for (const std::string_view member : {"district", "state"}) {
        addLeaf(context, text, node.child(member), ", ");
    }
    Words words = Words::same(text);
    if (const Node* country = node.child("country"); country != nullptr && country->isLeaf()) {
        const Words* name = context.terms.code("urn:iso:std:iso:3166", country->text);
        if (name == nullptr && country->text.size() > 3) {
            context.told(country);
            name = nullptr;
            appendWords(words, Words::same(country->text), ", ");
        } else if (name != nullptr) {
            appendWords(words, *name, ", ");
        }
    }
    const Node* whole = node.child("text");
    if (whole != nullptr && whole->isLeaf() && !mentions(words.nl, whole->text)) {
        context.told(whole);
        if (text.empty() || mentions(whole->text, text)) {
            return Words::same(whole->text);
        }
        appendWords(words, Words::same(whole->text), "; ");
    }
    return words;
}

Words contactWords(const RenderContext& context, const Node& node)
{
    const Node* value = node.child("value");
    if (value == nullptr || !value->isLeaf()) {
        return {};
    }
    context.told(value);
    Words words = Words::same(value->text);
    Words about;
    for (const std::string_view member : {"system", "use"}) {
        const Node* leaf = node.child(member);
        if (leaf == nullptr) {
            continue;
        }
        if (const Words* name = context.terms.enumValue(elementPath(*leaf), leaf->text)) {
            appendWords(about, {decapitalised(name->nl), decapitalised(name->en)}, ", ");
        }
    }
    if (!about.empty()) {
        words.nl += " (" + about.nl + ")";
        words.en += " (" + about.en + ")";
    }
    return words;
}

Words identifierWords(const RenderContext& context, const Node& node)
{
    const Node* value = node.child("value");
    if (value == nullptr || !value->isLeaf()) {
        return {};
    }
    context.told(value);
    Words words = Words::same(value->text);
    const std::string_view url = node.childText("system");
    if (!url.empty()) {
        const Words system = context.terms.system(url);
        words.nl += " (" + system.nl + ")";
        words.en += " (" + system.en + ")";
    }
    return words;
}
} // namespace regie::record
