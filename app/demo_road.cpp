// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_road.h"

#include "core/measure/own_measurement.h"
#include "core/net/curl_client.h"
#include "core/sync/portal_line.h"
#include "core/sync/proxy_consent.h"
#include "core/sync/service_catalogue.h"
#include "core/sync/sign_in.h"
#include "ui/sending/outgoing.h"

#include <algorithm>
#include <utility>

namespace regie::app
{
DemoRoad::DemoRoad(store::Store& store, const ResourceFiles& files) : m_store(store), m_files(files)
{
}

Result<std::unique_ptr<DemoRoad>> DemoRoad::start(store::Store& store, const ResourceFiles& files)
{
    std::unique_ptr<DemoRoad> road(new DemoRoad(store, files));
    auto servers = sync::DemoPortals::start(files, store.tools().random);
    auto http = std::make_unique<net::CurlClient>();
    auto tokens = sync::TokenFile::open(store.vault());
    if (!servers || !tokens) {
        return fail(!servers ? servers.error() : tokens.error());
    }
    road->m_servers = std::move(*servers);
    road->m_http = std::move(http);
    road->m_tokens = std::move(*tokens);
    for (const sync::NewPortal& each : road->m_servers->portals()) {
        auto portal = sync::addPortal(store, each);
        if (!portal) {
            return fail(portal.error());
        }
        road->m_portals.push_back(std::move(*portal));
    }
    return road;
}

Result<std::size_t> DemoRoad::signIn()
{
    const auto catalogue = sync::ServiceCatalogue::load(m_files);
    if (!catalogue) {
        return fail(catalogue.error());
    }
    const store::StoreTools& world = m_store.tools();
    const sync::AccessTools tools{*m_http, *m_tokens, world.clock, world.random};
    std::size_t done = 0;
    for (sync::Portal& portal : m_portals) {
        const sync::Portal before = portal;
        sync::DemoBrowser browser(*m_http);
        sync::SignInOptions options;
        options.openBrowser = [&browser](const std::string& url) { return browser.open(url); };
        if (portal.kind == sync::PortalKind::MedmijProxy) {
            auto consent = sync::consentToProxy(m_store, portal.url, sync::DemoPortals::kOperator);
            if (!consent) {
                return fail(consent.error());
            }
            options.consentedProxy = consent->proxy;
            if (auto found = sync::lookUpProvider(portal, *m_http, *catalogue, {}); !found) {
                return fail(found.error());
            }
        }
        const auto outcome = sync::signIn(portal, tools, m_files, options, {});
        portal.settings = outcome.settings;
        if (Result<void> saved = sync::saveLearned(m_store, before, portal); !saved) {
            return fail(saved.error());
        }
        done += outcome.end == sync::SignInEnd::SignedIn ? 1U : 0U;
    }
    return done;
}

Result<sync::SyncReport> DemoRoad::sync()
{
    const auto catalogue = sync::ServiceCatalogue::load(m_files);
    if (!catalogue) {
        return fail(catalogue.error());
    }
    const store::StoreTools& world = m_store.tools();
    sync::ChangedSettings changed;
    std::vector<std::unique_ptr<sync::PortalAccess>> accesses;
    std::vector<sync::SyncPortal> asked;
    for (const sync::Portal& portal : m_portals) {
        auto line = sync::lineTo(
            portal, {*m_http, *m_tokens, world.clock, world.random}, *catalogue, changed);
        if (!line) {
            return fail(line.error());
        }
        asked.push_back(std::move(line->portal));
        accesses.push_back(std::move(line->access));
    }
    const sync::SyncTools tools{
        *m_http, world.reader, world.clock, world.random, m_timer, m_noText};
    auto report = sync::synchroniseHere(m_store, asked, tools, {});
    if (!report) {
        return report;
    }
    for (const sync::SyncPortal& each : asked) {
        if (auto sent = sync::deliverHere(m_store, each, tools); !sent) {
            return fail(sent.error());
        }
    }
    return report;
}

Result<sync::OutboxState> DemoRoad::measureAndSend()
{
    const auto kinds = measure::kindsOf(m_store, m_files);
    if (!kinds) {
        return fail(kinds.error());
    }
    measure::Measurement pressure;
    pressure.kind = "bp";
    const auto read = measure::readValues(*kinds, *kinds->find("bp"), "128/76");
    if (const auto* values = std::get_if<std::vector<measure::Value>>(&read)) {
        pressure.values = *values;
    }
    pressure.at = m_store.tools().clock.now();
    const auto fact = measure::addMeasurement(m_store, *kinds, pressure);
    if (!fact) {
        return fail(fact.error());
    }
    const sync::Portal& practice = m_portals.front();
    auto patient = sync::patientAt(practice, *m_tokens);
    if (!patient) {
        return fail(patient.error());
    }
    ui::SendWishes wishes;
    wishes.patient = std::move(*patient);
    const auto outgoing = ui::outgoingOf(m_store, m_files, practice, {fact->id}, wishes);
    if (!outgoing) {
        return fail(outgoing.error());
    }
    for (const sync::Outgoing& each : *outgoing) {
        if (auto put = sync::addToOutbox(m_store, practice, each); !put) {
            return fail(put.error());
        }
    }
    if (auto synced = sync(); !synced) {
        return fail(synced.error());
    }
    const auto items = sync::outboxOf(m_store, practice);
    if (!items || items->empty()) {
        return fail(items ? Error{ErrorCode::Internal, "empty outbox"} : items.error());
    }
    return items->back().state;
}

bool isComplete(const sync::SyncReport& report)
{
    return std::ranges::all_of(report.portals, [](const sync::PortalReport& portal) {
        return std::ranges::all_of(portal.services, [](const sync::ServiceReport& service) {
            return service.state == sync::ServiceState::Complete;
        });
    });
}

std::size_t newPieces(const sync::SyncReport& report)
{
    std::size_t pieces = 0;
    for (const sync::PortalReport& portal : report.portals) {
        for (const sync::ServiceReport& service : portal.services) {
            pieces += service.counts.added;
        }
    }
    return pieces;
}
} // namespace regie::app
