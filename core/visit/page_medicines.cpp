// SPDX-License-Identifier: GPL-3.0-or-later
// Current medication; what changed, stopped or is not taken cannot be overlooked.
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

Result<std::string> markOf(const Making& making, const MedicationLine& line)
{
    const std::string since = making.shortDate(line.since.start);
    switch (line.status) {
    case MedicationStatus::Current: {
        if (!isRecent(making, line.since.start)) {
            return std::string();
        }
        const auto before = wasThereBefore(making, line);
        if (!before) {
            return fail(before.error());
        }
        return making.say(*before ? "medicine.changed" : "medicine.started", {{"date", since}});
    }
    case MedicationStatus::Stopped:
        return making.say("medicine.stopped", {{"date", making.shortDate(line.until.start)}});
    case MedicationStatus::Paused: return making.say("medicine.paused");
    case MedicationStatus::Future:
        return since.empty() ? making.say("medicine.future_undated")
                             : making.say("medicine.future", {{"date", since}});
    case MedicationStatus::Unknown: return making.say("medicine.unknown");
    }
    return std::string();
}

/** Lines that must not fall off a page that is too short come first. */
int weightOf(const MedicationLine& line, const PageLine& made)
{
    const bool said = !made.conflicts.empty() || made.marks.size() > 1;
    if (line.status == MedicationStatus::Current) {
        return said || !made.marks.empty() ? 0 : 1;
    }
    return line.status == MedicationStatus::Unknown ? 3 : 2;
}

Result<PageLine> lineOf(const Making& making, const MedicationLine& line)
{
    PageLine made;
    made.facts = line.facts;
    made.text = making.in(line.name);
    made.detail = making.in(line.dosage);
    auto mark = markOf(making, line);
    if (!mark) {
        return fail(mark.error());
    }
    if (!mark->empty()) {
        made.marks.push_back(std::move(*mark));
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
        made.conflicts.push_back(making.in(record::ownUseWords(*line.own)));
    }
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
