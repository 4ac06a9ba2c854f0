// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/words.h"
#include "core/net/redirect_request.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace regie::net
{
/** What the browser brought back from a portal: the query parameters, each once. */
struct RedirectAnswer {
    std::vector<RedirectParameter> parameters;

    /** The value of that name (exact case); nullopt when it is not there. */
    std::optional<std::string_view> find(std::string_view name) const;
    /** The same, taken out; for tokens. An empty Secret when it is not there. */
    Secret take(std::string_view name);
};

struct ListenerOptions {
    /** The one path that counts, exactly; starts with "/". See noncePath(). */
    std::string path;
    /** 0: a free one. Some servers demand a fixed port. */
    std::uint16_t port = 0;
    PlusSign plus = PlusSign::Space;
    /** When not empty, a hit whose `state` is another does not count (answered with 400). */
    Secret state;
    /** HTML for the person when the browser has been here; see signInPage(). */
    std::string page;
    std::chrono::milliseconds lifetime{std::chrono::minutes{5}}; ///< from wait() on
    /** How long the browser may take to fetch `page` after its hit. */
    std::chrono::milliseconds pageTime{3'000};
};

/**
 * Waits on 127.0.0.1 and, where the system has it, on [::1] for the browser to come back from
 * signing in (RFC 8252; PROTOCOL-SECURITY 1.8 and 2.1). Accepts one GET of the exact path with our
 * own address as Host, sends the browser on to a clean page (303) and closes. Everything else
 * (favicon, wrong path, other Host, a request over 8 KiB) gets an error page and changes nothing.
 */
class LoopbackListener
{
public:
    /**
     * Listens from now on. Errors: InvalidArgument (path), PortInUse (the fixed port),
     * NotSupported (no loopback on this machine).
     */
    static Result<std::unique_ptr<LoopbackListener>> open(ListenerOptions options);
    ~LoopbackListener();
    LoopbackListener(const LoopbackListener&) = delete;
    LoopbackListener& operator=(const LoopbackListener&) = delete;

    std::uint16_t port() const { return m_port; }
    /** What the portal must send the browser to: "http://127.0.0.1:PORT/path". */
    std::string redirectUri() const;

    /**
     * Waits for the hit, and until its page was fetched. Once only. Errors: TimedOut (nobody came),
     * Cancelled (`stop`, at once), SyntaxInvalid (the hit named a parameter twice).
     */
    Result<RedirectAnswer> wait(std::stop_token stop);

private:
    LoopbackListener(ListenerOptions options, std::vector<FileHandle> sockets, std::uint16_t port);
    ListenerOptions m_options;
    std::vector<FileHandle> m_sockets;
    std::uint16_t m_port = 0;
};

/** "/callback/" + 64 hex digits nobody can guess, for `folder` "/callback". */
std::string noncePath(std::string_view folder, RandomSource& random);

/** The page that says one may go back to Regie. NotFound when the program lacks it. */
Result<std::string> signInPage(const ResourceFiles& resources, Language language);
} // namespace regie::net
