// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"
#include "core/sync/portals.h"

#include <chrono>
#include <optional>

namespace regie::sync
{
/** Clocks that differ by more than this are told to the person (PROTOCOL-SECURITY part 6). */
inline constexpr std::chrono::minutes kClockTolerance{5};

/** By how much the server's clock is ahead of `now` (the answer came then); nullopt: it does not say. */
std::optional<std::chrono::seconds> clockAhead(const net::HttpResponse& response,
                                               Clock::Instant now);
/** Whether that is more than any two clocks differ. */
bool differsMuch(std::chrono::seconds ahead);

/** Keeps what a fetch saw, for the state of the portal; forgets it when the clocks agree. */
Result<void> noteClock(store::Store& store, const Portal& portal, std::chrono::seconds ahead);
/** By how much the portal's clock was ahead of ours at the last fetch; nullopt: about the same. */
Result<std::optional<std::chrono::seconds>> clockDifference(store::Connection& connection,
                                                            const Portal& portal);
} // namespace regie::sync
