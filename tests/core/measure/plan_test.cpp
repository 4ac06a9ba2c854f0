// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/plan.h"

#include "core/measure/own_measurement.h"
#include "core/measure/target.h"
#include "tests/core/measure/measure_fixture.h"
#include "tests/support/store_fixture.h"

using namespace regie;
using namespace regie::measure;
using std::chrono::year;

namespace
{
Point reading(std::string_view kind, std::string_view text, Clock::Instant at)
{
    Point point;
    point.measurement.kind = kind;
    point.measurement.values = typed(kind, text);
    point.measurement.at = at;
    return point;
}

/** Two readings each morning and evening of so many days. */
std::vector<Point> week(std::chrono::year_month_day start, int days)
{
    std::vector<Point> points;
    for (int day = 0; day < days; ++day) {
        for (const int minute : {8 * 60, 8 * 60 + 1, 20 * 60, 20 * 60 + 1}) {
            const auto at = amsterdam().instantOf(time::addDays(start, day), minute).value();
            points.push_back(reading("bp", day == 0 ? "150/95" : "132/81", at));
        }
    }
    return points;
}

Progress progress(const Plan& plan, std::span<const Point> points, std::string_view now)
{
    return progressOf(theKinds(), plan, points, instant(now), amsterdam());
}
} // namespace

TEST_CASE("a whole week gives both averages, the first day in one of them only")
{
    const Plan plan = standardPlan(PlanType::BloodPressureWeek, year(2026) / 11 / 16);
    const auto points = week(year(2026) / 11 / 16, 7);
    const Progress done = progress(plan, points, "2026-11-23T09:00:00+01:00");
    CHECK(done.finished);
    CHECK(done.enough);
    CHECK(done.readings == 28);
    CHECK(done.missed == 0);
    CHECK(done.all.count == 28);
    CHECK(done.withoutFirstDay.count == 24);
    CHECK(done.all.parts[0].average->text() == "135"); // (4*150 + 24*132) / 28 = 134.57
    CHECK(done.withoutFirstDay.parts[0].average->text() == "132");
    CHECK_FALSE(done.next);
    CHECK(done.sentence.nl == "U heeft 28 van 28 metingen. De serie is klaar.");
}

TEST_CASE("a result is shown from twelve counted readings on")
{
    const Plan plan = standardPlan(PlanType::BloodPressureWeek, year(2026) / 11 / 16);
    // Without the first day: 11 readings, then 12.
    auto points = week(year(2026) / 11 / 16, 4);
    points.pop_back();
    CHECK_FALSE(progress(plan, points, "2026-11-23T09:00:00+01:00").enough);
    points = week(year(2026) / 11 / 16, 4);
    CHECK(progress(plan, points, "2026-11-23T09:00:00+01:00").enough);
    // With the first day 3 days are 12.
    Plan counting = plan;
    counting.countFirstDay = true;
    CHECK(progress(counting, week(year(2026) / 11 / 16, 3), "2026-11-23T09:00:00+01:00").enough);
    CHECK_FALSE(progress(plan, week(year(2026) / 11 / 16, 3), "2026-11-23T09:00:00+01:00").enough);
    CHECK(progress(plan, points, "2026-11-18T21:00:00+01:00").sentence.nl.find("te weinig")
          == std::string::npos);
}

TEST_CASE("what is due now, what was missed and what comes are told apart, without blame")
{
    const Plan plan = standardPlan(PlanType::BloodPressureWeek, year(2026) / 11 / 16);
    std::vector<Point> points = week(year(2026) / 11 / 16, 1);
    points.push_back(reading("bp", "130/80", instant("2026-11-18T08:00:00+01:00")));
    const Progress halfway = progress(plan, points, "2026-11-18T08:05:00+01:00");
    REQUIRE(halfway.moments.size() == 14);
    CHECK(halfway.moments[0].state == MomentState::Done);
    CHECK(halfway.moments[2].state == MomentState::Missed);
    CHECK(halfway.moments[3].state == MomentState::Missed);
    CHECK(halfway.moments[4].state == MomentState::Due);
    CHECK(halfway.moments[4].done == 1);
    CHECK(halfway.moments[5].state == MomentState::Later);
    CHECK(halfway.missed == 2);
    CHECK(halfway.due == 4U);
    CHECK(halfway.next == instant("2026-11-18T20:00:00+01:00"));
    CHECK(halfway.sentence.nl
          == "U heeft 5 van 28 metingen. Een keer overslaan geeft niet. Ga gewoon verder. Nu kunt "
             "u meten: ochtend.");
    CHECK(progress(plan, points, "2026-11-18T14:00:00+01:00").moments[4].state
          == MomentState::Partly);
}

