// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/measure/measure_fixture.h"

#include <initializer_list>

using namespace regie;
using namespace regie::measure;

namespace
{
constexpr std::string_view kNow = "2026-11-22T11:00:00+01:00";

CheckContext context(std::optional<int> age = 60)
{
    CheckContext known;
    known.now = instant(kNow);
    known.age = age;
    return known;
}

Verdict verdictOf(std::string_view kind,
                  std::vector<Value> values,
                  const CheckContext& known = context(),
                  std::string_view at = kNow)
{
    Measurement measurement;
    measurement.kind = kind;
    measurement.values = std::move(values);
    measurement.at = instant(at);
    return check(theKinds(), measurement, known);
}
Verdict verdict(std::string_view kind, std::string_view text, const CheckContext& known = context())
{
    return verdictOf(kind, typed(kind, text), known);
}

CheckContext after(std::string_view kind, std::initializer_list<std::string_view> newestFirst)
{
    CheckContext known = context();
    int daysAgo = 1;
    for (const std::string_view text : newestFirst) {
        known.earlier.push_back({typed(kind, text), known.now - std::chrono::days(daysAgo++)});
    }
    return known;
}

Value one(Decimal number)
{
    return {number, {}};
}
/** The next number that may be typed. */
Decimal next(const Kind& kind, const Decimal& number, int by)
{
    return number + Decimal(by, kind.decimalsMost);
}
} // namespace

TEST_CASE("every kind holds its hard limits to the last digit")
{
    int looked = 0;
    for (const Kind& kind : theKinds().all()) {
        if (kind.derived || !kind.parts.empty()) {
            continue;
        }
        INFO(kind.id);
        const auto outcome = [&kind](const Decimal& number) {
            return verdictOf(kind.id, {one(number)}).outcome;
        };
        CHECK(outcome(kind.hard.min) != Outcome::Impossible);
        CHECK(outcome(kind.hard.max) != Outcome::Impossible);
        CHECK(outcome(next(kind, kind.hard.min, 1)) != Outcome::Impossible);
        CHECK(outcome(next(kind, kind.hard.max, -1)) != Outcome::Impossible);
        CHECK(outcome(next(kind, kind.hard.min, -1)) == Outcome::Impossible);
        CHECK(outcome(next(kind, kind.hard.max, 1)) == Outcome::Impossible);
        CHECK_FALSE(verdictOf(kind.id, {one(next(kind, kind.hard.max, 1))}).reasons.empty());
        ++looked;
    }
    CHECK(looked == 20); // all but bmi
}

TEST_CASE("every kind asks just outside its soft limits and not at them")
{
    for (const bool child : {false, true}) {
        for (const Kind& kind : theKinds().all()) {
            const auto& soft = child ? kind.softChild : kind.soft;
            if (kind.derived || !soft) {
                continue;
            }
            INFO(kind.id << (child ? " child" : ""));
            const auto outcome = [&](const Decimal& number) {
                return verdictOf(kind.id, {one(number)}, context(child ? 8 : 60)).outcome;
            };
            CHECK(outcome(soft->min) == Outcome::Ok);
            CHECK(outcome(soft->max) == Outcome::Ok);
            if (soft->min > kind.hard.min) {
                CHECK(outcome(next(kind, soft->min, -1)) == Outcome::Ask);
            }
            if (soft->max < kind.hard.max) {
                CHECK(outcome(next(kind, soft->max, 1)) == Outcome::Ask);
            }
        }
    }
    // A child without limits of its own is not asked.
    CHECK(verdict("spo2", "70", context(8)).outcome == Outcome::Ok);
    CHECK(verdict("spo2", "70").outcome == Outcome::Ask);
}

