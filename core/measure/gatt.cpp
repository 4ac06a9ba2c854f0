// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * Flags and fields after the Bluetooth GATT Specification Supplement: Blood Pressure Measurement,
 * Weight Measurement, Temperature Measurement, Glucose Measurement, PLX Spot-Check Measurement.
 */
#include "core/measure/gatt.h"

#include "core/measure/gatt_bytes.h"
#include "core/measure/units.h"

#include <algorithm>

namespace regie::measure
{
namespace
{
bool has(unsigned flags, unsigned bit)
{
    return (flags >> bit & 1U) != 0;
}

/** One payload while it is read. */
class Reading
{
public:
    Reading(std::span<const std::byte> payload,
            const Kinds& kinds,
            Clock::Instant received,
            const time::Zone& zone)
        : m_bytes(payload), m_kinds(kinds), m_received(received), m_zone(zone)
    {
    }

    Result<GattReading> run(GattService service)
    {
        switch (service) {
        case GattService::BloodPressure: readBloodPressure(); break;
        case GattService::WeightScale: readWeight(); break;
        case GattService::Thermometer: readTemperature(); break;
        case GattService::Glucose: readGlucose(); break;
        case GattService::PulseOximeter: readOximeter(); break;
        }
        if (m_bytes.failed()) {
            return fail(ErrorCode::SyntaxInvalid, "payload of a meter");
        }
        if (m_reading.measurements.empty()) {
            return fail(ErrorCode::NotFound, "no number from the meter");
        }
        for (Measurement& each : m_reading.measurements) {
            each.at = m_at.value_or(m_received);
            each.offsetMinutes = m_zone.offsetAt(each.at);
        }
        m_reading.ownTime = !m_at.has_value();
        return m_reading;
    }

private:
    void readBloodPressure()
    {
        const unsigned flags = m_bytes.u8();
        const std::string_view unit = has(flags, 0) ? "kPa" : "mm[Hg]";
        const auto systolic = m_bytes.sfloat();
        const auto diastolic = m_bytes.sfloat();
        m_bytes.sfloat(); // mean arterial pressure
        if (has(flags, 1)) {
            takeTime();
        }
        const auto pulse = has(flags, 2) ? m_bytes.sfloat() : std::nullopt;
        if (has(flags, 3)) {
            m_reading.user = m_bytes.u8();
        }
        if (has(flags, 4)) {
            takeStatus(m_bytes.u16());
        }
        const auto upper = inUnit("bp_sys", systolic, unit);
        const auto lower = inUnit("bp_dia", diastolic, unit);
        if (upper && lower) {
            add("bp", {*upper, *lower});
        }
        if (const auto rate = inUnit("heart_rate", pulse, "/min")) {
            add("heart_rate", {*rate});
        }
    }

    void takeStatus(unsigned status)
    {
        constexpr std::pair<unsigned, const char*> kRemarks[] = {
            {0, "body_moved"}, {1, "cuff_loose"}, {2, "irregular_pulse"}, {5, "wrong_position"}};
        for (const auto& [bit, remark] : kRemarks) {
            if (has(status, bit)) {
                m_reading.remarks.emplace_back(remark);
            }
        }
    }

    void readWeight()
    {
        const unsigned flags = m_bytes.u8();
        const bool imperial = has(flags, 0);
        const std::uint16_t raw = m_bytes.u16();
        if (has(flags, 1)) {
            takeTime();
        }
        if (has(flags, 2)) {
            m_reading.user = m_bytes.u8();
        }
        std::uint16_t height = 0;
        if (has(flags, 3)) {
            m_bytes.skip(2); // BMI follows from both
            height = m_bytes.u16();
        }
        constexpr std::uint16_t kFailed = 0xFFFF;
        if (raw == kFailed) {
            return;
        }
        // Resolution: 0.005 kg or 0.01 lb; 0.001 m or 0.1 inch.
        const Decimal weight = imperial ? Decimal(raw, 2) : Decimal(std::int64_t{raw} * 5, 3);
        if (const auto value = inUnit("weight", weight, imperial ? "lb" : "kg")) {
            add("weight", {*value});
        }
        if (height > 0) {
            const Decimal size(height, imperial ? 1 : 3);
            if (const auto value = inUnit("height", size, imperial ? "in" : "m")) {
                add("height", {*value});
            }
        }
    }

