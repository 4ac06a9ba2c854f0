// SPDX-License-Identifier: GPL-3.0-or-later
// What a source says it deleted. All data is synthetic.
#include "core/store/export.h"
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

#include <sstream>

using namespace regie;

namespace
{
std::string gone(std::string_view id, std::string_view at)
{
    return fmt::format(
        R"({{"fullUrl":"http://s/AllergyIntolerance/{0}","request":{{"method":"DELETE","url":"AllergyIntolerance/{0}"}},"response":{{"status":"204"{1}}}}})",
        id,
        at.empty() ? std::string() : fmt::format(R"(,"lastModified":"{}")", at));
}

std::string put(std::string_view id, std::string_view words, std::string_view at)
{
    return fmt::format(
        R"({{"fullUrl":"http://s/AllergyIntolerance/{0}","resource":{{"resourceType":"AllergyIntolerance","id":"{0}","meta":{{"lastUpdated":"{2}"}},"code":{{"text":"{1}"}}}},"request":{{"method":"PUT","url":"AllergyIntolerance/{0}"}}}})",
        id,
        words,
        at);
}

std::string bundle(std::string_view type, std::initializer_list<std::string> entries)
{
    std::string text = fmt::format(R"({{"resourceType":"Bundle","type":"{}","entry":[)", type);
    std::string_view between;
    for (const std::string& entry : entries) {
        text += between;
        text += entry;
        between = ",";
    }
    return text + "]}";
}
} // namespace

TEST_CASE("what a history says was deleted is kept and says so")
{
    StoreFixture fixture;
    const std::string history = bundle("history",
                                       {gone("h1", "2023-03-03T00:00:00Z"),
                                        put("h1", "Kattenharen v2", "2023-02-02T00:00:00Z"),
                                        put("h1", "Hondenharen v1", "2023-01-01T00:00:00Z"),
                                        put("h2", "Pinda", "2023-01-01T00:00:00Z")});
    const auto report = fixture.take(history);
    CHECK(report.deleted == 1);
    CHECK(report.deletedUnknown == 0);
    const auto fact = fixture.theFact("Kattenharen v2");
    CHECK(record::isWithdrawn(fact.fact));
    CHECK(fact.fact.shortText.nl == "De bron heeft dit verwijderd");
    CHECK_FALSE(fact.fact.current);
    CHECK_FALSE(record::isWithdrawn(fixture.theFact("Pinda").fact));
    const auto detail = need(fixture.records().detail(fact.id));
    CHECK(detail.versions.size() == 2);
    CHECK(detail.detail.rows.front().value == record::deletedWords());
    CHECK(need(fixture.store().check()).sound());

    // Once more says nothing new, and what was exported says the same elsewhere.
    const auto again = fixture.take(history);
    CHECK(again.deleted == 0);
    CHECK(again.counts.changed == 0);
    CHECK(record::isWithdrawn(fixture.theFact("Kattenharen v2").fact));
    std::ostringstream out;
    need(store::exportNdjson(fixture.store(), out, store::Versions::Current));
    StoreFixture other;
    other.take(out.str());
    CHECK(record::isWithdrawn(other.theFact("Kattenharen v2").fact));
}

TEST_CASE("what was deleted and made again stands, and what is not there is counted")
{
    StoreFixture fixture;
    const auto report = fixture.take(bundle("history",
                                            {put("a", "Weer gemaakt", "2023-04-04T00:00:00Z"),
                                             gone("a", "2023-03-03T00:00:00Z"),
                                             gone("weg", "2023-03-03T00:00:00Z")}));
    CHECK(report.deleted == 0);
    CHECK(report.deletedUnknown == 1);
    CHECK_FALSE(record::isWithdrawn(fixture.theFact("Weer gemaakt").fact));

    // What the vault has a later version of stands as well; what came earlier does not.
    fixture.take(bundle("history", {gone("a", "2023-04-01T00:00:00Z")}));
    CHECK_FALSE(record::isWithdrawn(fixture.theFact("Weer gemaakt").fact));
    CHECK(fixture.take(bundle("history", {gone("a", "")})).deleted == 1);
    CHECK(record::isWithdrawn(fixture.theFact("Weer gemaakt").fact));
    fixture.take(
        bundle("searchset", {put("a", "Weer gemaakt, nu anders", "2023-05-05T00:00:00Z")}));
    CHECK_FALSE(record::isWithdrawn(fixture.theFact("nu anders").fact));
}

TEST_CASE("only a history deletes, and only of its own source")
{
    StoreFixture fixture;
    fixture.take(bundle("collection", {put("a", "Pinda", "2023-01-01T00:00:00Z")}));
    for (const char* type : {"transaction", "batch", "searchset"}) {
        CHECK(fixture.take(bundle(type, {gone("a", "2023-03-03T00:00:00Z")})).deleted == 0);
    }
    CHECK(fixture.take(bundle("history", {gone("a", "2023-03-03T00:00:00Z")}), "huisarts")
              .deletedUnknown
          == 1);
    CHECK_FALSE(record::isWithdrawn(fixture.theFact("Pinda").fact));
    const auto xml = fixture.take(
        R"(<Bundle xmlns="http://hl7.org/fhir"><type value="history"/><entry><request><method value="DELETE"/><url value="AllergyIntolerance/a"/></request></entry></Bundle>)");
    CHECK(xml.deleted == 1);
    CHECK(record::isWithdrawn(fixture.theFact("Pinda").fact));
}

TEST_CASE("a history in XML that is broken still says what was deleted")
{
    StoreFixture fixture;
    fixture.take(bundle(
        "collection",
        {put("a", "Pinda", "2023-01-01T00:00:00Z"), put("b", "Noten", "2023-01-01T00:00:00Z")}));
    const auto told = fixture.take(
        R"(<Bundle xmlns="http://hl7.org/fhir"><type value='history'/>)"
        R"(<entry><resource><AllergyIntolerance><id value="b"/></AllergyIntolerance></resource>)"
        R"(<request><method value="PUT"/><url value="AllergyIntolerance/b"/></request></entry>)"
        R"(<entry><request><method value="DELETE"/><url value="AllergyIntolerance/a"/></request></entry>)"
        R"(<entry><request><method value="DELETE"/><url value="AllergyIntolerance/b"/></request></entry>)"
        R"(<entry><resource><AllergyIntolerance><id value="c"></resource></entry></Bundle>)");
    CHECK(told.quarantined.size() == 1);
    CHECK(told.deleted == 1); // b was made again afterwards: a history has the newest first
    CHECK(record::isWithdrawn(fixture.theFact("Pinda").fact));
}
