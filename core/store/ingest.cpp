// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ingest.h"

#include "core/base/clock.h"
#include "core/fhir/reader.h"
#include "core/store/import_reader.h"
#include "core/store/ingest_session.h"
#include "core/store/quarantine.h"
#include "core/store/vault.h"
#include "core/time/partial_date.h"

#include <utility>

namespace regie::store
{
namespace
{
/** How much is in memory in its several forms at a time. */
constexpr std::size_t kPieceBytes = std::size_t{2} * 1024 * 1024;
/** What a PagePreparer remembers of pages, before it begins anew. */
constexpr std::size_t kRememberedBytes = std::size_t{32} * 1024 * 1024;

std::vector<Prepared> prepareAll(
    const StoreTools& tools,
    SessionLookup& lookup,
    const Source& source,
    const std::vector<std::shared_ptr<const fhir::Resource>>& resources)
{
    Preparer preparer(tools, lookup);
    lookup.add(resources, source.row);
    std::vector<Prepared> batch;
    batch.reserve(resources.size());
    for (const auto& resource : resources) {
        batch.push_back(preparer.prepare(*resource, source.row, {}));
    }
    return batch;
}

IngestCounts operator-(const IngestCounts& after, const IngestCounts& before)
{
    return {after.resources - before.resources,
            after.added - before.added,
            after.changed - before.changed,
            after.unchanged - before.unchanged};
}

/** Prepares resources and hands them to the session, which knows what it wrote before. */
Result<void> writePiece(IngestSession& session,
                        SessionLookup& lookup,
                        Store& store,
                        const Source& source,
                        std::vector<std::shared_ptr<const fhir::Resource>> resources,
                        const Alongside& alongside,
                        Batch place)
{
    const std::vector<Prepared> batch = prepareAll(store.tools(), lookup, source, resources);
    if (const std::optional<Error> error = session.lookup().takeError()) {
        return fail(*error);
    }
    return session.write(batch, alongside, place);
}

/** Whether a large page may be written in pieces; not when its documents wait for their records. */
enum class Pieces { One, Several };

/** The same piece by piece; gives the counts of these alone. */
Result<IngestCounts> ingestWith(IngestSession& session,
                                SessionLookup& lookup,
                                Store& store,
                                const Source& source,
                                std::vector<fhir::Resource> resources,
                                const Alongside& alongside,
                                Batch place,
                                Pieces pieces = Pieces::One)
{
    const IngestCounts before = session.counts();
    std::vector<std::shared_ptr<const fhir::Resource>> piece;
    std::size_t bytes = 0;
    for (fhir::Resource& resource : resources) {
        if (bytes > kPieceBytes && pieces == Pieces::Several) {
            if (Result<void> done = writePiece(
                    session, lookup, store, source, std::exchange(piece, {}), {}, Batch::Page);
                !done) {
                return fail(done.error());
            }
            bytes = 0;
        }
        bytes += resource.body.size();
        if (resource.root == nullptr) {
            auto again = store.tools().reader.reread(std::move(resource.body), resource.version);
            if (!again) {
                return fail(again.error());
            }
            again->fullUrl = std::move(resource.fullUrl);
            resource = std::move(*again);
        }
        piece.push_back(std::make_shared<const fhir::Resource>(std::move(resource)));
    }
    if (Result<void> done =
            writePiece(session, lookup, store, source, std::move(piece), alongside, place);
        !done) {
        return fail(done.error());
    }
    return session.counts() - before;
}

/** Adds the documents of a page to the session; gives what is to be done beside its resources. */
Alongside besides(IngestSession& session,
                  Store& store,
                  const Source& source,
                  const IngestPage& page,
                  const Alongside& alongside)
{
    for (const DocumentContent& each : page.documents) {
        session.add(ImportedDocument{each.type,
                                     each.key,
                                     each.content,
                                     each.contentType,
                                     each.name,
                                     each.text,
                                     each.position});
    }
    return [&, now = time::instantText(store.tools().clock.now())](
               Connection& connection) -> Result<void> {
        for (const Quarantined& rejected : page.quarantined) {
            if (Result<void> done = writeQuarantined(connection, source.row, rejected, now);
                !done) {
                return done;
            }
        }
        return alongside ? alongside(connection) : Result<void>();
    };
}
} // namespace

Result<IngestCounts> ingest(Store& store,
                            const Source& source,
                            const std::vector<fhir::Resource>& resources,
                            const Alongside& alongside)
{
    IngestSession session(store, source);
    SessionLookup lookup(session.lookup());
    return ingestWith(session, lookup, store, source, resources, alongside, Batch::Last);
}

Result<IngestCounts> ingestPage(Store& store,
                                const Source& source,
                                const IngestPage& page,
                                const Alongside& alongside)
{
    IngestSession session(store, source, IngestSession::Event::None);
    SessionLookup lookup(session.lookup());
    return ingestWith(session,
                      lookup,
                      store,
                      source,
                      page.resources,
                      besides(session, store, source, page, alongside),
                      Batch::Last);
}

struct PreparedPage {
    std::vector<Prepared> all;
};

struct PagePreparer::State {
    State(const StoreTools& with, const Source& from, Connection snapshot)
        : tools(with), source(from), connection(std::move(snapshot)), vault(connection, with.reader)
    {
    }

