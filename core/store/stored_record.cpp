// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_record.h"

#include <bit>

namespace regie::store
{
namespace
{
constexpr int kRebuildBatch = 500;

struct FactRow {
    std::int64_t row = 0;
    FactPlace place;
};

/** Number, resource and source in the columns from `column` on. */
FactPlace placeAt(const Statement& query, int column)
{
    return {std::bit_cast<std::uint64_t>(query.integer(column)),
            query.integer(column + 1),
            query.integer(column + 2)};
}

Result<std::optional<FactRow>> nextOfOtherLenses(Store& store, std::int64_t after)
{
    auto query = store.connection().prepare(
        "SELECT row, id, resource, source FROM fact WHERE row > ?1 AND lens_release <> ?2 "
        "ORDER BY row LIMIT 1");
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(after, store.lensRelease());
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return std::optional<FactRow>();
    }
    return std::optional<FactRow>(FactRow{query->integer(0), placeAt(*query, 1)});
}

/** One batch in one transaction; gives the last row done, 0 when nothing was left. */
Result<std::int64_t> rebuildBatch(Store& store,
                                  FactWriter& writer,
                                  Preparer& preparer,
                                  VaultLookup& lookup,
                                  std::int64_t after)
{
    Result<Transaction> transaction = Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    std::int64_t last = 0;
    for (int i = 0; i < kRebuildBatch; ++i) {
        const auto next = nextOfOtherLenses(store, last == 0 ? after : last);
        if (!next) {
            return fail(next.error());
        }
        if (!*next) {
            break;
        }
        last = (*next)->row;
        if (const auto done = makeFact(store, writer, preparer, lookup, (*next)->place); !done) {
            return fail(done.error());
        }
    }
    if (Result<void> done = writer.writeCounts(); !done) {
        return fail(done.error());
    }
    if (Result<void> done = transaction->commit(); !done) {
        return fail(done.error());
    }
    return last;
}
} // namespace

Result<std::string> documentText(Connection& connection,
                                 std::int64_t source,
                                 std::string_view type,
                                 std::string_view key)
{
    auto query =
        connection.prepare("SELECT text FROM attachment WHERE source = ?1 AND type = ?2 AND "
                           "fhir_id = ?3 ORDER BY position");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, source).bindBorrowed(2, type).bindBorrowed(3, key);
    std::string text;
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return text;
        }
        text += text.empty() ? "" : "\n";
        text += query->text(0);
    }
}

Result<std::int64_t> makeFact(Store& store,
                              FactWriter& writer,
                              Preparer& preparer,
                              VaultLookup& lookup,
                              const FactPlace& place)
{
    const auto resource = lookup.load(place.resource);
    if (!resource) {
        return fail(resource.error());
    }
    const auto document =
        documentText(store.connection(), place.source, (*resource)->type, (*resource)->key);
    if (!document) {
        return fail(document.error());
    }
    const PreparedFact made = preparer.fact(**resource, place.source, *document);
    if (const std::optional<Error> error = lookup.takeError()) {
        return fail(*error);
    }
    return writer.write(place, made);
}

Result<void> remakeFact(Store& store,
                        FactWriter& writer,
                        Preparer& preparer,
                        VaultLookup& lookup,
                        std::int64_t factRow)
{
    auto query = store.connection().prepare("SELECT id, resource, source FROM fact WHERE row = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, factRow);
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return {};
    }
    const FactPlace place = placeAt(*query, 0);
    query->reset();
    const auto done = makeFact(store, writer, preparer, lookup, place);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

Result<void> rebuildFacts(Store& store, const ProgressCallback& progress)
{
    VaultLookup lookup(store.connection(), store.tools().reader);
    Preparer preparer(store.tools(), lookup);
    FactWriter writer(store.connection(), store.lensRelease());
    const Result<std::int64_t> total = store.connection().queryNumber("SELECT max(row) FROM fact");
    if (!total) {
        return fail(total.error());
    }
    std::int64_t row = 0;
    while (true) {
        const Result<std::int64_t> last = rebuildBatch(store, writer, preparer, lookup, row);
        if (!last) {
            return fail(last.error());
        }
        if (*last == 0) {
            return {};
        }
        row = *last;
        if (progress) {
            progress(static_cast<std::size_t>(row), static_cast<std::size_t>(*total));
        }
    }
}
} // namespace regie::store
