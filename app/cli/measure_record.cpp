// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure_record.h"

#include "app/cli/names.h"
#include "core/measure/entry.h"
#include "core/measure/own_measurement.h"
#include "core/text/fold.h"

#include <fmt/format.h>

#include <algorithm>

namespace regie::app
{
namespace
{
/** The kinds that share one of their everyday names. */
std::vector<const measure::Kind*> kindsCalled(const measure::Kinds& kinds, std::string_view text)
{
    const std::string folded = text::foldText(text);
    std::vector<const measure::Kind*> found;
    for (const measure::Kind& kind : kinds.all()) {
        if (std::any_of(kind.names.begin(), kind.names.end(), [&folded](const auto& name) {
                return text::foldText(name) == folded;
            })) {
            found.push_back(&kind);
        }
    }
    return found;
}

bool hasMoment(const measure::Kind& kind, std::string_view typed)
{
    std::vector<NameChoice> choices;
    for (const measure::MealMoment& moment : kind.moments) {
        choices.push_back({{moment.id, moment.words.nl, moment.words.en}, moment.id});
    }
    return findName(choices, typed).has_value();
}

/** When it was measured says which it is, and Regie does not guess that. */
tl::unexpected<Problem> whichOf(const Context& context,
                                const std::vector<const measure::Kind*>& kinds)
{
    std::string names;
    for (const measure::Kind* kind : kinds) {
        names +=
            (names.empty() ? "" : ", ") + fmt::format("{} ({})", context.in(kind->label), kind->id);
    }
    return context.problem(ErrorCode::InvalidArgument, "measure.which", {{"names", names}});
}
} // namespace

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
                                              std::string_view text,
                                              std::string_view moment)
{
    if (const measure::Kind* kind = kinds.find(text)) {
        return kind;
    }
    std::vector<NameChoice> choices;
    for (const measure::Kind& kind : kinds.all()) {
        NameChoice choice{{kind.id, kind.label.nl, kind.label.en, kind.simple.nl, kind.simple.en},
                          fmt::format("{} ({})", context.in(kind.label), kind.id)};
        choice.names.insert(choice.names.end(), kind.names.begin(), kind.names.end());
        choices.push_back(std::move(choice));
    }
    const auto sharing = kindsCalled(kinds, text);
    if (sharing.size() > 1) {
        const auto told = std::find_if(sharing.begin(), sharing.end(), [moment](const auto* kind) {
            return hasMoment(*kind, moment);
        });
        return told != sharing.end() ? Outcome<const measure::Kind*>(*told)
                                     : whichOf(context, sharing);
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
