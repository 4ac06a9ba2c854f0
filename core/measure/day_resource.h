// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhir/node.h"
#include "core/measure/kinds.h"
#include "core/measure/resource.h"
#include "core/measure/series.h"

namespace regie::measure
{
/** A day of a dense kind (steps, heart rate) as one resource. */
struct DayOfSamples {
    std::string kind;
    std::chrono::year_month_day day;
    Decimal value; ///< total of the day (Kind::sumOfDay), else the average
    DayRange range;
    std::string device;
};

/**
 * An Observation (R4) of the day with its lowest and highest as components; the samples themselves
 * are in the table `sample`. InvalidArgument: no such kind.
 */
Result<std::string> dayObservationJson(const Kinds& kinds,
                                       const DayOfSamples& day,
                                       const ObservationFrame& frame);
/** The lowest, highest and count of such a resource; nullopt for any other. */
std::optional<DayRange> readDayRange(const fhir::Node& observation);
} // namespace regie::measure
