// SPDX-License-Identifier: GPL-3.0-or-later
// Single facts with everything behind them, and what the vault holds in numbers.
#include "core/store/records.h"

#include "core/fhir/reader.h"
#include "core/record/lens.h"
#include "core/store/fact_row.h"
#include "core/store/lookup.h"
#include "core/store/records_state.h"
#include "core/store/silent_change.h"

#include <fmt/format.h>

#include <bit>
#include <utility>

namespace regie::store
{
namespace
{
/** A resolver of its own for callers outside: the lookups live with it. */
class VaultResolver final : public fhir::Resolver
{
public:
    VaultResolver(Connection& connection, const fhir::Reader& reader, std::int64_t source)
        : m_vault(connection, reader)
        , m_session(m_vault)
        , m_recording(m_session, RecordingResolver::Notes::Skip)
    {
        m_recording.begin(source);
    }

    const fhir::Node* resolve(const fhir::Node& reference) override
    {
        return m_recording.resolve(reference);
    }

private:
    VaultLookup m_vault;
    SessionLookup m_session;
    RecordingResolver m_recording;
};
} // namespace

Records::Records(Connection& connection,
                 const StoreTools& tools,
                 std::filesystem::path attachmentFolder)
    : m_state(std::make_unique<State>(State{&connection, tools, std::move(attachmentFolder)}))
{
}
Records::Records(Records&&) noexcept = default;
Records& Records::operator=(Records&&) noexcept = default;
Records::~Records() = default;

Result<StoredFact> Records::fact(std::string_view id)
{
    const std::optional<std::uint64_t> number = factNumberFromText(id);
    if (!number) {
        return fail(ErrorCode::NotFound, "fact id");
    }
    auto query = m_state->connection->prepare(
        fmt::format("SELECT {} FROM fact AS f JOIN source AS s ON s.row = f.source WHERE f.id = ?1",
                    kFactColumns));
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, std::bit_cast<std::int64_t>(*number));
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? Result<StoredFact>(readFact(*query))
                : Result<StoredFact>(fail(ErrorCode::NotFound, "fact id"));
}

Result<StoredResource> Records::storedResource(std::int64_t row)
{
    auto query = m_state->connection->prepare(fmt::format(
        "SELECT {} FROM resource AS r JOIN source AS s ON s.row = r.source WHERE r.row = ?1",
        kResourceColumns));
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, row);
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<StoredResource>(readResource(*query))
                  : Result<StoredResource>(fail(ErrorCode::NotFound, "resource row"));
}

Result<std::vector<StoredResource>> Records::earlierVersions(const StoredResource& current)
{
    auto query = m_state->connection->prepare(fmt::format(
        "SELECT {} FROM resource AS r JOIN source AS s ON s.row = r.source WHERE s.id = ?1 AND "
        "r.type = ?2 AND r.fhir_id = ?3 AND r.row <> ?4 ORDER BY r.row DESC",
        kResourceColumns));
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, current.source)
        .bindBorrowed(2, current.type)
        .bindBorrowed(3, current.key)
        .bindInteger(4, current.row);
    return query->collect(readResource);
}

Result<std::vector<Sighting>> Records::sightings(const StoredFact& fact)
{
    auto query = m_state->connection->prepare(fmt::format(
        "SELECT {}, r.fetched_at, r.last_seen FROM fact AS f JOIN resource AS r ON r.row = "
        "f.resource JOIN source AS s ON s.row = f.source WHERE f.row = ?1 OR "
        "f.group_id = (SELECT group_id FROM fact WHERE row = ?1) ORDER BY f.row <> ?1, f.row",
        kSourceColumns));
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, fact.row);
    return query->collect([](const Statement& row) {
        return Sighting{readSource(row), row.string(6), row.string(7)};
    });
}

