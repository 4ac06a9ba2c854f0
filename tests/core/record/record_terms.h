// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/terms/terms.h"

#include <stdexcept>

namespace regie::test
{
/** The terms of the program itself, as the record uses them. */
inline terms::Terms recordTerms()
{
    const std::unique_ptr<ResourceFiles> files = embeddedResourceFiles();
    Result<terms::Terms> terms = terms::Terms::load(*files);
    if (!terms) {
        throw std::runtime_error(terms.error().detail);
    }
    return std::move(*terms);
}
} // namespace regie::test
