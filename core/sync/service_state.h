// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ingest.h"
#include "core/sync/portals.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::sync
{
enum class ServiceState { Running, Complete, Incomplete, Failed, NeedsSignIn };
/** "running", "complete", "incomplete", "failed", "needs_sign_in". */
std::string_view serviceStateName(ServiceState state);

/** The service of a server that is asked for everything. */
inline constexpr std::string_view kEverything;

/** How the last collection of one service went. */
struct ServiceStatus {
    std::string service;                        ///< key; kEverything
    ServiceState state = ServiceState::Running; ///< Running also after a crash: it was broken off
    std::optional<ErrorCode> reason;            ///< of a state that is not complete
    std::vector<std::string> details;           ///< the server's own words, newest last
    std::string started;                        ///< instants; empty: never
    std::string finished;
    std::string completeAt; ///< when all of it came last
    std::string wholeAt;    ///< of kEverything: when all was asked for, not only what changed
    std::string since;      ///< of kEverything: ask for what changed after this (server's clock)
    store::IngestCounts counts;
};

Result<std::vector<ServiceStatus>> serviceStates(store::Connection& connection,
                                                 std::int64_t portal);
Result<void> writeServiceState(store::Connection& connection,
                               std::int64_t portal,
                               const ServiceStatus& status);

/** One question of a sync that was broken off. */
struct SyncStep {
    std::string path;  ///< of the first page
    std::string owner; ///< for a content that was to follow: its record, see Follow; else empty
    std::string next;  ///< of the page after the last one stored; empty: not begun
    bool done = false;
};

Result<std::vector<SyncStep>> syncSteps(store::Connection& connection,
                                        std::int64_t portal,
                                        std::string_view service);
Result<void> writeSyncStep(store::Connection& connection,
                           std::int64_t portal,
                           std::string_view service,
                           const SyncStep& step);
Result<void> clearSyncSteps(store::Connection& connection,
                            std::int64_t portal,
                            std::string_view service);
} // namespace regie::sync
