// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/measured_value.h"
#include "tests/support/tree.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace regie;
using record::measuredValue;
using record::MeasuredValue;
using record::ReferenceLimits;
using record::ResultFlag;

namespace
{
const std::string kMmol = R"("unit":"mmol/l","system":"http://unitsofmeasure.org","code":"mmol/L")";

std::optional<MeasuredValue> read(const std::string& value,
                                  const std::string& more = {},
                                  const std::string& status = "final")
{
    const fhir::Document document =
        test::tree(R"({"resourceType":"Observation","status":")" + status + R"(","valueQuantity":{)"
                   + value + "}" + (more.empty() ? "" : "," + more) + "}");
    return measuredValue(*document.root());
}

std::optional<MeasuredValue> potassium(const std::string& more)
{
    return read(R"("value":5.40,)" + kMmol, more);
}

std::string range(const std::string& low, const std::string& high, const std::string& unit = kMmol)
{
    std::string text = "{";
    text += low.empty() ? "" : R"("low":{"value":)" + low + "," + unit + "}";
    text += low.empty() || high.empty() ? "" : ",";
    text += high.empty() ? "" : R"("high":{"value":)" + high + "," + unit + "}";
    return text + "}";
}

ResultFlag flagFor(const std::string& codings)
{
    const auto value = potassium(R"("interpretation":[{"coding":[)" + codings + "]}]");
    REQUIRE(value);
    return value->flag;
}

std::string hl7(const std::string& code)
{
    return R"({"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation","code":")"
           + code + "\"}";
}
} // namespace

TEST_CASE("a measured value keeps its number as it was spelled, with its unit and limits")
{
    const auto value = potassium(R"("referenceRange":[)" + range("3.5", "5.0") + "]");
    REQUIRE(value);
    CHECK(value->number == "5.40");
    CHECK(value->comparator.empty());
    CHECK(value->unit == "mmol/l");
    CHECK(value->unitCode == "mmol/L");
    CHECK(value->limits == ReferenceLimits{"3.5", "5.0"});
    CHECK(value->flag == ResultFlag::None);
}

TEST_CASE("a limit on one side stays on one side")
{
    const auto value = potassium(R"("referenceRange":[)" + range("", "5.0") + "]");
    REQUIRE(value);
    CHECK(value->limits == ReferenceLimits{"", "5.0"});
}

TEST_CASE("a comparator is kept, and one we do not know makes no value")
{
    CHECK(read(R"("value":5,"comparator":"<",)" + kMmol)->comparator == "<");
    CHECK(read(R"("value":5,"comparator":">=",)" + kMmol)->comparator == ">=");
    CHECK_FALSE(read(R"("value":5,"comparator":"ad",)" + kMmol));
}

TEST_CASE("what is no number of this observation is no measured value")
{
    CHECK_FALSE(read(kMmol));
    CHECK_FALSE(read(R"("value":"5,4")"));
    CHECK_FALSE(read(R"("value":5)", {}, "entered-in-error"));
    CHECK_FALSE(read(R"("value":5)", {}, "cancelled"));
    const fhir::Document text =
        test::tree(R"({"resourceType":"Observation","status":"final","valueString":"5.4"})");
    CHECK_FALSE(measuredValue(*text.root()));
    const fhir::Document other =
        test::tree(R"({"resourceType":"Goal","valueQuantity":{"value":5}})");
    CHECK_FALSE(measuredValue(*other.root()));
}

TEST_CASE("a unit that is not coded in UCUM has no unit code")
{
    const auto value = read(R"("value":5,"unit":"stuk","system":"urn:oid:1.2.3","code":"245")");
    REQUIRE(value);
    CHECK(value->unit == "stuk");
    CHECK(value->unitCode.empty());
    CHECK(read(R"("value":5)")->unit.empty());
}

