// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/target.h"

#include "core/base/clock.h"
#include "core/measure/settings.h"
#include "core/time/partial_date.h"

namespace regie::measure
{
namespace
{
using Json = nlohmann::ordered_json;
constexpr std::string_view kSetting = "measure.targets";

Json toJson(const Target& target)
{
    return {{"kind", target.kind},
            {"low", target.low},
            {"high", target.high},
            {"set_by", target.setBy},
            {"date", target.date},
            {"note", target.note},
            {"until", target.until}};
}

Target fromJson(const Json& json)
{
    return {textOf(json, "kind"),
            textOf(json, "low"),
            textOf(json, "high"),
            textOf(json, "set_by"),
            textOf(json, "date"),
            textOf(json, "note"),
            textOf(json, "until")};
}

bool isSound(const Kinds& kinds, const Target& target)
{
    const Kind* kind = kinds.find(target.kind);
    if (kind == nullptr || !kind->parts.empty() || (target.low.empty() && target.high.empty())) {
        return false;
    }
    const auto low = Decimal::parse(target.low);
    const auto high = Decimal::parse(target.high);
    const auto holds = [kind](const std::string& text, const std::optional<Decimal>& number) {
        // A day of drinking is more than one glass may be.
        return text.empty() || (number && (kind->sumOfDay || kind->hard.holds(*number)));
    };
    return holds(target.low, low) && holds(target.high, high) && (!low || !high || *low <= *high)
           && (target.date.empty() || time::PartialDate::parse(target.date));
}

/** Whether there was one to end. */
bool end(store::Store& store, std::vector<Target>& all, std::string_view kind)
{
    bool ended = false;
    for (Target& each : all) {
        if (each.kind == kind && each.until.empty()) {
            each.until = time::instantText(store.tools().clock.now());
            ended = true;
        }
    }
    return ended;
}
} // namespace

Result<std::vector<Target>> targets(store::Store& store)
{
    return readList<Target>(store, kSetting, fromJson);
}

Result<std::vector<Target>> targetsIn(std::string_view setting)
{
    return listIn<Target>(setting, kSetting, fromJson);
}

const Target* targetOf(const std::vector<Target>& targets, std::string_view kind)
{
    for (const Target& each : targets) {
        if (each.kind == kind && each.until.empty()) {
            return &each;
        }
    }
    return nullptr;
}

Result<Target> setTarget(store::Store& store, const Kinds& kinds, Target target)
{
    target.until.clear();
    if (!isSound(kinds, target)) {
        return fail(ErrorCode::InvalidArgument, "target");
    }
    auto all = targets(store);
    if (!all) {
        return fail(all.error());
    }
    end(store, *all, target.kind);
    all->push_back(target);
    if (const auto done = writeList(store, kSetting, *all, toJson); !done) {
        return fail(done.error());
    }
    return target;
}

Result<void> removeTarget(store::Store& store, std::string_view kind)
{
    auto all = targets(store);
    if (!all) {
        return fail(all.error());
    }
    return end(store, *all, kind) ? writeList(store, kSetting, *all, toJson)
                                  : Result<void>(fail(ErrorCode::NotFound, "target"));
}
} // namespace regie::measure
