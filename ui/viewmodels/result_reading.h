// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/measured_value.h"
#include "core/store/records.h"
#include "ui/viewmodels/trend_series.h"

#include <optional>
#include <vector>

namespace regie::ui
{
class AppViewModel;

/** A fact with its value as the laboratory gave it; without one when it is no single number. */
struct ReadResult {
    store::StoredFact stored;
    std::optional<record::MeasuredValue> measured;
};

/** All functions here run on the reading thread. */
Result<ReadResult> readResult(store::Records& records, store::StoredFact stored);
/**
 * The results of the test of a fact in the same unit, oldest first and at most the newest `most`.
 * What came from two sources is there once. Only the fact itself when its test has no code.
 */
Result<std::vector<ReadResult>> readSeries(store::Records& records,
                                           const store::StoredFact& stored,
                                           std::size_t most);
/** Those with a number and a date, for a chart. */
TrendSeries trendOf(const AppViewModel& app, const std::vector<ReadResult>& results);
} // namespace regie::ui
