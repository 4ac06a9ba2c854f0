// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/thin.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace regie::measure;

TEST_CASE("thinning keeps every extreme of every stretch, first and last, in order")
{
    std::mt19937 random(9);
    for (int round = 0; round < 100; ++round) {
        std::vector<Sample> samples;
        std::int64_t second = static_cast<std::int64_t>(random() % 1'000'000);
        const std::size_t count = random() % 5000;
        for (std::size_t i = 0; i < count; ++i) {
            second += static_cast<std::int64_t>(random() % (random() % 50 == 0 ? 100'000 : 10));
            samples.push_back({second, static_cast<float>(random() % 1000)});
        }
        const std::size_t buckets = 1 + random() % 200;
        const auto kept = thinned(samples, buckets);
        CHECK(kept.size() <= std::max(buckets * 4, std::size_t{0}));
        if (samples.empty()) {
            CHECK(kept.empty());
            continue;
        }
        CHECK(std::is_sorted(kept.begin(), kept.end(), [](const auto& a, const auto& b) {
            return a.second < b.second;
        }));
        CHECK(kept.front() == samples.front());
        CHECK(kept.back() == samples.back());
        const auto less = [](const Sample& a, const Sample& b) { return a.value < b.value; };
        CHECK(std::min_element(kept.begin(), kept.end(), less)->value
              == std::min_element(samples.begin(), samples.end(), less)->value);
        CHECK(std::max_element(kept.begin(), kept.end(), less)->value
              == std::max_element(samples.begin(), samples.end(), less)->value);
        for (const Sample& each : kept) {
            CHECK(std::find(samples.begin(), samples.end(), each) != samples.end());
        }
    }
}

TEST_CASE("a part of time has one sample outside each end, so that its lines go on")
{
    std::vector<Sample> samples;
    for (int i = 0; i < 100; ++i) {
        samples.push_back({i * 10, static_cast<float>(i)});
    }
    const auto part = thinned(samples, 200, 300, 1000);
    REQUIRE(part.size() == 13);
    CHECK(part.front().second == 190);
    CHECK(part.back().second == 310);
    CHECK(thinned(samples, -50, 2000, 1000).size() == 100);
    CHECK(thinned({}, 10).empty());
}
