// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visits.h"

#include "core/base/uuid.h"
#include "core/store/drafts.h"
#include "core/time/partial_date.h"

#include <chrono>

namespace regie::visit
{
namespace
{
constexpr int kLookedAt = 10;

Result<KeptVisit> keptVisit(const Result<store::Draft>& draft)
{
    if (!draft) {
        return fail(draft.error());
    }
    auto visit = visitFromJson(draft->id, draft->body);
    if (!visit) {
        return fail(visit.error());
    }
    return KeptVisit{
        std::move(*visit), draft->savedAt, draft->removed, draft->canUndo, draft->canRedo};
}

/** The day of a date that names one, as its own clock showed it. */
std::optional<std::chrono::sys_days> dayOf(std::string_view date)
{
    const auto parsed = time::PartialDate::parse(date);
    if (!parsed || parsed->day == 0) {
        return std::nullopt;
    }
    return std::chrono::sys_days(std::chrono::year{parsed->year} / std::chrono::month{parsed->month}
                                 / std::chrono::day{parsed->day});
}
} // namespace

Visit visitOf(const store::StoredFact& appointment, Language language)
{
    Visit visit;
    visit.appointment = appointment.id;
    visit.date = appointment.fact.date.start;
    visit.with = appointment.fact.provider;
    visit.why = appointment.fact.title.in(language);
    return visit;
}

Result<KeptVisit> saveVisit(store::Store& store, Visit visit)
{
    auto tidy = tidied(std::move(visit));
    if (!tidy) {
        return fail(tidy.error());
    }
    if (tidy->id.empty()) {
        tidy->id = newUuid(store.tools().random);
    }
    return keptVisit(
        store::saveDraft(store, store::DraftKind::Visit, tidy->id, visitJson(*tidy), tidy->date));
}

Result<KeptVisit> undoVisit(store::Store& store, std::string_view id)
{
    return keptVisit(store::undoDraft(store, store::DraftKind::Visit, id));
}

Result<KeptVisit> redoVisit(store::Store& store, std::string_view id)
{
    return keptVisit(store::redoDraft(store, store::DraftKind::Visit, id));
}

Result<KeptVisit> removeVisit(store::Store& store, std::string_view id)
{
    return keptVisit(store::removeDraft(store, store::DraftKind::Visit, id));
}

Result<KeptVisit> visitById(store::Records& records, std::string_view id)
{
    return keptVisit(records.draft(store::DraftKind::Visit, id));
}

Result<std::vector<KeptVisit>> visits(store::Records& records)
{
    const auto drafts = records.drafts(store::DraftKind::Visit);
    if (!drafts) {
        return fail(drafts.error());
    }
    std::vector<KeptVisit> all;
    for (const store::Draft& draft : *drafts) {
        auto kept = keptVisit(draft);
        if (!kept) {
            return fail(kept.error());
        }
        all.push_back(std::move(*kept));
    }
    return all;
}

Result<std::optional<KeptVisit>> visitOfAppointment(store::Records& records, std::string_view fact)
{
    auto all = visits(records);
    if (!all) {
        return fail(all.error());
    }
    for (KeptVisit& each : *all) {
        if (each.visit.appointment == fact) {
            return std::optional(std::move(each));
        }
    }
    return std::optional<KeptVisit>();
}

Result<std::optional<VisitDue>> visitDue(store::Records& records, Clock::Instant now)
{
    auto appointments = records.nextAppointments(now, kLookedAt);
    if (!appointments) {
        return fail(appointments.error());
    }
    const auto today = std::chrono::floor<std::chrono::days>(now);
    for (store::StoredFact& each : *appointments) {
        const auto day = dayOf(each.fact.date.start);
        if (!day || *day < today || *day > today + std::chrono::days(kDaysAhead)) {
            continue;
        }
        auto visit = visitOfAppointment(records, each.id);
        if (!visit) {
            return fail(visit.error());
        }
        return std::optional(
            VisitDue{std::move(each), std::move(*visit), static_cast<int>((*day - today).count())});
    }
    return std::optional<VisitDue>();
}
} // namespace regie::visit