TEST_CASE("more readings than a moment asks for, and those of a provider, are left out")
{
    const Plan plan = standardPlan(PlanType::BloodPressureWeek, year(2026) / 11 / 16);
    std::vector<Point> points;
    for (int i = 0; i < 5; ++i) {
        points.push_back(reading(
            "bp", "130/80", instant("2026-11-16T08:00:00+01:00") + std::chrono::minutes(i)));
    }
    points.push_back(reading("bp", "120/70", instant("2026-11-16T20:00:00+01:00")));
    points.back().origin = Origin::Provider;
    CHECK(progress(plan, points, "2026-11-16T21:00:00+01:00").readings == 2);
}

TEST_CASE("moments keep to the clock on days of 23 and 25 hours")
{
    const Plan spring = standardPlan(PlanType::BloodPressureWeek, year(2026) / 3 / 28);
    const Progress done =
        progress(spring, week(year(2026) / 3 / 28, 7), "2026-04-05T09:00:00+02:00");
    CHECK(done.readings == 28);
    CHECK(done.missed == 0);
    const Plan autumn = standardPlan(PlanType::BloodPressureWeek, year(2026) / 10 / 20);
    CHECK(progress(autumn, week(year(2026) / 10 / 20, 7), "2026-10-28T09:00:00+01:00").readings
          == 28);
    // A moment of one's own in the hour that is skipped cannot be missed.
    Plan night = standardPlan(PlanType::Own, year(2026) / 3 / 29);
    night.kind = "weight";
    night.days = 1;
    night.moments = {{"night", {"nacht", "night"}, 125, 175, 130, {}, {}}};
    CHECK(progress(night, {}, "2026-03-30T09:00:00+02:00").missed == 0);
    night.start = year(2026) / 3 / 28;
    CHECK(progress(night, {}, "2026-03-30T09:00:00+02:00").missed == 1);
}

TEST_CASE("a reminder comes at the clock's time after the clock has changed")
{
    Plan weight = standardPlan(PlanType::HeartFailureWeight, year(2026) / 10 / 1);
    const auto next = progress(weight, {}, "2026-10-24T13:30:00+02:00").next;
    CHECK(next == instant("2026-10-25T08:00:00+01:00"));
    weight.remind = false;
    CHECK_FALSE(progress(weight, {}, "2026-10-24T13:30:00+02:00").next);
}

TEST_CASE("a day curve asks each moment for its own kind")
{
    const Plan curve = standardPlan(PlanType::GlucoseDayCurve, year(2026) / 11 / 22);
    const std::vector<Point> points = {
        reading("glucose_fasting", "5,4", instant("2026-11-22T07:30:00+01:00")),
        reading("glucose_after_meal", "8,1", instant("2026-11-22T09:30:00+01:00")),
        reading("glucose_fasting", "8,1", instant("2026-11-22T12:00:00+01:00"))};
    const Progress now = progress(curve, points, "2026-11-22T12:30:00+01:00");
    CHECK(now.moments.size() == 7);
    CHECK(now.readings == 2);
    CHECK(now.due == 2U);
}

TEST_CASE("plans and targets are kept in the vault, and a target has a history")
{
    StoreFixture fixture;
    const Plan plan = need(addPlan(
        fixture.store(), theKinds(), standardPlan(PlanType::PeakFlow, year(2026) / 11 / 22)));
    fixture.reopen();
    REQUIRE(need(plans(fixture.store())).size() == 1);
    CHECK(need(plans(fixture.store()))[0] == plan);
    Plan changed = plan;
    changed.days = 7;
    need(changePlan(fixture.store(), theKinds(), changed));
    changed.moments[1].from = 0;
    CHECK(changePlan(fixture.store(), theKinds(), changed).error().code
          == ErrorCode::InvalidArgument);
    need(stopPlan(fixture.store(), plan.id));
    CHECK_FALSE(need(plans(fixture.store()))[0].stopped.empty());
    CHECK(stopPlan(fixture.store(), "plan-nergens").error().code == ErrorCode::NotFound);

    need(setTarget(fixture.store(), theKinds(), {"bp_sys", "", "135", "", "", "", ""}));
    need(setTarget(fixture.store(),
                   theKinds(),
                   {"bp_sys", "", "140", "Huisarts De Vries", "2026-11-01", "", ""}));
    auto all = need(targets(fixture.store()));
    REQUIRE(all.size() == 2);
    CHECK_FALSE(all[0].until.empty());
    REQUIRE(targetOf(all, "bp_sys") != nullptr);
    CHECK(targetOf(all, "bp_sys")->setBy == "Huisarts De Vries");
    CHECK(setTarget(fixture.store(), theKinds(), {"bp", "", "140", "", "", "", ""}).error().code
          == ErrorCode::InvalidArgument);
    CHECK(setTarget(fixture.store(), theKinds(), {"bp_sys", "150", "140", "", "", "", ""})
              .error()
              .code
          == ErrorCode::InvalidArgument);
    CHECK(setTarget(fixture.store(), theKinds(), {"bp_sys", "", "", "", "", "", ""}).error().code
          == ErrorCode::InvalidArgument);
    need(removeTarget(fixture.store(), "bp_sys"));
    CHECK(targetOf(need(targets(fixture.store())), "bp_sys") == nullptr);
    CHECK(removeTarget(fixture.store(), "bp_sys").error().code == ErrorCode::NotFound);
}

