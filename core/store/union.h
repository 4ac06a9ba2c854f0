// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ingest.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::store
{
/*
 * What another copy of the same record has of one source, added to what is here (core/exchange). The same
 * road as an import, but nothing of it depends on what came first: times are the earliest it came and the
 * latest it was seen, and which version counts is decided apart from the order.
 */

struct UnionVersion {
    fhir::Resource resource; ///< without a body: only the times are to be brought up to date
    std::string fetchedAt;   ///< instant
    std::string lastSeen;    ///< instant
    std::string
        original; ///< SHA-256 of the XML it was read from, 64 hex digits; empty: it came as JSON
};

struct UnionPage {
    std::vector<UnionVersion> versions;
    std::vector<DocumentContent> documents; ///< that are to stand in place of what is there
    std::vector<std::string> originals;     ///< XML texts the versions name
};

/** One version that is in the vault. */
struct KeptVersion {
    std::string hash; ///< 64 hex digits
    std::string fetchedAt;
    bool counts = false;
};

/** Gives the hash of the version that is to count; `before`: the one that did, empty when there was none. */
using ChooseVersion = std::function<Result<std::string>(std::string_view type,
                                                        std::string_view key,
                                                        const std::vector<KeptVersion>& versions,
                                                        std::string_view before)>;

/** All versions of a record, in no order. */
Result<std::vector<KeptVersion>> versionsOf(Connection& connection,
                                            const Source& source,
                                            std::string_view type,
                                            std::string_view key);

/**
 * Takes in the page and what follows from it in one transaction, with `alongside` in it. `choose` is asked
 * for each record of the page and of `alsoChoose` (type and key) once all versions are there. Errors: those
 * of ingest() and of `choose`; DataDamaged (an original that is not there).
 */
Result<IngestCounts> takeUnion(Store& store,
                               const Source& source,
                               const UnionPage& page,
                               const std::vector<std::pair<std::string, std::string>>& alsoChoose,
                               const ChooseVersion& choose,
                               const Alongside& alongside);
} // namespace regie::store
