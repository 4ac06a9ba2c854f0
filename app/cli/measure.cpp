// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure_verbs.h"

namespace regie::app
{
void addMeasure(const Verb& root)
{
    Verb verb = root.verb("measure", "measure");
    verb.onlyParent();
    addMeasureAdd(verb);
    addMeasureList(verb);
    addMeasureSeries(verb);
    addMeasureKinds(verb);
    addMeasureCorrect(verb);
    addMeasureUndo(verb);
    addMeasureTarget(verb);
    addMeasurePlan(verb);
    addMeasureImport(verb);
}
} // namespace regie::app
