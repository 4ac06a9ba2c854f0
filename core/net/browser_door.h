// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/net/http_server.h"

#include <memory>
#include <string>

namespace regie::net
{
/**
 * An address on this machine that sends the browser on to another, once. The arguments of a process
 * can be read by others, and the address of a portal says whose patient somebody is.
 */
class BrowserDoor
{
public:
    /** Errors: those of HttpServer. Open until it is destroyed or was gone through. */
    static Result<std::unique_ptr<BrowserDoor>> to(std::string url, RandomSource& random);
    const std::string& address() const { return m_address; }

private:
    std::string m_address;
    std::unique_ptr<HttpServer> m_server;
};
} // namespace regie::net
