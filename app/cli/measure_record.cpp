// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure_record.h"

#include "app/cli/names.h"
#include "core/measure/entry.h"
#include "core/measure/own_measurement.h"

#include <fmt/format.h>

namespace regie::app
{
Outcome<MeasureRecord> openMeasureRecord(Context& context)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    auto kinds = measure::kindsOf((*record)->store(), context.files);
    if (!kinds) {
        return context.problem(kinds.error());
    }
    return MeasureRecord{std::move(*record), std::move(*kinds), zoneOf(context)};
}

time::Zone zoneOf(const Context& context)
{
    return time::Zone::named(context.console.timeZone).value_or(time::Zone::fixed(0));
}

Outcome<const measure::Kind*> findMeasureKind(const Context& context,
                                              const measure::Kinds& kinds,
                                              std::string_view text)
{
    if (const measure::Kind* kind = kinds.find(text)) {
        return kind;
    }
    std::vector<NameChoice> choices;
    for (const measure::Kind& kind : kinds.all()) {
        choices.push_back({{kind.id, kind.label.nl, kind.label.en, kind.simple.nl, kind.simple.en},
                           fmt::format("{} ({})", context.in(kind.label), kind.id)});
    }
    if (const auto found = findName(choices, text)) {
        return &kinds.all()[*found];
    }
    return unknownName(context, "measure.unknown_kind", choices, text);
}

Outcome<std::optional<std::chrono::year_month_day>> dayArgument(const Context& context,
                                                                const std::string& text,
                                                                std::chrono::year_month_day today)
{
    if (text.empty()) {
        return std::optional<std::chrono::year_month_day>();
    }
    const time::Zone utc = time::Zone::fixed(0);
    const auto moment = measure::readMoment(text, utc.startOf(today), utc);
    const auto* read = std::get_if<measure::ReadMoment>(&moment);
    if (read == nullptr || !read->dayOnly) {
        return context.problem(ErrorCode::InvalidArgument, "measure.no_day");
    }
    return std::optional(utc.dayOf(read->at));
}

std::string momentText(const measure::Measurement& measurement)
{
    const time::Zone zone = time::Zone::fixed(measurement.offsetMinutes);
    return measurement.dayOnly ? time::dayText(zone.dayOf(measurement.at))
                               : zone.dateTimeText(measurement.at);
}
} // namespace regie::app
