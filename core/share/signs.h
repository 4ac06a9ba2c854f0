// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/share: what a fact may be recognised by.
#pragma once

#include "core/store/records.h"

#include <string>
#include <vector>

namespace regie::share
{
struct Signs {
    std::vector<std::string> codes; ///< codesIn(), with those of medicine, care provider and place
    std::string words;              ///< folded
};

Result<Signs> signsOf(store::Store& store, const store::StoredFact& fact);
} // namespace regie::share
