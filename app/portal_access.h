// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/net/http_client.h"
#include "core/sync/portal_access.h"
#include "core/sync/portals.h"
#include "core/sync/token_store.h"

#include <memory>

namespace regie::app
{
/** Where all HTTP of the program goes through. */
Result<std::unique_ptr<net::HttpClient>> httpClient();

/** How a portal of that kind is addressed. `tokens`, `http` and `random` outlive it. */
Result<std::unique_ptr<sync::PortalAccess>> accessTo(const sync::Portal& portal,
                                                     sync::TokenStore& tokens,
                                                     net::HttpClient& http,
                                                     RandomSource& random);
} // namespace regie::app
