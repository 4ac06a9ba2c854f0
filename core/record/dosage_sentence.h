// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/record/dosage_model.h"

#include <optional>
#include <string_view>

namespace regie::terms
{
class Terms;
}

namespace regie::record
{
/**
 * The plan as short sentences (PATIENT-CONTENT 4.7), or nullopt when any coded part of it has no
 * words of ours, contradicts another, or leaves a sentence without what to do.
 */
std::optional<Words> planSentences(const DosagePlan& plan,
                                   std::string_view form,
                                   const terms::Terms& terms);
} // namespace regie::record
