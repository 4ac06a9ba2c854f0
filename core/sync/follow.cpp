// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/follow.h"

#include "core/text/display.h"

#include <charconv>

namespace regie::sync
{
Result<FollowPaths> FollowPaths::create(const std::map<std::string, std::string>& paths)
{
    FollowPaths made;
    for (const auto& [type, expression] : paths) {
        auto path = fhir::Path::parse(expression);
        if (!path) {
            return fail(path.error());
        }
        made.m_paths.emplace(type, std::move(*path));
    }
    return made;
}

std::vector<Follow> FollowPaths::of(const fhir::Resource& resource) const
{
    std::vector<Follow> follows;
    const auto path = m_paths.find(resource.type);
    if (path == m_paths.end() || resource.root == nullptr) {
        return follows;
    }
    fhir::ContainedResolver resolver;
    int position = 0;
    for (const fhir::Node* node : path->second.select(*resource.root, resolver)) {
        Follow follow;
        follow.url = node->isObject() ? node->childText("reference") : node->text;
        follow.ownerType = resource.type;
        follow.ownerKey = resource.key;
        follow.position = position++;
        if (!node->isObject() && node->parent != nullptr) {
            follow.title = text::displayText(node->parent->childText("title"));
        }
        const bool inside = follow.url.empty() || follow.url.starts_with('#')
                            || follow.url.starts_with("data:") || follow.url.starts_with("urn:");
        if (!inside) {
            follows.push_back(std::move(follow));
        }
    }
    return follows;
}

std::string ownerText(const Follow& follow)
{
    return follow.ownerType + '/' + follow.ownerKey + '#' + std::to_string(follow.position);
}

void readOwner(std::string_view text, Follow& follow)
{
    const std::size_t slash = text.find('/');
    const std::size_t hash = text.rfind('#');
    if (slash == std::string_view::npos || hash == std::string_view::npos || hash < slash) {
        return;
    }
    follow.ownerType = text.substr(0, slash);
    follow.ownerKey = text.substr(slash + 1, hash - slash - 1);
    const std::string_view number = text.substr(hash + 1);
    std::from_chars(number.data(), number.data() + number.size(), follow.position);
}
} // namespace regie::sync
