// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/base/words.h"
#include "core/fhir/resource.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::sync
{
/** One question of a service, as resources/services/README.md describes it. Not percent-encoded. */
struct ServiceQuery {
    std::string get;                  ///< path below the base, with its query
    std::string latest;               ///< the same for the newest only; empty: it cannot
    std::vector<std::string> periods; ///< search parameters for a period: a question each
    std::string until = "le";         ///< prefix of a date when only the end of a period is given
    std::string identifier;           ///< search parameter; empty: it cannot
    std::string code;
    std::string treatment;
    bool targetedOnly = false; ///< not part of a full collection
};

/** How a service takes in what a person sends. */
struct ServiceSend {
    std::string bundle; ///< "batch" or "transaction"
    std::vector<std::string> resources;
};

/** A data service of MedMij. */
struct Service {
    std::string key;          ///< "bgz-3-0"
    std::vector<int> numbers; ///< in the MedMij lists; the first is the one shown
    Words name;
    fhir::FhirVersion version = fhir::FhirVersion::Stu3;
    std::vector<ServiceQuery> queries;
    /** Per resource type a path to what must be fetched after it: a url or a Reference. */
    std::map<std::string, std::string> follow;
    std::optional<ServiceSend> send;
};

/** The services of resources/services, by number and then by key. Immutable. */
class ServiceCatalogue
{
public:
    /** LensInvalid when a file is no service. */
    static Result<ServiceCatalogue> load(const ResourceFiles& files);

    const std::vector<Service>& services() const { return m_services; }
    /** By key or by one of its numbers ("48"); nullptr when it is not known. */
    const Service* find(std::string_view keyOrNumber) const;

private:
    std::vector<Service> m_services;
};
} // namespace regie::sync