Result<FactDetail> Records::detail(std::string_view id)
{
    Result<StoredFact> stored = fact(id);
    if (!stored) {
        return fail(stored.error());
    }
    Result<StoredResource> resource = storedResource(stored->resourceRow);
    if (!resource) {
        return fail(resource.error());
    }
    Result<std::unique_ptr<fhir::Resolver>> targets = resolver(stored->sourceId);
    if (!targets) {
        return fail(targets.error());
    }
    const auto read = m_state->tools.reader.reread(resource->body, resource->version);
    if (!read) {
        return fail(read.error());
    }
    FactDetail detail;
    detail.detail = m_state->tools.lenses.describe(*read, **targets);
    if (stored->sourceKind == SourceKind::Self) {
        sayWhoWithdrew(detail.detail.fact, SourceKind::Self);
        for (record::Row& row : detail.detail.rows) {
            if (row.value == record::withdrawnWords()) {
                row.value = record::withdrawnByPersonWords();
            }
        }
    }
    Result<std::vector<Sighting>> sources = sightings(*stored);
    if (!sources) {
        return fail(sources.error());
    }
    Result<std::vector<StoredResource>> versions = earlierVersions(*resource);
    if (!versions) {
        return fail(versions.error());
    }
    detail.stored = std::move(*stored);
    if (Result<void> done = addGroup(detail); !done) {
        return fail(done.error());
    }
    if (detail.stored.sourceKind != SourceKind::Self) {
        detail.silentChange = lastSilentChange(*resource, *versions);
    }
    detail.resource = std::move(*resource);
    detail.sources = std::move(*sources);
    detail.versions = std::move(*versions);
    return detail;
}

Result<fhir::Resource> Records::resourceOf(const StoredFact& fact)
{
    const Result<StoredResource> stored = storedResource(fact.resourceRow);
    if (!stored) {
        return fail(stored.error());
    }
    Result<fhir::Resource> resource = m_state->tools.reader.reread(stored->body, stored->version);
    if (resource) {
        resource->fullUrl = stored->url;
    }
    return resource;
}

Result<std::int64_t> Records::sourceRow(std::string_view sourceId)
{
    auto query = m_state->connection->prepare("SELECT row FROM source WHERE id = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, sourceId);
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? Result<std::int64_t>(query->integer(0))
                : Result<std::int64_t>(fail(ErrorCode::NotFound, "source"));
}

Result<std::unique_ptr<fhir::Resolver>> Records::resolver(std::string_view sourceId)
{
    const Result<std::int64_t> source = sourceRow(sourceId);
    if (!source) {
        return fail(source.error());
    }
    return std::unique_ptr<fhir::Resolver>(
        std::make_unique<VaultResolver>(*m_state->connection, m_state->tools.reader, *source));
}

Result<std::vector<Source>> Records::sources()
{
    auto query = m_state->connection->prepare(
        fmt::format("SELECT {} FROM source AS s ORDER BY s.row", kSourceColumns));
    if (!query) {
        return fail(query.error());
    }
    return query->collect([](const Statement& row) { return readSource(row); });
}

Result<Counts> Records::counts()
{
    // One record key has one fact, so the versions that count need no reading of the bodies.
    auto query = m_state->connection->prepare(
        "SELECT (SELECT coalesce(sum(count), 0) FROM kind_count), (SELECT count(*) FROM resource), "
        "(SELECT count(*) FROM attachment), (SELECT count(*) FROM quarantine "
        "WHERE came_in IS NULL), "
        "(SELECT coalesce(max(at), '') FROM event WHERE what = 'received')");
    if (!query) {
        return fail(query.error());
    }
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    Counts counts;
    counts.resources = query->integer(0);
    counts.facts = query->integer(0);
    counts.versions = query->integer(1);
    counts.attachments = query->integer(2);
    counts.quarantined = query->integer(3);
    counts.lastReceived = query->string(4);
    return counts;
}

Result<std::vector<Quarantined>> Records::quarantine()
{
    auto query = m_state->connection->prepare(
        "SELECT file, position, reason, detail, bytes, received FROM quarantine WHERE came_in IS "
        "NULL ORDER BY row");
    if (!query) {
        return fail(query.error());
    }
    return query->collect([](const Statement& row) {
        Quarantined each;
        each.file = row.string(0);
        each.index = static_cast<std::size_t>(row.integer(1));
        each.reason = {errorCodeFromName(row.text(2)).value_or(ErrorCode::Internal), row.string(3)};
        const auto bytes = row.blob(4);
        each.bytes.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        each.received = row.string(5);
        return each;
    });
}
} // namespace regie::store
