// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/data_type.h"

#include "core/time/partial_date.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

namespace regie::record
{
namespace
{
using fhir::Node;
using fhir::NodeKind;

struct NamedType {
    std::string_view name;
    DataType type;
};

/** What the name of a choice element, or of an element called after its type, ends with. */
constexpr std::array<NamedType, 21> kSuffixes = {{
    {"CodeableConcept", DataType::CodeableConcept},
    {"Coding", DataType::Coding},
    {"Quantity", DataType::Quantity},
    {"Reference", DataType::Reference},
    {"Period", DataType::Period},
    {"Duration", DataType::Quantity},
    {"Age", DataType::Quantity},
    {"Range", DataType::Range},
    {"Ratio", DataType::Ratio},
    {"Identifier", DataType::Identifier},
    {"HumanName", DataType::HumanName},
    {"Address", DataType::Address},
    {"ContactPoint", DataType::ContactPoint},
    {"Attachment", DataType::Attachment},
    {"Annotation", DataType::Annotation},
    {"Timing", DataType::Timing},
    {"Money", DataType::Money},
    {"SampledData", DataType::SampledData},
    {"Signature", DataType::Signature},
    {"Distance", DataType::Quantity},
    {"Count", DataType::Quantity},
}};

/** Elements that always have the same type, whatever they hold. */
constexpr std::array<NamedType, 14> kNames = {{
    {"coding", DataType::Coding},
    {"extension", DataType::Extension},
    {"modifierExtension", DataType::Extension},
    {"identifier", DataType::Identifier},
    {"meta", DataType::Meta},
    {"note", DataType::Annotation},
    {"telecom", DataType::ContactPoint},
    {"dosageInstruction", DataType::Dosage},
    {"referenceRange", DataType::ReferenceRange},
    {"tag", DataType::Coding},
    {"security", DataType::Coding},
    {"photo", DataType::Attachment},
    {"timing", DataType::Timing},
    {"period", DataType::Period},
}};

/** Texts that may look like a date but are what somebody wrote. */
constexpr std::array<std::string_view, 12> kNeverDates = {"valueString",
                                                          "value",
                                                          "text",
                                                          "display",
                                                          "lotNumber",
                                                          "name",
                                                          "title",
                                                          "linkId",
                                                          "comment",
                                                          "description",
                                                          "code",
                                                          "url"};

std::vector<std::string_view> membersOf(const Node& node)
{
    std::vector<std::string_view> names;
    names.reserve(node.childCount);
    for (const Node& member : node) {
        const std::string_view key = member.key;
        if (key == "extension" || key == "id") {
            continue;
        }
        names.push_back(key.starts_with('_') ? key.substr(1) : key);
    }
    return names;
}

bool within(const std::vector<std::string_view>& names,
            std::initializer_list<std::string_view> allowed)
{
    return std::all_of(names.begin(), names.end(), [&](std::string_view name) {
        return std::find(allowed.begin(), allowed.end(), name) != allowed.end();
    });
}

bool isKind(const Node& node, std::string_view member, NodeKind kind)
{
    const Node* child = node.child(member);
    return child != nullptr && child->kind == kind;
}

bool isContactSystem(std::string_view system)
{
    constexpr std::array<std::string_view, 7> systems = {
        "phone", "fax", "email", "pager", "url", "sms", "other"};
    return std::find(systems.begin(), systems.end(), system) != systems.end();
}

using Names = std::vector<std::string_view>;

bool has(const Names& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isReference(const Node& node, const Names& names)
{
    const Node* type = node.child("type");
    return within(names, {"reference", "display", "identifier", "type"})
           && (isKind(node, "reference", NodeKind::String) || has(names, "display")
               || isKind(node, "identifier", NodeKind::Object))
           && (type == nullptr || type->isLeaf());
}

/** Values made of a code, a number or a reference. */
DataType simpleByMembers(const Node& node, const Names& names)
{
    if (has(names, "coding") && within(names, {"coding", "text"})) {
        return DataType::CodeableConcept;
    }
    const bool number = isKind(node, "value", NodeKind::Number);
    if (number && within(names, {"value", "unit", "system", "code", "comparator"})) {
        return DataType::Quantity;
    }
    if (number && within(names, {"value", "currency"})) {
        return DataType::Money;
    }
    if (within(names, {"system", "value", "use", "rank", "period"})
        && isContactSystem(node.childText("system"))) {
        return DataType::ContactPoint;
    }
    if ((has(names, "value") || has(names, "system"))
        && within(names, {"use", "type", "system", "value", "period", "assigner"})) {
        return DataType::Identifier;
    }
    if ((has(names, "code") || has(names, "system"))
        && within(names, {"system", "version", "code", "display", "userSelected"})) {
        return DataType::Coding;
    }
    return isReference(node, names) ? DataType::Reference : DataType::Backbone;
}

/** Values made of other values. */
DataType composedByMembers(const Names& names)
{
    struct Shape {
        DataType type;
        std::initializer_list<std::string_view> oneOf;
        std::initializer_list<std::string_view> allowed;
    };
    const Shape shapes[] = {
        {DataType::Period, {"start", "end"}, {"start", "end"}},
        {DataType::Range, {"low", "high"}, {"low", "high"}},
        {DataType::Ratio, {"numerator", "denominator"}, {"numerator", "denominator"}},
        {DataType::Annotation,
         {"time", "authorReference", "authorString"},
         {"text", "time", "authorReference", "authorString"}},
        {DataType::Narrative, {"div"}, {"status", "div"}},
        {DataType::HumanName,
         {"family", "given"},
         {"use", "text", "family", "given", "prefix", "suffix", "period"}},
        {DataType::Address,
         {"line", "city", "postalCode", "country"},
         {"use",
          "type",
          "text",
          "line",
          "city",
          "district",
          "state",
          "postalCode",
          "country",
          "period"}},
        {DataType::Attachment,
         {"contentType", "data", "url"},
         {"contentType",
          "language",
          "data",
          "url",
          "size",
          "hash",
          "title",
          "creation",
          "height",
          "width",
          "frames",
          "duration",
          "pages"}},
        {DataType::Timing, {"repeat"}, {"repeat", "event", "code"}}};
    for (const Shape& shape : shapes) {
        const bool typical = std::any_of(
            shape.oneOf.begin(), shape.oneOf.end(), [&](auto name) { return has(names, name); });
        if (typical && within(names, shape.allowed)) {
            return shape.type;
        }
    }
    if (has(names, "origin") && has(names, "dimensions")) {
        return DataType::SampledData;
    }
    const bool dosed = has(names, "doseQuantity") || has(names, "asNeededBoolean");
    return has(names, "doseAndRate") || (has(names, "timing") && dosed) ? DataType::Dosage
                                                                        : DataType::Backbone;
}

DataType byMembers(const Node& node)
{
    const Names names = membersOf(node);
    const DataType simple = names.empty() ? DataType::Backbone : simpleByMembers(node, names);
    return simple != DataType::Backbone ? simple : composedByMembers(names);
}

/** A name that says its type is believed only when the members do not speak against it. */
bool couldBe(const Node& node, DataType type)
{
    const auto names = membersOf(node);
    const auto any = [&](std::initializer_list<std::string_view> allowed) {
        return within(names, allowed);
    };
    switch (type) {
    case DataType::CodeableConcept: return any({"coding", "text"});
    case DataType::Coding: return any({"system", "version", "code", "display", "userSelected"});
    case DataType::Quantity: return any({"value", "unit", "system", "code", "comparator"});
    case DataType::Reference: return any({"reference", "display", "identifier", "type"});
    case DataType::Period: return any({"start", "end"});
    case DataType::Range: return any({"low", "high"});
    case DataType::Ratio: return any({"numerator", "denominator"});
    case DataType::Annotation: return any({"text", "time", "authorReference", "authorString"});
    case DataType::ContactPoint: return any({"system", "value", "use", "rank", "period"});
    case DataType::Identifier: return any({"use", "type", "system", "value", "period", "assigner"});
    case DataType::Timing: return any({"repeat", "event", "code"});
    case DataType::Money: return any({"value", "currency", "unit", "system", "code"});
    case DataType::Attachment: return byMembers(node) == DataType::Attachment;
    case DataType::Null:
    case DataType::Boolean:
    case DataType::Number:
    case DataType::Date:
    case DataType::Time:
    case DataType::Text:
    case DataType::Resource:
    case DataType::Backbone:
    case DataType::Address:
    case DataType::Dosage:
    case DataType::Extension:
    case DataType::HumanName:
    case DataType::Meta:
    case DataType::Narrative:
    case DataType::ReferenceRange:
    case DataType::SampledData:
    case DataType::Signature: return true;
    }
    return true;
}

DataType objectType(const Node& node)
{
    if (node.child("resourceType") != nullptr) {
        return DataType::Resource;
    }
    const std::string_view name = nameOf(node);
    for (const NamedType& each : kNames) {
        if (each.name == name && couldBe(node, each.type)) {
            return each.type;
        }
    }
    for (const NamedType& each : kSuffixes) {
        if (name.size() > each.name.size() && name.ends_with(each.name)
            && couldBe(node, each.type)) {
            return each.type;
        }
    }
    const DataType type = byMembers(node);
    if (type != DataType::Backbone || name.empty()) {
        return type;
    }
    // What only has a text is, but for a name or an address, a concept without a code.
    const bool onlyText = node.child("text") != nullptr && membersOf(node).size() == 1;
    if (name == "name" && (onlyText || node.child("use") != nullptr)) {
        return DataType::HumanName;
    }
    if (name == "address" && (onlyText || node.child("use") != nullptr)) {
        return DataType::Address;
    }
    if (onlyText && name != "item" && node.child("text")->kind == NodeKind::String) {
        return DataType::CodeableConcept;
    }
    return type;
}

DataType textType(const Node& node)
{
    const std::string_view text = node.text;
    const std::string_view name = nameOf(node);
    if (text.size() < 5 || text[0] < '0' || text[0] > '9'
        || std::find(kNeverDates.begin(), kNeverDates.end(), name) != kNeverDates.end()) {
        return DataType::Text;
    }
    if (text[2] == ':' && !time::timeOfDayWords(text).empty()) {
        return DataType::Time;
    }
    return text.size() >= 7 && text[4] == '-' && time::PartialDate::parse(text) ? DataType::Date
                                                                                : DataType::Text;
}
} // namespace

DataType dataTypeOf(const Node& node)
{
    switch (node.kind) {
    case NodeKind::Null: return DataType::Null;
    case NodeKind::Boolean: return DataType::Boolean;
    case NodeKind::Number: return DataType::Number;
    case NodeKind::String: return textType(node);
    case NodeKind::Array: return DataType::Backbone;
    case NodeKind::Object: return objectType(node);
    }
    return DataType::Null;
}

std::string_view dataTypeName(DataType type)
{
    switch (type) {
    case DataType::Null:
    case DataType::Boolean:
    case DataType::Number:
    case DataType::Date:
    case DataType::Time:
    case DataType::Text:
    case DataType::Resource:
    case DataType::Backbone:
    case DataType::ReferenceRange: return {};
    case DataType::Address: return "Address";
    case DataType::Annotation: return "Annotation";
    case DataType::Attachment: return "Attachment";
    case DataType::CodeableConcept: return "CodeableConcept";
    case DataType::Coding: return "Coding";
    case DataType::ContactPoint: return "ContactPoint";
    case DataType::Dosage: return "Dosage";
    case DataType::Extension: return "Extension";
    case DataType::HumanName: return "HumanName";
    case DataType::Identifier: return "Identifier";
    case DataType::Meta: return "Meta";
    case DataType::Money: return "Money";
    case DataType::Narrative: return "Narrative";
    case DataType::Period: return "Period";
    case DataType::Quantity: return "Quantity";
    case DataType::Range: return "Range";
    case DataType::Ratio: return "Ratio";
    case DataType::Reference: return "Reference";
    case DataType::SampledData: return "SampledData";
    case DataType::Signature: return "Signature";
    case DataType::Timing: return "Timing";
    }
    return {};
}

bool isValueType(DataType type)
{
    return type != DataType::Resource && type != DataType::Backbone && type != DataType::Extension
           && type != DataType::Dosage && type != DataType::Meta && type != DataType::Null
           && type != DataType::Signature;
}

std::string elementPath(const Node& node)
{
    std::vector<std::string_view> names;
    std::string_view start;
    for (const Node* each = &node; each != nullptr;) {
        const Node* holder = each->parent;
        const std::string_view name = nameOf(*each);
        if (!name.empty()) {
            names.push_back(name.starts_with('_') ? name.substr(1) : name);
        }
        while (holder != nullptr && holder->isArray()) {
            holder = holder->parent;
        }
        if (holder == nullptr) {
            break;
        }
        const DataType type = dataTypeOf(*holder);
        start = type == DataType::Resource ? holder->childText("resourceType") : dataTypeName(type);
        if (!start.empty()) {
            break;
        }
        each = holder;
    }
    std::string path(start);
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        if (!path.empty()) {
            path += '.';
        }
        path += *name;
    }
    return path;
}
} // namespace regie::record
