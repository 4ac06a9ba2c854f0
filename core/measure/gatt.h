// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measure/decimal.h"
#include "core/measure/kinds.h"
#include "core/measure/measurement.h"
#include "core/time/zone.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace regie::measure
{
/** Services of Bluetooth meters (Bluetooth SIG assigned numbers). */
enum class GattService : std::uint16_t {
    Glucose = 0x1808,       ///< characteristic 0x2A18 Glucose Measurement
    Thermometer = 0x1809,   ///< 0x2A1C Temperature Measurement
    BloodPressure = 0x1810, ///< 0x2A35 Blood Pressure Measurement
    WeightScale = 0x181D,   ///< 0x2A9D Weight Measurement
    PulseOximeter = 0x1822, ///< 0x2A5E PLX Spot-Check Measurement
};

/** What one payload says, in the units of our kinds. */
struct GattReading {
    std::vector<Measurement> measurements; ///< a blood-pressure meter gives the pulse as well
    /** The clock of the meter had no date or one that cannot be: `at` is that of receiving. */
    bool ownTime = false;
    std::optional<std::uint16_t> sequence; ///< of a glucose meter: what it remembers it by
    std::optional<std::uint8_t> user;      ///< which of several people, as the meter counts them
    /** What the meter itself found wrong: "body_moved", "cuff_loose", "irregular_pulse" … */
    std::vector<std::string> remarks;
};

/**
 * Reads one characteristic value of a meter. The meter's date is by `zone`; `received` is when it came
 * in. SyntaxInvalid: too short or reserved values; NotFound: the meter sent no number (NaN), which it
 * does on a failed measurement. Numbers are exact: an SFLOAT of 36.4 is 36.4.
 */
Result<GattReading> readGatt(GattService service,
                             std::span<const std::byte> payload,
                             const Kinds& kinds,
                             Clock::Instant received,
                             const time::Zone& zone);

/**
 * Where readings come from while a meter is connected. A live connection (BlueZ) implements it; tests
 * play recorded payloads.
 */
class MeterConnection
{
public:
    virtual ~MeterConnection() = default;
    /** Name of the meter as it calls itself; may be empty. */
    virtual std::string deviceName() const = 0;
    virtual GattService service() const = 0;
    /** The next payload; nullopt when the meter has no more. Errors: TimedOut, Cancelled, HostUnreachable. */
    virtual Result<std::optional<std::vector<std::byte>>> next() = 0;
};
} // namespace regie::measure
