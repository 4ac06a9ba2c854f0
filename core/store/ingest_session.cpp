// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ingest_session.h"

#include "core/base/clock.h"
#include "core/store/attachments.h"
#include "core/store/deleted_version.h"
#include "core/store/stored_record.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <bit>

namespace regie::store
{
namespace
{
constexpr std::size_t kRememberedPrints = 100'000;

std::string recordKey(const fhir::Resource& resource)
{
    return resource.type + "/" + resource.key;
}
} // namespace

IngestSession::IngestSession(Store& store, const Source& source, Event event)
    : m_connection(&store.connection())
    , m_store(&store)
    , m_source(source)
    , m_event(event)
    , m_instant(store.tools().clock.now())
    , m_now(time::instantText(m_instant))
    , m_lookup(store.connection(), store.tools().reader)
    , m_preparer(store.tools(), m_lookup)
    , m_resources(store.connection(), source)
    , m_facts(store.connection(), store.lensRelease())
    , m_groups(store)
{
}

void IngestSession::add(ImportedDocument document)
{
    m_documents.push_back(std::move(document));
}

void IngestSession::letCount(std::string_view type, std::string_view key, std::int64_t row)
{
    m_left[std::string(type) + "/" + std::string(key)] = row;
}

Result<void> IngestSession::begin()
{
    if (m_transaction) {
        return {};
    }
    Result<Transaction> transaction = Transaction::begin(*m_connection);
    if (!transaction) {
        return fail(transaction.error());
    }
    m_transaction.emplace(std::move(*transaction));
    return {};
}

Result<void> IngestSession::commit()
{
    if (Result<void> done = m_facts.writeCounts(); !done) {
        return done;
    }
    if (Result<void> done = m_transaction->commit(); !done) {
        return done;
    }
    m_transaction.reset();
    return {};
}

void IngestSession::undo()
{
    m_transaction.reset();
    m_prints.clear();
    m_facts.forget();
    m_groups.forget();
}

Result<void> IngestSession::write(const std::vector<Prepared>& batch,
                                  const Alongside& alongside,
                                  Batch place)
{
    if (Result<void> done = begin(); !done) {
        return done;
    }
    Result<void> done = writeAll(batch, place);
    if (done && alongside) {
        done = alongside(*m_connection);
    }
    if (done && place != Batch::Open && place != Batch::Page) {
        done = commit();
    }
    if (!done) {
        undo();
    }
    return done;
}

Result<IngestSession::DeletedCounts> IngestSession::markDeleted(
    const std::vector<fhir::Deleted>& deleted,
    Batch place)
{
    DeletedCounts counts;
    std::vector<Prepared> batch;
    if (Result<void> done = begin(); !done) {
        return fail(done.error());
    }
    for (const fhir::Deleted& each : deleted) {
        const Found found = m_lookup.find({m_source.row, each.type, each.id, {}});
        if (found.resource == nullptr) {
            ++counts.unknown;
            continue;
        }
        if (saysDeleted(*found.resource->root) || wasBefore(each.at, found.resource->lastUpdated)) {
            continue;
        }
        const auto document =
            documentText(*m_connection, m_source.row, found.resource->type, found.resource->key);
        if (!document) {
            undo();
            return fail(document.error());
        }
        batch.push_back(
            m_preparer.prepare(deletedVersion(*found.resource, each), m_source.row, *document));
        ++counts.marked;
    }
    if (const std::optional<Error> error = m_lookup.takeError()) {
        undo();
        return fail(*error);
    }
    if (Result<void> done = write(batch, {}, place); !done) {
        return fail(done.error());
    }
    return counts;
}

Result<void> IngestSession::writeAll(const std::vector<Prepared>& batch, Batch place)
{
    m_written.clear();
    m_dependents.clear();
    std::vector<Written> written;
    if (Result<void> done = putAll(batch, written); !done) {
        return done;
    }
    if (Result<void> done = writeFacts(written); !done) {
        return done;
    }
    if (place == Batch::Last || place == Batch::Page) {
        if (Result<void> done = reinstateLeft(); !done) {
            return done;
        }
    }
    if (Result<void> done = keepDocuments(); !done) {
        return done;
    }
    if (Result<void> done = remakeDependents(); !done) {
        return done;
    }
    // Of a page the groups are worked out with those of the others, at the end.
    if (place != Batch::Page) {
        if (Result<void> done = m_groups.regroup(m_now); !done) {
            return done;
        }
    }
    if (place == Batch::Last && m_event == Event::Received) {
        if (Result<void> done = writeEvent(); !done) {
            return done;
        }
    }
    if (const std::optional<Error> error = m_lookup.takeError()) {
        return fail(*error);
    }
    return {};
}

Result<void> IngestSession::putAll(const std::vector<Prepared>& batch,
                                   std::vector<Written>& written)
{
    std::unordered_map<std::string, std::size_t> places;
    for (const Prepared& prepared : batch) {
        const Result<Put> put = m_resources.put(prepared, m_now);
        if (!put) {
            return fail(put.error());
        }
        ++m_counts.resources;
        switch (put->outcome) {
        case PutOutcome::New: ++m_counts.added; break;
        case PutOutcome::Changed: ++m_counts.changed; break;
        case PutOutcome::Unchanged: ++m_counts.unchanged; break;
        }
        std::string key = recordKey(prepared.resource);
        if (put->wasLeft) {
            m_left[key] = put->row;
        } else if (!m_left.empty()) {
            m_left.erase(key);
        }
        if (!put->counts) {
            continue;
        }
        if (Result<void> done = arrived(prepared, *put); !done) {
            return fail(done.error());
        }
        const auto [place, first] = places.emplace(std::move(key), written.size());
        if (first) {
            written.push_back({&prepared, *put});
        } else {
            written[place->second] = {&prepared, *put};
        }
    }
    return {};
}

Result<void> IngestSession::arrived(const Prepared& prepared, const Put& put)
{
    const fhir::Resource& resource = prepared.resource;
    if (m_prints.size() > kRememberedPrints) {
        m_prints.clear();
    }
    const std::uint64_t print = printOf(resource.hash);
    if (Result<void> done = arrivedTarget({m_source.row, resource.type, resource.key, {}}, print);
        !done) {
        return done;
    }
    if (const std::string_view alias = aliasOf(resource); !alias.empty()) {
        const Target target{m_source.row, {}, std::string(alias), {}};
        if (Result<void> done = arrivedTarget(target, print); !done) {
            return done;
        }
    }
    std::vector<std::string> identifiers = prepared.identifiers;
    if (put.replaced != 0) {
        // What was found by an identifier that the new version no longer has must look again.
        const auto before = m_lookup.load(put.replaced);
        if (!before) {
            return fail(before.error());
        }
        for (std::string& each : identifiersOf(*(*before)->root)) {
            identifiers.push_back(std::move(each));
        }
    }
    for (const std::string& identifier : identifiers) {
        m_prints.erase({0, resource.type, identifier, {}});
        m_prints.erase({0, {}, identifier, {}});
        if (Result<void> done = arrivedTarget({0, {}, identifier, {}}, 0); !done) {
            return done;
        }
    }
    return {};
}

Result<void> IngestSession::arrivedTarget(const Target& target, std::uint64_t print)
{
    if (!target.isLogical()) {
        m_prints.insert_or_assign(target, print);
    }
    auto query = m_connection->prepare(
        "SELECT fact FROM fact_dep WHERE fhir_id = ?1 AND type = ?2 AND source = ?3");
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, target.id).bindBorrowed(2, target.type).bindInteger(3, target.source);
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        m_dependents.insert(query->integer(0));
    }
}

