// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <variant>

namespace regie::store
{
class Records;

// What a person states. Dates are FHIR dates, as exact as the person knows them; empty: not said.

/** "I use this": MedicationStatement. */
struct OwnMedicine {
    std::string name;
    std::string dosage; ///< in the person's words
    std::string since;
    std::string until; ///< a past date: no longer used
    std::string reason;
    std::string note;
};
/** "I cannot stand this": AllergyIntolerance. */
struct OwnAllergy {
    std::string substance;
    std::string reaction;
    std::string since;
    std::string note;
};
/** "I have (had) this": Condition. */
struct OwnProblem {
    std::string name;
    std::string since;
    std::string until;
    std::string note;
};
/** "I go there": Appointment. */
struct OwnAppointment {
    std::string title;
    std::string start; ///< FHIR dateTime; a date alone is allowed
    std::string with;
    std::string place;
    std::string note;
};
/** A remark of its own, not about a record: Observation, see own_statement.cpp for why. */
struct OwnNote {
    std::string text;
    std::string date;
};
using OwnStatement = std::variant<OwnMedicine, OwnAllergy, OwnProblem, OwnAppointment, OwnNote>;

/** Whether `until` is wholly before `since`: "2019" before "2020", but not before "2019-05". */
bool endsBeforeItBegins(const OwnStatement& statement);

/**
 * Stores what the person states as a FHIR R4 resource of the source "self", by the same road as
 * everything else. InvalidArgument: no name or text, a date that is none, or
 * endsBeforeItBegins().
 */
Result<StoredFact> addStatement(Store& store, const OwnStatement& statement);

/**
 * Gives a note of the person other words or another day. The fact keeps its id; the earlier version stays
 * in its history (FactDetail::versions). NotFound; InvalidArgument: it is no note of the person, or as
 * addStatement().
 */
Result<StoredFact> correctNote(Store& store, std::string_view factId, const OwnNote& note);
/** What a note says, for a form that corrects it. Errors as correctNote(). */
Result<OwnNote> noteOf(Records& records, std::string_view factId);

/**
 * Stores one FHIR R4 resource that the person is the source of (source "self"), by the same road.
 * Errors: those of reading it and of ingest().
 */
Result<StoredFact> takeOwnResource(Store& store, std::string_view json);

/**
 * Takes back what the person stated: a newer version says that it was entered in error, so it is
 * no longer current, record::isWithdrawn() holds, and the earlier version stays in its history.
 * Already taken back: nothing. NotFound: no such fact; InvalidArgument: it is not from "self".
 */
Result<StoredFact> withdrawStatement(Store& store, std::string_view factId);
/** Undoes that: the version before counts again, to the byte. Errors as withdrawStatement(). */
Result<StoredFact> restoreStatement(Store& store, std::string_view factId);
} // namespace regie::store
