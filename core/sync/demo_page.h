// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/sync: what the demo portals share.
#pragma once

#include "core/net/http_server.h"

#include <string>
#include <string_view>

namespace regie::sync
{
/** The page where an invented portal asks who one is; `yes` is where its button leads. */
net::ServerResponse demoSignInPage(std::string_view provider, std::string_view yes);
/** Sends the browser on. */
net::ServerResponse demoRedirect(std::string place);
net::ServerResponse demoJson(std::string body, int status = 200);
/** 401 as OAuth has it. */
net::ServerResponse demoUnauthorized();
/** A number in a query; 0 when there is none. */
std::size_t demoNumber(const net::ServerRequest& request, std::string_view name);
/** A parameter of a query; empty when it is not there. */
std::string demoValue(const net::ServerRequest& request, std::string_view name);
} // namespace regie::sync
