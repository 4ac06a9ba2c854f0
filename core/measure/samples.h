// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measure/thin.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace regie::store
{
class Records;
}

namespace regie::measure
{
/**
 * Samples as bytes for the table `sample`: for each, as varints, the seconds since the one before
 * (the first: since 1970) and the zigzag difference of the value in hundredths. In order of time.
 */
std::string packSamples(std::span<const Sample> samples);
/** nullopt: the bytes are no such thing. */
std::optional<std::vector<Sample>> unpackSamples(std::string_view bytes);

/**
 * The samples of a dense kind in order of time, for a chart: thinned() makes them few. Days absent:
 * no limit. Where several devices measured at once all are there. DataDamaged: rows that are none.
 */
Result<std::vector<Sample>> readSamples(store::Records& records,
                                        std::string_view kind,
                                        std::optional<std::chrono::year_month_day> from = {},
                                        std::optional<std::chrono::year_month_day> until = {});
} // namespace regie::measure
