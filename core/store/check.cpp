// SPDX-License-Identifier: GPL-3.0-or-later
// Whether everything in a vault still follows from what was received.
#include "core/base/hash.h"
#include "core/store/attachments.h"
#include "core/store/fact_row.h"
#include "core/store/stored_record.h"
#include "core/store/vault.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>

namespace regie::store
{
namespace
{
constexpr std::size_t kTellEvery = 500;

/** Whether a row of `fact` says what its resource means. */
bool isSame(const StoredFact& stored, const PreparedFact& made)
{
    const record::Fact& a = stored.fact;
    record::Fact b = made.fact;
    sayWhoWithdrew(b, stored.sourceKind);
    const bool plain = a.kind == b.kind && a.support == b.support && a.current == b.current
                       && a.sortDate == b.sortDate && a.date == b.date && a.status == b.status;
    const bool coded = a.codeSystem == b.codeSystem && a.code == b.code && a.number == b.number
                       && a.unit == b.unit && a.provider == b.provider;
    return plain && coded && a.title == b.title && a.value == b.value && a.shortText == b.shortText;
}

class Check
{
public:
    explicit Check(Store& store)
        : m_store(&store)
        , m_connection(&store.connection())
        , m_lookup(store.connection(), store.tools().reader)
        , m_session(m_lookup)
        , m_preparer(store.tools(), m_session)
    {
    }

    Result<CheckReport> run(const ProgressCallback& progress);

private:
    Result<void> checkHashes();
    Result<void> checkFacts(const ProgressCallback& progress);
    Result<void> checkFact(const FactPlace& place);
    Result<void> checkLinks();

    Store* m_store;
    Connection* m_connection;
    VaultLookup m_lookup;
    SessionLookup m_session;
    Preparer m_preparer;
    CheckReport m_report;
};

Result<CheckReport> Check::run(const ProgressCallback& progress)
{
    Result<Transaction> snapshot = Transaction::beginRead(*m_connection);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    if (Result<void> done = checkHashes(); !done) {
        return fail(done.error());
    }
    if (Result<void> done = checkFacts(progress); !done) {
        return fail(done.error());
    }
    if (Result<void> done = checkLinks(); !done) {
        return fail(done.error());
    }
    const Result<std::int64_t> unreadable =
        countUnreadableAttachments(*m_connection, m_store->vault().attachmentFolder());
    if (!unreadable) {
        return fail(unreadable.error());
    }
    m_report.attachments = *unreadable;
    return m_report;
}

Result<void> Check::checkHashes()
{
    auto query = m_connection->prepare("SELECT hash, body FROM resource");
    if (!query) {
        return fail(query.error());
    }
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        ++m_report.resources;
        if (!std::ranges::equal(query->blob(0), sha256(query->text(1)))) {
            ++m_report.wrongHash;
        }
    }
}

Result<void> Check::checkFacts(const ProgressCallback& progress)
{
    auto query = m_connection->prepare(
        "SELECT r.row, r.source, s.id, r.type, r.fhir_id FROM resource AS r JOIN source AS s "
        "ON s.row = r.source WHERE r.replaced_by IS NULL ORDER BY r.row");
    if (!query) {
        return fail(query.error());
    }
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        const std::uint64_t number =
            factNumber(m_store->vaultId(), query->text(2), query->text(3), query->text(4));
        if (Result<void> done = checkFact({number, query->integer(0), query->integer(1)}); !done) {
            return done;
        }
        if (progress && static_cast<std::size_t>(m_report.facts) % kTellEvery == 0) {
            progress(static_cast<std::size_t>(m_report.facts),
                     static_cast<std::size_t>(m_report.resources));
        }
    }
}

