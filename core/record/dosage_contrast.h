// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dosage_model.h"

namespace regie::record
{
/**
 * Whether the text of the source names another number of times a day, or another number of pieces,
 * than its codes do ("2x daags 1" beside 3 times a day). Only what is written in a usual way is
 * compared; of any other text nothing is known and this is false. Folder private.
 */
bool textDiffersFromCodes(const DosagePlan& plan);
} // namespace regie::record