TEST_CASE("both pressures are checked, each against its own limits")
{
    CHECK(verdict("bp", "132/81").outcome == Outcome::Ok);
    CHECK(verdict("bp", "300/199").outcome != Outcome::Impossible);
    CHECK(verdict("bp", "301/199").outcome == Outcome::Impossible);
    CHECK(verdict("bp", "250/201").outcome == Outcome::Impossible);
    CHECK(verdict("bp", "200/120").outcome == Outcome::Ok);
    CHECK(verdict("bp", "201/120").outcome == Outcome::Ask);
    CHECK(verdict("bp", "180/121").outcome == Outcome::Ask);
}

TEST_CASE("pressures the wrong way round are refused with the offer to swap")
{
    const Verdict swapped = verdict("bp", "85/140");
    CHECK(swapped.outcome == Outcome::Impossible);
    REQUIRE(swapped.offer);
    CHECK(swapped.offer->question.nl == "Bedoelt u 140 over 85 mmHg?");
    CHECK(verdictOf("bp", swapped.offer->values).outcome == Outcome::Ok);
    const Verdict equal = verdict("bp", "90/90");
    CHECK(equal.outcome == Outcome::Impossible);
    CHECK_FALSE(equal.offer);
}

TEST_CASE("the difference between the pressures is asked about at its limits")
{
    CHECK(verdict("bp", "120/100").outcome == Outcome::Ok);
    CHECK(verdict("bp", "120/101").outcome == Outcome::Ask);
    CHECK(verdict("bp", "160/60").outcome == Outcome::Ok);
    CHECK(verdict("bp", "161/60").outcome == Outcome::Ask);
}

TEST_CASE("a value far from the median of the last ten is asked about from three on")
{
    CHECK(verdict("bp", "171/81", after("bp", {"130/80", "130/80"})).outcome == Outcome::Ok);
    const auto three = after("bp", {"130/80", "128/80", "132/80"});
    CHECK(verdict("bp", "170/80", three).outcome == Outcome::Ok);
    CHECK(verdict("bp", "171/80", three).outcome == Outcome::Ask);
    CHECK(verdict("bp", "90/60", three).outcome == Outcome::Ok);
    CHECK(verdict("bp", "89/60", three).outcome == Outcome::Ask);
    // An even number of them: the middle of two, exactly.
    const auto four = after("bp", {"130/80", "131/80", "130/80", "131/80"});
    CHECK(verdict("bp", "170/80", four).outcome == Outcome::Ok);
    CHECK(verdict("bp", "171/80", four).outcome == Outcome::Ask);
}

TEST_CASE("nothing is asked within the person's own last ten")
{
    CHECK(verdict("bp", "205/118", after("bp", {"210/119", "203/110"})).outcome == Outcome::Ok);
    CHECK(verdict("bp", "211/118", after("bp", {"210/119", "203/110"})).outcome == Outcome::Ask);
    // The eleventh no longer counts.
    CHECK(verdict(
              "weight",
              "190",
              after("weight",
                    {"170", "170", "170", "170", "170", "170", "170", "170", "170", "170", "195"}))
              .outcome
          == Outcome::Ask);
}

TEST_CASE("weight is held against the last one")
{
    CHECK(verdict("weight", "85", after("weight", {"80"})).outcome == Outcome::Ok);
    CHECK(verdict("weight", "85,001", after("weight", {"80"})).outcome == Outcome::Ask);
    CHECK(verdict("weight", "75", after("weight", {"80"})).outcome == Outcome::Ok);
    auto old = after("weight", {"80"});
    old.earlier[0].at = old.now - std::chrono::days(8);
    CHECK(verdict("weight", "95", old).outcome == Outcome::Ok);
    CHECK(verdict("weight", "28", after("weight", {"31"})).outcome == Outcome::Ask);
    auto baby = after("weight", {"10"});
    baby.age = 1;
    CHECK(verdict("weight", "11", baby).outcome == Outcome::Ok);
    CHECK(verdict("weight", "11,001", baby).outcome == Outcome::Ask);
}

