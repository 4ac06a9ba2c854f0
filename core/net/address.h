// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

struct sockaddr;

namespace regie::net
{
/** What an IP address leads to (IANA special-purpose registries, RFC 6890). */
enum class AddressKind {
    Public,
    Loopback, ///< 127.0.0.0/8, ::1
    Private,  ///< RFC 1918, RFC 6598, fc00::/7: the home or hospital's own network
    Refused,  ///< link-local, multicast, unspecified and the like: never a portal
};

/** Of the address a socket would connect to; Refused for what is no IP address. */
AddressKind addressKind(const sockaddr& address);

/** Of a host that is an IP address, IPv6 with or without brackets; nullopt when it is a name. */
std::optional<AddressKind> addressKind(std::string_view host);
} // namespace regie::net
