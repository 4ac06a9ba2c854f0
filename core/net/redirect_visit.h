// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/secret.h"
#include "core/net/loopback_listener.h"
#include "core/net/loopback_socket.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <list>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

namespace regie::net
{
/** Where the browser is sent after its hit, so that no token stays in its address bar or history. */
inline constexpr std::string_view kAfterPath = "/klaar";

/**
 * All connections during one wait of a LoopbackListener. A browser opens more than it uses, and
 * anybody on the machine can open some: each is served apart, and the oldest goes when there are many.
 */
class RedirectVisits
{
public:
    RedirectVisits(const ListenerOptions& options,
                   std::span<const FileHandle> sockets,
                   std::uint16_t port);
    Result<RedirectAnswer> run(std::stop_token stop);

private:
    using Steady = std::chrono::steady_clock;
    struct Visit {
        FileHandle socket;
        Secret bytes{kRequestLimit}; ///< the request may hold tokens: wiped with the visit
        std::size_t size = 0;
        std::string answer;
        std::size_t sent = 0;
        bool isPage = false; ///< `answer` is the page after a hit
        bool isOver = false;
    };

    /** Serves what is ready; false when `until` passed. */
    bool serveUntil(Steady::time_point until);
    void accept(const FileHandle& socket);
    void read(Visit& visit);
    void write(Visit& visit);
    void answer(Visit& visit, const RequestHead& head);
    bool isOurHost(std::string_view host) const;
    /** Whether it counts as the one hit; then m_result is set. */
    bool take(std::string_view query);

    const ListenerOptions& m_options;
    std::span<const FileHandle> m_sockets;
    std::uint16_t m_port;
    Wake m_wake;
    std::list<Visit> m_visits;
    std::optional<Result<RedirectAnswer>> m_result;
    bool m_pageSent = false;
};
} // namespace regie::net
