// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/silent_change.h"

#include "core/fhir/json_split.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace regie::store
{
namespace
{
using Halves = std::pair<std::string_view, std::string_view>;

/** What stands before and behind the value of meta. */
Halves withoutMeta(std::string_view body)
{
    const auto meta = fhir::memberText(body, "meta");
    if (!meta) {
        return {body, {}};
    }
    const auto from = static_cast<std::size_t>(meta->data() - body.data());
    return {body.substr(0, from), body.substr(from + meta->size())};
}

/** What a source says of which version it is: equal for versions it does not tell apart. */
Halves saidVersion(const StoredResource& resource)
{
    return {resource.versionId,
            resource.versionId.empty() ? std::string_view(resource.lastUpdated)
                                       : std::string_view()};
}
} // namespace

std::string lastSilentChange(const StoredResource& current,
                             const std::vector<StoredResource>& earlier)
{
    std::vector<const StoredResource*> inOrder{&current};
    for (const StoredResource& version : earlier) {
        inOrder.push_back(&version);
    }
    std::ranges::sort(inOrder, {}, &StoredResource::row);
    struct Seen {
        Halves content;
        bool changed = false;
    };
    std::map<Halves, Seen> all;
    std::string last;
    for (const StoredResource* each : inOrder) {
        const Halves content = withoutMeta(each->body);
        Seen& seen = all.try_emplace(saidVersion(*each), Seen{content}).first->second;
        seen.changed = seen.changed || seen.content != content;
        if (seen.changed) {
            last = each->fetchedAt;
        }
    }
    return last;
}
} // namespace regie::store
