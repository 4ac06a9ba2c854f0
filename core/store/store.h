// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhir/resource.h"
#include "core/record/fact.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::store
{
class Connection;

enum class SourceKind { Portal, File, Self, Demo };

struct Source {
    std::string id; ///< UUID
    SourceKind kind = SourceKind::File;
    std::string name;
    std::string provider; ///< who the data is from in words, empty when not known
    std::string created;  ///< instant
};

/** A resource as kept: the truth. See ARCHITECTURE section 4, table `resource`. */
struct StoredResource {
    std::int64_t row = 0;
    std::string source; ///< Source::id
    fhir::FhirVersion version = fhir::FhirVersion::R4;
    std::string type;
    std::string key; ///< id of the source or "sha256:…"
    std::string profile;
    std::string hash;
    std::string body;
    std::string fetchedAt;
    std::string lastSeen;
    std::string url;
    bool replaced = false;
};

enum class PutOutcome { New, Changed, Unchanged };

/** A fact as lists and details need it. `id` is made from the record key and stays the same. */
struct StoredFact {
    std::string id;
    std::int64_t resourceRow = 0;
    std::string sourceId;
    std::string sourceName;
    std::string group;
    record::Fact fact;
};

struct FactPage {
    std::vector<StoredFact> facts;
    std::string next; ///< cursor for the next page, empty at the end
};

struct ListQuery {
    std::string kind;  ///< empty: all kinds that are no support
    std::string since; ///< FHIR date: not before; facts without a date are left out then
    bool currentOnly = false;
    std::string after; ///< cursor of the page before
    int limit = 50;    ///< 1 … 1000
};

struct KindCount {
    std::string kind;
    std::int64_t count = 0;
};

struct SearchHit {
    StoredFact fact;
    std::vector<std::string> matches; ///< pieces of text around what was found
};
struct SearchPage {
    std::vector<SearchHit> hits;
    std::string next;
};

struct Quarantined {
    std::string file; ///< name as given, without folder
    std::size_t index = 0;
    Error reason;
    std::string bytes;
};
} // namespace regie::store
