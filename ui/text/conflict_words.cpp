// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/conflict_words.h"

#include "core/measure/import.h"
#include "core/measure/own_measurement.h"
#include "core/measure/plan.h"
#include "core/measure/target.h"
#include "core/text/display.h"
#include "ui/text/date_words.h"

namespace regie::ui
{
namespace
{
using Lines = std::vector<std::string>;

/** What the words of one conflict need. */
struct Telling {
    const Messages& messages;
    Language language;
    const measure::Kinds& kinds;

    std::string say(std::string_view key, Messages::Values values = {}) const
    {
        return messages.say(language, key, values);
    }
    std::string nameOf(const std::string& kind) const
    {
        const measure::Kind* found = kinds.find(kind);
        return found == nullptr ? say("conflict.other_kind")
                                : std::string(found->label.in(language));
    }
};

std::string joined(const Lines& parts)
{
    std::string all;
    for (const std::string& part : parts) {
        all += all.empty() ? "" : ", ";
        all += part;
    }
    return all;
}

/** A minute of the day as "8:05". */
std::string clockText(int minute)
{
    const int past = minute % 60;
    return std::to_string(minute / 60) + (past < 10 ? ":0" : ":") + std::to_string(past);
}

Lines told(const Telling& telling, const std::vector<measure::Target>& targets)
{
    Lines lines;
    for (const measure::Target& target : targets) {
        if (!target.until.empty()) {
            continue; // ended: of all there ever were the other devices have the same
        }
        const measure::Kind* kind = telling.kinds.find(target.kind);
        const auto value = [&](const std::string& number) {
            const auto decimal = measure::Decimal::parse(number);
            return kind == nullptr || !decimal
                       ? number
                       : std::string(measure::valueWords(telling.kinds, *kind, {{*decimal, {}}})
                                         .in(telling.language));
        };
        Lines limits;
        if (!target.low.empty()) {
            limits.push_back(telling.say("measure.target.from", {{"value", value(target.low)}}));
        }
        if (!target.high.empty()) {
            limits.push_back(telling.say("measure.target.to", {{"value", value(target.high)}}));
        }
        if (!target.date.empty()) {
            limits.push_back(dayWords(telling.language, target.date + "T00:00:00Z"));
        }
        if (!target.note.empty()) {
            limits.push_back(text::displayText(target.note));
        }
        limits.push_back(target.setBy.empty() ? telling.say("measure.target.self")
                                              : text::displayText(target.setBy));
        lines.push_back(telling.nameOf(target.kind) + ": " + joined(limits));
    }
    return lines;
}

Lines told(const Telling& telling, const std::vector<measure::Plan>& plans)
{
    Lines lines;
    for (const measure::Plan& plan : plans) {
        Lines parts{telling.say(
            "conflict.from_day",
            {{"day", dayWords(telling.language, time::dayText(plan.start) + "T00:00:00Z")}})};
        if (plan.days > 0) {
            parts.push_back(
                telling.say(std::string("conflict.days") + (plan.days == 1 ? ".one" : ".many"),
                            {{"count", std::to_string(plan.days)}}));
        }
        for (const measure::PlanMoment& moment : plan.moments) {
            parts.push_back(
                telling.say("conflict.moment",
                            {{"name", text::displayText(moment.words.in(telling.language))},
                             {"from", clockText(moment.from)},
                             {"until", clockText(moment.until)}}));
        }
        if (plan.readings > 1) {
            parts.push_back(
                telling.say("conflict.readings", {{"count", std::to_string(plan.readings)}}));
        }
        if (!plan.remind) {
            parts.push_back(telling.say("conflict.no_reminder"));
        }
        if (!plan.stopped.empty()) {
            parts.push_back(telling.say("conflict.stopped",
                                        {{"day", dayWords(telling.language, plan.stopped)}}));
        }
        lines.push_back(telling.nameOf(plan.kind) + ": " + joined(parts));
    }
    return lines;
}

Lines told(const Telling& /*telling*/, const std::vector<measure::OwnKind>& kinds)
{
    Lines lines;
    for (const measure::OwnKind& kind : kinds) {
        std::string line = kind.unit.empty() ? kind.name : kind.name + " (" + kind.unit + ")";
        for (const std::string& limit : {kind.min, kind.max}) {
            line += limit.empty() ? "" : ", " + limit;
        }
        lines.push_back(text::displayText(line));
    }
    return lines;
}

Lines told(const Telling& telling, const std::vector<measure::CsvMatch>& tables)
{
    Lines lines;
    for (const measure::CsvMatch& table : tables) {
        Lines headers;
        for (const measure::CsvColumn& column : table.columns) {
            headers.push_back(text::displayText(column.header));
        }
        lines.push_back(telling.say("conflict.table", {{"columns", joined(headers)}}));
    }
    return lines;
}

template<class T>
Lines told(const Telling& telling, const Result<std::vector<T>>& read)
{
    return read ? told(telling, *read) : Lines{telling.say("conflict.unreadable")};
}

Lines allOf(const Telling& telling, exchange::About about, std::string_view content)
{
    switch (about) {
    case exchange::About::Note:
        return content.empty() ? Lines() : Lines{text::displayText(content)};
    case exchange::About::Plans: return told(telling, measure::plansIn(content));
    case exchange::About::Targets: return told(telling, measure::targetsIn(content));
    case exchange::About::OwnKinds: return told(telling, measure::ownKindsIn(content));
    case exchange::About::KnownTables: return told(telling, measure::matchesIn(content));
    }
    return {};
}
} // namespace

std::vector<std::string> conflictWords(const Messages& messages,
                                       Language language,
                                       const measure::Kinds& kinds,
                                       exchange::About about,
                                       std::string_view content)
{
    const Telling telling{messages, language, kinds};
    Lines lines = allOf(telling, about, content);
    return lines.empty() ? Lines{telling.say("conflict.nothing")} : lines;
}
} // namespace regie::ui
