// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/samples.h"

#include "core/store/records.h"
#include "core/time/zone.h"

#include <algorithm>
#include <cmath>

namespace regie::measure
{
namespace
{
constexpr double kHundredths = 100;

void append(std::string& bytes, std::uint64_t value)
{
    while (value >= 0x80) {
        bytes += static_cast<char>(value | 0x80);
        value >>= 7U;
    }
    bytes += static_cast<char>(value);
}

std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
}
std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
}

std::optional<std::uint64_t> take(std::string_view& bytes)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        value |= std::uint64_t{byte & 0x7FU} << shift;
        if (byte < 0x80) {
            return value;
        }
    }
    return std::nullopt;
}
} // namespace

std::string packSamples(std::span<const Sample> samples)
{
    std::string bytes;
    bytes.reserve(samples.size() * 4);
    std::int64_t second = 0;
    std::int64_t value = 0;
    for (const Sample& each : samples) {
        const auto hundredths =
            static_cast<std::int64_t>(std::llround(static_cast<double>(each.value) * kHundredths));
        append(bytes, zigzag(each.second - second));
        append(bytes, zigzag(hundredths - value));
        second = each.second;
        value = hundredths;
    }
    return bytes;
}

std::optional<std::vector<Sample>> unpackSamples(std::string_view bytes)
{
    std::vector<Sample> samples;
    samples.reserve(bytes.size() / 3);
    std::uint64_t second = 0; // unsigned: sums of damaged bytes wrap instead of being undefined
    std::uint64_t value = 0;
    while (!bytes.empty()) {
        const auto later = take(bytes);
        const auto change = take(bytes);
        if (!later || !change) {
            return std::nullopt;
        }
        second += static_cast<std::uint64_t>(unzigzag(*later));
        value += static_cast<std::uint64_t>(unzigzag(*change));
        samples.push_back({static_cast<std::int64_t>(second),
                           static_cast<float>(static_cast<double>(static_cast<std::int64_t>(value))
                                              / kHundredths)});
    }
    return samples;
}

Result<std::vector<Sample>> readSamples(store::Records& records,
                                        std::string_view kind,
                                        std::optional<std::chrono::year_month_day> from,
                                        std::optional<std::chrono::year_month_day> until)
{
    const auto days = records.sampleDays(kind,
                                         from ? time::dayText(*from) : std::string(),
                                         until ? time::dayText(*until) : std::string());
    if (!days) {
        return fail(days.error());
    }
    std::vector<Sample> all;
    for (const store::Records::SampleDay& day : *days) {
        const auto samples = unpackSamples(day.bytes);
        if (!samples) {
            return fail(ErrorCode::DataDamaged, "samples");
        }
        all.insert(all.end(), samples->begin(), samples->end());
    }
    const auto earlier = [](const Sample& a, const Sample& b) { return a.second < b.second; };
    if (!std::is_sorted(all.begin(), all.end(), earlier)) {
        std::stable_sort(all.begin(), all.end(), earlier);
    }
    return all;
}
} // namespace regie::measure
