// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/resource.h"
#include "core/measure/units.h"
#include "core/record/measured_value.h"

#include <algorithm>

namespace regie::measure
{
namespace
{
using fhir::Node;

/** Lists and single values alike: STU3 has one interpretation, R4 a list. */
template<class Take>
void each(const Node* node, Take take)
{
    if (node == nullptr) {
        return;
    }
    if (!node->isArray()) {
        take(*node);
        return;
    }
    for (const Node& item : *node) {
        take(item);
    }
}

template<class Take>
void eachCoding(const Node* codeable, Take take)
{
    if (codeable != nullptr) {
        each(codeable->child("coding"), [&take](const Node& coding) {
            take(coding.childText("system"), coding.childText("code"));
        });
    }
}

bool hasCode(const Node* codeable, std::string_view system, std::string_view code)
{
    bool found = false;
    eachCoding(codeable, [&](std::string_view oneSystem, std::string_view oneCode) {
        found = found || (oneSystem == system && oneCode == code);
    });
    return found;
}

const Kind* kindOf(const Kinds& kinds, const Node* codeable)
{
    const Kind* found = nullptr;
    eachCoding(codeable, [&](std::string_view system, std::string_view code) {
        if (found == nullptr) {
            found = kinds.findByCode(system, code);
        }
    });
    return found;
}

/** A value of an observation or component in the unit of a kind. */
struct Number {
    Value value;
    std::string originalUnit;
};

std::optional<Number> numberOf(const Node& holder, const Kind& kind)
{
    const std::string_view integer = holder.childText("valueInteger");
    if (!integer.empty()) {
        const auto number = Decimal::parse(integer);
        return number ? std::optional(Number{{*number, {}}, {}}) : std::nullopt;
    }
    const Node* quantity = holder.child("valueQuantity");
    if (quantity == nullptr) {
        return std::nullopt;
    }
    const std::string_view comparator = quantity->childText("comparator");
    if (!comparator.empty() && comparator != "<" && comparator != "<=" && comparator != ">"
        && comparator != ">=") {
        return std::nullopt;
    }
    const std::string_view code = quantity->childText("code");
    const std::string_view unit = code.empty() ? quantity->childText("unit") : code;
    const std::string_view spelled = quantity->childText("value");
    auto number = Decimal::parse(spelled);
    if (isSameUnit(unit, kind.ucum) && number) {
        return Number{{*number, std::string(comparator)}, {}};
    }
    const auto real = record::decimalOf(spelled);
    const auto ours = real ? convertUnit(*real, unit, kind.ucum, kind.id) : std::nullopt;
    number = ours ? Decimal::nearest(*ours, std::max(kind.decimalsMost, 1)) : std::nullopt;
    if (!number) {
        return std::nullopt;
    }
    return Number{{*number, std::string(comparator)},
                  isSameUnit(unit, kind.ucum) ? std::string() : std::string(unit)};
}

/** The option of a circumstance a CodeableConcept stands for; empty: none of ours. */
std::string optionOf(const Circumstance& circumstance, const Node* codeable)
{
    if (codeable == nullptr) {
        return {};
    }
    for (const Circumstance::Option& option : circumstance.options) {
        const bool isIt = option.coding.system.empty()
                              ? codeable->childText("text") == option.coding.display
                              : hasCode(codeable, option.coding.system, option.coding.code)
                                    || (!option.systemR4.empty()
                                        && hasCode(codeable, option.systemR4, option.coding.code));
        if (isIt) {
            return option.id;
        }
    }
    return {};
}

const Node* componentOf(const Node& observation, std::string_view system, std::string_view code)
{
    const Node* found = nullptr;
    each(observation.child("component"), [&](const Node& component) {
        if (found == nullptr && hasCode(component.child("code"), system, code)) {
            found = &component;
        }
    });
    return found;
}

/** The CodeableConcept at a place of Circumstance; nullptr when there is none. */
const Node* atPlace(const Node& observation, std::string_view where)
{
    constexpr std::string_view kComponent = "component:";
    constexpr std::string_view kExtension = "extension:";
    if (where.starts_with(kComponent)) {
        where.remove_prefix(kComponent.size());
        const std::size_t first = where.find('|');
        const std::size_t second = where.find('|', first + 1);
        const Node* component = componentOf(
            observation, where.substr(0, first), where.substr(first + 1, second - first - 1));
        return component == nullptr ? nullptr : component->child("valueCodeableConcept");
    }
    const Node* found = nullptr;
    if (where.starts_with(kExtension)) {
        each(observation.child("extension"), [&](const Node& extension) {
            if (extension.childText("url") == where.substr(kExtension.size())) {
                found = extension.child("valueCodeableConcept");
            }
        });
        return found;
    }
    if (where == "coding") {
        return observation.child("code");
    }
    each(observation.child(where), [&](const Node& item) { found = found ? found : &item; });
    return found;
}

std::string momentOf(const Kind& kind, const Node& observation)
{
    std::string_view code;
    each(observation.child("extension"), [&](const Node& extension) {
        if (extension.childText("url")
            != "http://hl7.org/fhir/StructureDefinition/observation-eventTiming") {
            return;
        }
        each(extension.child("extension"), [&](const Node& part) {
            if (part.childText("url") == "code") {
                eachCoding(part.child("valueCodeableConcept"),
                           [&](std::string_view, std::string_view found) { code = found; });
            }
        });
        // R4 core has it as one code.
        eachCoding(extension.child("valueCodeableConcept"),
                   [&](std::string_view, std::string_view found) { code = found; });
    });
    for (const MealMoment& moment : kind.moments) {
        const bool isNhg = hasCode(
            observation.child("code"),
            "https://referentiemodel.nhg.org/tabellen/nhg-tabel-45-diagnostische-bepalingen",
            moment.nhg45);
        if (moment.code == code || (!moment.nhg45.empty() && isNhg)) {
            return moment.id;
        }
    }
    return {};
}

bool readWhen(const Node& observation, const time::Zone& zone, Measurement& measurement)
{
    std::string_view text = observation.childText("effectiveDateTime");
    if (text.empty()) {
        text = observation.childText("effectiveInstant");
    }
    if (const Node* period = observation.child("effectivePeriod"); text.empty() && period) {
        text = period->childText("start");
    }
    const auto date = time::PartialDate::parse(text);
    const auto at = date && date->precision >= time::Precision::Day ? time::instantOf(*date, zone)
                                                                    : std::nullopt;
    if (!at) {
        return false;
    }
    measurement.at = *at;
    measurement.dayOnly = date->precision == time::Precision::Day;
    measurement.offsetMinutes = date->offsetMinutes.value_or(zone.offsetAt(*at));
    return true;
}

void readWho(const Node& observation, Measurement& measurement)
{
    each(observation.child("performer"), [&measurement](const Node& performer) {
        const std::string_view type = performer.childText("type");
        const std::string_view reference = performer.childText("reference");
        const bool relative =
            type == "RelatedPerson" || reference.find("RelatedPerson/") != reference.npos;
        const bool provider = type.starts_with("Practitioner") || type == "Organization"
                              || reference.find("Practitioner") != reference.npos
                              || reference.find("Organization/") != reference.npos;
        if (relative || provider) {
            measurement.by = relative ? MeasuredBy::Relative : MeasuredBy::CareProvider;
            measurement.byName = performer.childText("display");
        }
    });
    if (const Node* device = observation.child("device")) {
        measurement.device = device->childText("display");
    }
    measurement.note = observation.childText("comment");
    each(observation.child("note"), [&measurement](const Node& note) {
        measurement.note +=
            (measurement.note.empty() ? "" : "\n") + std::string(note.childText("text"));
    });
}

/** Both pressures, from components. */
std::optional<ReadMeasurement> pressures(const Kinds& kinds,
                                         const Kind& whole,
                                         const Node& observation)
{
    ReadMeasurement read;
    read.measurement.kind = whole.id;
    std::string only;
    for (const Kind* part : kinds.partsOf(whole)) {
        std::optional<Number> number;
        each(observation.child("component"), [&](const Node& component) {
            if (!number && kindOf(kinds, component.child("code")) == part) {
                number = numberOf(component, *part);
            }
        });
        if (number) {
            read.measurement.values.push_back(number->value);
            read.originalUnit = number->originalUnit;
            only = part->id;
        }
    }
    if (read.measurement.values.empty()) {
        return std::nullopt;
    }
    if (read.measurement.values.size() == 1) {
        read.measurement.kind = only;
        read.entirely = false;
    }
    return read;
}
} // namespace

std::optional<ReadMeasurement> readObservation(const Kinds& kinds,
                                               const fhir::Node& observation,
                                               const time::Zone& zone)
{
    const Kind* pressure = kinds.find("bp");
    std::optional<ReadMeasurement> read = pressures(kinds, *pressure, observation);
    const Kind* kind = read ? pressure : kindOf(kinds, observation.child("code"));
    if (kind == nullptr) {
        return std::nullopt;
    }
    if (!read) {
        std::optional<Number> number = numberOf(observation, *kind);
        if (!number) {
            for (const Coding& code : kind->codes) {
                const Node* component = componentOf(observation, code.system, code.code);
                number = component != nullptr && !number ? numberOf(*component, *kind) : number;
            }
        }
        if (!number) {
            return std::nullopt;
        }
        read.emplace();
        read->measurement.kind = kind->id;
        read->measurement.values = {number->value};
        read->originalUnit = number->originalUnit;
    }
    Measurement& measurement = read->measurement;
    if (!readWhen(observation, zone, measurement)) {
        return std::nullopt;
    }
    for (const Circumstance* each : kinds.circumstancesOf(*kind)) {
        for (const std::string* where : {&each->placeR4, &each->placeStu3}) {
            if (std::string option = optionOf(*each, atPlace(observation, *where));
                !option.empty()) {
                measurement.how[each->id] = std::move(option);
                break;
            }
        }
    }
    measurement.moment = momentOf(*kind, observation);
    readWho(observation, measurement);
    return read;
}
} // namespace regie::measure
