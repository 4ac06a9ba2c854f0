// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: writes resources and decides which version counts.
#pragma once

#include "core/base/hash.h"
#include "core/store/prepare.h"

namespace regie::store
{
/** Whether meta.lastUpdated says that `one` was there before `other`; not when either is silent. */
bool wasBefore(std::string_view one, std::string_view other);

/** What became of one resource. */
struct Put {
    PutOutcome outcome = PutOutcome::Unchanged;
    std::int64_t row = 0;
    bool counts = false;       ///< it is the version that counts, and was not before
    bool wasLeft = false;      ///< known content that another version replaced earlier
    std::int64_t replaced = 0; ///< row of the version that counted before, 0: none
};

/** Writes inside the transaction of its caller. */
class ResourceWriter
{
public:
    ResourceWriter(Connection& connection, const Source& source)
        : m_connection(&connection), m_source(source.row)
    {
    }

    /** `now`: the instant of receiving. */
    Result<Put> put(const Prepared& prepared, std::string_view now);
    /** Makes an earlier version count again (the source went back to it). Gives the one replaced. */
    Result<std::int64_t> reinstate(std::int64_t row);

private:
    struct Version {
        std::int64_t row = 0;
        std::string lastUpdated;
    };
    struct Known {
        std::optional<Version> same;    ///< the version with the same content
        std::optional<Version> current; ///< the version that counts
    };
    Result<Known> known(const fhir::Resource& resource, const Sha256& hash);
    Result<std::int64_t> insert(const Prepared& prepared,
                                const Sha256& hash,
                                std::string_view now,
                                std::int64_t newer);
    Result<std::int64_t> originalRow(const Original& original);
    Result<void> insertIdentifiers(std::int64_t row, const std::vector<std::string>& identifiers);
    Result<void> replace(std::int64_t row, std::int64_t by);
    Result<void> seen(std::int64_t row, std::string_view now);

    Connection* m_connection;
    std::int64_t m_source;
};
} // namespace regie::store
