// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: writes prepared resources batch by batch, each in one transaction.
#pragma once

#include "core/store/fact_writer.h"
#include "core/store/group_writer.h"
#include "core/store/import_reader.h"
#include "core/store/ingest.h"
#include "core/store/resource_writer.h"

#include <map>
#include <optional>
#include <unordered_map>

namespace regie::store
{
enum class Batch {
    Open,   ///< goes into the transaction of the next
    Page,   ///< the same, and is whole by itself: what comes next may be of another question
    Commit, ///< what was written since the last commit is done
    Last,   ///< the same, and the session ends
};

/**
 * One import or one page from one source. What was prepared elsewhere can be behind the vault: each
 * fact is checked against the targets as they are now, and made anew when one is another.
 */
class IngestSession
{
public:
    /** Whether the end of the session is kept as something that was received. */
    enum class Event { Received, None };

    IngestSession(Store& store, const Source& source, Event event = Event::Received);

    /** A content of a document to keep with the next batch; its fact is found by it from then on. */
    void add(ImportedDocument document);
    /** After an error everything since the last commit is undone. */
    Result<void> write(const std::vector<Prepared>& batch, const Alongside& alongside, Batch place);
    /**
     * Notes that the source deleted resources: each gets a version that says so. `marked` counts
     * those, `unknown` those the vault does not have; one that the vault has a later version of, or
     * that is marked already, counts for neither.
     */
    struct DeletedCounts {
        std::size_t marked = 0;
        std::size_t unknown = 0;
    };
    Result<DeletedCounts> markDeleted(const std::vector<fhir::Deleted>& deleted, Batch place);
    /** The version of that row is to count for its record, from the end of the session on. */
    void letCount(std::string_view type, std::string_view key, std::int64_t row);
    /** Of everything written since the session began. */
    const IngestCounts& counts() const { return m_counts; }

    VaultLookup& lookup() { return m_lookup; }

private:
    struct Written {
        const Prepared* prepared = nullptr;
        Put put;
    };
    Result<void> writeAll(const std::vector<Prepared>& batch, Batch place);
    Result<void> putAll(const std::vector<Prepared>& batch, std::vector<Written>& written);
    Result<void> arrived(const Prepared& prepared, const Put& put);
    Result<void> arrivedTarget(const Target& target, std::uint64_t print);
    Result<void> writeFacts(const std::vector<Written>& written);
    Result<void> writeFact(const Written& written);
    Result<bool> isBehind(const PreparedFact& made);
    Result<void> keepDocuments();
    Result<void> remakeDependents();
    Result<void> reinstateLeft();
    Result<void> writeEvent();
    std::int64_t received() const;
    Result<void> begin();
    Result<void> commit();
    void undo();

    Connection* m_connection;
    Store* m_store;
    Source m_source;
    Event m_event;
    std::vector<ImportedDocument> m_documents;
    Clock::Instant m_instant;
    std::string m_now; ///< the same as text
    IngestCounts m_counts;
    VaultLookup m_lookup;
    Preparer m_preparer;
    ResourceWriter m_resources;
    FactWriter m_facts;
    GroupWriter m_groups;
    std::unordered_map<Target, std::uint64_t, TargetHash> m_prints; ///< of targets, as they are now
    std::unordered_map<std::string, std::int64_t> m_left; ///< record key -> version seen again
    std::unordered_set<std::int64_t> m_written;           ///< fact rows of this batch
    std::unordered_set<std::int64_t> m_dependents;        ///< fact rows to make anew
    std::optional<Transaction> m_transaction;
};
} // namespace regie::store