TEST_CASE("limits that may be about somebody else, or are in another unit, are left out")
{
    const std::string other =
        R"("unit":"mg/dl","system":"http://unitsofmeasure.org","code":"mg/dL")";
    CHECK_FALSE(
        potassium(R"("referenceRange":[)" + range("3.5", "5.0") + "," + range("3.0", "4.0") + "]")
            ->limits);
    CHECK_FALSE(potassium(R"("referenceRange":[)" + range("3.5", "5.0", other) + "]")->limits);
    CHECK_FALSE(potassium(R"("referenceRange":[)" + range("5.0", "3.5") + "]")->limits);
    CHECK_FALSE(potassium(R"("referenceRange":[{"text":"3,5 - 5,0"}])")->limits);
    // The same said twice, and one beside a range of another meaning, is clear.
    CHECK(potassium(R"("referenceRange":[)" + range("3.5", "5.0") + "," + range("3.5", "5.0") + "]")
              ->limits);
    CHECK(potassium(R"("referenceRange":[)" + range("3.5", "5.0")
                    + R"(,{"low":{"value":2},"type":{"coding":[{"code":"treatment"}]}}])")
              ->limits);
    CHECK(potassium(R"("referenceRange":[{"low":{"value":3.5},"high":{"value":5.0}}])")->limits);
}

