// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/day_resource.h"
#include "core/fhir/systems.h"

#include <charconv>

#include <nlohmann/json.hpp>

namespace regie::measure
{
namespace
{
using Json = nlohmann::ordered_json;

constexpr std::string_view kLowest = "day-lowest";
constexpr std::string_view kHighest = "day-highest";
constexpr std::string_view kCount = "day-count";

Json numberOf(const Decimal& number)
{
    return Json::parse(number.text());
}

Json codeOf(std::string_view code, std::string_view words)
{
    return {{"coding", Json::array({{{"system", kOwnSystem}, {"code", code}, {"display", words}}})},
            {"text", words}};
}

const fhir::Node* quantityOf(const fhir::Node& component, std::string_view wanted)
{
    const fhir::Node* code = component.child("code");
    const fhir::Node* codings = code == nullptr ? nullptr : code->child("coding");
    const fhir::Node* first = codings == nullptr ? nullptr : codings->at(0);
    return first != nullptr && first->childText("code") == wanted
                   && first->childText("system") == kOwnSystem
               ? component.child("valueQuantity")
               : nullptr;
}
} // namespace

Result<std::string> dayObservationJson(const Kinds& kinds,
                                       const DayOfSamples& day,
                                       const ObservationFrame& frame)
{
    const Kind* kind = kinds.find(day.kind);
    if (kind == nullptr) {
        return fail(ErrorCode::InvalidArgument, "kind of a day");
    }
    Measurement measurement;
    measurement.kind = day.kind;
    measurement.values = {{day.value, {}}};
    measurement.at = time::Zone::fixed(0).startOf(day.day);
    measurement.dayOnly = true;
    measurement.device = day.device;
    const Result<std::string> plain = observationJson(kinds, measurement, frame);
    if (!plain) {
        return plain;
    }
    Json json = Json::parse(*plain, nullptr, false);
    const auto quantity = [kind](const Decimal& number) {
        return Json{{"value", numberOf(number)},
                    {"unit", kind->unitText},
                    {"system", fhir::kUcumSystem},
                    {"code", kind->ucum}};
    };
    json["component"] = Json::array();
    if (!kind->sumOfDay) {
        json["component"].push_back({{"code", codeOf(kLowest, "Laagste van de dag")},
                                     {"valueQuantity", quantity(day.range.lowest)}});
        json["component"].push_back({{"code", codeOf(kHighest, "Hoogste van de dag")},
                                     {"valueQuantity", quantity(day.range.highest)}});
    }
    json["component"].push_back({{"code", codeOf(kCount, "Aantal metingen")},
                                 {"valueQuantity",
                                  {{"value", day.range.count},
                                   {"unit", "1"},
                                   {"system", fhir::kUcumSystem},
                                   {"code", "1"}}}});
    return json.dump();
}

std::optional<DayRange> readDayRange(const fhir::Node& observation)
{
    const fhir::Node* components = observation.child("component");
    if (components == nullptr) {
        return std::nullopt;
    }
    DayRange range;
    bool hasLow = false;
    bool hasHigh = false;
    for (const fhir::Node& component : *components) {
        if (const auto* low = quantityOf(component, kLowest)) {
            const auto number = Decimal::parse(low->childText("value"));
            range.lowest = number.value_or(Decimal());
            hasLow = number.has_value();
        }
        if (const auto* high = quantityOf(component, kHighest)) {
            const auto number = Decimal::parse(high->childText("value"));
            range.highest = number.value_or(Decimal());
            hasHigh = number.has_value();
        }
        if (const auto* count = quantityOf(component, kCount)) {
            const std::string_view text = count->childText("value");
            std::from_chars(text.data(), text.data() + text.size(), range.count);
        }
    }
    return hasLow && hasHigh ? std::optional(range) : std::nullopt;
}
} // namespace regie::measure
