// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ingest.h"

#include "core/store/ingest_session.h"

namespace regie::store
{
Result<IngestCounts> ingest(Store& store,
                            const Source& source,
                            const std::vector<fhir::Resource>& resources,
                            const Alongside& alongside)
{
    IngestSession session(store, source);
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
} // namespace regie::store
