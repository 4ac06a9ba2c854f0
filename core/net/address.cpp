// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/address.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>

namespace regie::net
{
namespace
{
struct Range4 {
    std::uint32_t first;
    int bits;
    AddressKind kind;
};

// The registry of RFC 6890 with its additions, in so far as it is not public.
constexpr std::array kRanges4{
    Range4{0x00000000, 8, AddressKind::Refused},
    Range4{0x7f000000, 8, AddressKind::Loopback},
    Range4{0x0a000000, 8, AddressKind::Private},
    Range4{0x64400000, 10, AddressKind::Private},
    Range4{0xac100000, 12, AddressKind::Private},
    Range4{0xc0a80000, 16, AddressKind::Private},
    Range4{0xa9fe0000, 16, AddressKind::Refused},
    Range4{0xc0000000, 24, AddressKind::Refused},
    Range4{0xc0000200, 24, AddressKind::Refused},
    Range4{0xc6120000, 15, AddressKind::Refused},
    Range4{0xc6336400, 24, AddressKind::Refused},
    Range4{0xcb007100, 24, AddressKind::Refused},
    Range4{0xe0000000, 3, AddressKind::Refused},
};

using Bytes6 = std::array<unsigned char, 16>;

AddressKind kind4(std::uint32_t address)
{
    const auto found = std::ranges::find_if(kRanges4, [address](const Range4& range) {
        return (address >> (32 - range.bits)) == (range.first >> (32 - range.bits));
    });
    return found == kRanges4.end() ? AddressKind::Public : found->kind;
}

std::uint32_t number4(const unsigned char* bytes)
{
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16
           | std::uint32_t{bytes[2]} << 8 | std::uint32_t{bytes[3]};
}

AddressKind kind6(const Bytes6& bytes)
{
    const auto startsWith = [&bytes](std::initializer_list<unsigned char> first) {
        return std::equal(first.begin(), first.end(), bytes.begin());
    };
    if (startsWith({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff})
        || startsWith({0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0})) {
        return kind4(number4(&bytes[12])); // IPv4 in another coat: mapped, NAT64
    }
    if (startsWith({0x20, 0x02})) {
        return kind4(number4(&bytes[2])); // 6to4
    }
    Bytes6 one{};
    one[15] = 1;
    if (bytes == one) {
        return AddressKind::Loopback;
    }
    if ((bytes[0] & 0xfe) == 0xfc) {
        return AddressKind::Private;
    }
    // Global unicast is 2000::/3; of it 2001:db8::/32 is for books and 2001::/32 is Teredo.
    const bool isGlobal = (bytes[0] & 0xe0) == 0x20 && !startsWith({0x20, 0x01, 0x0d, 0xb8})
                          && !startsWith({0x20, 0x01, 0, 0});
    return isGlobal ? AddressKind::Public : AddressKind::Refused;
}
} // namespace

AddressKind addressKind(const sockaddr& address)
{
    if (address.sa_family == AF_INET) {
        sockaddr_in in{};
        std::memcpy(&in, &address, sizeof in);
        return kind4(ntohl(in.sin_addr.s_addr));
    }
    if (address.sa_family == AF_INET6) {
        sockaddr_in6 in{};
        std::memcpy(&in, &address, sizeof in);
        Bytes6 bytes{};
        std::memcpy(bytes.data(), &in.sin6_addr, bytes.size());
        return kind6(bytes);
    }
    return AddressKind::Refused;
}

std::optional<AddressKind> addressKind(std::string_view host)
{
    if (host.starts_with('[') && host.ends_with(']')) {
        host = host.substr(1, host.size() - 2);
    }
    const std::string text(host);
    std::array<unsigned char, 4> four{};
    if (inet_pton(AF_INET, text.c_str(), four.data()) == 1) {
        return kind4(number4(four.data()));
    }
    Bytes6 six{};
    if (inet_pton(AF_INET6, text.c_str(), six.data()) == 1) {
        return kind6(six);
    }
    return std::nullopt;
}
} // namespace regie::net