TEST_CASE("grams of a baby scale are offered as kilos, in a child's record only")
{
    const Verdict grams = verdict("weight", "3450", context(0));
    CHECK(grams.outcome == Outcome::Impossible);
    REQUIRE(grams.offer);
    CHECK(grams.offer->values[0].number.text() == "3.450");
    CHECK_FALSE(verdict("weight", "3450").offer);
    CHECK_FALSE(verdict("weight", "199", context(10)).offer);
    CHECK(verdict("weight", "200", context(10)).outcome == Outcome::Ask);
    CHECK(verdict("weight", "200", context(10)).offer);
}

TEST_CASE("metres and tenths of degrees are offered shifted")
{
    const Verdict metres = verdict("height", "1,82");
    CHECK(metres.outcome == Outcome::Impossible);
    REQUIRE(metres.offer);
    CHECK(metres.offer->question.nl == "Bedoelt u 182 cm?");
    CHECK(verdict("height", "0,20").offer);
    CHECK(verdict("height", "2,80").offer);
    CHECK_FALSE(verdict("height", "2,9").offer);
    const Verdict tenths = verdict("temperature", "375");
    REQUIRE(tenths.offer);
    CHECK(tenths.offer->values[0].number.text() == "37.5");
    CHECK(verdict("temperature", "250").offer);
    CHECK(verdict("temperature", "450").offer);
    CHECK_FALSE(verdict("temperature", "249").offer);
    CHECK_FALSE(verdict("temperature", "451").offer);
    CHECK(verdict("height", "183", after("height", {"180"})).outcome == Outcome::Ok);
    CHECK(verdict("height", "184", after("height", {"180"})).outcome == Outcome::Ask);
}

TEST_CASE("another unit is named and never converted silently")
{
    const Verdict fahrenheit = verdict("temperature", "98,6");
    CHECK(fahrenheit.outcome == Outcome::Impossible);
    CHECK_FALSE(fahrenheit.offer);
    CHECK(fahrenheit.reasons.at(0).nl.find("Fahrenheit") != std::string::npos);
    CHECK(fahrenheit.reasons.at(0).nl.find("37,0") != std::string::npos);
    CHECK(verdict("temperature", "46").reasons.at(0).nl.find("Fahrenheit") == std::string::npos);
    for (const std::string_view kind : {"glucose_fasting", "glucose_after_meal", "glucose_other"}) {
        const Verdict milligrams = verdict(kind, "108");
        CHECK(milligrams.outcome == Outcome::Impossible);
        CHECK(milligrams.reasons.at(0).nl.find("mg/dL") != std::string::npos);
        CHECK(milligrams.reasons.at(0).nl.find("6,0") != std::string::npos);
        CHECK(verdict(kind, "33,4").reasons.size() == 2);
        CHECK(verdict(kind, "33,3").reasons.size() == 1);
    }
    CHECK(verdict("glucose_other", "HI").outcome == Outcome::Ask);
}

TEST_CASE("a moment to come is refused and one long ago is asked about")
{
    const auto values = typed("mood", "5");
    CHECK(verdictOf("mood", values, context(), "2026-11-22T11:01:00+01:00").outcome == Outcome::Ok);
    CHECK(verdictOf("mood", values, context(), "2026-11-22T11:02:00+01:00").outcome
          == Outcome::Impossible);
    CHECK(verdictOf("mood", values, context(), "2024-11-22T11:00:00+01:00").outcome == Outcome::Ok);
    CHECK(verdictOf("mood", values, context(), "2024-11-22T10:59:00+01:00").outcome
          == Outcome::Ask);
}

TEST_CASE("what was drunk is held against the whole day")
{
    CheckContext day = context();
    day.dayTotal = Decimal(3300, 0);
    CHECK(verdict("fluid_in", "200", day).outcome == Outcome::Ok);
    CHECK(verdict("fluid_in", "201", day).outcome == Outcome::Ask);
    day.dayTotal = Decimal(19900, 0);
    CHECK(verdict("fluid_in", "100", day).outcome == Outcome::Ask);
    CHECK(verdict("fluid_in", "101", day).outcome == Outcome::Impossible);
}
