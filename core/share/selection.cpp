// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/selection.h"

#include "core/share/signs.h"
#include "core/store/medication_query.h"
#include "core/store/never_share.h"

#include <algorithm>
#include <array>

namespace regie::share
{
namespace
{
bool names(const std::vector<std::string>& list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

bool isMedication(const store::StoredFact& fact)
{
    return std::find(store::kMedicationKinds.begin(), store::kMedicationKinds.end(), fact.fact.kind)
           != store::kMedicationKinds.end();
}

constexpr std::array<std::string_view, 3> kProblemKinds = {"problem", "episode_of_care", "alert"};

bool tellsProblem(const store::StoredFact& fact)
{
    return std::find(kProblemKinds.begin(), kProblemKinds.end(), fact.fact.kind)
           != kProblemKinds.end();
}

bool fits(const CodeList& list, const Signs& signs)
{
    return list.fitsText(signs.words)
           || std::any_of(signs.codes.begin(), signs.codes.end(), [&](const std::string& code) {
                  return list.fitsCode(code);
              });
}

bool isOf(const SensitiveGroup& group, const store::StoredFact& fact, const Signs& signs)
{
    return names(group.kinds, fact.fact.kind) || fits(group.signs, signs);
}
} // namespace

Result<Selection> selectFacts(store::Store& store,
                              const ShareRules& rules,
                              const std::vector<std::string>& ids)
{
    if (ids.size() > kMostFacts) {
        return fail(ErrorCode::LimitExceeded, "facts in one share");
    }
    const auto blocked = store::blockedFacts(store);
    if (!blocked) {
        return fail(blocked.error());
    }
    Selection selection;
    std::set<std::string> seen;
    for (const std::string& id : ids) {
        Result<store::StoredFact> fact = store.records().fact(id);
        if (!fact) {
            return fail(fact.error());
        }
        if (!seen.insert(fact->id).second) {
            continue;
        }
        if (blocked->contains(fact->id)) {
            selection.leftOut.push_back({fact->id, LeftOutReason::NeverShare, {}});
            continue;
        }
        const auto groups = sensitiveGroupsOf(store, rules, *fact);
        if (!groups) {
            return fail(groups.error());
        }
        for (const std::string& group : *groups) {
            selection.sensitive.push_back({fact->id, group});
        }
        selection.facts.push_back(std::move(*fact));
    }
    if (selection.facts.empty()) {
        return fail(ErrorCode::InvalidArgument, "nothing to share");
    }
    auto revealed = revealedBy(store, rules, selection.facts);
    if (!revealed) {
        return fail(revealed.error());
    }
    selection.revealed = std::move(*revealed);
    return selection;
}

Result<std::vector<std::string>> sensitiveGroupsOf(store::Store& store,
                                                   const ShareRules& rules,
                                                   const store::StoredFact& fact)
{
    const Result<Signs> signs = signsOf(store, fact);
    if (!signs) {
        return fail(signs.error());
    }
    std::vector<std::string> groups;
    for (const SensitiveGroup& group : rules.sensitive()) {
        if (isOf(group, fact, *signs)) {
            groups.push_back(group.id);
        }
    }
    return groups;
}

Result<std::vector<Revealed>> revealedBy(store::Store& store,
                                         const ShareRules& rules,
                                         const std::vector<store::StoredFact>& facts)
{
    std::set<std::string> shared;
    std::vector<std::pair<std::string, Signs>> medicines;
    std::set<const RevealingClass*> told; // by a problem that goes along: nothing is given away
    for (const store::StoredFact& fact : facts) {
        shared.insert(fact.id);
        if (tellsProblem(fact)) {
            const Result<Signs> signs = signsOf(store, fact);
            if (!signs) {
                return fail(signs.error());
            }
            for (const RevealingClass& each : rules.revealing()) {
                if (fits(each.problem, *signs)) {
                    told.insert(&each);
                }
            }
        }
        if (isMedication(fact)) {
            Result<Signs> signs = signsOf(store, fact);
            if (!signs) {
                return fail(signs.error());
            }
            medicines.emplace_back(fact.id, std::move(*signs));
        }
    }
    std::vector<Revealed> found;
    if (medicines.empty()) {
        return found;
    }
    Result<void> read;
    for (const std::string_view kind : kProblemKinds) {
        const auto take = [&](const store::StoredFact& problem) {
            if (shared.contains(problem.id)) {
                return true;
            }
            const Result<Signs> signs = signsOf(store, problem);
            if (!signs) {
                read = fail(signs.error());
                return false;
            }
            for (const RevealingClass& each : rules.revealing()) {
                if (told.contains(&each) || !fits(each.problem, *signs)) {
                    continue;
                }
                for (const auto& [medicine, signsOfMedicine] : medicines) {
                    if (fits(each.medicine, signsOfMedicine)) {
                        found.push_back({medicine, problem.id, each.about});
                    }
                }
            }
            return true;
        };
        if (Result<void> done = store.records().forEach(kind, take); !done) {
            return fail(done.error());
        }
        if (!read) {
            return fail(read.error());
        }
    }
    return found;
}
} // namespace regie::share
