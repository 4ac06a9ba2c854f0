// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/measure/kinds.h"
#include "core/measure/measurement.h"
#include "core/time/zone.h"

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace regie::measure
{
// What a person types and whether it can be. Every limit here is a check on typing, no medical one.

/** Numbers as typed, or what is wrong with the text in words. */
using ReadValues = std::variant<std::vector<Value>, Words>;

/**
 * Reads "132/81", "132 81", "132 over 81", "1,82", "81.50", "HI", "Lo", ">33,3", "7 uur 30" and
 * "7:30" (sleep). As many numbers as the kind has parts. Every digit that was typed is kept.
 */
ReadValues readValues(const Kinds& kinds, const Kind& kind, std::string_view typed);

/** When it was measured. */
struct ReadMoment {
    Clock::Instant at{};
    int offsetMinutes = 0;
    bool dayOnly = false;
};
/**
 * Reads "8:10", "08.10", "2026-11-22", "2026-11-22T08:10", "2026-11-22 8:10", each also with
 * seconds and an offset, "22-11-2026 8:10", "gisteren 8:10", "yesterday 8:10"; a time alone is of
 * today, or of yesterday when it has not come yet and it is before 4 o'clock. Empty: now. Else what
 * is wrong in words: also a time that the clock skipped.
 */
std::variant<ReadMoment, Words> readMoment(std::string_view typed,
                                           Clock::Instant now,
                                           const time::Zone& zone);

/** An earlier measurement of the same kind by this person. */
struct Earlier {
    std::vector<Value> values;
    Clock::Instant at{};
};

/** What is known of the person, to check with. */
struct CheckContext {
    Clock::Instant now{};
    std::optional<Clock::Instant> born; ///< start of the day of birth; nullopt: not known
    std::optional<int> age;             ///< in whole years; nullopt: not known, checked as an adult
    std::vector<Earlier> earlier;       ///< before this one, newest first, at most 10 are looked at
    Decimal dayTotal;                   ///< of the same day, without this one
};

enum class Outcome {
    Ok,
    Ask,        ///< unlikely: "klopt dit getal?"; may be saved after a yes
    Impossible, ///< cannot be saved
};

/** What may have been meant. */
struct Offer {
    std::vector<Value> values;
    Words question; ///< "Bedoelt u 182 cm?"
};

struct Verdict {
    Outcome outcome = Outcome::Ok;
    std::vector<Words> reasons; ///< one short sentence each; empty when Ok
    std::optional<Offer> offer; ///< to be shown before the reasons
};

/**
 * Checks in the order of resources/measurements/README.md: an offer of another unit, hard limits and
 * rules, other rules, soft limits. Nothing is asked about a value that lies within the person's own
 * last ten.
 */
Verdict check(const Kinds& kinds, const Measurement& measurement, const CheckContext& context);

/** The value as the kind shows it, with its unit: "132 over 81 mmHg", "meer dan 33,3 mmol/L". */
Words valueWords(const Kinds& kinds, const Kind& kind, const std::vector<Value>& values);
/** The same without the unit. */
Words numberWords(const Kinds& kinds, const Kind& kind, const std::vector<Value>& values);
} // namespace regie::measure
