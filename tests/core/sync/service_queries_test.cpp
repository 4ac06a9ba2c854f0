// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/follow.h"
#include "core/sync/service_queries.h"
#include "tests/support/store_fixture.h"

#include <algorithm>
#include <set>

namespace regie::sync
{
namespace
{
const ServiceCatalogue& catalogue()
{
    static const ServiceCatalogue kCatalogue = need(ServiceCatalogue::load(*Meaning::get().files));
    return kCatalogue;
}

std::vector<std::string> ask(std::string_view service, const Target& target = {})
{
    return need(queriesOf(*catalogue().find(service), target, FakeClock().now()));
}
} // namespace

TEST_CASE("every service is found by its key and by its numbers")
{
    CHECK(catalogue().services().size() == 15);
    std::set<int> numbers;
    for (const Service& service : catalogue().services()) {
        CHECK(catalogue().find(service.key) == &service);
        for (const int number : service.numbers) {
            CHECK(catalogue().find(std::to_string(number)) == &service);
            CHECK(numbers.insert(number).second);
        }
        CHECK((!service.queries.empty() || service.send));
        need(FollowPaths::create(service.follow));
    }
    CHECK(catalogue().find("nooit") == nullptr);
    CHECK(catalogue().find("48")->key == "bgz-3-0");
}

TEST_CASE("no question of any service names a patient")
{
    for (const Service& service : catalogue().services()) {
        for (const std::string& path : need(queriesOf(service, {}, FakeClock().now()))) {
            CHECK(path.find("patient=") == std::string::npos);
            CHECK(path.find("subject=") == std::string::npos);
            CHECK(path.find('|') == std::string::npos);
            CHECK(path.find('{') == std::string::npos);
        }
    }
}

TEST_CASE("a date in a question is that many days, months or years back")
{
    const auto gp = ask("49");
    CHECK(std::ranges::count(gp,
                             "MedicationRequest?periodofuse=ge2026-11-22&category="
                             "http://snomed.info/sct%7C16076005&_include=MedicationRequest:"
                             "medication")
          == 1);
    CHECK(std::ranges::any_of(
        gp, [](const std::string& path) { return path.ends_with("&date=ge2025-09-22"); }));
}

TEST_CASE("a period replaces the period a question has by itself")
{
    Target target;
    target.from = "2026-01-01";
    target.to = "2026-02-01";
    const auto gp = ask("49", target);
    REQUIRE(gp.size() == 1);
    CHECK(gp.front().find("date=ge2026-01-01&date=le2026-02-01&_include") != std::string::npos);
    CHECK(gp.front().find("2025") == std::string::npos);
}

TEST_CASE("a narrower question asks only what can be narrowed that way")
{
    Target treatment;
    treatment.treatments = {"urn:oid:1.2|MBH_1"};
    CHECK(ask("31", treatment).size() == 5);
    CHECK(ask("31", treatment).front()
          == "MedicationRequest?category=http://snomed.info/sct%7C16076005&medicationtreatment="
             "urn:oid:1.2%7CMBH_1&_include=MedicationRequest:medication");
    Target period;
    period.to = "2026-10-01";
    const auto mp9 = ask("mp9-3-0", period);
    CHECK(mp9.size() == 6); // not the dispense request
    CHECK(std::ranges::count_if(mp9,
                                [](const std::string& path) {
                                    return path.find("=lt2026-10-01") != std::string::npos;
                                })
          == 2);
    CHECK(queriesOf(*catalogue().find("48"), treatment, FakeClock().now()).error().code
          == ErrorCode::NotSupported);
    period.to = "morgen";
    CHECK(queriesOf(*catalogue().find("49"), period, FakeClock().now()).error().code
          == ErrorCode::InvalidArgument);
}

TEST_CASE("several codes make one question, and the newest of each has its own")
{
    Target target;
    target.codes = {"http://loinc.org|8310-5", "http://loinc.org|8302-2"};
    CHECK(ask("52", target)
          == std::vector<std::string>{"Observation?code=http://loinc.org%7C8310-5,http://"
                                      "loinc.org%7C8302-2"});
    Target latest;
    latest.latest = true;
    const auto newest = ask("52", latest);
    CHECK(newest.size() == 9);
    CHECK(std::ranges::all_of(newest, [](const std::string& path) {
        return path.starts_with("Observation/$lastn?code=");
    }));
}

TEST_CASE("what a person types has no meaning in an address")
{
    CHECK(encodedValue("a&b=c#d%e f+g,h") == "a%26b%3Dc%23d%25e%20f%2Bg%5C%2Ch");
    Target target;
    target.codes = {"x|y&_include=Patient:*"};
    CHECK(ask("52", target).front() == "Observation?code=x%7Cy%26_include%3DPatient:%2A");
}
} // namespace regie::sync
