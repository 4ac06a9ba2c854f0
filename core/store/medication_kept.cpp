// SPDX-License-Identifier: GPL-3.0-or-later
// Kept in two parts, each a JSON text: "medication" and "medication_stopped".
#include "core/store/medication_kept.h"

#include "core/store/kept.h"
#include "core/store/medication_query.h"
#include "core/store/records.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

#include "core/store/medication_recipe.inc"

namespace regie::store
{
namespace
{
using Json = nlohmann::json;
using record::FactDate;
using record::MedicationLine;

constexpr std::string_view kStandingPart = "medication";
constexpr std::string_view kStoppedPart = "medication_stopped";

Json jsonOf(const Words& words)
{
    return words.nl == words.en ? Json::array({words.nl}) : Json::array({words.nl, words.en});
}

Words wordsOf(const Json& json)
{
    return {json.front().get<std::string>(), json.back().get<std::string>()};
}

Json jsonOf(const FactDate& date)
{
    return date.start.empty() ? Json::array() : Json::array({date.start, date.end, date.precision});
}

FactDate dateOf(const Json& json)
{
    return json.empty() ? FactDate()
                        : FactDate{json.at(0).get<std::string>(),
                                   json.at(1).get<std::string>(),
                                   json.at(2).get<std::string>()};
}

Json jsonOf(const std::vector<MedicationLine>& lines)
{
    Json all = Json::array();
    for (const MedicationLine& line : lines) {
        // Named one by one: a member that is new does not compile until it is kept as well.
        const auto& [name,
                     dosage,
                     moments,
                     since,
                     until,
                     agreedBy,
                     dispensed,
                     status,
                     reason,
                     facts,
                     conflicts,
                     own] = line;
        Json each = {jsonOf(name),
                     jsonOf(dosage),
                     moments,
                     jsonOf(since),
                     jsonOf(until),
                     agreedBy,
                     jsonOf(dispensed),
                     status,
                     jsonOf(reason),
                     facts,
                     Json::array()};
        for (const Words& conflict : conflicts) {
            each.back().push_back(jsonOf(conflict));
        }
        each.push_back(own ? Json::array({own->factId, own->about, own->answer, own->text, own->at})
                           : Json::array());
        all.push_back(std::move(each));
    }
    return all;
}

std::optional<record::OwnUse> ownUseOf(const Json& json)
{
    if (json.empty()) {
        return std::nullopt;
    }
    return record::OwnUse{json.at(0).get<std::string>(),
                          json.at(1).get<std::string>(),
                          json.at(2).get<record::UseAnswer>(),
                          json.at(3).get<std::string>(),
                          json.at(4).get<std::string>()};
}

std::vector<MedicationLine> linesOf(const Json& json)
{
    std::vector<MedicationLine> lines;
    lines.reserve(json.size());
    for (const Json& each : json) {
        MedicationLine line{wordsOf(each.at(0)),
                            wordsOf(each.at(1)),
                            each.at(2).get<std::vector<record::DayMoment>>(),
                            dateOf(each.at(3)),
                            dateOf(each.at(4)),
                            each.at(5).get<std::string>(),
                            dateOf(each.at(6)),
                            each.at(7).get<record::MedicationStatus>(),
                            wordsOf(each.at(8)),
                            each.at(9).get<std::vector<std::string>>(),
                            {},
                            ownUseOf(each.at(11))};
        for (const Json& conflict : each.at(10)) {
            line.conflicts.push_back(wordsOf(conflict));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

/** The last day first; what has none at the end, in the order it came. */
void lastStoppedFirst(std::vector<MedicationLine>& lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) {
        return a.until.start > b.until.start;
    });
}

/** The facts about medicines that the person stated. */
Result<std::set<std::string>> ownFacts(Records& records)
{
    std::set<std::string> own;
    for (const std::string_view kind : kMedicationKinds) {
        const auto walked = records.forEach(kind, [&](const StoredFact& fact) {
            if (fact.sourceKind == SourceKind::Self) {
                own.insert(fact.id);
            }
            return true;
        });
        if (!walked) {
            return fail(walked.error());
        }
    }
    return own;
}

/** The part when it holds at this moment; throws what reading JSON throws. */
Result<std::optional<Json>> partAt(Records& records,
                                   std::string_view name,
                                   const std::string& moment,
                                   std::string* until = nullptr,
                                   std::string* since = nullptr)
{
    const auto kept = records.kept(name);
    if (!kept) {
        return fail(kept.error());
    }
    const std::optional<Kept>& part = *kept;
    const bool holds = part && part->recipe == kRecipe && part->since <= moment
                       && (part->until.empty() || moment < part->until);
    if (!holds) {
        return std::optional<Json>();
    }
    if (until != nullptr) {
        *until = part->until;
    }
    if (since != nullptr) {
        *since = part->since;
    }
    return std::optional(Json::parse(part->body));
}
} // namespace

Result<MedicationReading> makeMedication(Records& records,
                                         const terms::Terms& terms,
                                         Clock::Instant now)
{
    const auto changes = records.factChanges();
    if (!changes) {
        return fail(changes.error());
    }
    auto overview = medicationOf(records, terms, now);
    auto own = ownFacts(records);
    if (!overview || !own) {
        return fail(overview ? own.error() : overview.error());
    }
    lastStoppedFirst(overview->stopped);
    const std::size_t stopped = overview->stopped.size();
    return MedicationReading{
        std::move(*overview), stopped, std::move(*own), record::medicationMoment(now), *changes};
}

Result<void> keepMedication(Store& store, const MedicationReading& reading)
{
    const record::MedicationOverview& all = reading.overview;
    const Json standing = {{"current", jsonOf(all.current)},
                           {"paused", jsonOf(all.paused)},
                           {"future", jsonOf(all.future)},
                           {"unknown", jsonOf(all.unknown)},
                           {"forbidden", jsonOf(all.forbidden)},
                           {"stopped", all.stopped.size()},
                           {"own", reading.own}};
    Kept kept{std::string(kRecipe), reading.since, all.until, jsonOf(all.stopped).dump()};
    if (Result<void> done = keep(store, kStoppedPart, reading.changes, kept); !done) {
        return done;
    }
    kept.body = standing.dump();
    return keep(store, kStandingPart, reading.changes, kept);
}

Result<std::optional<MedicationReading>> keptMedication(Records& records,
                                                        Clock::Instant now,
                                                        StoppedLines stopped)
{
    const std::string moment = record::medicationMoment(now);
    try {
        MedicationReading reading;
        const auto changes = records.factChanges();
        const auto standing =
            partAt(records, kStandingPart, moment, &reading.overview.until, &reading.since);
        if (!changes || !standing) {
            return fail(changes ? standing.error() : changes.error());
        }
        if (!*standing) {
            return std::optional<MedicationReading>();
        }
        const Json& body = **standing;
        reading.changes = *changes;
        reading.overview.current = linesOf(body.at("current"));
        reading.overview.paused = linesOf(body.at("paused"));
        reading.overview.future = linesOf(body.at("future"));
        reading.overview.unknown = linesOf(body.at("unknown"));
        reading.overview.forbidden = linesOf(body.at("forbidden"));
        reading.stoppedCount = body.at("stopped").get<std::size_t>();
        reading.own = body.at("own").get<std::set<std::string>>();
        if (stopped == StoppedLines::Included) {
            const auto lines = partAt(records, kStoppedPart, moment);
            if (!lines) {
                return fail(lines.error());
            }
            if (!*lines || (*lines)->size() != reading.stoppedCount) {
                return std::optional<MedicationReading>();
            }
            reading.overview.stopped = linesOf(**lines);
        }
        return std::optional(std::move(reading));
    } catch (const Json::exception&) {
        // Not what this program puts by: then it is worked out anew.
        return std::optional<MedicationReading>();
    }
}
} // namespace regie::store
