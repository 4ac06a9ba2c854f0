// SPDX-License-Identifier: GPL-3.0-or-later
// Google Takeout (Fit: "Data Points") and Fitbit (lists of dateTime and value).
#include "core/fhir/json.h"
#include "core/measure/import_sink.h"
#include "core/record/measured_value.h"

#include <charconv>

namespace regie::measure
{
namespace
{
using fhir::Node;

constexpr std::pair<std::string_view, std::string_view> kGoogleTypes[] = {
    {"com.google.heart_rate.bpm", "heart_rate"},
    {"com.google.step_count.delta", "steps"},
    {"com.google.weight", "weight"},
    {"com.google.height", "height"},
    {"com.google.body.temperature", "temperature"},
    {"com.google.oxygen_saturation", "spo2"},
    {"com.google.blood_glucose", "glucose_other"},
    {"com.google.blood_pressure", "bp"},
};

/** Google gives each in a unit of its own. */
std::string_view googleUnit(std::string_view kind)
{
    return kind == "height" ? "m" : kind == "temperature" ? "Cel" : std::string_view();
}

std::optional<Clock::Instant> nanosOf(std::string_view text)
{
    std::int64_t nanos = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), nanos);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size()) {
        return std::nullopt;
    }
    return Clock::Instant(std::chrono::milliseconds(nanos / 1'000'000));
}

std::optional<double> fitNumber(const Node& fitValue)
{
    const Node* value = fitValue.child("value");
    if (value == nullptr) {
        return std::nullopt;
    }
    const std::string_view real = value->childText("fpVal");
    return record::decimalOf(real.empty() ? value->childText("intVal") : real);
}

bool googlePoint(const Node& point, const Kinds& kinds, const time::Zone& zone, ImportSink& sink)
{
    const std::string_view type = point.childText("dataTypeName");
    const Kind* kind = nullptr;
    for (const auto& [name, id] : kGoogleTypes) {
        kind = name == type ? kinds.find(id) : kind;
    }
    const auto at = nanosOf(point.childText("startTimeNanos"));
    const Node* values = point.child("fitValue");
    if (kind == nullptr || !at || values == nullptr) {
        sink.skip(kind == nullptr ? "unknown_kind" : "unreadable");
        return true;
    }
    Measurement measurement;
    measurement.kind = kind->id;
    measurement.at = *at;
    measurement.offsetMinutes = zone.offsetAt(*at);
    const auto parts = kinds.partsOf(*kind);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Node* value = values->at(i);
        const auto number = value == nullptr ? std::nullopt : fitNumber(*value);
        const std::string_view unit = googleUnit(kind->id);
        const auto ours =
            number ? decimalOfDevice(*parts[i], *number, unit.empty() ? parts[i]->ucum : unit)
                   : std::nullopt;
        if (!ours) {
            sink.skip("unreadable");
            return true;
        }
        measurement.values.push_back({*ours, {}});
    }
    return sink.take(std::move(measurement));
}

/** "01/31/26 08:10:00" or "2026-01-31T08:10:00.000", by the clock of the person. */
std::optional<Clock::Instant> fitbitTime(std::string_view text, const time::Zone& zone)
{
    std::string fhir(text);
    if (text.size() >= 17 && text[2] == '/' && text[5] == '/' && text[8] == ' ') {
        fhir = "20" + std::string(text.substr(6, 2)) + "-" + std::string(text.substr(0, 2)) + "-"
               + std::string(text.substr(3, 2)) + "T" + std::string(text.substr(9));
    }
    const auto date = time::PartialDate::parse(fhir);
    return date && date->hour >= 0 ? time::instantOf(*date, zone) : std::nullopt;
}

bool fitbitRow(const Node& row, const Kinds& kinds, const time::Zone& zone, ImportSink& sink)
{
    const bool isWeight = row.child("weight") != nullptr;
    const std::string when =
        isWeight ? std::string(row.childText("date")) + " " + std::string(row.childText("time"))
                 : std::string(row.childText("dateTime"));
    const Node* value = row.child("value");
    const bool isHeart = value != nullptr && value->isObject() && value->child("bpm") != nullptr;
    const Kind* kind = kinds.find(isWeight ? "weight" : isHeart ? "heart_rate" : "steps");
    const std::string_view spelled = isWeight  ? row.childText("weight")
                                     : isHeart ? value->childText("bpm")
                                               : row.childText("value");
    const auto at = fitbitTime(when, zone);
    const auto number = record::decimalOf(spelled);
    // Fitbit's files have pounds, whatever the app shows.
    const auto ours = kind != nullptr && number
                          ? decimalOfDevice(*kind, *number, isWeight ? "lb" : kind->ucum)
                          : std::nullopt;
    if (!at || !ours) {
        sink.skip("unreadable");
        return true;
    }
    Measurement measurement;
    measurement.kind = kind->id;
    measurement.values = {{*ours, {}}};
    measurement.at = *at;
    measurement.offsetMinutes = zone.offsetAt(*at);
    return sink.take(std::move(measurement));
}
} // namespace

Result<std::string> readFitnessJson(std::string_view text,
                                    const Kinds& kinds,
                                    const time::Zone& zone,
                                    ImportSink& sink)
{
    const Result<fhir::Document> document = fhir::parseJson(text);
    if (!document) {
        return fail(document.error());
    }
    const Node& root = *document->root();
    if (const Node* points = root.child("Data Points"); points != nullptr && points->isArray()) {
        for (const Node& point : *points) {
            if (!googlePoint(point, kinds, zone, sink)) {
                break;
            }
        }
        return std::string("google_fit");
    }
    const bool isFitbit = root.isArray() && root.firstChild != nullptr
                          && (root.firstChild->child("dateTime") != nullptr
                              || root.firstChild->child("logId") != nullptr);
    if (!isFitbit) {
        return fail(ErrorCode::UnknownFormat, "JSON of something else");
    }
    for (const Node& row : root) {
        if (!fitbitRow(row, kinds, zone, sink)) {
            break;
        }
    }
    return std::string("fitbit");
}
} // namespace regie::measure
