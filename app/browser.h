// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/net/http_server.h"

#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace regie::app
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
    std::unique_ptr<net::HttpServer> m_server;
};

/** Starts the person's own browser. */
class Browser
{
public:
    /** `command`: of the shell, is given the address as its argument; empty: xdg-open. */
    explicit Browser(std::string command) : m_command(std::move(command)) { }

    /** Does not wait for it. False when there is nothing to start: show the address instead. */
    bool open(const std::string& address);

private:
    std::string m_command;
    std::vector<std::jthread> m_children; ///< each waits for one process to end
};
} // namespace regie::app
