// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/fhir_base.h"

#include <algorithm>
#include <array>

namespace regie::sync
{
namespace
{
struct Split {
    std::string origin;
    std::string_view rest; ///< from the first slash after the host on
    bool secure = false;
    std::string host;
};

std::string lower(std::string_view text)
{
    std::string low(text);
    for (char& c : low) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return low;
}

Result<Split> split(std::string_view url)
{
    const bool plain = std::ranges::all_of(url, [](char c) { return c > ' ' && c < 127; });
    const std::size_t colon = url.find("://");
    if (!plain || colon == std::string_view::npos || url.find('\\') != std::string_view::npos) {
        return fail(ErrorCode::InvalidArgument, "address");
    }
    const std::string scheme = lower(url.substr(0, colon));
    if (scheme != "https" && scheme != "http") {
        return fail(ErrorCode::AddressRefused, "scheme");
    }
    const std::string_view behind = url.substr(colon + 3);
    const std::size_t end = std::min(behind.find_first_of("/?#"), behind.size());
    std::string authority = lower(behind.substr(0, end));
    if (authority.empty() || authority.find('@') != std::string::npos) {
        return fail(ErrorCode::AddressRefused, "host");
    }
    Split parts;
    parts.secure = scheme == "https";
    const std::string usual = parts.secure ? ":443" : ":80";
    if (authority.ends_with(usual)) {
        authority.resize(authority.size() - usual.size());
    }
    parts.host = authority.substr(0, authority.rfind(':'));
    if (authority.ends_with(']')) {
        parts.host = authority;
    }
    parts.origin = scheme + "://" + authority;
    parts.rest = behind.substr(end);
    return parts;
}

bool isLoopback(std::string_view host)
{
    if (host == "[::1]") {
        return true;
    }
    // 127.x.y.z in its usual writing only: a name that begins so is none.
    return host.starts_with("127.") && std::ranges::count(host, '.') == 3
           && std::ranges::all_of(host, [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
}
} // namespace

Result<FhirBase> FhirBase::parse(std::string_view url)
{
    const auto parts = split(url);
    if (!parts) {
        return fail(parts.error());
    }
    FhirBase base;
    base.loopback = isLoopback(parts->host);
    if (!parts->secure && !base.loopback) {
        return fail(ErrorCode::AddressRefused, "no https");
    }
    if (parts->rest.find_first_of("?#") != std::string_view::npos) {
        return fail(ErrorCode::InvalidArgument, "address with a query");
    }
    base.origin = parts->origin;
    base.path = parts->rest;
    while (base.path.ends_with('/')) {
        base.path.pop_back();
    }
    return base;
}

Result<std::string> FhirBase::below(std::string_view url) const
{
    const auto parts = split(url);
    if (!parts || parts->origin != origin) {
        return fail(ErrorCode::AddressRefused, "another origin");
    }
    std::string_view rest = parts->rest;
    if (rest.find('#') != std::string_view::npos) {
        rest = rest.substr(0, rest.find('#'));
    }
    const std::string_view folders = rest.substr(0, rest.find('?'));
    const std::string low = lower(folders);
    constexpr std::array<std::string_view, 4> kUp = {"/../", "/..", "%2e%2e", ".%2e"};
    const bool climbs = low.find(kUp[0]) != std::string::npos || low.ends_with(kUp[1])
                        || low.find(kUp[2]) != std::string::npos
                        || low.find(kUp[3]) != std::string::npos
                        || low.find("%2e.") != std::string::npos;
    if (climbs || !rest.starts_with(path)) {
        return fail(ErrorCode::AddressRefused, "out of the base");
    }
    rest.remove_prefix(path.size());
    if (rest.starts_with('/')) {
        rest.remove_prefix(1);
    } else if (!rest.empty() && !rest.starts_with('?')) {
        return fail(ErrorCode::AddressRefused, "out of the base");
    }
    return std::string(rest);
}
} // namespace regie::sync
