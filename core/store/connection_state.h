// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: what Connection and Statement share. Not for other folders.
#pragma once

#include "core/base/error.h"

#include <sqlite3.h>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace regie::store
{
struct SqlHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view sql) const
    {
        return std::hash<std::string_view>{}(sql);
    }
};

struct ConnectionState {
    ConnectionState() = default;
    ConnectionState(const ConnectionState&) = delete;
    ConnectionState& operator=(const ConnectionState&) = delete;
    ~ConnectionState();

    /**
     * What an SQLite result code means to the program, as an Error. Marks the connection dead when
     * the data is damaged. `step` says what was tried, in our words: SQLite's own text is left out
     * because FTS5 repeats the words searched for in it.
     */
    Error error(int rc, std::string_view step);

    sqlite3* handle = nullptr;
    bool dead = false;
    /** Compiled statements by text that nobody uses at the moment. */
    std::unordered_map<std::string, std::vector<sqlite3_stmt*>, SqlHash, std::equal_to<>> idle;
};
} // namespace regie::store
