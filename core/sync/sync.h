// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"
#include "core/sync/portal_access.h"
#include "core/sync/service_queries.h"
#include "core/sync/service_state.h"
#include "core/sync/store_thread.h"
#include "core/sync/timer.h"
#include "core/text/extract.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace regie::sync
{
/** What a sync works with. All outlive it; all may be used from several threads. */
struct SyncTools {
    net::HttpClient& http;
    const fhir::Reader& reader;
    const Clock& clock;
    RandomSource& random;
    Timer& timer;
    const text::TextExtractor& extractor; ///< reads the words of documents
};

/** One portal to collect from. */
struct SyncPortal {
    Portal portal;
    PortalAccess* access = nullptr;
    /** Empty: the server is asked for everything it has about the patient. */
    std::vector<const Service*> services;
    std::string patient; ///< id of the Patient at that server where it is known (SMART)
};

/** What to do when the profile says neither a name nor a date of birth. */
enum class EmptyProfile {
    Adopt, ///< take them from the first Patient that comes
    Stop,  ///< OtherPerson, before anything is stored: ask the person, then come again with Adopt
};

struct SyncOptions {
    Target target;
    bool acceptPerson = false; ///< the person was asked: the Patient may have another name
    EmptyProfile emptyProfile = EmptyProfile::Adopt;
    bool onlyFailed = false; ///< leave out the services that were complete last time
    /** Of the answers of one portal; what sends more is not asked any further. */
    std::size_t mostBytes = std::size_t{2} * 1024 * 1024 * 1024;
};

struct ServiceReport {
    std::string key; ///< kEverything for a server without services
    Words name;
    ServiceState state = ServiceState::Failed;
    std::optional<Error> reason;      ///< of a state that is not complete
    std::vector<std::string> details; ///< the server's own words
    std::vector<std::string> absent;  ///< titles of documents whose content could not be had
    store::IngestCounts counts;
    std::size_t pages = 0;
    std::size_t quarantined = 0; ///< came in, but cannot be read
    std::size_t bsnRemoved = 0;
};

struct PortalReport {
    std::string id;
    std::string name;
    std::vector<ServiceReport> services;
    /** By how much its clock is ahead of ours, where they differ much (clock_difference.h). */
    std::optional<std::chrono::seconds> clockAhead;
};

struct SyncReport {
    std::vector<PortalReport> portals;
    /** The profile was empty and is now this person's: to be told. */
    std::optional<store::Profile> adopted;
};

/** Told on every answer and every end, from the threads of the portals. */
struct SyncProgress {
    std::string portal;  ///< Portal::id
    std::string service; ///< key
    ServiceState state = ServiceState::Running;
    std::size_t received = 0; ///< resources stored
    std::size_t asked = 0;    ///< questions answered
    std::size_t questions = 0;
    bool waiting = false; ///< the server asked us to come back later
};
using SyncProgressCallback = std::function<void(const SyncProgress&)>;

/**
 * Collects from all portals at once; at most 4 requests at a time each (2 after it said "too many").
 * Where a question brings the Patient, nothing is stored before that answer; a service that never brings
 * one (documents, appointments) rests on what other services of the portal said. When the Patient cannot
 * be had now and never came from there, nothing is stored; where the server refuses to say who it is
 * about, the rest is.
 * Every page is stored with the place it leads to, in one commit, so that a sync that was killed goes
 * on; pages that come in while the store is at work go into one commit together. What goes
 * wrong at one portal or service stands in the report and stops no other. Nothing is ever deleted.
 * Blocks; not to be called on the store's thread. Errors: those of the store (DiskFull, DataDamaged).
 * After `stop` (within 200 ms) what came in stays; services that had not ended are Incomplete or
 * Failed with Cancelled.
 */
Result<SyncReport> synchronise(StoreThread& store,
                               const std::vector<SyncPortal>& portals,
                               const SyncTools& tools,
                               const SyncOptions& options,
                               const SyncProgressCallback& progress = {},
                               std::stop_token stop = {});
/** The same for a caller that is the store's thread itself. */
Result<SyncReport> synchroniseHere(store::Store& store,
                                   const std::vector<SyncPortal>& portals,
                                   const SyncTools& tools,
                                   const SyncOptions& options,
                                   const SyncProgressCallback& progress = {},
                                   std::stop_token stop = {});
} // namespace regie::sync
