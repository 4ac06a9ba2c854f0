// SPDX-License-Identifier: GPL-3.0-or-later
// Apple Health, export.xml: Record elements with type, unit, value, startDate and sourceName.
#include "core/measure/import_sink.h"
#include "core/record/measured_value.h"
#include "core/text/xml.h"

#include <charconv>
#include <unordered_map>
#include <unordered_set>

namespace regie::measure
{
namespace
{
constexpr std::pair<std::string_view, std::string_view> kTypes[] = {
    {"HKQuantityTypeIdentifierHeartRate", "heart_rate"},
    {"HKQuantityTypeIdentifierStepCount", "steps"},
    {"HKQuantityTypeIdentifierBodyMass", "weight"},
    {"HKQuantityTypeIdentifierHeight", "height"},
    {"HKQuantityTypeIdentifierBodyTemperature", "temperature"},
    {"HKQuantityTypeIdentifierOxygenSaturation", "spo2"},
    {"HKQuantityTypeIdentifierBloodGlucose", "glucose_other"},
    {"HKQuantityTypeIdentifierRespiratoryRate", "resp_rate"},
    {"HKQuantityTypeIdentifierPeakExpiratoryFlowRate", "peak_flow"},
    {"HKQuantityTypeIdentifierWaistCircumference", "waist"},
    {"HKQuantityTypeIdentifierDietaryWater", "fluid_in"},
    {"HKQuantityTypeIdentifierBloodPressureSystolic", "bp_sys"},
    {"HKQuantityTypeIdentifierBloodPressureDiastolic", "bp_dia"},
};

/** The number these digits say; nullopt when they are not all digits. */
std::optional<unsigned> numberOf(std::string_view digits)
{
    unsigned number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(number)
                                                                        : std::nullopt;
}

/** "2026-01-02 08:10:00 +0100" as an instant with its offset. */
bool readDate(std::string_view text, Measurement& measurement)
{
    constexpr std::string_view kShape = "0000-00-00 00:00:00 +0000";
    if (text.size() != kShape.size() || text[4] != '-' || text[7] != '-' || text[10] != ' '
        || text[13] != ':' || text[16] != ':' || text[19] != ' '
        || (text[20] != '+' && text[20] != '-')) {
        return false;
    }
    const auto year = numberOf(text.substr(0, 4));
    const auto month = numberOf(text.substr(5, 2));
    const auto day = numberOf(text.substr(8, 2));
    const auto hour = numberOf(text.substr(11, 2));
    const auto minute = numberOf(text.substr(14, 2));
    const auto second = numberOf(text.substr(17, 2));
    const auto offsetHours = numberOf(text.substr(21, 2));
    const auto offsetMinutes = numberOf(text.substr(23, 2));
    if (!year || !month || !day || !hour || !minute || !second || !offsetHours || !offsetMinutes) {
        return false;
    }
    const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(*year)),
                                           std::chrono::month(*month),
                                           std::chrono::day(*day));
    const unsigned offset = *offsetHours * 60 + *offsetMinutes;
    constexpr unsigned kMostOffset = 14 * 60;
    if (!date.ok() || *hour > 23 || *minute > 59 || *second > 60 || *offsetMinutes > 59
        || offset > kMostOffset) {
        return false;
    }
    measurement.offsetMinutes =
        text[20] == '-' ? -static_cast<int>(offset) : static_cast<int>(offset);
    measurement.at = std::chrono::sys_days(date) + std::chrono::hours(*hour)
                     + std::chrono::minutes(*minute) + std::chrono::seconds(*second)
                     - std::chrono::minutes(measurement.offsetMinutes);
    return true;
}

class Handler final : public text::XmlHandler
{
public:
    Handler(const Kinds& kinds, ImportSink& sink) : m_sink(sink)
    {
        for (const auto& [type, kind] : kTypes) {
            m_types.emplace(type, kinds.find(kind));
        }
    }

    bool open(const text::XmlElement& element) override
    {
        if (!m_rooted) {
            m_rooted = true;
            m_isHealth = element.name == "HealthData";
            return m_isHealth;
        }
        return element.name != "Record" || record(element);
    }
    bool characters(std::string_view) override { return true; }
    bool close(std::string_view, std::size_t) override { return true; }

    bool isHealth() const { return m_isHealth; }
    /** Pressures of which the other half never came. */
    std::size_t halves() const { return m_halves.size(); }

private:
    bool record(const text::XmlElement& element)
    {
        const auto found = m_types.find(element.attribute("type"));
        if (found == m_types.end() || found->second == nullptr) {
            m_sink.skip("unknown_kind");
            return true;
        }
        const Kind& kind = *found->second;
        Measurement measurement;
        measurement.kind = kind.id;
        measurement.device = element.attribute("sourceName");
        const auto number = record::decimalOf(element.attribute("value"));
        if (!number || !readDate(element.attribute("startDate"), measurement)) {
            m_sink.skip("unreadable");
            return true;
        }
        const auto ours = decimalOfDevice(kind, *number, element.attribute("unit"));
        if (!ours) {
            m_sink.skip("unknown_unit");
            return true;
        }
        measurement.values = {{*ours, {}}};
        return kind.id == "bp_sys" || kind.id == "bp_dia" ? half(std::move(measurement))
                                                          : m_sink.take(std::move(measurement));
    }

    /** The halves of a pressure are records of their own, and stand in the file twice. */
    bool half(Measurement measurement)
    {
        const bool upper = measurement.kind == "bp_sys";
        const std::string key =
            std::to_string(measurement.at.time_since_epoch().count()) + measurement.device;
        if (m_whole.contains(key)) {
            return true;
        }
        const auto other = m_halves.find(key);
        if (other == m_halves.end()) {
            m_halves.emplace(key, std::move(measurement));
            return true;
        }
        if ((other->second.kind == "bp_sys") == upper) {
            return true;
        }
        Measurement whole = std::move(measurement);
        const Value mine = whole.values.front();
        const Value its = other->second.values.front();
        m_halves.erase(other);
        m_whole.insert(key);
        whole.kind = "bp";
        whole.values = upper ? std::vector{mine, its} : std::vector{its, mine};
        return m_sink.take(std::move(whole));
    }

    ImportSink& m_sink;
    std::unordered_map<std::string_view, const Kind*> m_types;
    std::unordered_map<std::string, Measurement> m_halves;
    std::unordered_set<std::string> m_whole; ///< handed over
    bool m_rooted = false;
    bool m_isHealth = false;
};
} // namespace

Result<void> readAppleHealth(const std::function<Result<std::size_t>(std::span<char>)>& pull,
                             const Kinds& kinds,
                             ImportSink& sink)
{
    Handler handler(kinds, sink);
    const Result<void> read = text::readXmlStream(pull, handler);
    if (read && !handler.isHealth()) {
        return fail(ErrorCode::UnknownFormat, "XML of something else");
    }
    for (std::size_t i = 0; i < handler.halves(); ++i) {
        sink.skip("unreadable");
    }
    return read;
}
} // namespace regie::measure
