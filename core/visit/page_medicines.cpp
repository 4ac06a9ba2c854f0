// SPDX-License-Identifier: GPL-3.0-or-later
// Current medication; what changed, stopped or is not taken cannot be overlooked.
#include "core/record/care_words.h"
#include "core/store/medication_query.h"
#include "core/visit/page_making.h"

#include <algorithm>

namespace regie::visit
{
namespace
{
constexpr std::size_t kMostMedicines = 14;
constexpr int kChangedMonths = 3;

using record::MedicationLine;
using record::MedicationStatus;

/** Whether a FHIR date is within the last months; a year or month counts by its first day. */
bool isRecent(const Making& making, const std::string& date)
{
    return !date.empty() && date >= making.monthsAgo(kChangedMonths);
}

/** Whether a fact of the line other than the deciding one is about the time before `since`. */
Result<bool> wasThereBefore(const Making& making, const MedicationLine& line)
{
    for (std::size_t i = 1; i < line.facts.size(); ++i) {
        const auto fact = making.records.fact(line.facts[i]);
        if (!fact) {
            return fail(fact.error());
        }
        const std::string& start = fact->fact.date.start;
        if (!start.empty() && start < line.since.start) {
            return true;
        }
    }
    return false;
}

/** What is to be seen at once of a line, and the same for when the line does not fit. */
struct Mark {
    std::string text;
    std::string state;
};

Result<Mark> markOf(const Making& making, const MedicationLine& line)
{
    const std::string since = making.shortDate(line.since.start);
    const auto marked = [&making](std::string text, std::string_view state) {
        return Mark{std::move(text), making.say("medicine.state." + std::string(state))};
    };
    switch (line.status) {
    case MedicationStatus::Current: {
        if (!isRecent(making, line.since.start)) {
            return Mark{};
        }
        const auto before = wasThereBefore(making, line);
        if (!before) {
            return fail(before.error());
        }
        return *before ? marked(making.say("medicine.changed", {{"date", since}}), "changed")
                       : marked(making.say("medicine.started", {{"date", since}}), "started");
    }
    case MedicationStatus::Stopped:
        return marked(
            making.say("medicine.stopped", {{"date", making.shortDate(line.until.start)}}),
            "stopped");
    case MedicationStatus::Forbidden: return marked(making.say("medicine.forbidden"), "forbidden");
    case MedicationStatus::Paused: return marked(making.say("medicine.paused"), "paused");
    case MedicationStatus::Future:
        return marked(since.empty() ? making.say("medicine.future_undated")
                                    : making.say("medicine.future", {{"date", since}}),
                      "future");
    case MedicationStatus::Unknown: return marked(making.say("medicine.unknown"), "unknown");
    }
    return Mark{};
}

/** Lines that must not fall off a page that is too short come first. */
int weightOf(const MedicationLine& line, const PageLine& made)
{
    switch (line.status) {
    case MedicationStatus::Current: return made.conflicts.empty() && made.marks.empty() ? 2 : 0;
    case MedicationStatus::Paused:
    case MedicationStatus::Forbidden: return 1;
    case MedicationStatus::Stopped:
    case MedicationStatus::Future: return 3;
    case MedicationStatus::Unknown: break;
    }
    return 4;
}

/** That the person does not take it, or otherwise, goes before what its sources say. */
void addOwnState(const Making& making, const MedicationLine& line, PageLine& made)
{
    bool notTaken = line.own && line.own->answer == record::UseAnswer::NotTaken;
    bool differently = line.own && line.own->answer == record::UseAnswer::Differently;
    for (const std::string& fact : line.facts) {
        const CheckedLine* check = making.visit().checkOf(fact);
        notTaken = notTaken || (check != nullptr && check->check == Check::NotTaken);
        differently = differently || (check != nullptr && check->check == Check::TakenDifferently);
    }
    if (notTaken || differently) {
        made.state =
            making.say(notTaken ? "medicine.state.not_taken" : "medicine.state.differently");
    }
}

Result<PageLine> lineOf(const Making& making, const MedicationLine& line)
{
    PageLine made;
    made.facts = line.facts;
    made.text = making.in(line.name);
    made.detail = making.in(record::forCareProvider(line.dosage));
    auto mark = markOf(making, line);
    if (!mark) {
        return fail(mark.error());
    }
    if (!mark->text.empty()) {
        made.marks.push_back(std::move(mark->text));
        made.state = std::move(mark->state);
    }
    if (!line.facts.empty()) {
        const auto fact = making.records.fact(line.facts.front());
        if (!fact) {
            return fail(fact.error());
        }
        made.letters = making.letters.letterOf(*fact);
        made.date =
            making.shortDate(line.since.start.empty() ? fact->fact.date.start : line.since.start);
        making.addMarks(made, *fact);
    }
    if (line.own && line.own->answer != record::UseAnswer::AsAgreed) {
        made.conflicts.push_back(
            making.in(record::ownUseWords(*line.own, record::Reader::CareProvider)));
    }
    addOwnState(making, line, made);
    for (const Words& conflict : line.conflicts) {
        made.conflicts.push_back(making.say("medicine.conflict", {{"text", making.in(conflict)}}));
    }
    return made;
}
} // namespace

Result<PageBlock> makeMedicines(const Making& making)
{
    const auto overview = store::medicationOf(making.records, making.terms, making.request.now);
    if (!overview) {
        return fail(overview.error());
    }
    std::vector<std::pair<int, PageLine>> lines;
    std::size_t checked = 0;
    for (const auto* list : {&overview->current,
                             &overview->forbidden,
                             &overview->stopped,
                             &overview->paused,
                             &overview->future,
                             &overview->unknown}) {
        for (const MedicationLine& line : *list) {
            const bool neverShared = std::ranges::any_of(line.facts, [&making](const auto& fact) {
                return making.neverShared.contains(fact);
            });
            if (neverShared
                || (list == &overview->stopped && !isRecent(making, line.until.start))) {
                continue;
            }
            auto made = lineOf(making, line);
            if (!made) {
                return fail(made.error());
            }
            if (std::any_of(made->facts.begin(), made->facts.end(), [&making](const auto& fact) {
                    return making.visit().checkOf(fact) != nullptr;
                })) {
                ++checked;
            }
            const int weight = weightOf(line, *made);
            lines.emplace_back(weight, std::move(*made));
        }
    }
    std::stable_sort(
        lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    PageBlock block;
    for (auto& [weight, line] : lines) {
        block.lines.push_back(std::move(line));
    }
    if (checked > 0) {
        block.remark = making.say(
            "medicine.checked",
            {{"n", std::to_string(checked)}, {"all", std::to_string(block.lines.size())}});
    }
    limitLines(block, kMostMedicines);
    return block;
}
} // namespace regie::visit
