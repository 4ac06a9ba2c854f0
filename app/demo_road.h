// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"
#include "core/store/store.h"
#include "core/sync/demo_portals.h"
#include "core/sync/outbox.h"
#include "core/sync/sync.h"
#include "core/sync/token_file.h"

#include <memory>
#include <string>
#include <vector>

namespace regie::app
{
/**
 * The road of a record with care providers, walked for real with the demo portals: adding, signing
 * in, fetching, measuring and sending. In this order; belongs to the store's thread. Ends the servers
 * when it goes.
 */
class DemoRoad
{
public:
    /** Starts the servers and adds them to an empty store. `files` outlives it. */
    static Result<std::unique_ptr<DemoRoad>> start(store::Store& store, const ResourceFiles& files);

    const std::vector<sync::Portal>& portals() const { return m_portals; }
    /** Signs in to all. Gives to how many that went well. */
    Result<std::size_t> signIn();
    /** Fetches from all. */
    Result<sync::SyncReport> sync();
    /** Enters a blood pressure of now and sends it to the GP. Sent, or what became of it. */
    Result<sync::OutboxState> measureAndSend();
    /** What the GP has taken in. */
    std::size_t received() const { return m_servers->received(); }

private:
    DemoRoad(store::Store& store, const ResourceFiles& files);

    store::Store& m_store;
    const ResourceFiles& m_files;
    std::unique_ptr<sync::DemoPortals> m_servers;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<sync::TokenFile> m_tokens;
    std::vector<sync::Portal> m_portals;
    sync::SystemTimer m_timer;
    text::NoTextExtractor m_noText;
};

/** Whether all services of all portals gave everything. */
bool isComplete(const sync::SyncReport& report);
/** How many pieces were new. */
std::size_t newPieces(const sync::SyncReport& report);
} // namespace regie::app
