// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/net/http_client.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace regie::net
{
/** How often a request is tried again, at most. */
inline constexpr int kMostRetries = 5;

/**
 * How long to wait before trying the same request again; nullopt: do not. `retries`: how many there
 * were already. A server that is busy (429, 502, 503, 504) may say when (Retry-After, at most an hour);
 * else, and when the road failed (HostUnreachable, TimedOut), 2 s to 300 s, longer each time, with a
 * part of chance so that not everybody comes back at once. Only for what may be asked twice.
 */
std::optional<std::chrono::milliseconds> retryDelay(const Result<HttpResponse>& outcome,
                                                    int retries,
                                                    Clock::Instant now,
                                                    RandomSource& random);

/**
 * The value of a Retry-After header: seconds or an HTTP date. Between nothing and an hour; a date
 * that has passed is nothing. nullopt when it is neither.
 */
std::optional<std::chrono::seconds> parseRetryAfter(std::string_view value, Clock::Instant now);
} // namespace regie::net
