// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/measure/plan.h"
#include "core/measure/settings.h"

#include <algorithm>
#include <set>

namespace regie::measure
{
namespace
{
using Json = nlohmann::ordered_json;
constexpr std::string_view kSetting = "measure.plans";
constexpr int kMostDays = 366;
constexpr int kMostReadings = 10;

Json toJson(const Plan& plan)
{
    Json moments = Json::array();
    for (const PlanMoment& each : plan.moments) {
        moments.push_back({{"id", each.id},
                           {"nl", each.words.nl},
                           {"en", each.words.en},
                           {"from", each.from},
                           {"until", each.until},
                           {"remind", each.remind},
                           {"kind", each.kind},
                           {"meal", each.meal}});
    }
    return {{"id", plan.id},
            {"type", planTypeName(plan.type)},
            {"kind", plan.kind},
            {"start", time::dayText(plan.start)},
            {"days", plan.days},
            {"moments", moments},
            {"readings", plan.readings},
            {"rest", plan.restSeconds},
            {"between", plan.betweenSeconds},
            {"count_first_day", plan.countFirstDay},
            {"enough", plan.enough},
            {"remind", plan.remind},
            {"stopped", plan.stopped},
            {"begun", plan.begun}};
}

int smallOf(const Json& json, const char* name)
{
    return static_cast<int>(std::clamp<std::int64_t>(integerOf(json, name), -1, 100'000));
}

Plan fromJson(const Json& json)
{
    Plan plan;
    plan.id = textOf(json, "id");
    plan.type = planTypeFromName(textOf(json, "type")).value_or(PlanType::Own);
    plan.kind = textOf(json, "kind");
    plan.start = time::dayFromText(textOf(json, "start")).value_or(std::chrono::year_month_day{});
    plan.days = smallOf(json, "days");
    plan.readings = smallOf(json, "readings");
    plan.restSeconds = smallOf(json, "rest");
    plan.betweenSeconds = smallOf(json, "between");
    plan.countFirstDay = flagOf(json, "count_first_day");
    plan.enough = smallOf(json, "enough");
    plan.remind = flagOf(json, "remind");
    plan.stopped = textOf(json, "stopped");
    plan.begun = textOf(json, "begun");
    if (const auto moments = json.find("moments"); moments != json.end() && moments->is_array()) {
        for (const Json& each : *moments) {
            plan.moments.push_back({textOf(each, "id"),
                                    {textOf(each, "nl"), textOf(each, "en")},
                                    smallOf(each, "from"),
                                    smallOf(each, "until"),
                                    smallOf(each, "remind"),
                                    textOf(each, "kind"),
                                    textOf(each, "meal")});
        }
    }
    return plan;
}

bool isSound(const Kinds& kinds, const Plan& plan)
{
    const Kind* kind = kinds.find(plan.kind);
    if (kind == nullptr || kind->derived || !plan.start.ok() || plan.days < 0
        || plan.days > kMostDays || plan.readings < 1 || plan.readings > kMostReadings
        || plan.moments.empty()) {
        return false;
    }
    int before = 0;
    for (const PlanMoment& each : plan.moments) {
        if (each.from < before || each.until <= each.from || each.until > 24 * 60
            || each.remind < each.from || each.remind >= each.until
            || (!each.kind.empty() && kinds.find(each.kind) == nullptr)) {
            return false;
        }
        before = each.until;
    }
    return true;
}
} // namespace

Result<std::vector<Plan>> plans(store::Store& store)
{
    return readList<Plan>(store, kSetting, fromJson);
}

Result<std::vector<Plan>> plansIn(std::string_view setting)
{
    return listIn<Plan>(setting, kSetting, fromJson);
}

Result<Plan> addPlan(store::Store& store, const Kinds& kinds, Plan plan)
{
    if (!isSound(kinds, plan)) {
        return fail(ErrorCode::InvalidArgument, "plan");
    }
    auto all = plans(store);
    if (!all) {
        return fail(all.error());
    }
    plan.id = "plan-" + newUuid(store.tools().random).substr(0, 8);
    plan.begun = time::instantText(store.tools().clock.now());
    all->push_back(plan);
    if (const auto done = writeList(store, kSetting, *all, toJson); !done) {
        return fail(done.error());
    }
    return plan;
}

Result<void> changePlan(store::Store& store, const Kinds& kinds, const Plan& plan)
{
    if (!isSound(kinds, plan)) {
        return fail(ErrorCode::InvalidArgument, "plan");
    }
    auto all = plans(store);
    if (!all) {
        return fail(all.error());
    }
    for (Plan& each : *all) {
        if (each.id == plan.id) {
            each = plan;
            return writeList(store, kSetting, *all, toJson);
        }
    }
    return fail(ErrorCode::NotFound, "plan");
}

Result<void> stopPlan(store::Store& store, std::string_view id)
{
    auto all = plans(store);
    if (!all) {
        return fail(all.error());
    }
    for (Plan& each : *all) {
        if (each.id == id) {
            each.stopped = time::instantText(store.tools().clock.now());
            return writeList(store, kSetting, *all, toJson);
        }
    }
    return fail(ErrorCode::NotFound, "plan");
}

Result<std::vector<Point>> pointsOfPlan(store::Records& records,
                                        const Kinds& kinds,
                                        const Plan& plan,
                                        const time::Zone& zone)
{
    std::set<std::string> ids = {plan.kind};
    for (const PlanMoment& each : plan.moments) {
        if (!each.kind.empty()) {
            ids.insert(each.kind);
        }
    }
    Period period;
    period.from = zone.startOf(plan.start);
    if (plan.days > 0) {
        period.until = zone.startOf(time::addDays(plan.start, plan.days));
    }
    std::vector<Point> points;
    for (const std::string& id : ids) {
        const Kind* kind = kinds.find(id);
        if (kind == nullptr) {
            continue;
        }
        auto series = readSeries(records, kinds, *kind, zone, period);
        if (!series) {
            return fail(series.error());
        }
        points.insert(points.end(),
                      std::make_move_iterator(series->points.begin()),
                      std::make_move_iterator(series->points.end()));
    }
    std::stable_sort(points.begin(), points.end(), [](const Point& a, const Point& b) {
        return a.measurement.at < b.measurement.at;
    });
    return points;
}
} // namespace regie::measure
