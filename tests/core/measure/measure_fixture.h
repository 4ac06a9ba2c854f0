// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/measure/entry.h"
#include "core/measure/kinds.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace regie::measure
{
inline const Kinds& theKinds()
{
    static const auto kFiles = embeddedResourceFiles();
    static const Kinds kKinds = [] {
        auto loaded = Kinds::load(*kFiles);
        if (!loaded) {
            FAIL(loaded.error().detail);
        }
        return std::move(*loaded);
    }();
    return kKinds;
}

inline time::Zone amsterdam()
{
    return time::Zone::named("Europe/Amsterdam").value();
}

inline Decimal number(std::string_view text)
{
    const auto read = Decimal::parse(text);
    INFO(text);
    REQUIRE(read);
    return *read;
}

inline Clock::Instant instant(std::string_view text)
{
    const auto date = time::PartialDate::parse(text);
    INFO(text);
    REQUIRE(date);
    return time::instantOf(*date, amsterdam()).value();
}

/** Numbers as typed for a kind; the end of the test when they cannot be read. */
inline std::vector<Value> typed(std::string_view kind, std::string_view text)
{
    const auto read = readValues(theKinds(), *theKinds().find(kind), text);
    if (const Words* problem = std::get_if<Words>(&read)) {
        FAIL(kind << " " << text << ": " << problem->nl);
    }
    return std::get<std::vector<Value>>(read);
}

/** A number for each part of a kind, a step below the most that is usual. */
inline std::vector<Value> highValues(const Kind& kind)
{
    std::vector<Value> values;
    for (const Kind* part : theKinds().partsOf(kind)) {
        const Decimal most = part->soft ? part->soft->max : part->hard.max;
        values.push_back({most - part->step, {}});
    }
    return values;
}

inline Measurement measured(std::string_view kind, std::string_view text, std::string_view at)
{
    Measurement measurement;
    measurement.kind = kind;
    measurement.values = typed(kind, text);
    measurement.at = instant(at);
    measurement.offsetMinutes = amsterdam().offsetAt(measurement.at);
    return measurement;
}
} // namespace regie::measure