    void readTemperature()
    {
        const unsigned flags = m_bytes.u8();
        const auto value = m_bytes.float32();
        if (has(flags, 1)) {
            takeTime();
        }
        const unsigned site = has(flags, 2) ? m_bytes.u8() : 0U;
        if (const auto degrees = inUnit("temperature", value, has(flags, 0) ? "degF" : "Cel")) {
            add("temperature", {*degrees});
            // Temperature Type: what of it our list of sites knows.
            constexpr std::pair<unsigned, const char*> kSites[] = {
                {1, "armpit"}, {6, "mouth"}, {7, "rectal"}, {9, "ear"}};
            for (const auto& [code, option] : kSites) {
                if (site == code) {
                    m_reading.measurements.back().how["temperature_site"] = option;
                }
            }
        }
    }

    void readGlucose()
    {
        const unsigned flags = m_bytes.u8();
        m_reading.sequence = m_bytes.u16();
        takeTime();
        if (has(flags, 0)) {
            const int minutes = m_bytes.s16();
            m_at = m_at ? std::optional(*m_at + std::chrono::minutes(minutes)) : m_at;
        }
        std::optional<Decimal> value;
        if (has(flags, 1)) {
            value = m_bytes.sfloat();
            m_bytes.u8(); // type and place of the sample
        }
        if (has(flags, 3)) {
            m_bytes.u16(); // sensor status
        }
        if (!value) {
            return;
        }
        // kg/L or mol/L: × 100 000 is mg/dL, × 1000 is mmol/L.
        const bool moles = has(flags, 2);
        const auto shifted = value->shifted(moles ? 3 : 5);
        if (const auto number = inUnit("glucose_other", shifted, moles ? "mmol/L" : "mg/dL")) {
            add("glucose_other", {*number});
        }
    }

    void readOximeter()
    {
        const unsigned flags = m_bytes.u8();
        const auto saturation = m_bytes.sfloat();
        const auto pulse = m_bytes.sfloat();
        if (has(flags, 0)) {
            takeTime();
        }
        if (const auto value = inUnit("spo2", saturation, "%")) {
            add("spo2", {*value});
        }
        if (const auto value = inUnit("heart_rate", pulse, "/min")) {
            add("heart_rate", {*value});
        }
    }

    void takeTime()
    {
        const auto clock = m_bytes.clock();
        const auto start = clock ? m_zone.instantOf(clock->day, clock->minuteOfDay) : std::nullopt;
        if (start) {
            m_at = *start + std::chrono::seconds(clock->second);
        }
    }

    /** In the unit and decimals of a kind; nullopt without a number or outside what can be. */
    std::optional<Value> inUnit(std::string_view kindId,
                                const std::optional<Decimal>& number,
                                std::string_view unit) const
    {
        const Kind* kind = m_kinds.find(kindId);
        if (!number || kind == nullptr) {
            return std::nullopt;
        }
        std::optional<Decimal> ours = number->rounded(kind->decimalsMost);
        if (!isSameUnit(unit, kind->ucum)) {
            const auto converted = convertUnit(number->toDouble(), unit, kind->ucum, kind->id);
            ours = converted ? Decimal::nearest(*converted, kind->decimalsMost) : std::nullopt;
        }
        return ours && kind->hard.holds(*ours)
                   ? std::optional(Value{ours->trimmed(kind->decimals), {}})
                   : std::nullopt;
    }

    void add(std::string_view kind, std::vector<Value> values)
    {
        Measurement measurement;
        measurement.kind = kind;
        measurement.values = std::move(values);
        m_reading.measurements.push_back(std::move(measurement));
    }

    GattBytes m_bytes;
    const Kinds& m_kinds;
    Clock::Instant m_received;
    const time::Zone& m_zone;
    std::optional<Clock::Instant> m_at;
    GattReading m_reading;
};
} // namespace

Result<GattReading> readGatt(GattService service,
                             std::span<const std::byte> payload,
                             const Kinds& kinds,
                             Clock::Instant received,
                             const time::Zone& zone)
{
    return Reading(payload, kinds, received, zone).run(service);
}
} // namespace regie::measure
