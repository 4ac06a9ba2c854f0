// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhir/resource.h"
#include "core/measure/kinds.h"
#include "core/measure/measurement.h"
#include "core/time/zone.h"

#include <optional>
#include <string>
#include <string_view>

namespace regie::measure
{
/** Whom the resource is about, who made it and under which id. */
struct ObservationFrame {
    fhir::FhirVersion version = fhir::FhirVersion::R4;
    std::string person;    ///< name of the person; needed
    std::string reference; ///< "urn:uuid:…" of the Patient that goes along; empty: by name alone
    std::string id;        ///< Resource.id; empty for what is created elsewhere (POST)
    std::string uuid;      ///< becomes the identifier a receiver knows it again by; may be empty
    std::string issued;    ///< instant of entering; empty: left out
    std::string status = "final";
};

/**
 * A measurement as an Observation in JSON: STU3 after zib 2017 (MedMij SelfMeasurements 2.0), R4
 * after zib 2020 (nl-core-…) or HL7's vital signs where zib 2020 has none. Numbers keep the decimals
 * that were typed. InvalidArgument: no such kind, values that do not fit it, a circumstance or
 * moment that is none, or a text that is not UTF-8.
 */
Result<std::string> observationJson(const Kinds& kinds,
                                    const Measurement& measurement,
                                    const ObservationFrame& frame);

/** What an Observation of anybody says, in the unit of our kind. */
struct ReadMeasurement {
    Measurement measurement;
    std::string originalUnit; ///< UCUM or text; empty when it was in our unit already
    bool entirely = true;     ///< false: of a blood pressure only one of both is there
};

/**
 * Reads an Observation in STU3 or R4 as a measurement; nullopt when it is of no kind of ours, has
 * no number or date, or a unit we cannot convert. Does not look at its status. A date without an
 * offset is read by `zone`.
 */
std::optional<ReadMeasurement> readObservation(const Kinds& kinds,
                                               const fhir::Node& observation,
                                               const time::Zone& zone);
} // namespace regie::measure