TEST_CASE("what was measured before a plan was made is no part of it")
{
    Plan plan = standardPlan(PlanType::BloodPressureWeek, year(2026) / 11 / 16);
    plan.begun = "2026-11-16T19:59:30+01:00";
    std::vector<Point> points = {reading("bp", "150/95", instant("2026-11-15T20:00:00+01:00")),
                                 reading("bp", "150/95", instant("2026-11-16T08:00:00+01:00")),
                                 reading("bp", "132/81", instant("2026-11-16T19:59:00+01:00")),
                                 reading("bp", "132/81", instant("2026-11-16T20:01:00+01:00"))};
    const Progress evening = progress(plan, points, "2026-11-16T20:30:00+01:00");
    CHECK(evening.readings == 2);
    CHECK(evening.all.count == 2);
    CHECK(evening.missed == 0); // the morning was over before it was made
    CHECK(evening.moments.size() == 13);
    CHECK(evening.sentence.nl.starts_with("U heeft 2 van 26 metingen."));
    // A start on an earlier day is what the person asks for.
    plan.begun = "2026-11-18T12:00:00+01:00";
    CHECK(progress(plan, points, "2026-11-18T12:30:00+01:00").readings == 3);

    Plan weight = standardPlan(PlanType::HeartFailureWeight, year(2026) / 11 / 16);
    weight.begun = "2026-11-16T07:00:00+01:00";
    Point day = reading("weight", "80", instant("2026-11-16T00:00:00+01:00"));
    day.measurement.dayOnly = true;
    const std::vector<Point> days = {day};
    CHECK(progress(weight, days, "2026-11-16T09:00:00+01:00").readings == 1);
    // Entered before it, in the same minute or without a time.
    std::vector<Point> before = {day,
                                 reading("weight", "80", instant("2026-11-16T07:00:00+01:00"))};
    before[0].received = instant("2026-11-16T06:59:00+01:00");
    weight.begun = "2026-11-16T07:00:30+01:00";
    before[1].received = instant("2026-11-16T07:00:10+01:00");
    CHECK(progress(weight, before, "2026-11-16T09:00:00+01:00").readings == 0);
    before[1].received = instant("2026-11-16T07:00:40+01:00");
    CHECK(progress(weight, before, "2026-11-16T09:00:00+01:00").readings == 1);
}

TEST_CASE("a plan that is made remembers when")
{
    StoreFixture fixture;
    need(addPlan(
        fixture.store(), theKinds(), standardPlan(PlanType::PeakFlow, year(2026) / 11 / 22)));
    CHECK(need(plans(fixture.store()))[0].begun == time::instantText(fixture.clock.now()));
}

TEST_CASE("a plan finds its readings in the vault")
{
    StoreFixture fixture;
    const Plan plan = standardPlan(PlanType::GlucoseDayCurve, year(2026) / 11 / 22);
    for (const auto& [kind, at] : {std::pair{"glucose_fasting", "2026-11-22T07:30:00+01:00"},
                                   {"glucose_after_meal", "2026-11-22T09:30:00+01:00"},
                                   {"glucose_fasting", "2026-11-21T07:30:00+01:00"}}) {
        need(addMeasurement(fixture.store(), theKinds(), measured(kind, "6,1", at)));
    }
    const auto points = need(pointsOfPlan(fixture.records(), theKinds(), plan, amsterdam()));
    CHECK(points.size() == 2);
    CHECK(progress(plan, points, "2026-11-22T11:00:00+01:00").readings == 2);
}
