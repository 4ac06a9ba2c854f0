// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/measure/own_measurement.h"
#include "core/measure/settings.h"

#include <algorithm>

namespace regie::measure
{
namespace
{
constexpr std::string_view kSetting = "measure.own_kinds";
using Json = nlohmann::ordered_json;

Json toJson(const OwnKind& kind)
{
    return {{"id", kind.id},
            {"name", kind.name},
            {"unit", kind.unit},
            {"decimals", kind.decimals},
            {"min", kind.min},
            {"max", kind.max}};
}

OwnKind fromJson(const Json& json)
{
    return {textOf(json, "id"),
            textOf(json, "name"),
            textOf(json, "unit"),
            static_cast<int>(integerOf(json, "decimals")),
            textOf(json, "min"),
            textOf(json, "max")};
}

bool isSound(const OwnKind& kind)
{
    const auto min = Decimal::parse(kind.min);
    const auto max = Decimal::parse(kind.max);
    return !kind.name.empty() && kind.decimals >= 0 && kind.decimals <= 3
           && (kind.min.empty() || min) && (kind.max.empty() || max)
           && (!min || !max || *min < *max);
}
} // namespace

Result<Kinds> kindsOf(store::Store& store, const ResourceFiles& files)
{
    const auto own = ownKinds(store);
    return own ? Kinds::load(files, *own) : fail(own.error());
}

Result<std::vector<OwnKind>> ownKinds(store::Store& store)
{
    return readList<OwnKind>(store, kSetting, fromJson);
}

Result<std::vector<OwnKind>> ownKindsIn(std::string_view setting)
{
    return listIn<OwnKind>(setting, kSetting, fromJson);
}

Result<OwnKind> addOwnKind(store::Store& store, OwnKind kind)
{
    if (!isSound(kind)) {
        return fail(ErrorCode::InvalidArgument, "kind without a name, or limits that are none");
    }
    auto all = ownKinds(store);
    if (!all) {
        return fail(all.error());
    }
    for (const OwnKind& each : *all) {
        if (each.name == kind.name) {
            return fail(ErrorCode::AlreadyExists, "kind of that name");
        }
    }
    kind.id = "own-" + newUuid(store.tools().random).substr(0, 8);
    all->push_back(kind);
    if (const auto done = writeList(store, kSetting, *all, toJson); !done) {
        return fail(done.error());
    }
    return kind;
}

Result<void> removeOwnKind(store::Store& store, std::string_view id)
{
    auto all = ownKinds(store);
    if (!all) {
        return fail(all.error());
    }
    if (std::erase_if(*all, [id](const OwnKind& each) { return each.id == id; }) == 0) {
        return fail(ErrorCode::NotFound, "kind of the person's own");
    }
    return writeList(store, kSetting, *all, toJson);
}

Result<void> putBackOwnKind(store::Store& store, const OwnKind& kind)
{
    auto all = ownKinds(store);
    if (!all) {
        return fail(all.error());
    }
    if (std::ranges::any_of(*all, [&kind](const OwnKind& each) {
            return each.id == kind.id || each.name == kind.name;
        })) {
        return fail(ErrorCode::AlreadyExists, "kind of that name");
    }
    all->push_back(kind);
    return writeList(store, kSetting, *all, toJson);
}
} // namespace regie::measure
