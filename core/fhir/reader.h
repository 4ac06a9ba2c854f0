// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhir/resource.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie
{
class ResourceFiles;
}

namespace regie::fhir
{
/** What one text may be at most. Source: PROTOCOL-SECURITY part 6, cases of a hostile server. */
struct ReadLimits {
    std::size_t bytes = std::size_t{256} * 1024 * 1024;    ///< of one JSON or XML text
    int depth = 64;                                        ///< objects and lists in each other
    std::size_t stringBytes = std::size_t{1024} * 1024;    ///< of one string
    std::size_t dataBytes = std::size_t{64} * 1024 * 1024; ///< of one base64 string (`data`)
};

/** A resource (or what should have been one) that cannot be taken in, with its bytes. */
struct Rejected {
    std::size_t index = 0; ///< position in its file, counted from 0
    Error reason;
    std::string bytes; ///< as it came, for the quarantine
};

/** What a text held: good and bad side by side. */
struct ReadResult {
    std::vector<Resource> resources;
    std::vector<Rejected> rejected;
    std::size_t bsnRemoved = 0;
};

/** The element tables XML is read with (resources/fhir/elements-*.json). */
class ElementTables;

/**
 * Reads FHIR: JSON or XML, one resource, a Bundle of any type (also in each other), or NDJSON.
 * Bundles come apart into their entries; the Bundle itself is kept as a resource only when it says
 * something of its own (a document or message: its Composition says that, so it is not).
 */
class Reader
{
public:
    /** Fails with LensInvalid when the tables in `files` are unreadable. */
    static Result<Reader> create(const ResourceFiles& files);
    Reader(Reader&&) noexcept;
    Reader& operator=(Reader&&) noexcept;
    ~Reader();

    /** `version`: what is known from outside (a request, a flag); else it is found in the text. */
    ReadResult read(std::string_view bytes, std::optional<FhirVersion> version = {}) const;
    /** A resource from the body of the vault: trusted form, no BSN cut, no limits but depth. */
    Result<Resource> reread(std::string body, FhirVersion version) const;

    void setLimits(const ReadLimits& limits);

private:
    Reader();
    std::unique_ptr<ElementTables> m_tables;
    ReadLimits m_limits;
};
} // namespace regie::fhir
