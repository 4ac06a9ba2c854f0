// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace regie::fhir
{
/** What a clinical document (HL7 CDA R2) says, as far as it is shown: the original is kept too. */
struct CdaDocument {
    std::string title;
    std::string date;      ///< effectiveTime as FHIR writes dates; empty when absent
    std::string author;    ///< the person who wrote it, else the organisation of the first author
    std::string custodian; ///< the organisation that keeps it; empty when absent
    std::string patient;   ///< name of recordTarget
    std::string patientFamily; ///< the family names in it, as far as they are marked as such
    std::string patientGiven;  ///< the given names and initials in it, likewise
    std::string birthDate;     ///< of the patient, as FHIR writes a date; empty when absent
    std::string kind;          ///< display of `code`
    std::string text;          ///< section titles and narrative, a line per block
};

/** Reads a CDA (XML in any encoding xmlToUtf8() knows). UnknownFormat when it is other XML. */
Result<CdaDocument> readCda(std::string_view bytes);

/** A time as HL7 v3 writes it (20230501143000+0200) in FHIR's way; empty when it is none. */
std::string dateFromHl7(std::string_view time);
} // namespace regie::fhir
