// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: the steps of a removal.
#pragma once

#include "core/store/group_writer.h"
#include "core/store/removal.h"
#include "core/store/stored_record.h"

#include <unordered_set>

namespace regie::store
{
/** Takes away what a wish names and makes anew what hung on it. */
class Removing
{
public:
    /** All that is given outlives it. */
    Removing(Store& store, const RemovalWish& wish);

    /** Inside the transaction of the caller. */
    Result<void> run(const ProgressCallback& progress);

private:
    /** One record of which something goes. */
    struct Record {
        std::string type;
        std::string key;
        std::int64_t current = 0; ///< the version that counts, when it is one of those that go
        std::int64_t left = 0;    ///< the version that counts afterwards; 0: none
        bool identified = false;  ///< can be found by an identifier
        std::string alias;
    };
    Result<void> readGoing();
    Result<void> chooseLeft(Record& record);
    Result<void> noteDependents(const Record& record);
    Result<void> noteDependent(std::int64_t source, std::string_view type, std::string_view id);
    Result<void> removeFacts(const ProgressCallback& progress);
    Result<void> removeFact(const Record& record);
    Result<void> leaveGroup(std::int64_t factRow, std::int64_t number);
    Result<void> removeRows();
    Result<void> setBack();
    Result<void> remakeDependents();
    std::uint64_t numberOf(const Record& record) const;
    /** `values`: of ?1, ?2 … */
    template<class... Value>
    Result<void> execute(std::string_view sql, const Value&... values)
    {
        auto statement = m_connection->prepare(sql);
        if (!statement) {
            return fail(statement.error());
        }
        return statement->bindAll(values...).run();
    }

    Store* m_store;
    Connection* m_connection;
    const RemovalWish* m_wish;
    std::string m_now;
    VaultLookup m_lookup;
    Preparer m_preparer;
    FactWriter m_facts;
    GroupWriter m_groups;
    std::vector<Record> m_records;
    std::unordered_set<std::int64_t> m_dependents; ///< rows of facts that looked at one that goes
};
} // namespace regie::store
