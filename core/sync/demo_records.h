// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/fhir/resource.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace regie::sync
{
/** The records of one invented care provider, as a portal gives them out: to the letter. */
class DemoRecords
{
public:
    struct Entry {
        std::string type;      ///< of the resource
        std::string_view json; ///< the entry of the Bundle
    };

    /** A file of resources/demo. LensInvalid: the program's own content is wrong. */
    static Result<DemoRecords> load(const ResourceFiles& files, std::string_view file);

    const std::string& provider() const { return m_provider; }
    const std::vector<Entry>& entries() const { return m_entries; }
    /** "application/fhir+json; fhirVersion=3.0" or 4.0. */
    const std::string& contentType() const { return m_contentType; }
    fhir::FhirVersion version() const { return m_version; }

    /**
     * A page of a searchset from entry `from` on, with a link to the next at `link` + its number when
     * there are more.
     */
    static std::string page(const std::vector<Entry>& entries,
                            std::size_t from,
                            const std::string& link);

private:
    std::string m_provider;
    fhir::FhirVersion m_version = fhir::FhirVersion::R4;
    std::string m_contentType;
    std::vector<Entry> m_entries; ///< point into the ResourceFiles
};
} // namespace regie::sync
