// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/plain.h"
#include "core/record/render.h"

#include <algorithm>
#include <array>

namespace regie::record
{
using fhir::Node;

namespace
{
/** A display as "87612001: Bloed" repeats its code; people read the words only. */
std::string_view withoutCode(std::string_view display, std::string_view code)
{
    if (code.size() < 3 || !display.starts_with(code)) {
        return display;
    }
    std::string_view rest = display.substr(code.size());
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == ':' || rest.front() == '-')) {
        rest.remove_prefix(1);
    }
    return rest.empty() ? display : rest;
}

/** One wording the source gives, and the leaf it stands in. */
struct Name {
    std::string_view text;
    const Node* leaf = nullptr;
    bool english = false; ///< HL7's own name of a code we have words for
};

void addName(std::vector<Name>& names,
             std::string_view text,
             const Node* leaf,
             bool english = false)
{
    if (text.empty() || saysNothing(text)) {
        return;
    }
    names.push_back({text, leaf, english});
}

/** Systems of HL7 name their codes in English only. */
bool isOfHl7(std::string_view system)
{
    return system.starts_with("http://hl7.org/fhir") || system.starts_with("http://terminology.hl7")
           || system.starts_with("urn:oid:2.16.840.1.113883.5.");
}

struct Concept {
    const Words* ours = nullptr;
    std::vector<Name> names;
    const Node* coding = nullptr; ///< the first with a code
};

/** "Other, namely": the text beside it says what (HL7 v3 NullFlavor OTH). */
bool isOther(const Node& coding)
{
    const std::string_view system = coding.childText("system");
    return coding.childText("code") == "OTH"
           && (system.ends_with("NullFlavor") || system.ends_with(".113883.5.1008"));
}

void addCoding(const RenderContext& context, const Node& coding, Concept& found)
{
    const std::string_view code = coding.childText("code");
    if (isOther(coding) && !found.names.empty()) {
        return;
    }
    bool english = false;
    if (!code.empty()) {
        found.coding = found.coding == nullptr ? &coding : found.coding;
        const Words* ours = context.terms.code(coding.childText("system"), code);
        english = ours != nullptr && isOfHl7(coding.childText("system"));
        found.ours = found.ours == nullptr ? ours : found.ours;
    }
    const Node* display = coding.child("display");
    if (display != nullptr && display->isLeaf()) {
        addName(found.names, withoutCode(display->text, code), display, english);
    }
}

Concept conceptOf(const RenderContext& context, const Node& node)
{
    Concept found;
    const Node* text = node.child("text");
    if (text != nullptr && text->isLeaf()) {
        addName(found.names, text->text, text);
    }
    const Node* codings = node.child("coding");
    if (codings == nullptr) {
        addCoding(context, node, found);
        return found;
    }
    for (const Node& coding : *codings) {
        if (coding.isObject()) {
            addCoding(context, coding, found);
        }
    }
    return found;
}

/** What stands between brackets after the wording people read: the official names. */
void addOtherNames(const RenderContext& context, const Concept& found, Words& words)
{
    std::string others;
    for (const Name& name : found.names) {
        if (mentions(words.nl, name.text)) {
            context.told(name.leaf);
        } else if (mentions(others, name.text)) {
            context.told(name.leaf);
        } else if (name.english
                   || (found.ours != nullptr
                       && (mentions(name.text, found.ours->en)
                           || mentions(found.ours->en, name.text)))) {
            continue; // the same in English: at depth alles
        } else if (isPlain(name.text)) {
            others += (others.empty() ? "" : "; ") + std::string(name.text);
            context.told(name.leaf);
        }
    }
    if (!others.empty()) {
        words.nl += " (" + others + ")";
        words.en += mentions(words.en, others) ? std::string() : " (" + others + ")";
    }
}
} // namespace

std::string_view withoutTag(std::string_view name)
{
    constexpr std::array<std::string_view, 22> tags = {"finding",
                                                       "procedure",
                                                       "disorder",
                                                       "situation",
                                                       "observable entity",
                                                       "substance",
                                                       "organism",
                                                       "qualifier value",
                                                       "body structure",
                                                       "product",
                                                       "bevinding",
                                                       "verrichting",
                                                       "aandoening",
                                                       "situatie",
                                                       "waarneembare entiteit",
                                                       "substantie",
                                                       "organisme",
                                                       "kwalificatiewaarde",
                                                       "lichaamsstructuur",
                                                       "physical object",
                                                       "fysiek object",
                                                       "context"};
    if (!name.ends_with(')')) {
        return name;
    }
    const std::size_t open = name.rfind(" (");
    if (open == std::string_view::npos || open == 0) {
        return name;
    }
    const std::string_view tag = name.substr(open + 2, name.size() - open - 3);
    return std::find(tags.begin(), tags.end(), tag) != tags.end() ? name.substr(0, open) : name;
}

std::vector<const Node*> officialNames(const Node& node)
{
    std::vector<const Node*> leaves;
    const auto add = [&](const Node* leaf) {
        if (leaf != nullptr && leaf->isLeaf() && !saysNothing(leaf->text)) {
            leaves.push_back(leaf);
        }
    };
    add(node.child("text"));
    add(node.child("display"));
    if (const Node* codings = node.child("coding")) {
        for (const Node& coding : *codings) {
            add(coding.child("display"));
        }
    }
    return leaves;
}

Words codeAndSystem(const terms::Terms& terms, const Node& coding)
{
    const std::string code(coding.childText("code"));
    if (code.empty()) {
        return {};
    }
    const Words system = terms.system(coding.childText("system"));
    return {"code " + code + " uit " + system.nl, "code " + code + " of " + system.en};
}

Words codedWords(const RenderContext& context, const Node& node)
{
    const Concept found = conceptOf(context, node);
    if (found.ours == nullptr && found.names.empty()) {
        // A short code means something to somebody; a long one is a number in a list.
        if (found.coding == nullptr || found.coding->childText("code").size() >= 5) {
            return {};
        }
        return codeAndSystem(context.terms, *found.coding);
    }
    Words words = found.ours != nullptr ? *found.ours : Words::same(found.names.front().text);
    const bool tagged = found.ours == nullptr && found.names.size() == 1
                        && withoutTag(words.nl).size() < words.nl.size();
    if (context.wording == Wording::Full && !tagged) {
        addOtherNames(context, found, words);
    } else if (found.ours == nullptr) {
        const std::string_view name = found.names.front().text;
        words = Words::same(withoutTag(name));
        if (words.nl == name) {
            context.told(found.names.front().leaf);
        }
    }
    return words;
}

Words enumWords(const RenderContext& context, const Node& node)
{
    if (!node.isLeaf()) {
        return codedWords(context, node);
    }
    const Words* words = context.terms.enumValue(elementPath(node), node.text);
    if (words == nullptr) {
        context.told(&node);
        return Words::same(node.text);
    }
    if (mentions(words->nl, node.text)) {
        context.told(&node);
    }
    return *words;
}
} // namespace regie::record
