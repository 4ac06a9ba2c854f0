// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the data of somebody else out of a person's vault.
#pragma once

#include "core/store/store.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::store
{
/** What a Patient, or the recordTarget of a CDA, says of who it is. */
struct PatientIdentity {
    std::string id; ///< of the Patient; empty: it has none
    std::string birthDate;
    std::vector<std::string> family; ///< folded words of the family names
    std::vector<std::string> given;  ///< folded words of given names and initials
};

PatientIdentity identityOf(const fhir::Node& patient);

/**
 * Whether a Patient may be the person of the profile. With whole birth dates on both sides these are
 * the same, and the names share a word or an initial: family names change, and a twin is not told
 * apart. Otherwise a family name and a given name or initial are the same, as far as both say them.
 * Nothing to compare: yes.
 */
bool mayBeSamePerson(const PatientIdentity& patient, const Profile& profile);

/** The Patients in a FHIR text, found without reading everything else, or the person of a CDA. */
std::vector<PatientIdentity> patientsIn(std::string_view bytes, const fhir::Reader& reader);
} // namespace regie::store
