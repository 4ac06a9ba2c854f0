// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/loopback_listener.h"

#include "core/base/hex.h"
#include "core/net/loopback_socket.h"
#include "core/net/redirect_visit.h"

#include <algorithm>
#include <array>
#include <utility>

namespace regie::net
{
std::optional<std::string_view> RedirectAnswer::find(std::string_view name) const
{
    const auto found = std::ranges::find(parameters, name, &RedirectParameter::name);
    if (found == parameters.end()) {
        return std::nullopt;
    }
    return found->value.view();
}

Secret RedirectAnswer::take(std::string_view name)
{
    const auto found = std::ranges::find(parameters, name, &RedirectParameter::name);
    if (found == parameters.end()) {
        return {};
    }
    Secret value = std::move(found->value);
    parameters.erase(found);
    return value;
}

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::open(ListenerOptions options)
{
    const auto visible = [](char c) { return c > ' ' && c < 0x7f && c != '?' && c != '#'; };
    if (!options.path.starts_with('/') || options.path == kAfterPath
        || !std::ranges::all_of(options.path, visible)) {
        return fail(ErrorCode::InvalidArgument, "path of the redirect");
    }
    auto sockets = listenOnLoopback(options.port, LoopbackAddresses::Both);
    if (!sockets) {
        return fail(sockets.error());
    }
    return std::unique_ptr<LoopbackListener>(
        new LoopbackListener(std::move(options), std::move(sockets->handles), sockets->port));
}

LoopbackListener::LoopbackListener(ListenerOptions options,
                                   std::vector<FileHandle> sockets,
                                   std::uint16_t port)
    : m_options(std::move(options)), m_sockets(std::move(sockets)), m_port(port)
{
}

LoopbackListener::~LoopbackListener() = default;

std::string LoopbackListener::redirectUri() const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + m_options.path;
}

Result<RedirectAnswer> LoopbackListener::wait(std::stop_token stop)
{
    if (m_sockets.empty()) {
        return fail(ErrorCode::InvalidArgument, "a listener waits once");
    }
    const std::vector<FileHandle> sockets = std::move(m_sockets);
    m_sockets.clear();
    RedirectVisits visits(m_options, sockets, m_port);
    return visits.run(stop);
}

std::string noncePath(std::string_view folder, RandomSource& random)
{
    std::array<std::byte, 32> nonce{};
    random.fill(nonce);
    return std::string(folder) + "/" + toHex(nonce);
}

Result<std::string> signInPage(const ResourceFiles& resources, Language language)
{
    const auto page = resources.read(language == Language::Dutch ? "text/signed-in.nl.html"
                                                                 : "text/signed-in.en.html");
    if (!page) {
        return fail(ErrorCode::NotFound, "page after signing in");
    }
    return std::string(*page);
}
} // namespace regie::net