Result<void> IngestSession::writeFacts(const std::vector<Written>& written)
{
    for (const Written& each : written) {
        if (Result<void> done = writeFact(each); !done) {
            return done;
        }
    }
    return {};
}

Result<void> IngestSession::writeFact(const Written& written)
{
    const fhir::Resource& resource = written.prepared->resource;
    const PreparedFact* made = &written.prepared->made;
    const Result<bool> behind = isBehind(*made);
    if (!behind) {
        return fail(behind.error());
    }
    PreparedFact again;
    if (*behind) {
        const auto stored = m_lookup.load(written.put.row);
        if (!stored) {
            return fail(stored.error());
        }
        again = m_preparer.fact(**stored, m_source.row, written.prepared->made.document);
        made = &again;
    }
    const std::uint64_t number =
        factNumber(m_store->vaultId(), m_source.id, resource.type, resource.key);
    const Result<std::int64_t> row =
        m_facts.write({number, written.put.row, m_source.row, received()}, *made);
    if (!row) {
        return fail(row.error());
    }
    m_written.insert(*row);
    if (resource.type == "Patient") {
        m_groups.patientCame();
    }
    const bool first = written.put.outcome == PutOutcome::New;
    return m_groups.wrote(*row, written.prepared->clues, first ? Clues::First : Clues::Again);
}

