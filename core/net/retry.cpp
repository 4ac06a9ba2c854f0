// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retry.h"

#include "core/net/ascii.h"
#include "core/net/url.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace regie::net
{
namespace
{
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds kLongest{std::chrono::hours{1}};
// With the quarter that chance adds at most: from 2 to 300 seconds.
constexpr std::array<milliseconds, kMostRetries> kSteps{milliseconds{2'000},
                                                        milliseconds{7'000},
                                                        milliseconds{24'000},
                                                        milliseconds{80'000},
                                                        milliseconds{240'000}};

bool isBusy(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

milliseconds backOff(int retries, RandomSource& random)
{
    std::array<std::byte, 2> bytes{};
    random.fill(bytes);
    const auto chance = std::to_integer<int>(bytes[0]) * 256 + std::to_integer<int>(bytes[1]);
    const milliseconds step = kSteps[static_cast<std::size_t>(retries)];
    return step + step * chance / (4 * 65'535);
}
} // namespace

std::optional<milliseconds> retryDelay(const Result<HttpResponse>& outcome,
                                       int retries,
                                       Clock::Instant now,
                                       RandomSource& random)
{
    if (retries < 0 || retries >= kMostRetries) {
        return std::nullopt;
    }
    if (!outcome) {
        const ErrorCode code = outcome.error().code;
        if (code != ErrorCode::HostUnreachable && code != ErrorCode::TimedOut) {
            return std::nullopt;
        }
        return backOff(retries, random);
    }
    if (!isBusy(outcome->status)) {
        return std::nullopt;
    }
    if (const auto value = outcome->header("Retry-After")) {
        if (const auto wanted = parseRetryAfter(*value, now)) {
            return *wanted;
        }
    }
    return backOff(retries, random);
}

std::optional<seconds> parseRetryAfter(std::string_view value, Clock::Instant now)
{
    value = trimmed(value);
    if (const auto date = parseHttpDate(value)) {
        const auto left = std::chrono::ceil<seconds>(*date - now);
        return std::clamp(left, seconds{0}, kLongest);
    }
    unsigned long long count = 0;
    const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), count);
    if (end != value.data() + value.size() || value.empty()) {
        return std::nullopt;
    }
    const auto most = static_cast<unsigned long long>(kLongest.count());
    if (problem == std::errc::result_out_of_range || count > most) {
        return kLongest;
    }
    return problem == std::errc() ? std::optional(seconds(count)) : std::nullopt;
}
} // namespace regie::net
