// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/medication.h"

#include "core/record/medication_decide.h"
#include "core/record/medication_double.h"
#include "core/record/medication_line.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace regie::record
{
namespace
{
struct Built {
    MedicationLine line;
    MedicationCause cause;
    DoubleClue clue;
};

/** How a line that goes on and the others may be one medicine: the question that says most. */
Double doubleAmong(const std::vector<Built>& all,
                   std::size_t one,
                   const std::vector<std::size_t>& others,
                   Double known)
{
    for (const std::size_t other : others) {
        if (known == Double::Doses) {
            return known;
        }
        const Double found = other == one ? Double::No : doubleOf(all[one].clue, all[other].clue);
        known = found == Double::No ? known : found;
    }
    return known;
}

/** Possible doubles of what goes on: said at both, never merged. */
void markDoubles(std::vector<Built>& all, const terms::Terms& terms)
{
    // Only what shares a code or a name is compared: a long record holds thousands of lines.
    std::map<std::string_view, std::vector<std::size_t>> byCode;
    std::map<std::string_view, std::vector<std::size_t>> byName;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].line.status != MedicationStatus::Current) {
            continue;
        }
        for (const std::string& code : all[i].clue.codes) {
            byCode[code].push_back(i);
        }
        if (!all[i].clue.substance.empty()) {
            byName[all[i].clue.substance].push_back(i);
        }
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].line.status != MedicationStatus::Current) {
            continue;
        }
        Double found = Double::No;
        if (!all[i].clue.substance.empty()) {
            found = doubleAmong(all, i, byName[all[i].clue.substance], found);
        }
        for (const std::string& code : all[i].clue.codes) {
            found = doubleAmong(all, i, byCode[code], found);
        }
        // One question is enough: that about doses asks about being listed twice as well.
        if (found == Double::Doses) {
            all[i].line.conflicts.push_back(twoDosesWords(terms));
        } else if (found == Double::Product) {
            all[i].line.conflicts.push_back(twiceWords(terms));
        }
    }
}

/** A product that another line says not to use: said where it goes on, never decided by us. */
void markForbidden(std::vector<Built>& all, const terms::Terms& terms)
{
    std::set<std::string> forbidden;
    for (const Built& one : all) {
        if (one.cause == MedicationCause::Forbidden) {
            forbidden.insert(one.clue.codes.begin(), one.clue.codes.end());
        }
    }
    for (Built& one : all) {
        const bool used = one.line.status != MedicationStatus::Stopped
                          && one.line.status != MedicationStatus::Forbidden;
        const auto& codes = one.clue.codes;
        const bool named = std::any_of(
            codes.begin(), codes.end(), [&](const auto& code) { return forbidden.contains(code); });
        if (used && named) {
            one.line.conflicts.push_back(alsoForbiddenWords(terms));
        }
    }
}

std::vector<MedicationLine>& listOf(MedicationOverview& overview, MedicationStatus status)
{
    switch (status) {
    case MedicationStatus::Current: return overview.current;
    case MedicationStatus::Stopped: return overview.stopped;
    case MedicationStatus::Paused: return overview.paused;
    case MedicationStatus::Future: return overview.future;
    case MedicationStatus::Forbidden: return overview.forbidden;
    case MedicationStatus::Unknown: break;
    }
    return overview.unknown;
}

/** What the person answered about medicines that are here, oldest first. */
std::vector<OwnUse> answersIn(std::span<const MedicationInput> inputs)
{
    std::set<std::string_view> ids;
    for (const MedicationInput& input : inputs) {
        ids.insert(input.factId);
    }
    std::vector<OwnUse> answers;
    for (const MedicationInput& input : inputs) {
        std::optional<OwnUse> use = ownUse(*input.resource, input.factId);
        // An answer about what is not here any more is a statement like others, not lost.
        if (use && ids.contains(use->about)) {
            answers.push_back(std::move(*use));
        }
    }
    std::sort(answers.begin(), answers.end(), [](const OwnUse& a, const OwnUse& b) {
        return std::tie(a.at, a.factId) < std::tie(b.at, b.factId);
    });
    return answers;
}

bool isAnswer(const std::vector<OwnUse>& answers, const MedicationInput& input)
{
    return std::any_of(answers.begin(), answers.end(), [&input](const OwnUse& answer) {
        return answer.factId == input.factId;
    });
}

/** The newest answer about any fact of the line. */
void attachAnswer(MedicationLine& line, const std::vector<OwnUse>& answers)
{
    for (const OwnUse& answer : answers) {
        if (std::find(line.facts.begin(), line.facts.end(), answer.about) != line.facts.end()) {
            line.own = answer;
        }
    }
}
} // namespace

std::string_view medicationStatusName(MedicationStatus status)
{
    switch (status) {
    case MedicationStatus::Current: return "current";
    case MedicationStatus::Stopped: return "stopped";
    case MedicationStatus::Paused: return "paused";
    case MedicationStatus::Future: return "future";
    case MedicationStatus::Forbidden: return "forbidden";
    case MedicationStatus::Unknown: break;
    }
    return "unknown";
}

std::string medicationMoment(Clock::Instant now)
{
    return time::instantText(now).substr(0, 19) + "Z";
}

MedicationOverview medicationOverview(std::span<const MedicationInput> inputs,
                                      const terms::Terms& terms,
                                      Clock::Instant now)
{
    const std::vector<OwnUse> answers = answersIn(inputs);
    std::vector<MedicationRecord> records;
    for (const MedicationInput& input : inputs) {
        if (isAnswer(answers, input)) {
            continue;
        }
        if (std::optional<MedicationRecord> record = readMedication(input, terms)) {
            records.push_back(std::move(*record));
        }
    }
    std::string until;
    const MedicationNow moment{medicationMoment(now), &until};
    std::vector<Built> all;
    for (const MedicationGroup& group : groupMedication(records)) {
        WrittenLine written = medicationLine(group, terms, moment);
        DoubleClue clue = doubleClue(group, written.line);
        all.push_back({std::move(written.line), written.cause, std::move(clue)});
    }
    markDoubles(all, terms);
    markForbidden(all, terms);
    std::sort(all.begin(), all.end(), [](const Built& a, const Built& b) {
        return std::tie(a.line.name.nl, a.line.facts) < std::tie(b.line.name.nl, b.line.facts);
    });
    MedicationOverview overview;
    for (Built& one : all) {
        attachAnswer(one.line, answers);
        listOf(overview, one.line.status).push_back(std::move(one.line));
    }
    overview.until = std::move(until);
    return overview;
}
} // namespace regie::record
