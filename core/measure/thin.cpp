// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/thin.h"

#include <algorithm>
#include <array>

namespace regie::measure
{
namespace
{
/** Appends what is kept of one stretch. */
void keep(std::span<const Sample> stretch, std::vector<Sample>& kept)
{
    std::size_t low = 0;
    std::size_t high = 0;
    for (std::size_t i = 1; i < stretch.size(); ++i) {
        low = stretch[i].value < stretch[low].value ? i : low;
        high = stretch[i].value > stretch[high].value ? i : high;
    }
    std::array<std::size_t, 4> places = {0, low, high, stretch.size() - 1};
    std::sort(places.begin(), places.end());
    const auto* end = std::unique(places.begin(), places.end());
    for (const auto* place = places.begin(); place != end; ++place) {
        kept.push_back(stretch[*place]);
    }
}
} // namespace

std::vector<Sample> thinned(std::span<const Sample> samples, std::size_t buckets)
{
    if (buckets == 0 || samples.size() <= buckets * 4) {
        return {samples.begin(), samples.end()};
    }
    std::vector<Sample> kept;
    kept.reserve(buckets * 4);
    const std::int64_t first = samples.front().second;
    const std::int64_t span = samples.back().second - first + 1;
    const auto count = static_cast<std::int64_t>(buckets);
    auto from = samples.begin();
    for (std::int64_t bucket = 0; bucket < count; ++bucket) {
        // Without multiplying seconds by buckets: no overflow for any dates.
        const std::int64_t until =
            first + span / count * (bucket + 1) + span % count * (bucket + 1) / count;
        const auto to = std::partition_point(
            from, samples.end(), [until](const Sample& sample) { return sample.second < until; });
        if (from != to) {
            keep({from, to}, kept);
        }
        from = to;
    }
    return kept;
}

std::vector<Sample> thinned(std::span<const Sample> samples,
                            std::int64_t from,
                            std::int64_t until,
                            std::size_t buckets)
{
    auto begin = std::partition_point(samples.begin(), samples.end(), [from](const Sample& sample) {
        return sample.second < from;
    });
    auto end = std::partition_point(
        begin, samples.end(), [until](const Sample& sample) { return sample.second <= until; });
    std::vector<Sample> kept;
    if (begin != samples.begin()) {
        kept.push_back(*(begin - 1));
    }
    const std::vector<Sample> inside = thinned({begin, end}, buckets);
    kept.insert(kept.end(), inside.begin(), inside.end());
    if (end != samples.end()) {
        kept.push_back(*end);
    }
    return kept;
}
} // namespace regie::measure
