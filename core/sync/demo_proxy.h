// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/net/http_server.h"
#include "core/sync/demo_records.h"

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace regie::sync
{
/**
 * A hospital and its laboratory behind a MedMij proxy with a provider search, all in one server on
 * this machine, with invented data. Behaves as the real one (PROTOCOL-SECURITY 1.8): read only,
 * cannot refresh, next links with the provider's own address.
 */
class DemoProxy
{
public:
    struct Provider {
        std::string medmijName; ///< "lindenhof@medmij"
        int service = 0;
        DemoRecords records;
    };

    static Result<std::unique_ptr<DemoProxy>> start(std::vector<Provider> providers,
                                                    RandomSource& random);

    std::string proxyUrl() const { return m_server->origin() + "/dvp"; }
    std::string searchUrl() const { return m_server->origin() + "/zoek"; }

private:
    DemoProxy(std::vector<Provider> providers, RandomSource& random);
    net::ServerResponse answer(const net::ServerRequest& request);
    net::ServerResponse search(const net::ServerRequest& request) const;
    net::ServerResponse getState(const net::ServerRequest& request);
    net::ServerResponse signIn(const net::ServerRequest& request);
    net::ServerResponse fhir(const net::ServerRequest& request);
    const Provider* providerOfSeal(std::string_view seal) const;

    const std::vector<Provider> m_providers;
    RandomSource& m_random;
    std::mutex m_mutex;                           ///< guards the two below
    std::map<std::string, std::string> m_targets; ///< by state
    std::set<std::string> m_tokens;
    std::unique_ptr<net::HttpServer> m_server; ///< last: its threads use all above
};
} // namespace regie::sync
