// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: what the parts of Records share.
#pragma once

#include "core/store/connection.h"
#include "core/store/records.h"

#include <filesystem>

namespace regie::store
{
struct Records::State {
    Connection* connection;
    StoreTools tools;
    std::filesystem::path attachmentFolder;
};
} // namespace regie::store