Result<void> Check::checkFact(const FactPlace& place)
{
    ++m_report.facts;
    auto query = m_connection->prepare(
        fmt::format("SELECT {}, f.text_hash, f.source FROM fact AS f JOIN source AS s ON s.row = "
                    "f.source WHERE f.id = ?1",
                    kFactColumns));
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, std::bit_cast<std::int64_t>(place.number));
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        ++m_report.missingFacts;
        return {};
    }
    const auto resource = m_lookup.load(place.resource);
    if (!resource) {
        // A body that can no longer be read was counted with the hashes.
        ++m_report.wrongFacts;
        return {};
    }
    const auto document =
        documentText(*m_connection, place.source, (*resource)->type, (*resource)->key);
    if (!document) {
        return fail(document.error());
    }
    const PreparedFact made = m_preparer.fact(**resource, place.source, *document);
    if (const std::optional<Error> error = m_lookup.takeError()) {
        return fail(*error);
    }
    const StoredFact stored = readFact(*query);
    const bool placed = stored.resourceRow == place.resource
                        && query->integer(kFactColumnCount + 1) == place.source;
    if (!placed || !isSame(stored, made) || query->integer(kFactColumnCount) != made.text.hash) {
        ++m_report.wrongFacts;
    }
    return {};
}

Result<void> Check::checkLinks()
{
    const Result<std::int64_t> stray = m_connection->queryNumber(
        "SELECT count(*) FROM fact AS f LEFT JOIN resource AS r ON r.row = f.resource "
        "WHERE r.row IS NULL OR r.replaced_by IS NOT NULL");
    if (!stray) {
        return fail(stray.error());
    }
    m_report.strayFacts = *stray;
    const Result<std::int64_t> broken =
        m_connection->queryNumber("SELECT count(*) FROM pragma_foreign_key_check");
    if (!broken) {
        return fail(broken.error());
    }
    const Result<std::int64_t> miscounted =
        m_connection->queryNumber("SELECT count(*) FROM (SELECT kind, support, count(*) AS n FROM "
                                  "fact GROUP BY kind, support) "
                                  "AS real LEFT JOIN kind_count AS noted USING (kind, support) "
                                  "WHERE noted.count IS NULL OR noted.count <> real.n");
    if (!miscounted) {
        return fail(miscounted.error());
    }
    const Result<std::int64_t> years = m_connection->queryNumber(
        "SELECT count(*) FROM (SELECT kind, substr(sort_date, 1, 4) AS year, count(*) AS n FROM "
        "fact "
        "WHERE support = 0 GROUP BY kind, year) AS real FULL JOIN (SELECT * FROM year_count WHERE "
        "count <> 0) AS noted USING (kind, year) WHERE noted.count IS NOT real.n");
    if (!years) {
        return fail(years.error());
    }
    const Result<std::int64_t> providers = m_connection->queryNumber(
        "SELECT count(*) FROM (SELECT provider, count(*) AS n FROM fact WHERE support = 0 AND "
        "provider <> '' GROUP BY provider) AS real FULL JOIN (SELECT * FROM provider_count WHERE "
        "count <> 0) AS noted USING (provider) WHERE noted.count IS NOT real.n");
    if (!providers) {
        return fail(providers.error());
    }
    const Result<std::int64_t> groups = m_connection->queryNumber(
        "SELECT (SELECT count(*) FROM fact AS f LEFT JOIN fact AS l ON l.row = f.lead WHERE f.lead "
        "IS NOT NULL AND (l.row IS NULL OR l.lead IS NOT NULL OR l.group_id IS NOT f.group_id)) + "
        "(SELECT count(*) FROM group_clue AS c LEFT JOIN fact AS f ON f.row = c.fact WHERE f.row "
        "IS "
        "NULL) + (SELECT count(*) FROM (SELECT 1 FROM fact WHERE group_id IS NOT NULL GROUP BY "
        "group_id HAVING count(*) < 2))");
    if (!groups) {
        return fail(groups.error());
    }
    m_report.brokenLinks = *broken + *miscounted + *years + *providers + *groups;
    return {};
}
} // namespace

Result<CheckReport> Store::check(const ProgressCallback& progress)
{
    if (Result<void> sound = vault().checkIntegrity(); !sound) {
        return fail(sound.error());
    }
    return Check(*this).run(progress);
}
} // namespace regie::store
