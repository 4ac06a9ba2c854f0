// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::sync
{
enum class PortalKind { Fhir, Smart, MedmijProxy };
/** "fhir", "smart", "medmij-proxy". */
std::string_view portalKindName(PortalKind kind);
std::optional<PortalKind> portalKindFromName(std::string_view name);

/** A care provider on a line. What it sent is of `source`, which has the same name. */
struct Portal {
    std::int64_t row = 0;
    std::string id;   ///< UUID
    std::string name; ///< chosen by the person; no two portals share one
    PortalKind kind = PortalKind::Fhir;
    std::string url;                   ///< base, or of the proxy
    std::string provider;              ///< who it is, in words; may be empty
    std::vector<std::string> services; ///< keys; empty: a server that is asked for everything
    std::string settings = "{}";       ///< JSON object of the kind's own
    store::Source source;
    std::string created; ///< instant
};

/** A portal to add; the rest is made. */
struct NewPortal {
    std::string name;
    PortalKind kind = PortalKind::Fhir;
    std::string url;
    std::string provider;
    std::vector<std::string> services;
    std::string settings = "{}";
};

/** InvalidArgument (no name, no url), AlreadyExists (the name). A name used before gets its source back. */
Result<Portal> addPortal(store::Store& store, const NewPortal& portal);
/** In the order of adding; without those that were removed. */
Result<std::vector<Portal>> portals(store::Store& store);
Result<std::vector<Portal>> portals(store::Connection& connection);
/** Those that were taken away while what they sent stayed; by name. */
Result<std::vector<Portal>> removedPortals(store::Connection& connection);
/** By name or id. NotFound. */
Result<Portal> findPortal(store::Store& store, std::string_view nameOrId);
/**
 * What it sent stays; tokens are the caller's to erase. The agreement to a proxy ends with the last
 * portal behind it.
 */
Result<void> removePortal(store::Store& store, const Portal& portal);
/** Writes settings alone. */
Result<void> saveSettings(store::Store& store, const Portal& portal, std::string_view settings);
/**
 * Writes what was learned about a portal while the vault was free for others: the provider, services
 * and members of settings in which `after` differs from `before`. What the person or a sync changed
 * meanwhile stays, and of the two the person's provider and services count. NotFound: it was taken
 * away meanwhile, and nothing was written.
 */
Result<void> saveLearned(store::Store& store, const Portal& before, const Portal& after);
} // namespace regie::sync
