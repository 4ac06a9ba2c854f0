// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/exchange.
#pragma once

#include "core/exchange/dav_folder.h"

namespace regie::exchange
{
/**
 * Fetches what a server has under a name into `back` and compares it with the file that was sent, to the
 * byte. CopyChanged when it is another; else the errors of DavFolder.
 */
Result<void> isSameOnServer(DavFolder& folder,
                            std::string_view name,
                            const std::filesystem::path& sent,
                            const std::filesystem::path& back);
} // namespace regie::exchange
