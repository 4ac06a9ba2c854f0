// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/decimal.h"

#include "core/measure/units.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace regie;
using namespace regie::measure;

TEST_CASE("a number stays as it was typed and compares by value")
{
    CHECK(Decimal::parse("81.50")->text() == "81.50");
    CHECK(Decimal::parse("81.50")->spoken(Language::Dutch) == "81,50");
    CHECK(Decimal::parse("81")->spoken(Language::Dutch, 1) == "81,0");
    CHECK(Decimal::parse("-0.05")->text() == "-0.05");
    CHECK(*Decimal::parse("81.50") == *Decimal::parse("81.5"));
    CHECK(*Decimal::parse("81.49") < *Decimal::parse("81.5"));
    for (const std::string_view bad :
         {"", ".", "1.", ".5", "1e3", "1,5", "1.2.3", "--1", "1234567890123456", "0.1234567"}) {
        INFO(bad);
        CHECK_FALSE(Decimal::parse(bad));
    }
}

TEST_CASE("rounding goes half away from zero, exactly")
{
    CHECK(Decimal::parse("2.345")->rounded(2).text() == "2.35");
    CHECK(Decimal::parse("-2.345")->rounded(2).text() == "-2.35");
    CHECK(Decimal::parse("2.344")->rounded(2).text() == "2.34");
    CHECK(Decimal::average(Decimal(265, 0), 2, 0).text() == "133");
    CHECK(Decimal::average(Decimal(397, 0), 3, 0).text() == "132");
    CHECK(Decimal::average(Decimal(398, 0), 3, 1).text() == "132.7");
    CHECK(Decimal::average(Decimal(-1, 0), 3, 0).text() == "0");
}

TEST_CASE("an average is within half a step of what floating point says")
{
    std::mt19937 random(20261122);
    for (int round = 0; round < 2000; ++round) {
        const int count = 1 + static_cast<int>(random() % 60);
        const int decimals = static_cast<int>(random() % 4);
        Decimal sum;
        double real = 0;
        for (int i = 0; i < count; ++i) {
            const Decimal each(static_cast<std::int64_t>(random() % 400000),
                               static_cast<int>(random() % 4));
            sum = sum + each;
            real += each.toDouble();
        }
        const Decimal average = Decimal::average(sum, count, decimals);
        CHECK(std::abs(average.toDouble() - real / count) <= 0.5000001 * std::pow(10.0, -decimals));
        CHECK(average.decimals() == decimals);
    }
}

TEST_CASE("units are converted as UCUM says, there and back")
{
    CHECK(convertUnit(180, "[lb_av]", "kg", "weight").value() == Catch::Approx(81.6466266));
    CHECK(convertUnit(98.6, "[degF]", "Cel", "temperature").value() == Catch::Approx(37.0));
    CHECK(convertUnit(90, "mg/dL", "mmol/L", "glucose_other").value() == Catch::Approx(4.9955595));
    CHECK(convertUnit(16, "kPa", "mm[Hg]", "bp_sys").value() == Catch::Approx(120.0098521));
    CHECK(convertUnit(0.97, "1", "%", "spo2").value() == Catch::Approx(97.0));
    CHECK(convertUnit(5.5, "mmol<180.1558800000541>/L", "mmol/L", "glucose_other").value()
          == Catch::Approx(5.5));
    CHECK_FALSE(convertUnit(90, "mg/dL", "mmol/L", "inr"));
    CHECK_FALSE(convertUnit(90, "kg", "cm", "weight"));
    CHECK_FALSE(convertUnit(90, "furlong", "cm", "height"));
    CHECK(isSameUnit("/min", "{beats}/min"));
    CHECK_FALSE(isSameUnit("kg", "g"));
    for (const std::string_view unit : {"g", "lb", "[oz_av]", "st"}) {
        const double there = convertUnit(72.4, "kg", unit, "weight").value();
        CHECK(convertUnit(there, unit, "kg", "weight").value() == Catch::Approx(72.4));
    }
}
