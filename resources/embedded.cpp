// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_files.h"

#include <algorithm>
#include <cstddef>

#include "embedded_table.inc"

namespace regie
{
namespace
{
class EmbeddedFiles final : public ResourceFiles
{
public:
    std::optional<std::string_view> read(std::string_view path) const override
    {
        for (const Entry& entry : kEntries) {
            if (path == entry.path) {
                return std::string_view(entry.begin,
                                        static_cast<std::size_t>(entry.end - entry.begin));
            }
        }
        return std::nullopt;
    }

    std::vector<std::string> list(std::string_view prefix) const override
    {
        std::vector<std::string> names;
        for (const Entry& entry : kEntries) {
            if (std::string_view(entry.path).starts_with(prefix)) {
                names.emplace_back(entry.path);
            }
        }
        std::sort(names.begin(), names.end());
        return names;
    }
};
} // namespace

std::unique_ptr<ResourceFiles> embeddedResourceFiles()
{
    return std::make_unique<EmbeddedFiles>();
}
} // namespace regie
