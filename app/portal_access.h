// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/net/http_client.h"
#include "core/sync/portal_access.h"
#include "core/sync/portals.h"
#include "core/sync/smart_access.h"
#include "core/sync/token_store.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace regie::sync
{
class ServiceCatalogue;
}

namespace regie::app
{
/** Where all HTTP of the program goes through. */
Result<std::unique_ptr<net::HttpClient>> httpClient();

/** Settings of portals that changed while they were asked. */
class ChangedSettings
{
public:
    void note(const std::string& portal, const std::string& settings);
    /** On the store's thread, when all is over. */
    Result<void> save(store::Store& store, std::vector<sync::Portal> portals);

private:
    std::mutex m_mutex; ///< guards the one below
    std::map<std::string, std::string> m_settings;
};

/** How a portal of that kind is addressed. All that is given outlives it. */
Result<std::unique_ptr<sync::PortalAccess>> accessTo(const sync::Portal& portal,
                                                     const sync::AccessTools& tools,
                                                     const sync::ServiceCatalogue& catalogue,
                                                     ChangedSettings& changed);
/**
 * The id of the person's Patient at that server: as set, else as it said when they signed in; empty:
 * not known. Errors: those of the token store.
 */
Result<std::string> patientAt(const sync::Portal& portal, sync::TokenStore& tokens);
} // namespace regie::app
