// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/leftovers.h"

#include "core/record/dosage.h"
#include "core/record/letter.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace regie::record
{
using fhir::Node;
using fhir::NodeKind;

namespace
{
/** Members that say how the data is kept, not what it is about. */
bool isTechnical(std::string_view key)
{
    constexpr std::array<std::string_view, 10> keys = {"id",
                                                       "meta",
                                                       "implicitRules",
                                                       "language",
                                                       "resourceType",
                                                       "linkId",
                                                       "url",
                                                       "instantiates",
                                                       "fullUrl",
                                                       "instantiatesUri"};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/** Small values that say how to read what stands beside them ("home", "1"), not a thing by itself. */
bool isAuxiliary(const Node& node)
{
    const std::string_view name = nameOf(node);
    return node.isLeaf()
           && (name == "type" || name == "use" || name == "rank" || name == "mode"
               || name == "sequence");
}

/** The person of the record: known to whoever reads it. */
bool isThePerson(const Node& node)
{
    const std::string_view name = nameOf(node);
    if (name != "subject" && name != "patient" && name != "for" && name != "beneficiary") {
        return false;
    }
    const std::string_view target = node.childText("reference");
    return node.isObject() && (target.empty() || target.find("Patient/") != std::string_view::npos);
}

std::vector<const Node*> itemsOf(const Node& member)
{
    std::vector<const Node*> items;
    if (!member.isArray()) {
        items.push_back(&member);
        return items;
    }
    for (const Node& each : member) {
        if (each.isArray()) {
            const auto inner = itemsOf(each);
            items.insert(items.end(), inner.begin(), inner.end());
        } else if (each.kind != NodeKind::Null) {
            items.push_back(&each);
        }
    }
    return items;
}

bool isValueMember(std::string_view key)
{
    const auto choice = [&](std::string_view base) {
        return key.size() > base.size() && key.starts_with(base) && key[base.size()] >= 'A'
               && key[base.size()] <= 'Z';
    };
    return choice("value") || choice("detail") || key == "dataAbsentReason";
}

std::string urlName(std::string_view url)
{
    const std::size_t slash = url.find_last_of("/#");
    std::string_view tail = slash == std::string_view::npos ? url : url.substr(slash + 1);
    for (const std::string_view prefix : {"zib-", "ext-", "nl-core-", "extension-"}) {
        if (tail.starts_with(prefix)) {
            tail.remove_prefix(prefix.size());
        }
    }
    if (const std::size_t last = tail.find_last_of("-.");
        last != std::string_view::npos && last + 2 < tail.size()) {
        tail = tail.substr(last + 1);
    }
    return wordsOfName(tail);
}

bool isQuestion(const Node& node)
{
    return nameOf(node) == "item"
           && (node.child("linkId") != nullptr || node.child("answer") != nullptr);
}

/** Without its text a question is known by the name its maker gave it ("gewicht"), or its number. */
Words questionLabel(std::string_view linkId)
{
    const bool word = linkId.size() > 2 && std::all_of(linkId.begin(), linkId.end(), [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
                      });
    if (word) {
        return capitalised(Words::same(linkId));
    }
    if (linkId.empty() || linkId.size() > 4 || !isPlainLabel(linkId)) {
        return {"Vraag", "Question"};
    }
    return {fmt::format("Vraag {}", linkId), fmt::format("Question {}", linkId)};
}

/** The values of all answers to one question. */
std::vector<const Node*> answersOf(const Node& question)
{
    std::vector<const Node*> answers;
    const Node* list = question.child("answer");
    for (const Node* answer : list == nullptr ? std::vector<const Node*>{} : itemsOf(*list)) {
        for (const Node& each : *answer) {
            if (each.key.starts_with("value")) {
                answers.push_back(&each);
            }
        }
    }
    return answers;
}

bool isSection(const Node& node)
{
    return nameOf(node) == "section";
}
} // namespace

void coverDosage(Marks& marks, const Node& dosage, const Words& sentence)
{
    marks.coverNode(dosage);
    for (const Node& member : dosage) {
        if (Marks::isAside(member)) {
            continue;
        }
        const DataType type = dataTypeOf(member);
        if (member.kind == NodeKind::String) {
            if (mentions(sentence.nl, member.text)) {
                marks.cover(member);
            }
        } else if (type == DataType::CodeableConcept) {
            const Node* codings = member.child("coding");
            const Node* first = codings == nullptr ? nullptr : codings->firstChild;
            const std::string_view name =
                first == nullptr ? member.childText("text") : first->childText("display");
            if (!name.empty() && mentions(sentence.nl, name)) {
                marks.cover(member);
            }
        } else if (member.isLeaf() || isValueType(type)) {
            marks.cover(member);
        } else {
            coverDosage(marks, member, sentence);
        }
    }
}

void Leftovers::make(Depth pass)
{
    m_pass = pass;
    members(m_reading.root(), Place{{}, true, true});
}

bool Leftovers::emit(const Place& place, Words value, Depth depth)
{
    const bool plain = depth == Depth::All
                       || (m_reading.codes().plain(value) && isPlainLabel(place.label.nl)
                           && isPlainLabel(place.label.en));
    if (value.empty() || !plain) {
        m_marks.forget();
        return false;
    }
    m_marks.keep();
    if (depth == Depth::More && capitalised(value) == m_title) {
        return true; // it stands above the rows already
    }
    // An extension without a url and a member without a name have no label of their own.
    const bool nameless = place.label.nl.empty() || place.label.en.empty();
    const Words label = nameless ? Words{"Extra gegeven", "Further data"} : place.label;
    m_rows.add({label, std::move(value), depth});
    return true;
}

Leftovers::Place Leftovers::below(const Place& around, const Words& label, bool known)
{
    Place place{label, known && around.open, around.open};
    if (around.label.empty()) {
        return place;
    }
    const auto join = [](std::string_view outer, const std::string& inner) {
        // "Contactpersoon: naam: voorvoegsel" is as long as people read.
        if (std::count(outer.begin(), outer.end(), ':') >= 2) {
            outer = outer.substr(0, outer.rfind(':'));
        }
        const std::string small = decapitalised(inner);
        const std::size_t last = outer.rfind(": ");
        const std::string_view nearest =
            last == std::string_view::npos ? outer : outer.substr(last + 2);
        // An element often is called what its parent is called.
        if (decapitalised(nearest) == small) {
            return std::string(outer);
        }
        return fmt::format("{}: {}", outer, small);
    };
    place.label = {join(around.label.nl, label.nl), join(around.label.en, label.en)};
    return place;
}

Leftovers::Place Leftovers::placeOf(const Node& member, const Place& around) const
{
    const terms::ElementLabel* label = m_reading.terms().element(elementPath(member));
    const bool more = label != nullptr && label->depth == terms::LabelDepth::More;
    Place place = below(around, elementWords(m_reading.terms(), member), more);
    place.open = around.open && (label == nullptr || more);
    return place;
}

void Leftovers::members(const Node& node, const Place& place)
{
    for (const Node& each : node) {
        member(each, place);
    }
}

void Leftovers::member(const Node& node, const Place& around)
{
    if (node.key == "extension" || node.key == "modifierExtension") {
        for (const Node* each : itemsOf(node)) {
            extension(*each, around);
        }
        return;
    }
    if (node.key == "contained") {
        contained(node, around);
        return;
    }
    Place place = placeOf(node, around);
    const bool narrative = node.key == "text" && node.isObject();
    if (isTechnical(node.key) || narrative) {
        place.known = false;
        place.open = false;
    }
    if (isAuxiliary(node)) {
        place.known = false;
    }
    if (node.key.starts_with('_')) {
        for (const Node* each : itemsOf(node)) {
            asides(*each, place);
        }
        return;
    }
    std::vector<const Node*> valueNodes;
    std::vector<const Node*> objects;
    std::vector<const Node*> dosageNodes;
    for (const Node* each : itemsOf(node)) {
        const DataType type = dataTypeOf(*each);
        if (type == DataType::Dosage) {
            dosageNodes.push_back(each);
        } else {
            (isValueType(type) ? valueNodes : objects).push_back(each);
        }
    }
    dosages(dosageNodes, place);
    values(valueNodes, place);
    backbones(objects, place);
}

void Leftovers::dosages(const std::vector<const Node*>& nodes, const Place& place)
{
    if (nodes.empty()) {
        return;
    }
    const bool fresh = std::none_of(
        nodes.begin(), nodes.end(), [&](const Node* each) { return m_marks.covered(*each); });
    if (m_pass == Depth::More && place.known && fresh) {
        const Words sentence = dosageText(nodes, {}, m_reading.terms()).sentence;
        if (emit(place, sentence, Depth::More)) {
            for (const Node* each : nodes) {
                coverDosage(m_marks, *each, sentence);
            }
        }
    }
    backbones(nodes, place);
}

void Leftovers::values(const std::vector<const Node*>& nodes, const Place& place)
{
    if (m_pass == Depth::All) {
        for (const Node* each : nodes) {
            letters(*each, place);
            asides(*each, place);
        }
        return;
    }
    std::vector<const Node*> left;
    for (const Node* each : nodes) {
        if (!m_marks.covered(*each) && !isThePerson(*each)
            && dataTypeOf(*each) != DataType::Identifier) {
            left.push_back(each);
        }
    }
    if (place.known && !left.empty()) {
        const RenderContext context = m_reading.context(Wording::Full, &m_marks);
        if (emit(place, formatAll(context, left, Format::Auto), Depth::More)) {
            for (const Node* each : left) {
                m_marks.cover(*each);
            }
        }
    }
    for (const Node* each : nodes) {
        asides(*each, place);
    }
}

void Leftovers::letters(const Node& node, const Place& place)
{
    if (m_marks.allShown(node)) {
        return;
    }
    const RenderContext context = m_reading.context(Wording::Full, &m_marks);
    emit(place, letterWords(context, node), Depth::All);
}

void Leftovers::asides(const Node& node, const Place& place)
{
    for (const Node& each : node) {
        if (each.key == "extension" || each.key == "modifierExtension") {
            for (const Node* one : itemsOf(each)) {
                extension(*one, place);
            }
        } else if (each.key.starts_with('_')) {
            const Place inner = below(place, elementWords(m_reading.terms(), each), place.known);
            for (const Node* one : itemsOf(each)) {
                asides(*one, inner);
            }
        } else if (!each.isLeaf()) {
            asides(each, place);
        } else if (each.key == "id" && m_pass == Depth::All && !isValueType(dataTypeOf(node))) {
            letters(each, below(place, elementWords(m_reading.terms(), each), false));
        }
    }
}

void Leftovers::extension(const Node& node, const Place& around)
{
    if (!node.isObject()) {
        // No extension at all, but it was sent.
        if (m_pass == Depth::All) {
            letters(node, around);
        }
        return;
    }
    const std::string_view url = node.childText("url");
    const terms::ElementLabel* label = m_reading.terms().extension(url);
    const bool more = label != nullptr && label->depth == terms::LabelDepth::More;
    const Words name = label != nullptr ? label->words : Words::same(urlName(url));
    Place place = below(around, name, more);
    place.open = around.open && (label == nullptr || more);
    for (const Node& each : node) {
        if (each.key == "url") {
            m_marks.show(each);
        } else if (each.key == "extension") {
            for (const Node* inner : itemsOf(each)) {
                extension(*inner, place);
            }
        } else if (each.key.starts_with("value")) {
            const bool isObject = !isValueType(dataTypeOf(each)) && each.isObject();
            isObject ? backbones({&each}, place) : values({&each}, place);
        } else {
            member(each, place);
        }
    }
}

void Leftovers::backbones(const std::vector<const Node*>& nodes, const Place& place)
{
    int number = 0;
    for (const Node* each : nodes) {
        ++number;
        Place one = place;
        if (nodes.size() > 1 && !isQuestion(*each) && !isSection(*each)) {
            one.label.nl += fmt::format(" {}", number);
            one.label.en += fmt::format(" {}", number);
        }
        object(*each, one);
    }
}

void Leftovers::object(const Node& node, const Place& place)
{
    if (node.child("resourceType") != nullptr) {
        members(node, place);
    } else if (isQuestion(node)) {
        question(node, place);
    } else if (isSection(node)) {
        section(node, place);
    } else if (!namedByCode(node, place)) {
        members(node, place);
    }
}

bool Leftovers::namedByCode(const Node& node, const Place& place)
{
    const bool valued = std::any_of(
        node.begin(), node.end(), [](const Node& each) { return isValueMember(each.key); });
    const Node* name = nullptr;
    for (const std::string_view member : {"code", "measure", "type", "category", "name"}) {
        name = name == nullptr ? node.child(member) : name;
    }
    if (!valued || name == nullptr) {
        return false;
    }
    const RenderContext brief = m_reading.context(Wording::Brief, &m_marks);
    Words label = formatValue(brief, *name, Format::Title);
    if (label.empty() || !isPlainLabel(label.nl)) {
        m_marks.forget();
        return false;
    }
    const Place own{capitalised(std::move(label)), place.open, place.open};
    for (const Node& each : node) {
        if (&each == name) {
            if (m_pass == Depth::More) {
                m_marks.keep();
                m_marks.cover(each);
            } else {
                m_marks.forget();
                letters(each, below(own, elementWords(m_reading.terms(), each), false));
            }
        } else if (isValueMember(each.key)) {
            values(itemsOf(each), own);
        } else {
            member(each, own);
        }
    }
    return true;
}

void Leftovers::question(const Node& node, const Place& place)
{
    const Node* text = node.child("text");
    const bool named = text != nullptr && text->isLeaf() && isPlainLabel(text->text);
    const Words label = named ? Words::same(text->text) : questionLabel(node.childText("linkId"));
    const Place own{label, place.open, place.open};
    const std::vector<const Node*> given = answersOf(node);
    if (named && given.empty() && m_pass == Depth::More) {
        // A heading, or a question of a list that is not filled in.
        const Place heading{{"Vraag of onderdeel", "Question or part"}, place.open, place.open};
        m_marks.note(*text);
        emit(heading, label, Depth::More);
    } else if (named) {
        m_marks.show(*text);
    }
    values(given, own);
    const Place inner{{}, place.open, place.open};
    for (const Node& each : node) {
        if (each.key == "item") {
            backbones(itemsOf(each), inner);
        } else if (each.key == "answer") {
            for (const Node* answer : itemsOf(each)) {
                besidesAnswer(*answer, own, inner);
            }
        } else if (&each != text) {
            member(each, own);
        }
    }
}

/** What an answer holds besides its value: questions that follow from it, extensions. */
void Leftovers::besidesAnswer(const Node& answer, const Place& own, const Place& inner)
{
    for (const Node& each : answer) {
        if (each.key == "item") {
            backbones(itemsOf(each), inner);
        } else if (!each.key.starts_with("value")) {
            member(each, own);
        }
    }
}

void Leftovers::section(const Node& node, const Place& place)
{
    const Node* title = node.child("title");
    const bool named = title != nullptr && title->isLeaf() && isPlainLabel(title->text);
    const Place own{named ? Words::same(title->text) : place.label, place.open, place.open};
    if (named) {
        m_marks.show(*title);
    }
    for (const Node& each : node) {
        if (&each == title && named) {
            continue;
        }
        if (each.key == "text" && each.isObject()) {
            values({&each}, own);
        } else if (each.key == "entry") {
            values(itemsOf(each), own);
        } else if (each.key == "section") {
            backbones(itemsOf(each), own);
        } else {
            member(each, own);
        }
    }
}

void Leftovers::contained(const Node& list, const Place& around)
{
    std::map<std::string_view, int> seen;
    std::map<std::string_view, int> total;
    for (const Node* each : itemsOf(list)) {
        ++total[each->childText("resourceType")];
    }
    for (const Node* each : itemsOf(list)) {
        if (!each->isObject()) {
            values({each}, placeOf(list, around));
            continue;
        }
        const std::string_view type = each->childText("resourceType");
        const terms::ElementLabel* label = m_reading.terms().element(type);
        const Lens& lens =
            m_reading.table().match(*each, m_reading.version(), m_reading.resolver());
        Words name = label != nullptr ? label->words : lens.one.empty() ? lens.name : lens.one;
        if (total[type] > 1) {
            const int number = ++seen[type];
            name.nl += fmt::format(" {}", number);
            name.en += fmt::format(" {}", number);
        }
        members(*each, below(around, name, true));
    }
}
} // namespace regie::record
