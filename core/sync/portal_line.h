// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/sync/portal_access.h"
#include "core/sync/portals.h"
#include "core/sync/smart_access.h"
#include "core/sync/sync.h"
#include "core/sync/token_store.h"

#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <vector>

namespace regie::sync
{
class ServiceCatalogue;

/** Settings of portals that changed while they were asked. */
class ChangedSettings
{
public:
    void note(const std::string& portal, const std::string& settings);
    /**
     * On the store's thread, when all is over. Writes what was looked up anew and nothing else: what
     * the person changed about a portal meanwhile stays.
     */
    Result<void> save(store::Store& store);

private:
    std::mutex m_mutex; ///< guards the one below
    std::map<std::string, std::string> m_settings;
};

/** How a portal of that kind is addressed. All that is given outlives it. */
Result<std::unique_ptr<PortalAccess>> accessTo(const Portal& portal,
                                               const AccessTools& tools,
                                               const ServiceCatalogue& catalogue,
                                               ChangedSettings& changed);
/** A portal with the way to it. */
struct PortalLine {
    std::unique_ptr<PortalAccess> access;
    SyncPortal portal; ///< points at `access`
};
/** The same with the services and the Patient: all that a sync wants. Errors: of how it is set up. */
Result<PortalLine> lineTo(const Portal& portal,
                          const AccessTools& tools,
                          const ServiceCatalogue& catalogue,
                          ChangedSettings& changed);
/**
 * The id of the person's Patient at that server: as set, else as it said when they signed in; empty:
 * not known. Errors: those of the token store.
 */
Result<std::string> patientAt(const Portal& portal, TokenStore& tokens);
/** Portal::settings of a plain server at which the person's Patient has this id. */
std::string patientSettings(const std::string& patient);

/**
 * Looks up who is behind a portal of kind MedmijProxy where that is not known yet, and fills in name,
 * services and settings; saveLearned() after it. Nothing for other kinds. Errors: those of
 * fetchProvider() (NotFound: the search does not know the provider) and of readMedmijSettings().
 */
Result<void> lookUpProvider(Portal& portal,
                            net::HttpClient& http,
                            const ServiceCatalogue& catalogue,
                            std::stop_token stop);

/**
 * Ends the permission and erases the tokens, also when the portal cannot be told: it then ends by
 * itself. Errors: those of the token store.
 */
Result<void> endPermission(const Portal& portal, const AccessTools& tools, std::stop_token stop);
/**
 * After a sign-in: `saved` is what saveLearned() answered. Where the portal was taken away while the
 * person was in the browser, what it gave goes as well: endPermission(). Not on the store's thread
 * while others need that: it may ask the portal. Errors: that of `saved`; of endPermission().
 */
Result<void> afterSignIn(Result<void> saved,
                         const Portal& portal,
                         const AccessTools& tools,
                         std::stop_token stop);
/**
 * Erases the tokens of portals that are no longer there: of a sign-in that was at work, or was killed,
 * while its portal was taken away. On the store's thread. One that cannot be erased stops no other;
 * the next time it is tried again. Errors: the first one of the vault and the token store.
 */
Result<void> eraseTokensOfRemoved(store::Store& store, TokenStore& tokens);
} // namespace regie::sync
