// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhir/read_limits.h"
#include "core/fhir/resource.h"

#include <cstddef>
#include <memory>
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
/** A resource (or what should have been one) that cannot be taken in, with its bytes. */
struct Rejected {
    std::size_t index = 0; ///< position in its file (entry, line, item), counted from 0
    Error reason;
    /** As it came but for BSNs, for the quarantine; empty when the whole text is too large. */
    std::string bytes;
};

/** Counts over one text. */
struct ReadCounts {
    std::size_t bsnRemoved = 0; ///< identifiers cut out
    std::size_t bsnMasked = 0;  ///< numbers masked in other strings (narrative, names, references)
    /** Bundle entries that carry no resource and no deletion: there is nothing to take in. */
    std::size_t withoutResource = 0;
};

/** What a text held: good and bad side by side. */
struct ReadResult : ReadCounts {
    std::vector<Resource> resources;
    std::vector<Rejected> rejected;
};

/** A resource that a Bundle of type history says was deleted at its source. */
struct Deleted {
    std::string type;
    std::string id;
    std::string at; ///< when (`response.lastModified`); empty when not said
};

/** Gets what is read, one by one, in the order of the file; false stops the reading. */
class ReadSink
{
public:
    virtual ~ReadSink() = default;
    virtual bool take(Resource resource) = 0;
    virtual bool reject(Rejected rejected) = 0;
    /** Comes after the resources of its Bundle; not for one that the same Bundle has a later of. */
    virtual void deleted(Deleted /*resource*/) { }
};

/** The element tables XML is read with (resources/fhir/elements-*.json). */
class ElementTables;

/**
 * Reads FHIR: JSON or XML, one resource, a Bundle of any type (also in each other), a list of
 * resources, NDJSON. One bad entry, line or item is rejected alone; of a text that breaks off the
 * whole entries are taken and the rest is one Rejected.
 *
 * Bundles and Parameters come apart into the resources they carry (also `response.outcome`), each
 * with a document of its own. What they say themselves is kept as a resource, without the resources
 * taken out of it, so nothing is lost silently:
 * - a Bundle, when it has members beyond id, meta, type, total, link and entry. What only says when
 *   and under which number it was transported (`identifier`, `timestamp`) counts for a document,
 *   a message and a collection, not for searchset, history, batch and transaction and their answers;
 * - Parameters, when a parameter has a value or part.
 * An OperationOutcome is a resource like others: it may hold what the person must know.
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
    /** The same one by one, for texts whose resources should not be in memory all at once. */
    ReadCounts read(std::string_view bytes,
                    std::optional<FhirVersion> version,
                    ReadSink& sink) const;
    /** A resource from the body of the vault: trusted form, no BSN cut, no limits but depth. */
    Result<Resource> reread(std::string body, FhirVersion version) const;

    void setLimits(const ReadLimits& limits);

private:
    Reader();
    std::unique_ptr<ElementTables> m_tables;
    ReadLimits m_limits;
};
} // namespace regie::fhir
