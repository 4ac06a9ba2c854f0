// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/base/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::ui
{
/** A room of "My record": kinds of fact that belong together for a person. */
struct Category {
    std::string key; ///< "results"
    std::string icon;
    Words name;
    Words line;         ///< one sentence that says what is in it
    int firstOrder = 0; ///< of the lenses whose kinds are in it, both included
    int lastOrder = 0;
};

/** resources/categories. LensInvalid when it cannot be read. */
Result<std::vector<Category>> loadCategories(const ResourceFiles& files);
/** The category of a kind's order; the last one when none holds it. `categories` is not empty. */
const Category& categoryOf(const std::vector<Category>& categories, int order);
} // namespace regie::ui