Result<bool> IngestSession::isBehind(const PreparedFact& made)
{
    for (const Looked& looked : made.looked) {
        const auto known = m_prints.find(looked.target);
        std::uint64_t print = 0;
        if (known != m_prints.end()) {
            print = known->second;
        } else {
            print = m_lookup.print(looked.target);
            if (const std::optional<Error> error = m_lookup.takeError()) {
                return fail(*error);
            }
            if (looked.target.url.empty()) {
                m_prints.emplace(looked.target, print);
            }
        }
        if (print != looked.print) {
            return true;
        }
    }
    return false;
}

Result<void> IngestSession::keepDocuments()
{
    for (const ImportedDocument& document : m_documents) {
        if (Result<void> done = keepDocument(*m_store, m_source.row, document); !done) {
            return done;
        }
        auto query = m_connection->prepare("SELECT row FROM fact WHERE id = ?1");
        if (!query) {
            return fail(query.error());
        }
        const std::uint64_t number =
            factNumber(m_store->vaultId(), m_source.id, document.type, document.key);
        query->bindInteger(1, std::bit_cast<std::int64_t>(number));
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (*row) {
            // Also one that was written in this batch: it did not know its content yet.
            m_dependents.insert(query->integer(0));
            m_written.erase(query->integer(0));
        }
    }
    m_documents.clear();
    return {};
}

Result<void> IngestSession::remakeDependents()
{
    for (const std::int64_t factRow : m_dependents) {
        if (m_written.contains(factRow)) {
            continue;
        }
        if (Result<void> done = remakeFact(*m_store, m_facts, m_preparer, m_lookup, factRow);
            !done) {
            return done;
        }
        m_groups.remade(factRow);
    }
    return {};
}

Result<void> IngestSession::reinstateLeft()
{
    for (const auto& [key, row] : m_left) {
        const Result<std::int64_t> replaced = m_resources.reinstate(row);
        if (!replaced) {
            return fail(replaced.error());
        }
        if (*replaced == 0) {
            continue;
        }
        --m_counts.unchanged;
        ++m_counts.changed;
        Prepared again;
        const auto resource = m_lookup.load(row);
        if (!resource) {
            return fail(resource.error());
        }
        again.resource = **resource;
        again.identifiers = identifiersOf(*again.resource.root);
        if (Result<void> done = arrived(again, {PutOutcome::Changed, row, true, false, *replaced});
            !done) {
            return fail(done.error());
        }
        const std::uint64_t number =
            factNumber(m_store->vaultId(), m_source.id, again.resource.type, again.resource.key);
        const Result<std::int64_t> factRow = makeFact(
            *m_store, m_facts, m_preparer, m_lookup, {number, row, m_source.row, received()});
        if (!factRow) {
            return fail(factRow.error());
        }
        if (again.resource.type == "Patient") {
            m_groups.patientCame();
        }
        if (Result<void> done = m_groups.wrote(*factRow, clueHashes(again.resource), Clues::Again);
            !done) {
            return done;
        }
    }
    m_left.clear();
    return {};
}

std::int64_t IngestSession::received() const
{
    return m_instant.time_since_epoch().count();
}

Result<void> IngestSession::writeEvent()
{
    auto statement = m_connection->prepare(
        "INSERT INTO event (at, what, source, detail) VALUES (?1, 'received', ?2, '')");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindText(1, m_now).bindInteger(2, m_source.row);
    return statement->run();
}
} // namespace regie::store
