// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/fetched_removal.h"

#include "core/store/connection.h"

#include <string>

namespace regie::sync
{
namespace
{
/** Of a setting that stands while the person has to ask first. */
std::string waitSetting(const Portal& portal)
{
    return "portal.waits." + portal.id;
}

template<class... Value>
Result<void> execute(store::Connection& connection, std::string_view sql, const Value&... values)
{
    auto statement = connection.prepare(sql);
    if (!statement) {
        return fail(statement.error());
    }
    return statement->bindAll(values...).run();
}

/** So that the next fetch asks for everything, and nothing of what was removed is told of. */
Result<void> forgetFetching(store::Connection& connection, const Portal& portal, bool all)
{
    if (Result<void> done =
            execute(connection, "DELETE FROM sync_step WHERE portal = ?1", portal.row);
        !done) {
        return done;
    }
    return execute(connection,
                   all ? "DELETE FROM service_state WHERE portal = ?1"
                       : "UPDATE service_state SET state = 'incomplete', reason = '', details = "
                         "'[]', complete_at = '', whole_at = '', since = '' WHERE portal = ?1",
                   portal.row);
}
} // namespace

Result<store::Removal> previewFetched(store::Connection& connection,
                                      const Portal& portal,
                                      std::string_view since)
{
    return store::previewRemoval(connection, {portal.source, std::string(since)});
}

Result<store::Removal> removeFetched(store::Store& store,
                                     const Portal& portal,
                                     std::string_view since,
                                     const store::ProgressCallback& progress)
{
    return store::removeReceived(
        store,
        {portal.source, std::string(since)},
        [&](store::Connection& connection) -> Result<void> {
            if (Result<void> done = forgetFetching(connection, portal, since.empty()); !done) {
                return done;
            }
            // Of one that was taken away itself nothing is fetched, so there is nothing to note.
            return execute(
                connection,
                "INSERT OR REPLACE INTO setting (name, value) SELECT ?1, '1' FROM portal "
                "WHERE row = ?2 AND removed_at IS NULL",
                waitSetting(portal),
                portal.row);
        },
        progress);
}

Result<bool> waitsForPerson(store::Connection& connection, const Portal& portal)
{
    auto query = connection.prepare("SELECT 1 FROM setting WHERE name = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(waitSetting(portal));
    return query->step();
}

Result<void> mayFetchAgain(store::Store& store, const Portal& portal)
{
    return execute(store.connection(), "DELETE FROM setting WHERE name = ?1", waitSetting(portal));
}
} // namespace regie::sync
