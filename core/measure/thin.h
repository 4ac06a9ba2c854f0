// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace regie::measure
{
/** A dot of a chart: seconds since 1970 and a value in the unit of the kind. */
struct Sample {
    std::int64_t second = 0;
    float value = 0;
    bool operator==(const Sample&) const = default;
};

/**
 * At most about 4 × `buckets` of the samples (in order of time), for a chart of that many pixels: of
 * each equal stretch of time the first, lowest, highest and last, in order. No extreme is ever lost,
 * and a stretch without samples stays empty. All of them when there are no more than that.
 */
std::vector<Sample> thinned(std::span<const Sample> samples, std::size_t buckets);
/** The same for a part of time, `from` up to and including `until`, with one sample outside each end. */
std::vector<Sample> thinned(std::span<const Sample> samples,
                            std::int64_t from,
                            std::int64_t until,
                            std::size_t buckets);
} // namespace regie::measure
