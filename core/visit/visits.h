// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/records.h"
#include "core/visit/visit.h"

#include <optional>
#include <string_view>
#include <vector>

namespace regie::visit
{
/** A visit with what its draft says about it. */
struct KeptVisit {
    Visit visit;
    std::string savedAt; ///< instant
    bool removed = false;
    bool canUndo = false;
    bool canRedo = false;
};

/** Date, care provider and title of an appointment, as the start of a visit without an id. */
Visit visitOf(const store::StoredFact& appointment, Language language);

/** Keeps a visit as tidied() gives it; without an id it gets one. Errors: those of tidied(). */
Result<KeptVisit> saveVisit(store::Store& store, Visit visit);
/** The version before, and back again. NotFound. */
Result<KeptVisit> undoVisit(store::Store& store, std::string_view id);
Result<KeptVisit> redoVisit(store::Store& store, std::string_view id);
/** Takes a visit away; undoVisit() brings it back. */
Result<KeptVisit> removeVisit(store::Store& store, std::string_view id);

/** NotFound. */
Result<KeptVisit> visitById(store::Records& records, std::string_view id);
/** All that were not taken away, saved last first. */
Result<std::vector<KeptVisit>> visits(store::Records& records);
/** The visit of an appointment; nullopt: none yet. */
Result<std::optional<KeptVisit>> visitOfAppointment(store::Records& records, std::string_view fact);

/** What Today offers. */
struct VisitDue {
    store::StoredFact appointment;
    std::optional<KeptVisit> visit; ///< what was prepared so far
    int days = 0;                   ///< until then: 0 is today
};
/** How many days ahead preparing is offered. */
inline constexpr int kDaysAhead = 7;
/**
 * The next appointment of the coming week, by its own date. One of which only the month or year is
 * known is none of the coming week.
 */
Result<std::optional<VisitDue>> visitDue(store::Records& records, Clock::Instant now);
} // namespace regie::visit
