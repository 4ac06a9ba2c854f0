// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/time/partial_date.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace regie::time
{
/** What a clock on the wall says. */
struct LocalTime {
    std::chrono::year_month_day day;
    int minuteOfDay = 0; ///< 0 … 1439 as the clock says it, also on days of 23 or 25 hours
    int second = 0;
    bool operator==(const LocalTime&) const = default;
};

/** The rules of the clock in one place on earth. Cheap to copy. */
class Zone
{
public:
    /** By its name in the time zone database ("Europe/Amsterdam"). NotFound when there is none. */
    static Result<Zone> named(std::string_view name);
    /** Always this many minutes ahead of UTC. */
    static Zone fixed(int offsetMinutes);

    /** Minutes ahead of UTC. */
    int offsetAt(Clock::Instant instant) const;
    LocalTime at(Clock::Instant instant) const;
    std::chrono::year_month_day dayOf(Clock::Instant instant) const { return at(instant).day; }
    /**
     * When a clock shows this; the first time when it does so twice. nullopt when it never does: in
     * the hour that is skipped in spring, or on a day that is none.
     */
    std::optional<Clock::Instant> instantOf(std::chrono::year_month_day day, int minuteOfDay) const;
    /** The first instant of a day: also where the clock goes forward at midnight. */
    Clock::Instant startOf(std::chrono::year_month_day day) const;
    /** FHIR dateTime with the offset of then: "2026-11-22T11:00:00+01:00". */
    std::string dateTimeText(Clock::Instant instant) const;

    struct Rules;

private:
    explicit Zone(std::shared_ptr<const Rules> rules) : m_rules(std::move(rules)) { }
    std::shared_ptr<const Rules> m_rules;
};

/**
 * The instant of a FHIR date: the start of what was given, by the zone where the date has no offset
 * of its own. nullopt when there was no such moment.
 */
std::optional<Clock::Instant> instantOf(const PartialDate& date, const Zone& zone);

/** "2026-11-22" */
std::string dayText(std::chrono::year_month_day day);
/** The day of such a text; nullopt when it is none. */
std::optional<std::chrono::year_month_day> dayFromText(std::string_view text);
/** So many days later (earlier when negative). */
std::chrono::year_month_day addDays(std::chrono::year_month_day day, int days);
/** Days from one to another. */
int daysBetween(std::chrono::year_month_day from, std::chrono::year_month_day to);
} // namespace regie::time
