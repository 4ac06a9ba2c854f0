// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/net/http_client.h"

#include <chrono>
#include <optional>

namespace regie::sync
{
/** How often one request is tried in all. */
inline constexpr int kMostTries = 5;
/** The same where there is no server: the next sync is a better moment. */
inline constexpr int kMostTriesUnreachable = 2;

/**
 * How long to wait before the next try: what `Retry-After` says (at most an hour), else between
 * half of and a whole 2, 4, 8 … 300 s. `tries` counts those that failed, from 1.
 */
std::chrono::milliseconds backoff(int tries,
                                  const net::HttpResponse* response,
                                  Clock::Instant now,
                                  RandomSource& random);

/** The moment an HTTP header `Date` or `Retry-After` names ("Sun, 06 Nov 1994 08:49:37 GMT"). */
std::optional<Clock::Instant> httpDate(std::string_view text);
} // namespace regie::sync
