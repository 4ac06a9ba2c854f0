// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/fhir/reader.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <utility>
#include <vector>

/** A reader with the program's own tables. */
inline regie::fhir::Reader makeReader()
{
    const auto files = regie::embeddedResourceFiles();
    auto made = regie::fhir::Reader::create(*files);
    REQUIRE(made.has_value());
    return std::move(*made);
}

/** "Type/id" of each resource in order. */
inline std::vector<std::string> namesOf(const regie::fhir::ReadResult& result)
{
    std::vector<std::string> names;
    for (const auto& resource : result.resources) {
        names.push_back(resource.type + "/" + resource.id);
    }
    return names;
}

using Names = std::vector<std::string>;
