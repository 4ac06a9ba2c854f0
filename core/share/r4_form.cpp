// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/r4_form.h"

#include "core/share/tree.h"
#include "core/time/partial_date.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace regie::share
{
using fhir::Document;
using fhir::ElementKind;
using fhir::Node;
using fhir::NodeKind;

namespace
{
/** FHIR R4 datatypes: `date` has no time, `dateTime` with a time has a zone, `instant` has seconds. */
bool isDate(std::string_view text, std::string_view kind)
{
    const auto date = time::PartialDate::parse(text);
    if (!date) {
        return false;
    }
    const bool hasTime = date->precision > time::Precision::Day;
    const bool whole = date->precision == time::Precision::Second && date->offsetMinutes;
    return kind == "date" ? !hasTime : kind == "instant" ? whole : !hasTime || whole;
}

std::string_view codeOf(const Node& condition, std::string_view name)
{
    const Node* concept_ = condition.child(name);
    const Node* codings = concept_ != nullptr ? concept_->child("coding") : nullptr;
    const Node* coding = codings != nullptr ? codings->at(0) : nullptr;
    return coding != nullptr ? coding->childText("code") : std::string_view();
}

/** Whether an end has come; one in words or by age is what the source says is over. */
bool hasCome(const Node& abatement, std::string_view today)
{
    std::string_view end = abatement.text;
    if (abatement.key == "abatementPeriod") {
        end = abatement.childText("end");
        end = end.empty() ? abatement.childText("start") : end;
    } else if (abatement.key != "abatementDateTime") {
        return true;
    }
    // As far as the date goes: "2026" has come in 2026.
    return end.substr(0, today.size()) <= today.substr(0, end.size());
}

/**
 * con-4: what is over is inactive, resolved or in remission. Without a status an end that has come
 * says itself that it is inactive; one that is still to come goes, as does any beside a status that
 * says "active". con-5: what was entered in error has no status. The narrative has it all.
 */
void mendAbatement(Document& document, Node& condition, std::string_view today)
{
    const bool error = codeOf(condition, "verificationStatus") == "entered-in-error";
    if (error) {
        for (const std::string_view key : {"clinicalStatus", "_clinicalStatus"}) {
            if (Node* found = childOf(condition, key)) {
                Document::remove(*found);
            }
        }
    }
    std::vector<Node*> abatements;
    for (Node* each = condition.firstChild; each != nullptr; each = each->next) {
        if (each->key.starts_with("abatement") || each->key.starts_with("_abatement")) {
            abatements.push_back(each);
        }
    }
    if (abatements.empty()) {
        return;
    }
    constexpr std::string_view kSystem = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    const bool over =
        !error && std::all_of(abatements.begin(), abatements.end(), [today](const Node* each) {
            return hasCome(*each, today);
        });
    if (over && condition.child("clinicalStatus") == nullptr) {
        Tree(document).concept_(&condition, "clinicalStatus", kSystem, "inactive");
        return;
    }
    const std::string_view code = codeOf(condition, "clinicalStatus");
    if (code != "inactive" && code != "resolved" && code != "remission") {
        for (Node* each : abatements) {
            Document::remove(*each);
        }
    }
}

/** Rules of R4 that the tables do not hold, where sources are known to break them. */
void mendKnown(Document& document,
               Node& object,
               const std::string& typeName,
               std::string_view today)
{
    const auto drop = [&](Node& node, std::string_view key) {
        if (Node* found = childOf(node, key)) {
            Document::remove(*found);
        }
    };
    if (typeName == "Organization") { // org-2: no home address
        Node* addresses = childOf(object, "address");
        for (Node* each = addresses != nullptr ? addresses->firstChild : nullptr; each != nullptr;
             each = each->next) {
            if (each->childText("use") == "home") {
                drop(*each, "use");
            }
        }
    } else if (typeName == "Condition") {
        mendAbatement(document, object, today);
    }
}
} // namespace

Result<R4Form> R4Form::load(const ResourceFiles& files)
{
    R4Form form;
    try {
        const auto json = nlohmann::json::parse(files.read("share/required-r4.json").value_or(""));
        json.at("required").get_to(form.m_required);
        json.at("dates").get_to(form.m_dates);
        for (const auto& [type, elements] : json.at("codes").items()) {
            for (const auto& [name, codes] : elements.items()) {
                form.m_codes[type][name] = codes.get<std::set<std::string>>();
            }
        }
    } catch (const nlohmann::json::exception&) {
        return fail(ErrorCode::LensInvalid, "share/required-r4.json");
    }
    return form;
}

bool R4Form::apply(const fhir::ElementTable& table,
                   Document& document,
                   Node& resource,
                   std::string_view today) const
{
    const std::string type(resource.childText("resourceType"));
    return table.isResource(type)
           && applyTo(table, document, resource, table.type(type), type, today);
}

bool R4Form::isComplete(const Node& object, const std::string& typeName) const
{
    if (typeName == "Extension") {
        return object.childCount > 1;
    }
    const auto required = m_required.find(typeName);
    if (required == m_required.end()) {
        return true;
    }
    return std::all_of(required->second.begin(), required->second.end(), [&](const auto& name) {
        const bool isChoice = name.ends_with("[x]");
        const std::string_view start =
            std::string_view(name).substr(0, name.size() - (isChoice ? 3 : 0));
        return std::any_of(object.begin(), object.end(), [&](const Node& member) {
            const std::string_view key = member.key;
            return isChoice ? key.starts_with(start) && key.size() > start.size() : key == start;
        });
    });
}

bool R4Form::applyTo(const fhir::ElementTable& table,
                     Document& document,
                     Node& object,
                     int type,
                     const std::string& typeName,
                     std::string_view today) const
{
    for (Node* each = object.firstChild; each != nullptr;) {
        Node* next = each->next;
        if (each->key == "resourceType") {
            each = next;
            continue;
        }
        const bool beside = each->key.starts_with('_');
        const fhir::Element* element =
            table.element(type, beside ? each->key.substr(1) : each->key);
        bool stays = element != nullptr;
        if (stays && beside) {
            stays = element->kind != ElementKind::Complex;
        } else if (stays && element->repeats) {
            Node* list = each->isArray() ? each : document.wrapInList(*each);
            for (Node* item = list->firstChild; item != nullptr;) {
                Node* after = item->next;
                if (!fitValue(table, document, *item, *element, typeName, today)) {
                    Document::remove(*item);
                }
                item = after;
            }
            each = list;
            stays = list->childCount > 0;
        } else if (stays) {
            stays = fitValue(table, document, *each, *element, typeName, today);
        }
        if (!stays) {
            Document::remove(*each);
        }
        each = next;
    }
    mendKnown(document, object, typeName, today);
    return object.childCount > 0 && isComplete(object, typeName);
}

bool R4Form::fitValue(const fhir::ElementTable& table,
                      Document& document,
                      Node& value,
                      const fhir::Element& element,
                      const std::string& owner,
                      std::string_view today) const
{
    switch (element.kind) {
    case ElementKind::Xhtml:
    case ElementKind::String: {
        if (value.kind == NodeKind::Null) {
            return true;
        }
        if (const auto dates = m_dates.find(owner); dates != m_dates.end()) {
            const auto kind = dates->second.find(element.name);
            if (kind != dates->second.end() && !isDate(value.text, kind->second)) {
                return false;
            }
        }
        const auto type = m_codes.find(owner);
        if (type != m_codes.end()) {
            const auto codes = type->second.find(element.name);
            if (codes != type->second.end() && !codes->second.contains(std::string(value.text))) {
                return false;
            }
        }
        return value.kind == NodeKind::String && !value.text.empty();
    }
    case ElementKind::Number: return value.kind == NodeKind::Number || value.kind == NodeKind::Null;
    case ElementKind::Boolean:
        return value.kind == NodeKind::Boolean || value.kind == NodeKind::Null;
    case ElementKind::AnyResource: return value.isObject() && apply(table, document, value, today);
    case ElementKind::Complex:
        return value.isObject()
               && (element.type < 0
                   || applyTo(
                       table, document, value, element.type, table.typeName(element.type), today));
    }
    return false;
}
} // namespace regie::share
