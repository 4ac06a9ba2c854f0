// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs.h"

namespace regie::app
{
// The verbs below `regie measure`: one file each, app/cli/measure_<verb>.cpp.
void addMeasureAdd(const Verb& parent);
void addMeasureCorrect(const Verb& parent);
void addMeasureUndo(const Verb& parent);
void addMeasureList(const Verb& parent);
void addMeasureKinds(const Verb& parent);
void addMeasureSeries(const Verb& parent);
void addMeasureTarget(const Verb& parent);
void addMeasurePlan(const Verb& parent);
void addMeasureImport(const Verb& parent);
} // namespace regie::app
