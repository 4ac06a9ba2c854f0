// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone.h"

#include <date/tz.h>
#include <fmt/format.h>

#include <exception>

namespace regie::time
{
namespace
{
using Seconds = std::chrono::seconds;
using Local = date::local_time<Seconds>;

Local localOf(std::chrono::year_month_day day, int minuteOfDay)
{
    return Local{std::chrono::sys_days(day).time_since_epoch() + std::chrono::minutes(minuteOfDay)};
}
} // namespace

/** One of both: a zone of the database, or a fixed offset. */
struct Zone::Rules {
    const date::time_zone* zone = nullptr;
    int offsetMinutes = 0;
};

Result<Zone> Zone::named(std::string_view name)
{
    try {
        return Zone(std::make_shared<const Rules>(Rules{date::locate_zone(std::string(name)), 0}));
    } catch (const std::exception&) {
        return fail(ErrorCode::NotFound, "time zone");
    }
}

Zone Zone::fixed(int offsetMinutes)
{
    return Zone(std::make_shared<const Rules>(Rules{nullptr, offsetMinutes}));
}

int Zone::offsetAt(Clock::Instant instant) const
{
    if (m_rules->zone == nullptr) {
        return m_rules->offsetMinutes;
    }
    const auto info = m_rules->zone->get_info(std::chrono::floor<Seconds>(instant));
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(info.offset).count());
}

LocalTime Zone::at(Clock::Instant instant) const
{
    const auto shifted =
        std::chrono::floor<Seconds>(instant) + std::chrono::minutes(offsetAt(instant));
    const auto day = std::chrono::floor<std::chrono::days>(shifted);
    const Seconds ofDay = shifted - day;
    return {std::chrono::year_month_day(day),
            static_cast<int>(ofDay.count() / 60),
            static_cast<int>(ofDay.count() % 60)};
}

std::optional<Clock::Instant> Zone::instantOf(std::chrono::year_month_day day,
                                              int minuteOfDay) const
{
    if (!day.ok() || minuteOfDay < 0 || minuteOfDay >= 24 * 60) {
        return std::nullopt;
    }
    const Local local = localOf(day, minuteOfDay);
    if (m_rules->zone == nullptr) {
        return Clock::Instant(local.time_since_epoch()
                              - std::chrono::minutes(m_rules->offsetMinutes));
    }
    const auto info = m_rules->zone->get_info(local);
    if (info.result == date::local_info::nonexistent) {
        return std::nullopt;
    }
    return Clock::Instant(local.time_since_epoch() - info.first.offset);
}

Clock::Instant Zone::startOf(std::chrono::year_month_day day) const
{
    if (const auto midnight = instantOf(day, 0)) {
        return *midnight;
    }
    // Midnight is skipped: the day begins where the clock goes forward.
    const auto info = m_rules->zone->get_info(localOf(day, 0));
    return Clock::Instant(info.second.begin);
}

std::string Zone::dateTimeText(Clock::Instant instant) const
{
    const LocalTime local = at(instant);
    const int offset = offsetAt(instant);
    const int size = offset < 0 ? -offset : offset;
    return fmt::format("{}T{:02}:{:02}:{:02}{}{:02}:{:02}",
                       dayText(local.day),
                       local.minuteOfDay / 60,
                       local.minuteOfDay % 60,
                       local.second,
                       offset < 0 ? '-' : '+',
                       size / 60,
                       size % 60);
}

std::optional<Clock::Instant> instantOf(const PartialDate& date, const Zone& zone)
{
    const std::chrono::year_month_day day{std::chrono::year(date.year),
                                          std::chrono::month(date.month == 0 ? 1 : date.month),
                                          std::chrono::day(date.day == 0 ? 1 : date.day)};
    if (!day.ok()) {
        return std::nullopt;
    }
    if (date.hour < 0) {
        return zone.startOf(day);
    }
    const int minute = date.hour * 60 + date.minute;
    const auto start =
        (date.offsetMinutes ? Zone::fixed(*date.offsetMinutes) : zone).instantOf(day, minute);
    if (!start) {
        return std::nullopt;
    }
    return *start + std::chrono::seconds(date.second < 0 ? 0 : date.second);
}

std::string dayText(std::chrono::year_month_day day)
{
    return fmt::format("{:04}-{:02}-{:02}",
                       static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::optional<std::chrono::year_month_day> dayFromText(std::string_view text)
{
    const auto date = PartialDate::parse(text);
    if (!date || date->precision != Precision::Day) {
        return std::nullopt;
    }
    return std::chrono::year_month_day{std::chrono::year(date->year),
                                       std::chrono::month(date->month),
                                       std::chrono::day(date->day)};
}

std::chrono::year_month_day addDays(std::chrono::year_month_day day, int days)
{
    return std::chrono::sys_days(day) + std::chrono::days(days);
}

int daysBetween(std::chrono::year_month_day from, std::chrono::year_month_day to)
{
    return static_cast<int>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}
} // namespace regie::time
