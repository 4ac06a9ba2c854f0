// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync.h"

#include "core/store/attachments.h"
#include "core/store/bulk_writing.h"
#include "core/sync/portal_run.h"

#include <memory>
#include <thread>

namespace regie::sync
{
Result<SyncReport> synchronise(StoreThread& store,
                               const std::vector<SyncPortal>& portals,
                               const SyncTools& tools,
                               const SyncOptions& options,
                               const SyncProgressCallback& progress,
                               std::stop_token stop)
{
    struct Running {
        std::unique_ptr<PortalRun> run;
        std::optional<Result<PortalReport>> report;
        std::jthread thread;
    };
    // A kill between the file of a document and its commit left the file behind.
    store.post([](store::Store& opened) {
        static_cast<void>(store::removeLeftOverAttachments(opened)); // the next sync tries again
    });
    // Both ends of it on the store's thread; the last piece of work of a portal is done by then.
    auto bulk = std::make_shared<std::optional<store::BulkWriting>>();
    store.post([bulk](store::Store& opened) {
        if (auto begun = store::BulkWriting::begin(opened.connection())) {
            bulk->emplace(std::move(*begun)); // without it all is only slower
        }
    });
    std::vector<Running> all(portals.size());
    for (std::size_t i = 0; i < portals.size(); ++i) {
        all[i].run = std::make_unique<PortalRun>(portals[i], tools, options, store, progress, stop);
        all[i].thread = std::jthread([&running = all[i]] { running.report = running.run->run(); });
    }
    for (Running& running : all) {
        running.thread.join();
    }
    store.post([bulk](store::Store&) { bulk->reset(); });
    SyncReport report;
    for (Running& running : all) {
        if (!*running.report) {
            return fail(running.report->error());
        }
        report.portals.push_back(std::move(**running.report));
        if (running.run->adopted()) {
            report.adopted = running.run->adopted();
        }
    }
    return report;
}

Result<SyncReport> synchroniseHere(store::Store& store,
                                   const std::vector<SyncPortal>& portals,
                                   const SyncTools& tools,
                                   const SyncOptions& options,
                                   const SyncProgressCallback& progress,
                                   std::stop_token stop)
{
    StorePump pump(store);
    std::optional<Result<SyncReport>> report;
    {
        const std::jthread outside([&] {
            report = synchronise(pump, portals, tools, options, progress, stop);
            pump.end();
        });
        pump.run();
    }
    return std::move(*report);
}
} // namespace regie::sync
