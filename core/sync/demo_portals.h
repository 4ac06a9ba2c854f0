// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"
#include "core/sync/demo_proxy.h"
#include "core/sync/demo_smart.h"
#include "core/sync/portals.h"

#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace regie::sync
{
/**
 * The care providers of the invented person as two real servers on this machine, so that looking
 * round goes the whole road: a hospital with its laboratory behind a MedMij proxy (read only), and a
 * GP and a pharmacy who speak SMART and take in measurements. Gone with the object.
 */
class DemoPortals
{
public:
    static constexpr std::string_view kOperator = "Regie (oefenen)"; ///< of the proxy

    /** Errors: LensInvalid (content of the program), those of HttpServer. `files` outlives it. */
    static Result<std::unique_ptr<DemoPortals>> start(const ResourceFiles& files,
                                                      RandomSource& random);

    /** As a person would add them, in that order. */
    std::vector<NewPortal> portals() const;
    std::string proxyUrl() const { return m_proxy->proxyUrl(); }
    std::size_t received() const { return m_smart->received(); }

private:
    std::unique_ptr<DemoProxy> m_proxy;
    std::unique_ptr<DemoSmart> m_smart;
};

/** Stands for a browser and a person who presses "Ja, ik ben het"; for these portals only. */
class DemoBrowser
{
public:
    explicit DemoBrowser(net::HttpClient& http) : m_http(http) { }
    /** For SignInOptions::openBrowser. AddressRefused: not on this machine. */
    Result<void> open(const std::string& url);

private:
    net::HttpClient& m_http;
    std::vector<std::jthread> m_visits; ///< the sign-in waits meanwhile
};
} // namespace regie::sync
