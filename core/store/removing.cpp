// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/removing.h"

#include "core/base/clock.h"
#include "core/fhir/reader.h"
#include "core/store/removal_words.h"
#include "core/store/resource_writer.h"
#include "core/time/partial_date.h"

#include <bit>

namespace regie::store
{
namespace
{
constexpr std::size_t kTellRemovedEvery = 500;
} // namespace

Removing::Removing(Store& store, const RemovalWish& wish)
    : m_store(&store)
    , m_connection(&store.connection())
    , m_wish(&wish)
    , m_now(time::instantText(store.tools().clock.now()))
    , m_lookup(store.connection(), store.tools().reader)
    , m_preparer(store.tools(), m_lookup)
    , m_facts(store.connection(), store.lensRelease())
    , m_groups(store)
{
}

Result<void> Removing::run(const ProgressCallback& progress)
{
    if (Result<void> done = readGoing(); !done) {
        return done;
    }
    if (Result<void> done = removeFacts(progress); !done) {
        return done;
    }
    if (Result<void> done = removeRows(); !done) {
        return done;
    }
    if (Result<void> done = setBack(); !done) {
        return done;
    }
    if (Result<void> done = remakeDependents(); !done) {
        return done;
    }
    if (Result<void> done = m_groups.regroup(m_now); !done) {
        return done;
    }
    if (Result<void> done = m_facts.writeCounts(); !done) {
        return done;
    }
    // What was worked out from it says the same once more; a count of nothing names its provider.
    for (const std::string_view sql : {"DELETE FROM kept",
                                       "DELETE FROM kind_count WHERE count = 0",
                                       "DELETE FROM year_count WHERE count = 0",
                                       "DELETE FROM provider_count WHERE count = 0",
                                       "UPDATE fact_change SET count = count + 1"}) {
        if (Result<void> done = m_connection->execute(sql); !done) {
            return done;
        }
    }
    return removeLeftWords(*m_connection);
}

std::uint64_t Removing::numberOf(const Record& record) const
{
    return factNumber(m_store->vaultId(), m_wish->source.id, record.type, record.key);
}

Result<void> Removing::readGoing()
{
    if (Result<void> made = m_connection->execute(
            "CREATE TEMP TABLE IF NOT EXISTS going (row INTEGER PRIMARY KEY); DELETE FROM going");
        !made) {
        return made;
    }
    if (Result<void> noted = execute("INSERT INTO going (row) SELECT row FROM resource WHERE "
                                     "source = ?1 AND (?2 = '' OR fetched_at >= ?2)",
                                     m_wish->source.row,
                                     m_wish->since);
        !noted) {
        return noted;
    }
    auto query = m_connection->prepare(
        "SELECT r.type, r.fhir_id, max(CASE WHEN r.replaced_by IS NULL THEN r.row ELSE 0 END), "
        "max(r.row IN (SELECT resource FROM identifier)), coalesce(max(r.alias), '') FROM going AS "
        "g JOIN resource AS r ON r.row = g.row GROUP BY r.type, r.fhir_id ORDER BY r.type, "
        "r.fhir_id");
    if (!query) {
        return fail(query.error());
    }
    auto records = query->collect([](const Statement& row) {
        return Record{
            row.string(0), row.string(1), row.integer(2), 0, row.integer(3) != 0, row.string(4)};
    });
    if (!records) {
        return fail(records.error());
    }
    m_records = std::move(*records);
    for (Record& record : m_records) {
        if (Result<void> done = chooseLeft(record); !done) {
            return done;
        }
        if (record.current != 0) {
            if (Result<void> done = noteDependents(record); !done) {
                return done;
            }
        }
    }
    return {};
}

/** The version that counted last of those that stay: in the order of coming in, as ingest has it. */
Result<void> Removing::chooseLeft(Record& record)
{
    if (m_wish->since.empty()) {
        return {};
    }
    auto query = m_connection->prepare(
        "SELECT row, last_updated, replaced_by FROM resource WHERE source = ?1 AND type = ?2 AND "
        "fhir_id = ?3 AND row NOT IN (SELECT row FROM going) ORDER BY fetched_at, row");
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(m_wish->source.row, record.type, record.key);
    std::string updated;
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        if (query->isNull(2)) {
            record.left = query->integer(0);
            return {};
        }
        if (record.left == 0 || !wasBefore(query->text(1), updated)) {
            record.left = query->integer(0);
            updated = query->string(1);
        }
    }
}