    StoreTools tools;
    Source source;
    Connection connection;
    VaultLookup vault;
    std::optional<SessionLookup> session;
    std::size_t remembered = 0; ///< bytes, at most
};

Result<std::unique_ptr<PagePreparer>> PagePreparer::create(Store& store, const Source& source)
{
    Result<Connection> snapshot = store.vault().connect(Access::ReadOnly);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    return std::unique_ptr<PagePreparer>(
        new PagePreparer(std::make_unique<State>(store.tools(), source, std::move(*snapshot))));
}

PagePreparer::PagePreparer(std::unique_ptr<State> state) : m_state(std::move(state)) { }

PagePreparer::~PagePreparer() = default;

Result<void> PagePreparer::prepare(IngestPage& page)
{
    State& state = *m_state;
    if (!state.session || state.remembered > kRememberedBytes) {
        state.session.emplace(state.vault);
        state.remembered = 0;
    }
    std::vector<std::shared_ptr<const fhir::Resource>> resources;
    resources.reserve(page.resources.size());
    for (fhir::Resource& resource : std::exchange(page.resources, {})) {
        state.remembered += resource.body.size();
        resources.push_back(std::make_shared<const fhir::Resource>(std::move(resource)));
    }
    page.prepared = std::make_shared<PreparedPage>();
    page.prepared->all = prepareAll(state.tools, *state.session, state.source, resources);
    const std::optional<Error> error = state.vault.takeError();
    return error ? fail(*error) : Result<void>();
}

struct PageBatch::State {
    State(Store& opened, const Source& from)
        : store(&opened)
        , source(from)
        , session(opened, from, IngestSession::Event::None)
        , lookup(session.lookup())
    {
    }

    Store* store;
    Source source;
    IngestSession session;
    SessionLookup lookup;
};

PageBatch::PageBatch(Store& store, const Source& source)
    : m_state(std::make_unique<State>(store, source))
{
}

PageBatch::~PageBatch() = default;

Result<IngestCounts> PageBatch::add(IngestPage page, const Alongside& alongside)
{
    State& state = *m_state;
    const Alongside beside = besides(state.session, *state.store, state.source, page, alongside);
    if (page.prepared) {
        const IngestCounts before = state.session.counts();
        if (Result<void> done = state.session.write(page.prepared->all, beside, Batch::Page);
            !done) {
            return fail(done.error());
        }
        return state.session.counts() - before;
    }
    return ingestWith(state.session,
                      state.lookup,
                      *state.store,
                      state.source,
                      std::move(page.resources),
                      beside,
                      Batch::Page,
                      page.documents.empty() ? Pieces::Several : Pieces::One);
}

Result<void> PageBatch::commit()
{
    return m_state->session.write({}, {}, Batch::Last);
}

Result<void> noteReceived(Store& store, const Source& source)
{
    auto statement = store.connection().prepare(
        "INSERT INTO event (at, what, source, detail) VALUES (?1, 'received', ?2, '')");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindText(1, time::instantText(store.tools().clock.now())).bindInteger(2, source.row);
    return statement->run();
}
} // namespace regie::store
