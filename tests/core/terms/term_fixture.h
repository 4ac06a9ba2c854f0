// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/terms/terms.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::terms::test
{
/** The terms of the program itself, read once for all cases. */
inline const Terms& programTerms()
{
    static const Result<Terms> terms = [] {
        const std::unique_ptr<ResourceFiles> files = embeddedResourceFiles();
        return Terms::load(*files);
    }();
    INFO((terms ? std::string() : terms.error().detail));
    REQUIRE(terms.has_value());
    return *terms;
}

/** Term files written by a case; starts with the smallest set that can be read. */
class WrittenFiles final : public ResourceFiles
{
public:
    WrittenFiles()
    {
        files["terms/systems.json"] = R"({"unknown": ["eigen lijst", "own list"]})";
        for (const char* name :
             {"enums", "codes-a", "units", "elements", "extensions", "glossary", "labels/a"}) {
            files["terms/" + std::string(name) + ".json"] = "{}";
        }
    }
    std::optional<std::string_view> read(std::string_view path) const override
    {
        const auto found = files.find(std::string(path));
        return found == files.end() ? std::nullopt : std::optional<std::string_view>(found->second);
    }
    std::vector<std::string> list(std::string_view prefix) const override
    {
        std::vector<std::string> names;
        for (const auto& [name, text] : files) {
            if (name.starts_with(prefix)) {
                names.push_back(name);
            }
        }
        return names;
    }

    std::map<std::string, std::string> files;
};
} // namespace regie::terms::test
