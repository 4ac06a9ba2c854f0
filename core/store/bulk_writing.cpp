// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_writing.h"

#include "core/store/connection.h"

#include <utility>

namespace regie::store
{
Result<BulkWriting> BulkWriting::begin(Connection& connection)
{
    if (Result<void> done = connection.execute("PRAGMA cache_size = -131072; "
                                               "PRAGMA wal_autocheckpoint = 4000");
        !done) {
        return fail(done.error());
    }
    return BulkWriting(connection);
}

BulkWriting::BulkWriting(BulkWriting&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

BulkWriting::~BulkWriting()
{
    if (m_connection != nullptr) {
        // What cannot be set back here is set anew when the vault is opened again.
        static_cast<void>(m_connection->execute("PRAGMA cache_size = -16384; "
                                                "PRAGMA wal_autocheckpoint = 1000; "
                                                "PRAGMA shrink_memory"));
    }
}
} // namespace regie::store
