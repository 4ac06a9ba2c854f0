// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as payloads of meters: the first byte chooses the service.
#include "core/measure/gatt.h"
#include "tests/fuzz/import_sink.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace regie::measure;
    if (size == 0) {
        return 0;
    }
    constexpr GattService kServices[] = {GattService::Glucose,
                                         GattService::Thermometer,
                                         GattService::BloodPressure,
                                         GattService::WeightScale,
                                         GattService::PulseOximeter};
    const auto reading = readGatt(kServices[data[0] % 5],
                                  std::as_bytes(std::span(data, size)).subspan(1),
                                  fuzzKinds(),
                                  {},
                                  regie::time::Zone::fixed(60));
    if (reading) {
        CheckingSink sink(fuzzKinds());
        for (const Measurement& each : reading->measurements) {
            sink.take(each);
        }
    }
    return 0;
}
