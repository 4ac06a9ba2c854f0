// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ingest.h"

#include "core/base/clock.h"
#include "core/store/import_reader.h"
#include "core/store/ingest_session.h"
#include "core/store/quarantine.h"
#include "core/time/partial_date.h"

namespace regie::store
{
namespace
{
Result<IngestCounts> ingestWith(IngestSession& session,
                                Store& store,
                                const Source& source,
                                const std::vector<fhir::Resource>& resources,
                                const Alongside& alongside)
{
    SessionLookup lookup(session.lookup());
    Preparer preparer(store.tools(), lookup);
    std::vector<std::shared_ptr<const fhir::Resource>> shared;
    shared.reserve(resources.size());
    for (const fhir::Resource& resource : resources) {
        shared.push_back(std::make_shared<const fhir::Resource>(resource));
    }
    lookup.add(shared, source.row);
    std::vector<Prepared> batch;
    batch.reserve(shared.size());
    for (const auto& resource : shared) {
        batch.push_back(preparer.prepare(*resource, source.row, {}));
    }
    if (const std::optional<Error> error = session.lookup().takeError()) {
        return fail(*error);
    }
    if (Result<void> done = session.write(batch, alongside, Batch::Last); !done) {
        return fail(done.error());
    }
    return session.counts();
}
} // namespace

Result<IngestCounts> ingest(Store& store,
                            const Source& source,
                            const std::vector<fhir::Resource>& resources,
                            const Alongside& alongside)
{
    IngestSession session(store, source);
    return ingestWith(session, store, source, resources, alongside);
}

Result<IngestCounts> ingestPage(Store& store,
                                const Source& source,
                                const IngestPage& page,
                                const Alongside& alongside)
{
    IngestSession session(store, source, IngestSession::Event::None);
    for (const DocumentContent& each : page.documents) {
        session.add(ImportedDocument{each.type,
                                     each.key,
                                     each.content,
                                     each.contentType,
                                     each.name,
                                     each.text,
                                     each.position});
    }
    const std::string now = time::instantText(store.tools().clock.now());
    return ingestWith(
        session, store, source, page.resources, [&](Connection& connection) -> Result<void> {
            for (const Quarantined& rejected : page.quarantined) {
                if (Result<void> done = writeQuarantined(connection, source.row, rejected, now);
                    !done) {
                    return done;
                }
            }
            return alongside ? alongside(connection) : Result<void>();
        });
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
