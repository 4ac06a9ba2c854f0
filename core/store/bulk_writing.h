// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace regie::store
{
class Connection;

/** More cache and a longer log while much is written; as it was when it goes. On the store's thread. */
class BulkWriting
{
public:
    static Result<BulkWriting> begin(Connection& connection);
    BulkWriting(BulkWriting&& other) noexcept;
    BulkWriting& operator=(BulkWriting&&) = delete;
    BulkWriting(const BulkWriting&) = delete;
    ~BulkWriting();

private:
    explicit BulkWriting(Connection& connection) : m_connection(&connection) { }
    Connection* m_connection;
};
} // namespace regie::store
