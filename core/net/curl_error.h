// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <curl/curl.h>

namespace regie::net
{
/** What a transfer that libcurl gave up means to the program. The detail names no host or address. */
Error curlError(CURL* handle, CURLcode code);
} // namespace regie::net
