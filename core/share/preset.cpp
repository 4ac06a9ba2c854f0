// SPDX-License-Identifier: GPL-3.0-or-later
// selectPreset(): what a choice made beforehand means in this record, now.
#include "core/share/selection.h"

#include "core/base/clock.h"
#include "core/store/medication_query.h"
#include "core/store/never_share.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace regie::share
{
namespace
{
constexpr int kPage = 1000;

/** Collects facts, each once, keeping what may not go along apart. */
class Collector
{
public:
    Collector(store::Store& store,
              const ShareRules& rules,
              const PresetChoice& choice,
              std::unordered_set<std::string> blocked)
        : m_store(store), m_rules(rules), m_choice(choice), m_blocked(std::move(blocked))
    {
    }

    Result<void> take(store::StoredFact fact)
    {
        if (!m_seen.insert(fact.id).second) {
            return {};
        }
        if (m_blocked.contains(fact.id)) {
            m_selection.leftOut.push_back({fact.id, LeftOutReason::NeverShare, {}});
            return {};
        }
        if (record::isWithdrawn(fact.fact)) {
            m_selection.leftOut.push_back({fact.id, LeftOutReason::Withdrawn, {}});
            return {};
        }
        const auto groups = sensitiveGroupsOf(m_store, m_rules, fact);
        if (!groups) {
            return fail(groups.error());
        }
        for (const std::string& group : *groups) {
            if (!m_choice.include.contains(group)) {
                m_selection.leftOut.push_back({fact.id, LeftOutReason::Sensitive, group});
                return {};
            }
        }
        for (const std::string& group : *groups) {
            m_selection.sensitive.push_back({fact.id, group});
        }
        if (m_selection.facts.size() == kMostFacts) {
            return fail(ErrorCode::LimitExceeded, "facts in one share");
        }
        m_selection.facts.push_back(std::move(fact));
        return {};
    }

    /** Every fact of a list, page by page, that `wanted` says yes to. */
    template<class Wanted>
    Result<void> takeAll(store::ListQuery query, Wanted wanted)
    {
        query.limit = kPage;
        query.lines = store::Lines::Facts; // every source of a thing, not one that stands for all
        do {
            Result<store::FactPage> page = m_store.records().list(query);
            if (!page) {
                return fail(page.error());
            }
            for (store::StoredFact& fact : page->facts) {
                if (wanted(fact)) {
                    if (Result<void> taken = take(std::move(fact)); !taken) {
                        return taken;
                    }
                }
            }
            query.after = page->next;
        } while (!query.after.empty());
        return {};
    }

    Selection& selection() { return m_selection; }

private:
    store::Store& m_store;
    const ShareRules& m_rules;
    const PresetChoice& m_choice;
    std::unordered_set<std::string> m_blocked;
    std::set<std::string> m_seen;
    Selection m_selection;
};

constexpr auto kEvery = [](const store::StoredFact&) { return true; };

/** All medicines but those the overview calls stopped. */
Result<void> takeMedication(store::Store& store,
                            Collector& collector,
                            Clock::Instant now,
                            const terms::Terms& terms)
{
    const auto overview = store::medicationOf(store.records(), terms, now);
    if (!overview) {
        return fail(overview.error());
    }
    for (const auto* lines : {&overview->current,
                              &overview->forbidden,
                              &overview->paused,
                              &overview->future,
                              &overview->unknown}) {
        for (const record::MedicationLine& line : *lines) {
            std::vector<std::string> ids = line.facts;
            if (line.own) {
                ids.push_back(
                    line.own->factId); // "I do not take this" goes where the medicine goes
            }
            for (const std::string& id : ids) {
                Result<store::StoredFact> fact = store.records().fact(id);
                if (!fact) {
                    return fail(fact.error());
                }
                if (Result<void> taken = collector.take(std::move(*fact)); !taken) {
                    return taken;
                }
            }
        }
    }
    return {};
}

std::string monthsBefore(Clock::Instant now, int months)
{
    using namespace std::chrono;
    const year_month_day today(floor<days>(now));
    year_month_day then = today - std::chrono::months(months);
    if (!then.ok()) {
        then = then.year() / then.month() / last;
    }
    return fmt::format("{:04}-{:02}-{:02}",
                       static_cast<int>(then.year()),
                       static_cast<unsigned>(then.month()),
                       static_cast<unsigned>(then.day()));
}

Result<void> takeResults(Collector& collector,
                         const Specialism& specialism,
                         const std::string& since)
{
    for (const std::string& kind : specialism.kinds) {
        store::ListQuery query;
        query.kind = kind;
        query.since = since;
        if (Result<void> taken = collector.takeAll(query, kEvery); !taken) {
            return taken;
        }
    }
    if (specialism.codes.empty()) {
        return {};
    }
    store::ListQuery query;
    query.kind = "lab_result";
    query.since = since;
    return collector.takeAll(query, [&](const store::StoredFact& fact) {
        return std::find(specialism.codes.begin(), specialism.codes.end(), fact.fact.code)
               != specialism.codes.end();
    });
}
} // namespace

Result<Selection> selectPreset(store::Store& store,
                               const ShareRules& rules,
                               const terms::Terms& terms,
                               const PresetChoice& choice)
{
    const Preset* preset = rules.preset(choice.preset);
    const Specialism* specialism = rules.specialism(choice.specialism);
    if (preset == nullptr || specialism == nullptr) {
        return fail(ErrorCode::InvalidArgument, "no such preset or specialism");
    }
    if (preset->everything && !choice.confirmed) {
        return fail(ErrorCode::InvalidArgument, "everything needs a second confirmation");
    }
    auto blocked = store::blockedFacts(store);
    if (!blocked) {
        return fail(blocked.error());
    }
    Collector collector(store, rules, choice, std::move(*blocked));
    const Clock::Instant now = store.tools().clock.now();
    Result<void> taken;
    if (preset->everything) {
        taken = collector.takeAll({}, kEvery);
    }
    if (taken && preset->medication) {
        taken = takeMedication(store, collector, now, terms);
    }
    for (std::size_t i = 0; taken && i < preset->kinds.size(); ++i) {
        store::ListQuery query;
        query.kind = preset->kinds[i];
        taken = collector.takeAll(query, kEvery);
    }
    for (std::size_t i = 0; taken && i < preset->currentKinds.size(); ++i) {
        store::ListQuery query;
        query.kind = preset->currentKinds[i];
        query.currentOnly = true;
        taken = collector.takeAll(query, kEvery);
    }
    if (taken && preset->specialism && preset->months > 0) {
        taken = takeResults(collector, *specialism, monthsBefore(now, preset->months));
    }
    if (!taken) {
        return fail(taken.error());
    }
    if (collector.selection().facts.empty()) {
        return fail(ErrorCode::InvalidArgument, "nothing to share");
    }
    auto revealed = revealedBy(store, rules, collector.selection().facts);
    if (!revealed) {
        return fail(revealed.error());
    }
    collector.selection().revealed = std::move(*revealed);
    return std::move(collector.selection());
}
} // namespace regie::share
