// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/sync: what a page does on the store's thread.
#pragma once

#include "core/store/person_guard.h"
#include "core/sync/follow.h"
#include "core/sync/sync.h"

#include <memory>

namespace regie::sync
{
/** Resources of one commit: so that what a person writes meanwhile never waits for a second. */
inline constexpr std::size_t kMostTogether = 2000;

/** Shared by the pages of one portal; touched on the store's thread alone. */
struct CommitGate {
    bool broken = false; ///< a page failed: none of those behind it may be stored
};

/** A Patient that data is about. */
struct Subject {
    store::PatientIdentity identity;
    store::Profile profile; ///< what a profile without name and birth date takes from it
};
Subject subjectOf(const fhir::Node& patient);

/** Something that a record names and that is to be asked for. */
struct Named {
    std::string path; ///< below the base
    Follow follow;
    std::string hash; ///< of the record that names it
};

/** A page that came in, with what is to be noted in the same transaction. */
struct PageCommit {
    Portal portal;
    std::string service;
    store::IngestPage page;
    std::vector<Subject> subjects; ///< among the resources
    std::vector<Named> follows;
    SyncStep step;        ///< as it is after this page
    bool keepStep = true; ///< false: a question of one page that brought nothing to go on with
    bool large = false;   ///< it, or the page it is a part of, is beyond net::kLargeAnswer
    std::size_t bsnRemoved = 0;
    // Once it is stored; of a page that is of somebody else nothing is told.
    std::vector<Error> gaps;          ///< why not all of it is here
    std::vector<std::string> details; ///< the server's own words
    std::vector<std::string> absent;  ///< titles of documents that stand elsewhere
    bool acceptPerson = false;
    EmptyProfile emptyProfile = EmptyProfile::Adopt;
};

/**
 * A page of more than kMostTogether resources, in parts that are committed one after the other. Who
 * it is about is looked at with the first part; the place it leads to, what could not be read and the
 * counts go with the last. Those before have the place of the page itself, `asked`: a sync that is
 * killed in between asks for it again, and what it names stays with the part that names it.
 */
std::vector<PageCommit> partsOf(PageCommit page, const std::string& asked);

struct CommitDone {
    store::IngestCounts counts;
    std::vector<Named> wanted; ///< follows that are not here yet
    std::optional<store::Profile> adopted;
};

/** What became of the pages of one commit. */
struct CommittedPages {
    std::vector<CommitDone> done; ///< of those that are stored, in order
    std::optional<Error> error;   ///< why the next was not; those behind it were not looked at
};

/**
 * Stores pages of one portal in one transaction, each with its place in the list. A page that is of
 * somebody else ends it: those before it are stored. After an error of the store none is. Takes the
 * resources out of the pages.
 */
CommittedPages commitPages(store::Store& store, const std::vector<PageCommit*>& pages);
} // namespace regie::sync
