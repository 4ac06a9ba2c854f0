// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/measure: what the readers of files hand over.
#pragma once

#include "core/measure/import.h"
#include "core/measure/measurement.h"
#include "core/measure/units.h"

#include <functional>
#include <span>
#include <string_view>

namespace regie::measure
{
/** Takes what a file holds, one by one; false: stop reading (an error is kept by the sink). */
class ImportSink
{
public:
    virtual ~ImportSink() = default;
    /** In the unit of the kind. Dense kinds are gathered to days. */
    virtual bool take(Measurement measurement) = 0;
    virtual void skip(std::string_view why) = 0;
};

/** A number of a device in the unit and decimals of a kind; nullopt: another dimension. */
std::optional<Decimal> decimalOfDevice(const Kind& kind, double number, std::string_view unit);

/** Heart rate and steps: too many for a resource each. */
bool isDense(std::string_view kind);

// Readers of one format each; `pull` gives the bytes (text::ReadBytes), `text` all of them.
// SyntaxInvalid: it is not of that format.
Result<void> readAppleHealth(const std::function<Result<std::size_t>(std::span<char>)>& pull,
                             const Kinds& kinds,
                             ImportSink& sink);
/** Google Takeout (Fit) and Fitbit. Gives the name of the format. */
Result<std::string> readFitnessJson(std::string_view text,
                                    const Kinds& kinds,
                                    const time::Zone& zone,
                                    ImportSink& sink);
/** Headers of a CSV and a guess at what they hold; SyntaxInvalid: no table. */
Result<CsvMatch> guessCsv(std::string_view text);
/**
 * Whether a match says enough: a date, a kind, no header that nothing is known of, and a unit wherever
 * the number could be in more than one.
 */
bool isWhole(const CsvMatch& match, const Kinds& kinds);
Result<void> readCsv(std::string_view text,
                     const CsvMatch& match,
                     const Kinds& kinds,
                     const time::Zone& zone,
                     ImportSink& sink);
} // namespace regie::measure
