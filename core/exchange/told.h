// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/exchange: what the devices know of each other, and who is right when both changed a thing.
#pragma once

#include "core/store/connection.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace regie::exchange
{
/** What stands for a text: 32 hex digits of its SHA-256. */
std::string digest(std::string_view text);

/** What was told last of a thing, by this device or to it. */
struct Told {
    std::string line; ///< digest of its content
    std::string at;   ///< instant it was told at first
    std::string key;  ///< what it is about, for what can go away again
};

/** Table exchange_item. Written inside the transaction of the caller. */
class ToldItems
{
public:
    explicit ToldItems(store::Connection& connection) : m_connection(&connection) { }

    Result<std::optional<Told>> find(std::string_view item);
    Result<void> put(std::string_view item, const Told& told);
    Result<std::unordered_map<std::string, Told>> all();

private:
    store::Connection* m_connection;
};

/** A change that another device tells of. */
struct Change {
    std::string line; ///< digest of the content it has there
    std::string at;   ///< instant
    std::string base; ///< digest of what it was before there; empty: not told before
};

enum class Verdict {
    Same,    ///< it is here already
    Take,    ///< it follows what is here
    TakeNew, ///< both changed it: theirs holds
    KeepOwn  ///< both changed it: the one here holds
};

/**
 * Who is right. `here`: digest of the content here, nullopt when there is none; `told`: what was told of it
 * last. Both devices come to the same when each has heard the other: the later one holds, and at one
 * moment the greater digest. `now`: when a change here counts as made that was not told yet.
 */
Verdict decide(const std::optional<std::string>& here,
               const std::optional<Told>& told,
               const Change& change,
               const std::string& now);
} // namespace regie::exchange
