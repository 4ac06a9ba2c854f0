// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/resource_files.h"
#include "core/share/shared_records.h"

#include <memory>
#include <set>
#include <string>

namespace regie::share
{
/** What stands around the facts of a summary. */
struct IpsHead {
    store::Profile person;
    std::string id;  ///< UUID of this document
    std::string app; ///< "0.1.0"
    Clock::Instant now{};
    Language language = Language::Dutch;
    std::string recipient; ///< in words; may be empty
    std::string until;     ///< FHIR date the person gave; may be empty
    std::string question;  ///< what the person wants to say with it; may be empty
    /** Sections ("allergies", "medications", "problems") of which the person said there is nothing.
     *  Only these may say "known to be none"; else an empty section says there is no information. */
    std::set<std::string> noneStated;
    std::string consent; ///< FHIR R4 Consent as JSON, to go along; may be empty
};

/**
 * The shared records as an International Patient Summary: an R4 document Bundle with Composition,
 * Patient (name and birth date of the profile, nothing more), the Device that made it, and a
 * Provenance per source. Every resource has a narrative. What R4 has no form for goes along as Basic
 * with its text. IPS 2.0.0; profiles are not claimed in meta.profile, as what sources send need not
 * keep them.
 */
class IpsWriter
{
public:
    static Result<IpsWriter> load(const ResourceFiles& files);
    IpsWriter(IpsWriter&&) noexcept;
    IpsWriter& operator=(IpsWriter&&) noexcept;
    ~IpsWriter();

    /** Compact JSON. */
    std::string write(const SharedRecords& records, const IpsHead& head) const;

private:
    IpsWriter();
    struct State;
    std::unique_ptr<State> m_state;
};
} // namespace regie::share