Result<void> Removing::noteDependents(const Record& record)
{
    const std::int64_t source = m_wish->source.row;
    if (Result<void> done = noteDependent(source, record.type, record.key); !done) {
        return done;
    }
    if (!record.alias.empty()) {
        if (Result<void> done = noteDependent(source, {}, record.alias); !done) {
            return done;
        }
    }
    if (!record.identified) {
        return {};
    }
    const auto resource = m_lookup.load(record.current);
    if (!resource) {
        return {}; // a damaged body is what the check tells about; it may go all the same
    }
    for (const std::string& identifier : identifiersOf(*(*resource)->root)) {
        for (const std::string_view type : {std::string_view(), std::string_view(record.type)}) {
            if (Result<void> done = noteDependent(0, type, identifier); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> Removing::noteDependent(std::int64_t source,
                                     std::string_view type,
                                     std::string_view id)
{
    auto query = m_connection->prepare(
        "SELECT fact FROM fact_dep WHERE fhir_id = ?1 AND type = ?2 AND source = ?3");
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(id, type, source);
    const auto facts = query->collect([](const Statement& row) { return row.integer(0); });
    if (!facts) {
        return fail(facts.error());
    }
    m_dependents.insert(facts->begin(), facts->end());
    return {};
}

Result<void> Removing::removeFacts(const ProgressCallback& progress)
{
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        if (Result<void> done = removeFact(m_records[i]); !done) {
            return done;
        }
        if (progress && i % kTellRemovedEvery == 0) {
            progress(i, m_records.size());
        }
    }
    return {};
}

Result<void> Removing::removeFact(const Record& record)
{
    if (record.current == 0) {
        return {};
    }
    if (record.type == "Patient") {
        // Who there are is written down for the groups; it is read anew with them.
        m_groups.patientCame();
        if (Result<void> done = m_store->setSetting(kGroupPersonsSetting, {}); !done) {
            return done;
        }
    }
    if (record.left != 0) {
        return {};
    }
    auto query = m_connection->prepare("SELECT row FROM fact WHERE id = ?1");
    if (!query) {
        return fail(query.error());
    }
    const std::uint64_t number = numberOf(record);
    query->bindInteger(1, std::bit_cast<std::int64_t>(number));
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    if (*found) {
        const std::int64_t row = query->integer(0);
        query->reset();
        if (Result<void> done = leaveGroup(row, std::bit_cast<std::int64_t>(number)); !done) {
            return done;
        }
    }
    return m_facts.remove(number);
}

Result<void> Removing::leaveGroup(std::int64_t factRow, std::int64_t number)
{
    auto mates = m_connection->prepare(
        "SELECT m.row FROM fact AS f JOIN fact AS m ON m.group_id = f.group_id WHERE f.row = ?1 "
        "AND m.row <> ?1");
    if (!mates) {
        return fail(mates.error());
    }
    mates->bindInteger(1, factRow);
    const auto rows = mates->collect([](const Statement& row) { return row.integer(0); });
    if (!rows) {
        return fail(rows.error());
    }
    for (const std::int64_t row : *rows) {
        m_groups.chosen(row);
    }
    if (Result<void> done = m_groups.wrote(factRow, {}, Clues::Again); !done) {
        return done;
    }
    // What the person joined or parted stays: should the record come again, it holds again.
    return execute("DELETE FROM group_link WHERE (fact = ?1 OR other_fact = ?1) AND made_by = "
                   "'rule' AND undone_at IS NULL",
                   number);
}

Result<void> Removing::removeRows()
{
    for (const Record& record : m_records) {
        if (record.current != 0) {
            if (Result<void> done = execute("DELETE FROM attachment WHERE source = ?1 AND type = "
                                            "?2 AND fhir_id = ?3",
                                            m_wish->source.row,
                                            record.type,
                                            record.key);
                !done) {
                return done;
            }
        }
        if (record.left == 0) {
            continue;
        }
        if (Result<void> done =
                execute("UPDATE resource SET replaced_by = nullif(?4, row) WHERE source = ?1 AND "
                        "type = ?2 AND fhir_id = ?3 AND row NOT IN (SELECT row FROM going) AND "
                        "(row = ?4 OR replaced_by IN (SELECT row FROM going))",
                        m_wish->source.row,
                        record.type,
                        record.key,
                        record.left);
            !done) {
            return done;
        }
    }
    for (const std::string_view sql :
         {"DELETE FROM identifier WHERE resource IN (SELECT row FROM going)",
          "DELETE FROM resource WHERE row IN (SELECT row FROM going)",
          "DELETE FROM original WHERE row NOT IN (SELECT original FROM resource WHERE original IS "
          "NOT NULL)"}) {
        if (Result<void> done = m_connection->execute(sql); !done) {
            return done;
        }
    }
    return execute("DELETE FROM quarantine WHERE source = ?1 AND (?2 = '' OR received >= ?2)",
                   m_wish->source.row,
                   m_wish->since);
}

Result<void> Removing::setBack()
{
    for (const Record& record : m_records) {
        if (record.current == 0 || record.left == 0) {
            continue;
        }
        const auto resource = m_lookup.load(record.left);
        if (!resource) {
            return fail(resource.error());
        }
        auto fetched = m_connection->prepare(
            "SELECT coalesce(unixepoch(fetched_at) * 1000 + CAST(substr(fetched_at, 21, 3) AS "
            "INTEGER), 0) FROM resource WHERE row = ?1");
        if (!fetched) {
            return fail(fetched.error());
        }
        fetched->bindInteger(1, record.left);
        if (const Result<bool> row = fetched->step(); !row) {
            return fail(row.error());
        }
        const std::int64_t received = fetched->integer(0);
        fetched->reset();
        const auto row = makeFact(*m_store,
                                  m_facts,
                                  m_preparer,
                                  m_lookup,
                                  {numberOf(record), record.left, m_wish->source.row, received});
        if (!row) {
            return fail(row.error());
        }
        m_dependents.erase(*row);
        if (Result<void> done = m_groups.wrote(*row, clueHashes(**resource), Clues::Again); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Removing::remakeDependents()
{
    for (const std::int64_t factRow : m_dependents) {
        // Most went themselves: what one source sends refers to itself.
        if (Result<void> done = remakeFact(*m_store, m_facts, m_preparer, m_lookup, factRow);
            !done) {
            return done;
        }
        m_groups.remade(factRow);
    }
    return {};
}
} // namespace regie::store
