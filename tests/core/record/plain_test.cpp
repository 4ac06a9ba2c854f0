// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/plain.h"

#include "tests/support/tree.h"

#include <catch2/catch_test_macros.hpp>

using namespace regie;
using record::isPlain;
using record::OwnCodes;

TEST_CASE("words are plain")
{
    for (const char* text : {"Hoge bloeddruk",
                             "06-12345678",
                             "12 mei 2019, 8:50 uur",
                             "1,50 mmol/l",
                             "Huisarts in Zwolle (T 038)",
                             "versie 1.2.3",
                             "onbekende oorzaak"}) {
        INFO(text);
        CHECK(isPlain(text));
    }
}

TEST_CASE("what machines write is not plain")
{
    for (const char* text : {"",
                             " ",
                             "http://snomed.info/sct",
                             "zie https://example.org",
                             "urn:oid:2.16.840",
                             "2.16.840.1.113883.2.4",
                             "in 1.2.3.4.5.6 staat",
                             "123e4567-e89b-12d3-a456-426614174000",
                             "zib-Problem",
                             "nl-core-patient",
                             "2019-05-12T08:50:00",
                             "8:50:00+01:00",
                             "Mon GMT",
                             "onbekend",
                             "Unknown",
                             "N/A",
                             "-"}) {
        INFO(text);
        CHECK_FALSE(isPlain(text));
    }
}

TEST_CASE("a resource's own codes and ids are not for people, the code of a unit is")
{
    const auto document = test::tree(R"json({"resourceType": "Observation", "id": "meting7",
        "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9"}]},
        "valueQuantity": {"value": 7, "unit": "mmol/L", "code": "mmol/L"},
        "category": {"code": "abc"}})json");
    const OwnCodes codes(*document.root());
    CHECK(codes.occurIn("code 85354-9 van LOINC"));
    CHECK(codes.occurIn("meting7"));
    CHECK_FALSE(codes.occurIn("meting78"));
    CHECK_FALSE(codes.occurIn("7 mmol/L"));
    CHECK_FALSE(codes.occurIn("abc"));
    CHECK(codes.plain({"definitief", "Final"}));
    CHECK_FALSE(codes.plain({"final", "final"}));
    CHECK_FALSE(codes.plain({"85354-9", "blood pressure"}));
}
