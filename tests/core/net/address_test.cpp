// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/address.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <string>
#include <utility>

using namespace regie::net;

TEST_CASE("every kind of address is told apart, whatever coat it wears")
{
    using enum AddressKind;
    const auto [host, kind] = GENERATE(std::pair<std::string, AddressKind>{"1.1.1.1", Public},
                                       std::pair{"172.15.255.255", Public},
                                       std::pair{"172.32.0.0", Public},
                                       std::pair{"100.63.255.255", Public},
                                       std::pair{"100.128.0.0", Public},
                                       std::pair{"2a02:22a0::1", Public},
                                       std::pair{"[2a02:22a0::1]", Public},
                                       std::pair{"127.0.0.1", Loopback},
                                       std::pair{"127.255.255.255", Loopback},
                                       std::pair{"::1", Loopback},
                                       std::pair{"::ffff:127.0.0.1", Loopback},
                                       std::pair{"64:ff9b::7f00:1", Loopback},
                                       std::pair{"2002:7f00:1::", Loopback},
                                       std::pair{"10.0.0.1", Private},
                                       std::pair{"172.16.0.0", Private},
                                       std::pair{"172.31.255.255", Private},
                                       std::pair{"192.168.1.1", Private},
                                       std::pair{"100.64.0.1", Private},
                                       std::pair{"fd00::1", Private},
                                       std::pair{"::ffff:10.0.0.1", Private},
                                       std::pair{"0.0.0.0", Refused},
                                       std::pair{"169.254.169.254", Refused},
                                       std::pair{"::ffff:169.254.169.254", Refused},
                                       std::pair{"224.0.0.1", Refused},
                                       std::pair{"255.255.255.255", Refused},
                                       std::pair{"::", Refused},
                                       std::pair{"fe80::1", Refused},
                                       std::pair{"ff02::1", Refused},
                                       std::pair{"2001:db8::1", Refused},
                                       std::pair{"::127.0.0.1", Refused});
    INFO(host);
    CHECK(addressKind(host) == kind);
}

TEST_CASE("a name is no address")
{
    const std::string host = GENERATE("localhost", "hospital.nl", "", "[::1", "127.1", "1.2.3.4.5");
    CHECK(!addressKind(host));
}