TEST_CASE("the flag is what the laboratory said, in the systems of STU3, R4 and the zib")
{
    CHECK(flagFor(hl7("H")) == ResultFlag::High);
    CHECK(flagFor(hl7("LL")) == ResultFlag::VeryLow);
    CHECK(flagFor(hl7("N")) == ResultFlag::Normal);
    CHECK(flagFor(hl7("POS")) == ResultFlag::None);
    CHECK(flagFor(R"({"system":"http://snomed.info/sct","code":"281302008"})") == ResultFlag::High);
    CHECK(flagFor(R"({"system":"http://example.org","code":"H"})") == ResultFlag::None);
    const auto stu3 = potassium(
        R"("interpretation":{"coding":[{"system":"http://hl7.org/fhir/v2/0078","code":"L"}]})");
    CHECK(stu3->flag == ResultFlag::Low);
}

TEST_CASE("of two flags the more exact one counts, and a contradiction is said to be unclear")
{
    CHECK(flagFor(hl7("H") + "," + hl7("HH")) == ResultFlag::VeryHigh);
    CHECK(flagFor(hl7("A") + "," + hl7("L")) == ResultFlag::Low);
    CHECK(flagFor(hl7("POS") + "," + hl7("H")) == ResultFlag::High);
    CHECK(flagFor(hl7("H") + "," + hl7("L")) == ResultFlag::Unclear);
    CHECK(flagFor(hl7("N") + "," + hl7("A")) == ResultFlag::Unclear);
    CHECK(flagFor(hl7("H") + "," + hl7("N")) == ResultFlag::Unclear);
    CHECK(flagFor(hl7("H") + "," + hl7("L") + "," + hl7("H")) == ResultFlag::Unclear);
}

TEST_CASE("a difference is exact, where a double would say 0.40000000000000036")
{
    CHECK(record::decimalDifference("5.4", "5.0") == "0.4");
    CHECK(record::decimalDifference("5.0", "5.4") == "-0.4");
    CHECK(record::decimalDifference("5.40", "5") == "0.40");
    CHECK(record::decimalDifference("5", "5.00") == "0.00");
    CHECK(record::decimalDifference("-1", "1.5") == "-2.5");
    CHECK(record::decimalDifference("0.05", "0.1") == "-0.05");
    CHECK(record::decimalDifference("1e3", "5").empty());
    CHECK(record::decimalDifference("", "5").empty());
    CHECK(record::decimalDifference("1234567890123456", "5").empty());
    CHECK(record::decimalDifference("999999999999999", "0.00000000000001").empty());
}

namespace
{
record::ResultStanding standing(const std::string& value, const std::string& more = {})
{
    const fhir::Document document =
        test::tree(R"({"resourceType":"Observation","status":"final","valueQuantity":{)" + value
                   + "}" + (more.empty() ? "" : "," + more) + "}");
    return record::resultStanding(*document.root());
}

std::string ranges(const std::string& all)
{
    return R"("referenceRange":[)" + all + "]";
}
} // namespace

TEST_CASE("a value is held against the limits the laboratory gave with it, and against no others")
{
    using record::LimitSide;
    const std::string both = ranges(range("3.5", "5.0"));
    CHECK(standing(R"("value":5.1,)" + kMmol, both).side == LimitSide::Above);
    CHECK(standing(R"("value":5.00,)" + kMmol, both).side == LimitSide::Within);
    CHECK(standing(R"("value":3.4,)" + kMmol, both).side == LimitSide::Below);
    CHECK(standing(R"("value":9.1,)" + kMmol, ranges(range("3.5", ""))).side == LimitSide::Within);
    CHECK(standing(R"("value":9.1,)" + kMmol).side == LimitSide::Unknown);
    const std::string other =
        R"("unit":"mg/dl","system":"http://unitsofmeasure.org","code":"mg/dL")";
    CHECK(standing(R"("value":9.1,)" + kMmol, ranges(range("3.5", "5.0", other))).side
          == LimitSide::Unknown);
    // Ranges for several groups of people: told only where that makes no difference.
    const std::string several = ranges(range("3.5", "5.0") + "," + range("3.0", "6.0"));
    CHECK(standing(R"("value":5.5,)" + kMmol, several).side == LimitSide::Unknown);
    CHECK(standing(R"("value":7.5,)" + kMmol, several).side == LimitSide::Above);
    CHECK(standing(R"("value":4.5,)" + kMmol, several).side == LimitSide::Within);
}

TEST_CASE("a value that is only less or more than a number is outside when it must be")
{
    using record::LimitSide;
    const std::string both = ranges(range("3", "8"));
    const auto side = [&both](const std::string& comparator, const std::string& number) {
        return standing(R"("value":)" + number + R"(,"comparator":")" + comparator + "\"," + kMmol,
                        both)
            .side;
    };
    CHECK(side("<", "3") == LimitSide::Below);
    CHECK(side("<=", "3") == LimitSide::Unknown);
    CHECK(side("<", "5") == LimitSide::Unknown);
    CHECK(side("<", "9") == LimitSide::Unknown);
    CHECK(side(">", "8") == LimitSide::Above);
    CHECK(side(">=", "8") == LimitSide::Unknown);
    CHECK(side(">", "4") == LimitSide::Unknown);
    CHECK(side("ad", "9") == LimitSide::Unknown);
}

TEST_CASE("a flag counts for a value of any type, and a part of a result for the whole")
{
    const fhir::Document words = test::tree(
        R"({"resourceType":"Observation","status":"final","valueString":"troebel","interpretation":)"
        R"([{"coding":[)"
        + hl7("A") + "]}]}");
    CHECK(record::resultStanding(*words.root()).isFlagged());
    const std::string quantity = R"("valueQuantity":{"value":9.1,)" + kMmol + "}";
    const fhir::Document parts =
        test::tree(R"({"resourceType":"Observation","status":"final","component":[{)" + quantity
                   + R"(},{"valueQuantity":{"value":9.1,)" + kMmol + "},"
                   + ranges(range("3.5", "5.0")) + "}]}");
    CHECK(record::resultStanding(*parts.root()).isOutside());
    const fhir::Document half =
        test::tree(R"({"resourceType":"Observation","status":"final","component":[{)" + quantity
                   + R"(},{"valueQuantity":{"value":4.1,)" + kMmol + "},"
                   + ranges(range("3.5", "5.0")) + "}]}");
    CHECK_FALSE(record::resultStanding(*half.root()).isJudged());
}

TEST_CASE("a word of the laboratory that is not read leaves open how a result stands")
{
    const std::string both = ranges(range("3.5", "5.0"));
    const std::string word = R"(,"interpretation":[{"text":"gestegen"}])";
    CHECK(standing(R"("value":4.1,)" + kMmol, both).isJudged());
    CHECK_FALSE(standing(R"("value":4.1,)" + kMmol, both + word).isJudged());
    CHECK(standing(R"("value":5.1,)" + kMmol, both + word).isOutside());
}
