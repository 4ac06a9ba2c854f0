// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/r4_conversion.h"

#include "core/fhir/element_tables.h"
#include "core/share/r4_form.h"
#include "core/share/tree.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

namespace regie::share
{
using fhir::Document;
using fhir::Node;
using fhir::NodeKind;
using Step = std::vector<std::string>;

struct R4Conversion::State {
    fhir::ElementTables tables;
    std::map<std::string, std::vector<Step>, std::less<>> steps;
    R4Form form;
};

namespace
{
void drop(Node& object, std::string_view key)
{
    if (Node* node = childOf(object, key)) {
        Document::remove(*node);
    }
}

void move(Tree& tree, Node& object, const std::string& from, const std::string& to)
{
    Node* node = childOf(object, from);
    if (node == nullptr) {
        return;
    }
    if (to.empty() || childOf(object, to) != nullptr) {
        Document::remove(*node);
    } else {
        tree.rename(*node, to);
    }
    if (Node* beside = childOf(object, "_" + from)) {
        Document::remove(*beside);
    }
}

/** A code becomes a CodeableConcept. */
void conceptOfCode(Tree& tree, Node& object, const std::string& key, const std::string& system)
{
    const Node* node = childOf(object, key);
    if (node == nullptr || !node->isLeaf()) {
        return;
    }
    const std::string code(node->text);
    drop(object, key);
    drop(object, "_" + key);
    tree.concept_(&object, key, system, code);
}

/** What R4 lets repeat and STU3 did not. */
void listOf(Tree& tree, Node& object, const std::string& from, const std::string& to)
{
    Node* node = childOf(object, from);
    if (node == nullptr) {
        return;
    }
    if (!node->isArray()) {
        node = tree.document().wrapInList(*node);
    }
    tree.rename(*node, to);
}

/** `{agent: Reference, onBehalfOf}` or `{actor, role}` become the Reference itself. */
void plainReference(Tree& tree, Node& object, const std::string& key, std::string_view inside)
{
    Node* node = childOf(object, key);
    const Node* reference = node != nullptr ? node->child(inside) : nullptr;
    if (reference == nullptr) {
        return;
    }
    Document held;
    const Node* copy = held.appendCopy(nullptr, *reference);
    Document::remove(*node);
    tree.copy(&object, key, *copy);
}

void plainReferences(Tree& tree, Node& object, const std::string& key)
{
    Node* list = childOf(object, key);
    if (list == nullptr || !list->isArray()) {
        return;
    }
    Document held;
    Node* copies = held.append(nullptr, NodeKind::Array, {});
    for (const Node& each : *list) {
        if (const Node* actor = each.child("actor")) {
            Node* copy = held.appendCopy(copies, *actor);
            copy->key = {};
            copy->mark = 0;
        }
    }
    Document::remove(*list);
    tree.copy(&object, key, *copies);
}

void renameInItems(Tree& tree,
                   Node& object,
                   const std::string& key,
                   const std::string& from,
                   const std::string& to)
{
    Node* list = childOf(object, key);
    for (Node* each = list != nullptr ? list->firstChild : nullptr; each != nullptr;
         each = each->next) {
        move(tree, *each, from, to);
    }
}

/** `notDone: true` became a status; false says nothing. */
void negation(Tree& tree, Node& object, const std::string& key, const std::string& status)
{
    const Node* node = childOf(object, key);
    if (node == nullptr) {
        return;
    }
    const bool negated = node->text == "true";
    drop(object, key);
    if (negated) {
        drop(object, "status");
        tree.text(&object, "status", status);
    }
}

/** MedicationStatement.taken: "n" is a status in R4; "unk" and "na" are in the narrative. */
void taken(Tree& tree, Node& object)
{
    const Node* node = childOf(object, "taken");
    if (node == nullptr) {
        return;
    }
    const bool isNot = node->text == "n";
    drop(object, "taken");
    if (isNot) {
        drop(object, "status");
        tree.text(&object, "status", "not-taken");
    }
}

void noteOfText(Tree& tree, Node& object, const std::string& key)
{
    const Node* node = childOf(object, key);
    if (node == nullptr || !node->isLeaf()) {
        return;
    }
    const std::string words(node->text);
    drop(object, key);
    drop(object, "_" + key);
    Node* list = childOf(object, "note");
    tree.text(tree.object(list != nullptr ? list : tree.array(&object, "note")), "text", words);
}

void defaultOf(Tree& tree, Node& object, const std::string& key, const std::string& value)
{
    if (childOf(object, key) == nullptr) {
        tree.text(&object, key, value);
    }
}

/** STU3 Dosage.dose[x] and rate[x] stand in doseAndRate in R4. */
void mendDosages(Tree& tree, Node& node)
{
    for (Node* each = node.firstChild; each != nullptr; each = each->next) {
        if (each->isLeaf()) {
            continue;
        }
        const bool isDosage =
            each->isObject() && each->parent->isArray()
            && (each->parent->key == "dosage" || each->parent->key == "dosageInstruction");
        if (!isDosage) {
            mendDosages(tree, *each);
            continue;
        }
        Node* entry = nullptr;
        for (const char* name : {"doseRange",
                                 "doseQuantity",
                                 "doseSimpleQuantity",
                                 "rateRatio",
                                 "rateRange",
                                 "rateQuantity",
                                 "rateSimpleQuantity"}) {
            Node* value = childOf(*each, name);
            if (value == nullptr || value->isLeaf()) {
                continue;
            }
            Document held;
            const Node* copy = held.appendCopy(nullptr, *value);
            Document::remove(*value);
            if (entry == nullptr) {
                entry = tree.object(tree.array(each, "doseAndRate"));
            }
            tree.copy(entry, name, *copy);
        }
    }
}

/** A profile of STU3 is a promise the R4 form does not keep; but it says what was meant. */
void mendProfiles(Tree& tree, Node& resource)
{
    Node* meta = childOf(resource, "meta");
    const Node* profiles = meta != nullptr ? meta->child("profile") : nullptr;
    if (profiles == nullptr) {
        return;
    }
    std::vector<std::string> before;
    for (const Node& each : *profiles) {
        before.emplace_back(each.text);
    }
    drop(*meta, "profile");
    Node* list = childOf(*meta, "extension");
    for (const std::string& each : before) {
        list = list != nullptr ? list : tree.array(meta, "extension");
        Node* extension = tree.object(list);
        tree.text(extension, "url", fhir::kProfileBefore);
        tree.text(extension, "valueUri", each);
    }
}

void carryOut(const Step& step, Tree& tree, Node& object)
{
    const std::string& what = step.at(0);
    const std::string& key = step.at(1);
    if (what == "rename") {
        move(tree, object, key, step.at(2));
    } else if (what == "concept") {
        conceptOfCode(tree, object, key, step.at(2));
    } else if (what == "list" || what == "first") {
        listOf(tree, object, key, step.at(2));
    } else if (what == "agent") {
        plainReference(tree, object, key, "agent");
    } else if (what == "actor") {
        plainReferences(tree, object, key);
    } else if (what == "rename-in") {
        renameInItems(tree, object, key, step.at(2), step.at(3));
    } else if (what == "actors") {
        renameInItems(tree, object, key, step.at(3), step.at(4));
        move(tree, object, key, step.at(2));
    } else if (what == "negate") {
        negation(tree, object, key, step.at(2));
    } else if (what == "taken") {
        taken(tree, object);
    } else if (what == "note") {
        noteOfText(tree, object, key);
    } else if (what == "default") {
        defaultOf(tree, object, key, step.at(2));
    } else if (what == "type") {
        drop(object, "resourceType");
        tree.text(&object, "resourceType", key);
    } else if (what == "substitution") {
        if (Node* node = childOf(object, key)) {
            move(tree, *node, "allowed", "allowedBoolean");
        }
    } else if (what == "questionnaire") {
        // A Reference became a canonical: the address of what it points at is not known here.
        drop(object, key);
    }
}
} // namespace

R4Conversion::R4Conversion() = default;
R4Conversion::R4Conversion(R4Conversion&&) noexcept = default;
R4Conversion& R4Conversion::operator=(R4Conversion&&) noexcept = default;
R4Conversion::~R4Conversion() = default;

Result<R4Conversion> R4Conversion::load(const ResourceFiles& files)
{
    auto tables = fhir::ElementTables::load(files);
    if (!tables) {
        return fail(tables.error());
    }
    auto form = R4Form::load(files);
    if (!form) {
        return fail(form.error());
    }
    R4Conversion made;
    made.m_state = std::make_unique<State>(State{std::move(*tables), {}, std::move(*form)});
    try {
        const auto json = nlohmann::json::parse(files.read("share/stu3-to-r4.json").value_or(""));
        for (const auto& [type, steps] : json.at("types").items()) {
            made.m_state->steps[type] = steps.get<std::vector<Step>>();
        }
    } catch (const nlohmann::json::exception&) {
        return fail(ErrorCode::LensInvalid, "share/stu3-to-r4.json");
    }
    return made;
}

bool R4Conversion::convert(Document& document,
                           Node& resource,
                           fhir::FhirVersion from,
                           std::string_view today) const
{
    if (from == fhir::FhirVersion::Stu3) {
        const auto steps = m_state->steps.find(resource.childText("resourceType"));
        if (steps == m_state->steps.end()) {
            return false;
        }
        Tree tree(document);
        for (const Step& step : steps->second) {
            carryOut(step, tree, resource);
        }
        mendDosages(tree, resource);
        mendProfiles(tree, resource);
        if (Node* contained = childOf(resource, "contained")) {
            for (Node* each = contained->firstChild; each != nullptr;) {
                Node* next = each->next;
                if (!convert(document, *each, from, today)) {
                    Document::remove(*each);
                }
                each = next;
            }
        }
    }
    return m_state->form.apply(
        m_state->tables.of(fhir::FhirVersion::R4), document, resource, today);
}
} // namespace regie::share
