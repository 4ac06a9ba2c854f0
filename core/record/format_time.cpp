// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/render.h"
#include "core/time/partial_date.h"

#include <fmt/format.h>

namespace regie::record
{
using fhir::Node;

namespace
{
/** Without the time of day where that only says "the whole day". */
Words boundWords(const Node& leaf, bool isEnd)
{
    auto date = time::PartialDate::parse(leaf.text);
    if (!date) {
        return Words::same(leaf.text);
    }
    const bool midnight = date->hour == 0 && date->minute == 0 && date->second <= 0;
    const bool lastMinute = isEnd && date->hour == 23 && date->minute == 59;
    if (midnight || lastMinute) {
        date->hour = -1;
    }
    return date->words();
}

/** "6 mei 2015, van 7:08 tot 8:10 uur", when both ends are moments of the same day. */
Words hoursOfOneDay(std::string_view startText, std::string_view endText)
{
    auto start = time::PartialDate::parse(startText);
    const auto end = time::PartialDate::parse(endText);
    if (!start || !end || start->hour < 0 || end->hour < 0
        || startText.substr(0, 10) != endText.substr(0, 10)
        || start->offsetMinutes != end->offsetMinutes
        || (start->hour == end->hour && start->minute == end->minute)) {
        return {};
    }
    const bool wholeDay = start->hour == 0 && start->minute == 0 && end->hour == 23;
    const std::string from = fmt::format("{}:{:02}", start->hour, start->minute);
    const std::string to = fmt::format("{}:{:02}", end->hour, end->minute);
    start->hour = -1;
    const Words day = start->words();
    if (wholeDay) {
        return day;
    }
    return {fmt::format("{}, van {} tot {} uur", day.nl, from, to),
            fmt::format("{}, from {} to {}", day.en, from, to)};
}

Words numberOf(const RenderContext& context, const Node& holder, std::string_view member)
{
    const Node* leaf = holder.child(member);
    if (leaf == nullptr || !leaf->isLeaf()) {
        return {};
    }
    context.told(leaf);
    return numberWords(leaf->text);
}

/** "2", or "2 tot 3" when a highest is given too. */
Words spanOf(const RenderContext& context,
             const Node& holder,
             std::string_view member,
             std::string_view highest)
{
    Words from = numberOf(context, holder, member);
    const Words to = numberOf(context, holder, highest);
    if (from.empty() || to.empty()) {
        return from.empty() ? to : from;
    }
    return {from.nl + " tot " + to.nl, from.en + " to " + to.en};
}

Words unitFor(const RenderContext& context, std::string_view unit, bool one)
{
    return context.terms.unitWords(unit, one);
}

/** English has a singular here, Dutch has not. */
std::string timesOf(std::string_view number)
{
    return number == "1" ? " time" : " times";
}

void addFrequency(const RenderContext& context, const Node& repeat, Words& words)
{
    const Words frequency = spanOf(context, repeat, "frequency", "frequencyMax");
    if (!frequency.empty()) {
        appendWords(words, {frequency.nl + " keer", frequency.en + timesOf(frequency.en)}, ", ");
    }
    const Node* period = repeat.child("period");
    if (period == nullptr) {
        return;
    }
    const Node* unit = repeat.child("periodUnit");
    const std::string_view code = unit == nullptr ? std::string_view() : unit->text;
    const bool one = period->text == "1" && repeat.child("periodMax") == nullptr;
    const Words name = unitFor(context, code, one);
    if (one) {
        appendWords(words, {"per " + name.nl, "per " + name.en}, " ");
    } else {
        const Words span = spanOf(context, repeat, "period", "periodMax");
        appendWords(
            words, {"elke " + span.nl + " " + name.nl, "every " + span.en + " " + name.en}, " ");
    }
}

void addMoments(const RenderContext& context, const Node& repeat, Words& words)
{
    if (const Node* times = repeat.child("timeOfDay")) {
        for (const Node& each : *times) {
            const Words clock = time::timeOfDayWords(each.text);
            appendWords(words, {"om " + clock.nl, "at " + clock.en}, ", ");
        }
    }
    for (const std::string_view member : {"dayOfWeek", "when"}) {
        if (const Node* list = repeat.child(member)) {
            for (const Node& each : *list) {
                // The words dosages use for a moment; a closed list of FHIR has none.
                const Words* moment = context.terms.label("dosage.when." + std::string(each.text));
                const bool known = member == "when" && moment != nullptr;
                appendWords(words, known ? *moment : enumWords(context, each), ", ");
            }
        }
    }
    const Words offset = numberOf(context, repeat, "offset");
    if (!offset.empty()) {
        appendWords(words, {offset.nl + " minuten", offset.en + " minutes"}, ", ");
    }
}

void addLimits(const RenderContext& context, const Node& repeat, Words& words)
{
    const Words duration = spanOf(context, repeat, "duration", "durationMax");
    if (!duration.empty()) {
        const Words unit = unitFor(context, repeat.childText("durationUnit"), duration.nl == "1");
        appendWords(
            words,
            {"gedurende " + duration.nl + " " + unit.nl, "for " + duration.en + " " + unit.en},
            ", ");
    }
    const Words count = spanOf(context, repeat, "count", "countMax");
    if (!count.empty()) {
        appendWords(words,
                    {"in totaal " + count.nl + " keer", count.en + timesOf(count.en) + " in all"},
                    ", ");
    }
    for (const Node& member : repeat) {
        if (!member.key.starts_with("bounds")) {
            continue;
        }
        const Words bounds = formatValue(context, member, Format::Auto);
        if (member.key == "boundsPeriod") {
            appendWords(words, bounds, ", ");
        } else if (!bounds.empty()) {
            appendWords(words, {"gedurende " + bounds.nl, "for " + bounds.en}, ", ");
        }
    }
}
} // namespace

Words dateWords(const RenderContext& context, const Node& node)
{
    auto date = time::PartialDate::parse(node.text);
    if (!date) {
        context.told(&node);
        return Words::same(node.text);
    }
    // Midnight sharp is how systems write a day without a time.
    if (date->hour == 0 && date->minute == 0 && date->second <= 0) {
        date->hour = -1;
    }
    // Seconds and zone of a time are left out here, so its letter is still to be told.
    if (node.text.size() <= 10) {
        context.told(&node);
    }
    return date->words();
}

Words periodWords(const RenderContext& context, const Node& node)
{
    const Node* start = node.child("start");
    const Node* end = node.child("end");
    for (const Node* bound : {start, end}) {
        if (bound != nullptr && bound->text.size() <= 10) {
            context.told(bound);
        }
    }
    if (start != nullptr && end != nullptr) {
        if (const Words hours = hoursOfOneDay(start->text, end->text); !hours.empty()) {
            return hours;
        }
        const Words from = boundWords(*start, false);
        const Words to = boundWords(*end, true);
        if (from == to) {
            return from;
        }
        return {fmt::format("van {} tot en met {}", from.nl, to.nl),
                fmt::format("from {} up to and including {}", from.en, to.en)};
    }
    if (start != nullptr) {
        const Words from = boundWords(*start, false);
        return {"vanaf " + from.nl, "from " + from.en};
    }
    if (end != nullptr) {
        const Words to = boundWords(*end, true);
        return {"tot en met " + to.nl, "up to and including " + to.en};
    }
    return {};
}

Words timingWords(const RenderContext& context, const Node& node)
{
    Words words;
    if (const Node* code = node.child("code")) {
        words = codedWords(context, *code);
    }
    if (const Node* events = node.child("event")) {
        for (const Node& each : *events) {
            appendWords(words, dateWords(context, each), ", ");
        }
    }
    const Node* repeat = node.child("repeat");
    if (repeat != nullptr && repeat->isObject()) {
        Words rhythm;
        addFrequency(context, *repeat, rhythm);
        addMoments(context, *repeat, rhythm);
        addLimits(context, *repeat, rhythm);
        appendWords(words, rhythm, ", ");
    }
    return words;
}
} // namespace regie::record
