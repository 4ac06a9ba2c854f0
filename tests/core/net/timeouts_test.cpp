// SPDX-License-Identifier: GPL-3.0-or-later
// How long a server may keep us waiting, by a clock that the test moves.
#include "core/net/curl_transfer.h"

#include <catch2/catch_test_macros.hpp>

using namespace regie;
using namespace regie::net;
using namespace std::chrono_literals;

TEST_CASE(
    "a server may take the 60 seconds that MedMij gives it for its first byte, and not for ever")
{
    // A source has 60 s, and what stands in between adds to that on its way (PROTOCOL-SECURITY 1.5).
    HttpRequest request;
    request.url = "https://zorg.example/fhir/Observation";
    CHECK(request.limits.total - request.limits.firstByte >= 30s); // room for the answer itself
    CurlTransfer transfer(std::move(request), {}, {});
    const auto begun = CurlTransfer::Steady::now();
    REQUIRE(transfer.prepare(CurlOptions{}).has_value());

    CHECK(transfer.checkTime(begun + 60s).has_value());
    CHECK(transfer.checkTime(begun + 65s).has_value());
    CHECK(transfer.nextCheck() > begun + 65s);
    const auto late = transfer.checkTime(transfer.nextCheck());
    REQUIRE_FALSE(late.has_value());
    CHECK(late.error() == Error{ErrorCode::TimedOut, "no first byte"});
    CHECK(transfer.nextCheck() < begun + 120s);
}
