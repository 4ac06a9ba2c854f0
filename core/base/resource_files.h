// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie
{
/**
 * The content that is data: lenses, terms, element tables, wording, demo records.
 * Names are paths below `resources/`, for example "lenses/blood_pressure.json".
 * Views stay valid as long as the object that gave them.
 */
class ResourceFiles
{
public:
    virtual ~ResourceFiles() = default;
    /** The bytes of one file; nullopt when there is no such file. */
    virtual std::optional<std::string_view> read(std::string_view path) const = 0;
    /** The paths that start with `prefix`, sorted. */
    virtual std::vector<std::string> list(std::string_view prefix) const = 0;
};

/** The files compiled into the program (target regie_resources). */
std::unique_ptr<ResourceFiles> embeddedResourceFiles();
} // namespace regie
