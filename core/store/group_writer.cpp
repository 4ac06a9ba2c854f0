// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/group_writer.h"

#include "core/base/clock.h"
#include "core/fhir/reader.h"
#include "core/record/lens.h"
#include "core/store/fact_row.h"
#include "core/store/group_save.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <utility>

namespace regie::store
{
namespace
{
constexpr std::string_view kRulesSetting = "group_rules";
constexpr std::size_t kTellGroupsEvery = 500;

Result<void> runOnRow(Connection& connection, std::string_view sql, std::int64_t a, std::int64_t b)
{
    auto statement = connection.prepare(sql);
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindAll(a, b);
    return statement->run();
}
} // namespace

Result<void> GroupWriter::wrote(std::int64_t factRow,
                                const std::vector<std::int64_t>& hashes,
                                Clues clues)
{
    std::set<std::int64_t> added(hashes.begin(), hashes.end());
    if (clues == Clues::Again) {
        // Of this batch already: what it said then was never written.
        if (m_touched.contains(factRow)) {
            std::erase_if(m_clues, [factRow](const auto& clue) { return clue.second == factRow; });
        }
        auto query = m_connection->prepare("SELECT hash FROM group_clue WHERE fact = ?1");
        if (!query) {
            return fail(query.error());
        }
        query->bindInteger(1, factRow);
        const auto before = query->collect([](const Statement& row) { return row.integer(0); });
        if (!before) {
            return fail(before.error());
        }
        for (const std::int64_t hash : *before) {
            if (added.erase(hash) != 0) {
                continue;
            }
            m_left.insert(hash);
            if (Result<void> done = runOnRow(*m_connection,
                                             "DELETE FROM group_clue WHERE hash = ?1 AND fact = ?2",
                                             hash,
                                             factRow);
                !done) {
                return done;
            }
        }
    }
    for (const std::int64_t hash : added) {
        m_clues.emplace_back(hash, factRow);
    }
    m_touched.insert(factRow);
    return {};
}

void GroupWriter::chosen(std::int64_t factRow)
{
    m_touched.insert(factRow);
    m_alone = false;
}

Result<void> GroupWriter::touchAll()
{
    auto query = m_connection->prepare("SELECT row FROM fact WHERE support = 0");
    if (!query) {
        return fail(query.error());
    }
    const auto rows = query->collect([](const Statement& row) { return row.integer(0); });
    if (!rows) {
        return fail(rows.error());
    }
    m_touched.insert(rows->begin(), rows->end());
    return {};
}

Result<void> GroupWriter::writeClues()
{
    std::sort(m_clues.begin(), m_clues.end());
    for (const auto& [hash, factRow] : m_clues) {
        if (Result<void> done =
                runOnRow(*m_connection,
                         "INSERT OR IGNORE INTO group_clue (hash, fact) VALUES (?1, ?2)",
                         hash,
                         factRow);
            !done) {
            return done;
        }
    }
    m_clues.clear();
    return {};
}

Result<bool> GroupWriter::isAlone()
{
    // Alone can end with any batch; company stays.
    if (m_alone.value_or(true)) {
        const Result<std::int64_t> links =
            m_connection->queryNumber("SELECT count(*) FROM (SELECT 1 FROM group_link LIMIT 1)");
        const Result<std::int64_t> sources = m_connection->queryNumber(
            "SELECT count(*) FROM source AS s WHERE EXISTS (SELECT 1 FROM resource AS r "
            "WHERE r.source = s.row)");
        if (!links || !sources) {
            return fail(!links ? links.error() : sources.error());
        }
        m_alone = *links == 0 && *sources < 2;
    }
    return *m_alone;
}

Result<void> GroupWriter::readPersons()
{
    Result<GroupPersons> persons = GroupPersons::read(*m_connection, m_store->tools().reader);
    if (!persons) {
        return fail(persons.error());
    }
    m_persons = std::move(*persons);
    m_personsKnown = true;
    const auto before = m_store->setting(kGroupPersonsSetting);
    if (!before) {
        return fail(before.error());
    }
    // While all are one person it makes no difference who was meant.
    const std::string all = m_persons.severalPersons() ? m_persons.all() : std::string();
    if (before->value_or(std::string()) == all) {
        return {};
    }
    if (Result<void> done = touchAll(); !done) {
        return done;
    }
    return m_store->setSetting(kGroupPersonsSetting, all);
}

Result<void> GroupWriter::regroup(std::string_view now)
{
    if (Result<void> done = writeClues(); !done) {
        return done;
    }
    const Result<bool> alone = isAlone();
    if (!alone) {
        return fail(alone.error());
    }
    if (*alone) {
        m_touched.clear();
        m_left.clear();
        return {};
    }
    if (!m_personsKnown) {
        if (Result<void> done = readPersons(); !done) {
            return done;
        }
    }
    GroupWalk walk(*m_store, m_persons);
    // In the order of rows, so that what is written is the same each time.
    for (const std::int64_t row : std::set<std::int64_t>(m_touched.begin(), m_touched.end())) {
        if (Result<void> done = walk.from(row); !done) {
            return done;
        }
    }
    for (const std::int64_t hash : m_left) {
        if (Result<void> done = walk.fromClue(hash); !done) {
            return done;
        }
    }
    if (Result<void> done = walk.walk(); !done) {
        return done;
    }
    m_touched.clear();
    m_left.clear();
    return saveGroups(*m_store, walk, now);
}

void GroupWriter::forget()
{
    m_touched.clear();
    m_clues.clear();
    m_left.clear();
    m_alone.reset();
    m_personsKnown = false;
}

namespace
{
struct FactToRead {
    std::int64_t row = 0;
    std::string body;
    std::string url;
    fhir::FhirVersion version = fhir::FhirVersion::R4;
};

Result<void> writeAllClues(Store& store, GroupWriter& groups, const ProgressCallback& progress)
{
    const Result<std::int64_t> total =
        store.connection().queryNumber("SELECT count(*) FROM fact WHERE support = 0");
    if (!total) {
        return fail(total.error());
    }
    std::int64_t last = 0;
    for (std::size_t count = 0;; ++count) {
        auto query = store.connection().prepare(
            "SELECT f.row, r.body, r.url, r.fhir_version FROM fact AS f JOIN resource AS r "
            "ON r.row = f.resource WHERE f.row > ?1 AND f.support = 0 ORDER BY f.row LIMIT 1");
        if (!query) {
            return fail(query.error());
        }
        query->bindInteger(1, last);
        const auto next = query->collect([](const Statement& row) {
            return FactToRead{
                row.integer(0), row.string(1), row.string(2), versionFromName(row.text(3))};
        });
        if (!next || next->empty()) {
            return next ? Result<void>() : Result<void>(fail(next.error()));
        }
        last = next->front().row;
        const auto resource =
            store.tools().reader.reread(next->front().body, next->front().version);
        if (!resource) {
            continue; // a damaged body is what the check tells about; it can have no clues
        }
        if (Result<void> done = groups.wrote(last, clueHashes(*resource), Clues::First); !done) {
            return done;
        }
        if (progress && count % kTellGroupsEvery == 0) {
            progress(count, static_cast<std::size_t>(*total));
        }
    }
}
} // namespace

Result<void> rebuildGroups(Store& store, const ProgressCallback& progress)
{
    const std::string rules =
        std::string(record::kGroupRules) + ' ' + store.tools().lenses.version();
    const auto known = store.setting(kRulesSetting);
    if (!known) {
        return fail(known.error());
    }
    if (*known == rules) {
        return {};
    }
    Result<Transaction> transaction = Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    for (const std::string_view sql :
         {std::string_view("DELETE FROM group_clue"),
          std::string_view("UPDATE fact SET group_id = NULL, lead = NULL, differs = 0 WHERE "
                           "support = 1 AND group_id IS NOT NULL")}) {
        if (Result<void> done = store.connection().execute(std::string(sql)); !done) {
            return done;
        }
    }
    GroupWriter groups(store);
    if (Result<void> done = writeAllClues(store, groups, progress); !done) {
        return done;
    }
    if (Result<void> done = groups.touchAll(); !done) {
        return done;
    }
    if (Result<void> done = groups.regroup(time::instantText(store.tools().clock.now())); !done) {
        return done;
    }
    if (Result<void> done = store.setSetting(kRulesSetting, rules); !done) {
        return done;
    }
    return transaction->commit();
}
} // namespace regie::store
