// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/measure: the files of resources/measurements.
#pragma once

#include "core/base/result.h"
#include "core/measure/kinds.h"

namespace regie::measure
{
struct KindFile {
    std::vector<Kind> kinds;
    std::vector<Circumstance> circumstances;
};

/** LensInvalid names the kind and the member that is wrong. */
Result<KindFile> readKindFile(std::string_view json);
Result<Cards> readCardFile(std::string_view json);
} // namespace regie::measure
