// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: writes prepared resources batch by batch, each in one transaction.
#pragma once

#include "core/store/fact_writer.h"
#include "core/store/ingest.h"
#include "core/store/resource_writer.h"

#include <map>
#include <unordered_map>

namespace regie::store
{
enum class Batch { MoreToCome, Last };

/**
 * One import or one page from one source. What was prepared elsewhere can be behind the vault: each
 * fact is checked against the targets as they are now, and made anew when one is another.
 */
class IngestSession
{
public:
    IngestSession(Store& store, const Source& source);

    /** In one transaction: all of it or, after an error, nothing. */
    Result<IngestCounts> write(const std::vector<Prepared>& batch,
                               const Alongside& alongside,
                               Batch place);

    VaultLookup& lookup() { return m_lookup; }

private:
    struct Written {
        const Prepared* prepared = nullptr;
        Put put;
    };
    Result<IngestCounts> writeAll(const std::vector<Prepared>& batch, Batch place);
    Result<IngestCounts> putAll(const std::vector<Prepared>& batch, std::vector<Written>& written);
    Result<void> arrived(const Prepared& prepared, const Put& put);
    Result<void> arrivedTarget(const Target& target, std::uint64_t print);
    Result<void> writeFacts(const std::vector<Written>& written);
    Result<void> writeFact(const Written& written);
    Result<bool> isBehind(const PreparedFact& made);
    Result<void> remakeDependents();
    Result<std::size_t> reinstateLeft();
    Result<void> writeEvent();
    void forget();

    Connection* m_connection;
    Store* m_store;
    Source m_source;
    std::string m_now;
    VaultLookup m_lookup;
    Preparer m_preparer;
    ResourceWriter m_resources;
    FactWriter m_facts;
    std::unordered_map<Target, std::uint64_t, TargetHash> m_prints; ///< of targets, as they are now
    std::unordered_map<std::string, std::int64_t> m_left; ///< record key -> version seen again
    std::unordered_set<std::int64_t> m_written;           ///< fact rows of this batch
    std::unordered_set<std::int64_t> m_dependents;        ///< fact rows to make anew
};
} // namespace regie::store
