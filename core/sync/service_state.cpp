// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/service_state.h"

#include "core/store/connection.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace regie::sync
{
namespace
{
constexpr std::array kNames = {
    std::pair{ServiceState::Running, std::string_view("running")},
    std::pair{ServiceState::Complete, std::string_view("complete")},
    std::pair{ServiceState::Incomplete, std::string_view("incomplete")},
    std::pair{ServiceState::Failed, std::string_view("failed")},
    std::pair{ServiceState::NeedsSignIn, std::string_view("needs_sign_in")},
};

ServiceState stateOf(std::string_view name)
{
    const auto found =
        std::ranges::find(kNames, name, &std::pair<ServiceState, std::string_view>::second);
    return found == kNames.end() ? ServiceState::Failed : found->first;
}

std::string listText(const std::vector<std::string>& texts)
{
    return nlohmann::json(texts).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<std::string> listOf(std::string_view text)
{
    const auto parsed = nlohmann::json::parse(text, nullptr, false);
    std::vector<std::string> texts;
    if (parsed.is_array()) {
        for (const auto& each : parsed) {
            if (each.is_string()) {
                texts.push_back(each.get<std::string>());
            }
        }
    }
    return texts;
}

std::size_t countAt(const store::Statement& row, int column)
{
    return static_cast<std::size_t>(std::max<std::int64_t>(0, row.integer(column)));
}
} // namespace

std::string_view serviceStateName(ServiceState state)
{
    return std::ranges::find(kNames, state, &std::pair<ServiceState, std::string_view>::first)
        ->second;
}

Result<std::vector<ServiceStatus>> serviceStates(store::Connection& connection, std::int64_t portal)
{
    auto query = connection.prepare(
        "SELECT service, state, reason, details, started, finished, complete_at, whole_at, since, "
        "received, added, changed FROM service_state WHERE portal = ?1 ORDER BY service");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, portal);
    return query->collect([](const store::Statement& row) {
        ServiceStatus status;
        status.service = row.string(0);
        status.state = stateOf(row.text(1));
        status.reason = errorCodeFromName(row.text(2));
        status.details = listOf(row.text(3));
        status.started = row.string(4);
        status.finished = row.string(5);
        status.completeAt = row.string(6);
        status.wholeAt = row.string(7);
        status.since = row.string(8);
        status.counts.resources = countAt(row, 9);
        status.counts.added = countAt(row, 10);
        status.counts.changed = countAt(row, 11);
        return status;
    });
}

Result<void> writeServiceState(store::Connection& connection,
                               std::int64_t portal,
                               const ServiceStatus& status)
{
    auto statement = connection.prepare(
        "INSERT OR REPLACE INTO service_state (portal, service, state, reason, details, started, "
        "finished, complete_at, whole_at, since, received, added, changed) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindAll(portal,
                       status.service,
                       serviceStateName(status.state),
                       status.reason ? errorCodeName(*status.reason) : std::string_view(),
                       listText(status.details),
                       status.started,
                       status.finished,
                       status.completeAt,
                       status.wholeAt,
                       status.since,
                       status.counts.resources,
                       status.counts.added,
                       status.counts.changed);
    return statement->run();
}

Result<std::vector<SyncStep>> syncSteps(store::Connection& connection,
                                        std::int64_t portal,
                                        std::string_view service)
{
    auto query = connection.prepare("SELECT path, owner, next, done FROM sync_step WHERE "
                                    "portal = ?1 AND service = ?2");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, portal).bindBorrowed(2, service);
    return query->collect([](const store::Statement& row) {
        return SyncStep{row.string(0), row.string(1), row.string(2), row.integer(3) != 0};
    });
}

Result<void> writeSyncStep(store::Connection& connection,
                           std::int64_t portal,
                           std::string_view service,
                           const SyncStep& step)
{
    auto statement = connection.prepare(
        "INSERT OR REPLACE INTO sync_step (portal, service, path, owner, next, done) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindAll(portal, service, step.path, step.owner, step.next, step.done ? 1 : 0);
    return statement->run();
}

Result<void> clearSyncSteps(store::Connection& connection,
                            std::int64_t portal,
                            std::string_view service)
{
    auto statement = connection.prepare("DELETE FROM sync_step WHERE portal = ?1 AND service = ?2");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindInteger(1, portal).bindBorrowed(2, service);
    return statement->run();
}
} // namespace regie::sync
