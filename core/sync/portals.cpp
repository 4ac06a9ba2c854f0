// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/portals.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/store/connection.h"
#include "core/sync/fhir_base.h"
#include "core/sync/proxy_consent.h"
#include "core/sync/word_row.h"
#include "core/time/partial_date.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace regie::sync
{
namespace
{
constexpr std::array kKinds = {
    std::pair{PortalKind::Fhir, std::string_view("fhir")},
    std::pair{PortalKind::Smart, std::string_view("smart")},
    std::pair{PortalKind::MedmijProxy, std::string_view("medmij-proxy")}};

Portal portalOf(const store::Statement& row)
{
    Portal portal;
    portal.row = row.integer(0);
    portal.id = row.string(1);
    portal.name = row.string(2);
    portal.kind = portalKindFromName(row.text(3)).value_or(PortalKind::Fhir);
    portal.url = row.string(4);
    portal.provider = row.string(5);
    portal.services = wordsOf(row.text(6));
    portal.settings = row.string(7);
    portal.created = row.string(8);
    portal.source = {row.string(9),
                     store::SourceKind::Portal,
                     row.string(10),
                     row.string(11),
                     row.string(12),
                     row.integer(13)};
    return portal;
}

/** Settings with the members in which `after` differs from `before`. */
std::string withLearned(std::string_view settings, std::string_view before, std::string_view after)
{
    using Json = nlohmann::json;
    const auto parsed = [](std::string_view text) {
        Json json = Json::parse(text, nullptr, false);
        return json.is_object() ? json : Json::object();
    };
    Json now = parsed(settings);
    const Json old = parsed(before);
    const Json fresh = parsed(after);
    for (const auto& [name, value] : fresh.items()) {
        if (!old.contains(name) || old.at(name) != value) {
            now[name] = value;
        }
    }
    for (const auto& [name, value] : old.items()) {
        if (!fresh.contains(name)) {
            now.erase(name);
        }
    }
    return now.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/** Who runs a proxy that no other portal is behind has to be agreed to anew. */
Result<void> withdrawIfLast(store::Store& store, const Portal& portal)
{
    const auto place = FhirBase::parse(portal.url);
    if (portal.kind != PortalKind::MedmijProxy || !place) {
        return {};
    }
    const auto all = portals(store);
    if (!all) {
        return fail(all.error());
    }
    const bool last = std::ranges::none_of(*all, [&](const Portal& each) {
        const auto other = FhirBase::parse(each.url);
        return each.row != portal.row && each.kind == PortalKind::MedmijProxy && other
               && other->origin == place->origin;
    });
    return last ? withdrawProxyConsent(store, portal.url) : Result<void>();
}
} // namespace

std::string_view portalKindName(PortalKind kind)
{
    return std::ranges::find(kKinds, kind, &std::pair<PortalKind, std::string_view>::first)->second;
}

std::optional<PortalKind> portalKindFromName(std::string_view name)
{
    const auto found =
        std::ranges::find(kKinds, name, &std::pair<PortalKind, std::string_view>::second);
    return found == kKinds.end() ? std::nullopt : std::optional(found->first);
}

Result<std::vector<Portal>> portals(store::Store& store)
{
    return portals(store.connection());
}

Result<std::vector<Portal>> portals(store::Connection& connection)
{
    auto query = connection.prepare(
        "SELECT p.row, p.id, p.name, p.kind, p.url, p.provider, p.services, p.settings, p.created, "
        "s.id, s.name, s.provider, s.created, s.row FROM portal AS p JOIN source AS s "
        "ON s.row = p.source WHERE p.removed_at IS NULL ORDER BY p.row");
    if (!query) {
        return fail(query.error());
    }
    return query->collect(portalOf);
}

Result<std::vector<Portal>> removedPortals(store::Connection& connection)
{
    // The last one of a name: they share a source.
    auto query = connection.prepare(
        "SELECT max(p.row), p.id, p.name, p.kind, p.url, p.provider, p.services, p.settings, "
        "p.created, s.id, s.name, s.provider, s.created, s.row FROM portal AS p JOIN source AS s "
        "ON "
        "s.row = p.source WHERE p.removed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM portal AS o "
        "WHERE o.source = p.source AND o.removed_at IS NULL) AND EXISTS (SELECT 1 FROM resource AS "
        "r WHERE r.source = s.row) GROUP BY s.row ORDER BY p.name");
    if (!query) {
        return fail(query.error());
    }
    return query->collect(portalOf);
}

Result<Portal> findPortal(store::Store& store, std::string_view nameOrId)
{
    auto all = portals(store);
    if (!all) {
        return fail(all.error());
    }
    for (Portal& portal : *all) {
        if (portal.name == nameOrId || portal.id == nameOrId) {
            return std::move(portal);
        }
    }
    return fail(ErrorCode::NotFound, "portal");
}

Result<Portal> addPortal(store::Store& store, const NewPortal& portal)
{
    if (portal.name.empty() || portal.url.empty()) {
        return fail(ErrorCode::InvalidArgument, "portal without name or address");
    }
    const auto all = portals(store);
    if (!all) {
        return fail(all.error());
    }
    if (std::ranges::any_of(*all, [&](const Portal& each) { return each.name == portal.name; })) {
        return fail(ErrorCode::AlreadyExists, "portal of that name");
    }
    auto transaction = store::Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    const auto source = store.source(store::SourceKind::Portal, portal.name, portal.provider);
    if (!source) {
        return fail(source.error());
    }
    auto insert = store.connection().prepare(
        "INSERT INTO portal (id, name, kind, url, provider, services, settings, source, created) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    if (!insert) {
        return fail(insert.error());
    }
    insert->bindAll(newUuid(store.tools().random),
                    portal.name,
                    portalKindName(portal.kind),
                    portal.url,
                    portal.provider,
                    rowOf(portal.services),
                    portal.settings,
                    source->row,
                    time::instantText(store.tools().clock.now()));
    if (Result<void> done = insert->run(); !done) {
        return fail(done.error());
    }
    if (Result<void> done = transaction->commit(); !done) {
        return fail(done.error());
    }
    return findPortal(store, portal.name);
}

Result<void> removePortal(store::Store& store, const Portal& portal)
{
    auto transaction = store::Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    for (const std::string_view sql : {"DELETE FROM sync_step WHERE portal = ?1",
                                       "DELETE FROM service_state WHERE portal = ?1"}) {
        auto statement = store.connection().prepare(sql);
        if (!statement) {
            return fail(statement.error());
        }
        if (Result<void> done = statement->bindInteger(1, portal.row).run(); !done) {
            return done;
        }
    }
    // All that is kept of one portal is named "portal.<what>.<id>".
    auto forget =
        store.connection().prepare("DELETE FROM setting WHERE name GLOB 'portal.*.' || ?1");
    if (!forget) {
        return fail(forget.error());
    }
    if (Result<void> done = forget->bindAll(portal.id).run(); !done) {
        return done;
    }
    if (Result<void> done = withdrawIfLast(store, portal); !done) {
        return done;
    }
    auto update = store.connection().prepare(
        "UPDATE portal SET removed_at = ?2, settings = '{}' WHERE row = ?1");
    if (!update) {
        return fail(update.error());
    }
    update->bindAll(portal.row, time::instantText(store.tools().clock.now()));
    if (Result<void> done = update->run(); !done) {
        return done;
    }
    return transaction->commit();
}

Result<void> saveSettings(store::Store& store, const Portal& portal, std::string_view settings)
{
    auto update = store.connection().prepare("UPDATE portal SET settings = ?2 WHERE row = ?1");
    if (!update) {
        return fail(update.error());
    }
    return update->bindAll(portal.row, settings).run();
}

Result<void> saveLearned(store::Store& store, const Portal& before, const Portal& after)
{
    auto transaction = store::Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    auto now = findPortal(store, before.id);
    if (!now) {
        return fail(now.error());
    }
    if (now->provider == before.provider) {
        now->provider = after.provider;
    }
    if (now->services == before.services) {
        now->services = after.services;
    }
    auto update = store.connection().prepare(
        "UPDATE portal SET provider = ?2, services = ?3, settings = ?4 WHERE row = ?1");
    if (!update) {
        return fail(update.error());
    }
    update->bindAll(now->row,
                    now->provider,
                    rowOf(now->services),
                    withLearned(now->settings, before.settings, after.settings));
    if (Result<void> done = update->run(); !done) {
        return done;
    }
    return transaction->commit();
}
} // namespace regie::sync
