// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace regie::store
{
/**
 * The kinds of fact that are one measurement of the body, in the order they are shown; a test holds
 * it against the lenses. Scores and questionnaires are none.
 */
inline constexpr std::array<std::string_view, 21> kMeasurementKinds = {"blood_pressure",
                                                                       "bp_sys",
                                                                       "bp_dia",
                                                                       "heart_rate",
                                                                       "pulse_rate",
                                                                       "weight",
                                                                       "height",
                                                                       "bmi",
                                                                       "temperature",
                                                                       "spo2",
                                                                       "resp_rate",
                                                                       "glucose_fasting",
                                                                       "glucose_after_meal",
                                                                       "glucose_other",
                                                                       "peak_flow",
                                                                       "waist",
                                                                       "steps",
                                                                       "sleep",
                                                                       "inr",
                                                                       "head_circumference",
                                                                       "pain_nrs"};
} // namespace regie::store
