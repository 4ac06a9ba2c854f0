// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retry.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <chrono>

using namespace regie;
using namespace regie::net;
using namespace std::chrono_literals;

namespace
{
const Clock::Instant kNow = std::chrono::sys_days{std::chrono::year{2026} / 11 / 27};

/** Chance that always falls the same way. */
class FixedRandom final : public RandomSource
{
public:
    explicit FixedRandom(int byte) : m_byte(byte) { }
    void fill(std::span<std::byte> bytes) override
    {
        std::ranges::fill(bytes, static_cast<std::byte>(m_byte));
    }

private:
    int m_byte;
};

Result<HttpResponse> answer(int status, std::vector<Header> headers = {})
{
    return HttpResponse{status, std::move(headers), {}};
}
} // namespace

TEST_CASE("Retry-After is seconds or a date, and never more than an hour")
{
    CHECK(parseRetryAfter("0", kNow) == 0s);
    CHECK(parseRetryAfter(" 120 ", kNow) == 120s);
    CHECK(parseRetryAfter("3600", kNow) == 3600s);
    CHECK(parseRetryAfter("86400", kNow) == 3600s);
    CHECK(parseRetryAfter("99999999999999999999999999", kNow) == 3600s);
    CHECK(parseRetryAfter("Fri, 27 Nov 2026 00:01:30 GMT", kNow) == 90s);
    CHECK(parseRetryAfter("Fri, 27 Nov 2026 00:01:30 GMT", kNow + 500ms) == 90s);
    CHECK(parseRetryAfter("Sat, 28 Nov 2026 00:00:00 GMT", kNow) == 3600s);
    CHECK(parseRetryAfter("Thu, 26 Nov 2026 00:00:00 GMT", kNow) == 0s);
    const std::string bad = GENERATE("", "-1", "+5", "1.5", "soon", "12x", "0x10");
    CHECK(!parseRetryAfter(bad, kNow));
}

TEST_CASE("a busy server is asked again when it says, or later and later")
{
    FixedRandom low(0);
    FixedRandom high(255);
    CHECK(retryDelay(answer(429, {{"retry-after", "7"}}), 0, kNow, low) == 7s);
    CHECK(retryDelay(answer(503, {{"Retry-After", "nonsense"}}), 0, kNow, low) == 2s);
    CHECK(retryDelay(answer(503), 0, kNow, low) == 2s);
    CHECK(retryDelay(answer(503), 0, kNow, high) == 2500ms);
    CHECK(retryDelay(answer(504), kMostRetries - 1, kNow, high) == 300s);
    CHECK(!retryDelay(answer(503), kMostRetries, kNow, low));
    for (int retries = 1; retries < kMostRetries; ++retries) {
        CHECK(retryDelay(answer(502), retries, kNow, low)
              > retryDelay(answer(502), retries - 1, kNow, high));
    }
}

TEST_CASE("what waiting does not mend is not tried again")
{
    FixedRandom chance(0);
    const int status = GENERATE(200, 304, 400, 401, 403, 404, 422, 500, 501);
    CHECK(!retryDelay(answer(status), 0, kNow, chance));
    for (const ErrorCode code : {ErrorCode::TlsRefused,
                                 ErrorCode::AddressRefused,
                                 ErrorCode::LimitExceeded,
                                 ErrorCode::SyntaxInvalid,
                                 ErrorCode::Cancelled}) {
        CHECK(!retryDelay(fail(code), 0, kNow, chance));
    }
    CHECK(retryDelay(fail(ErrorCode::TimedOut), 0, kNow, chance) == 2s);
    CHECK(retryDelay(fail(ErrorCode::HostUnreachable), 1, kNow, chance) == 7s);
}
