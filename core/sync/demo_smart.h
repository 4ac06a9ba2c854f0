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
 * A GP and the pharmacy next door who speak SMART on FHIR, in one server on this machine, with
 * invented data. PKCE, rotation and revocation as they should be; takes in measurements.
 */
class DemoSmart
{
public:
    struct Practice {
        std::string path; ///< "/huisarts"
        DemoRecords records;
    };

    static Result<std::unique_ptr<DemoSmart>> start(std::vector<Practice> practices,
                                                    RandomSource& random);

    /** Base of the FHIR server of a practice. */
    std::string url(std::string_view path) const
    {
        return m_server->origin() + std::string(path) + "/fhir";
    }
    /** How many measurements it took in. */
    std::size_t received() const;

private:
    DemoSmart(std::vector<Practice> practices, RandomSource& random);
    net::ServerResponse answer(const net::ServerRequest& request);
    net::ServerResponse configuration(const Practice& practice) const;
    net::ServerResponse authorize(const Practice& practice, const net::ServerRequest& request);
    net::ServerResponse token(const Practice& practice, const net::ServerRequest& request);
    net::ServerResponse revoke(const net::ServerRequest& request);
    net::ServerResponse fhir(const Practice& practice,
                             std::string_view path,
                             const net::ServerRequest& request);
    net::ServerResponse everything(const Practice& practice, const net::ServerRequest& request);
    net::ServerResponse receive(const Practice& practice, const net::ServerRequest& request);
    net::ServerResponse find(const net::ServerRequest& request);

    struct Code {
        std::string challenge;
        std::string redirect;
        std::string scope;
    };
    struct Received {
        std::string practice;  ///< path of who it was sent to
        std::string condition; ///< of If-None-Exist: "identifier=system|value"
        std::string id;
        std::string entry; ///< as an entry of a Bundle
    };
    const std::vector<Practice> m_practices;
    RandomSource& m_random;
    mutable std::mutex m_mutex; ///< guards all below but the server
    std::map<std::string, Code> m_codes;
    std::map<std::string, std::string> m_refresh; ///< scope by token
    std::set<std::string> m_access;
    std::vector<Received> m_received;
    std::unique_ptr<net::HttpServer> m_server; ///< last: its threads use all above
};
} // namespace regie::sync
