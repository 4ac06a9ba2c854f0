// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/path.h"
#include "core/fhir/resource.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace regie::sync
{
/** Something a resource names that must be fetched after it. */
struct Follow {
    std::string url;       ///< as it stands in the resource: "Binary/12" or an absolute address
    std::string ownerType; ///< the resource that names it
    std::string ownerKey;
    int position = 0; ///< which of those it names, counted from 0
    std::string title;
};

/** The paths of one service by resource type, ready to use. */
class FollowPaths
{
public:
    /** PathInvalid: an expression of a service file is wrong. */
    static Result<FollowPaths> create(const std::map<std::string, std::string>& paths);
    /** In order. What stays inside the resource (`#id`, `data:`, `urn:`) is none. */
    std::vector<Follow> of(const fhir::Resource& resource) const;

private:
    std::map<std::string, fhir::Path, std::less<>> m_paths;
};

/** "DocumentReference/12#0" and back: how a step that was broken off says whose content it is. */
std::string ownerText(const Follow& follow);
void readOwner(std::string_view text, Follow& follow);
} // namespace regie::sync
