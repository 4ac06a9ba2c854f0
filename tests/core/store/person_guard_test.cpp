// SPDX-License-Identifier: GPL-3.0-or-later
// Whose data comes in, and what did not come with it. All data is synthetic, written for these tests.
#include "core/store/export.h"
#include "core/store/own_statement.h"
#include "core/store/person_guard.h"
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

#include <sstream>

using namespace regie;

namespace
{
std::string cda(std::string_view birthTime, std::string_view name)
{
    return fmt::format(
        R"(<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><title>Brief</title>)"
        R"(<recordTarget><patientRole><patient><name>{}</name><birthTime value="{}"/></patient>)"
        R"(</patientRole></recordTarget><component><structuredBody><component><section>)"
        R"(<text>Hoest.</text></section></component></structuredBody></component>)"
        R"(</ClinicalDocument>)",
        name,
        birthTime);
}

/** What an import of one file says; Internal when it is taken in. */
ErrorCode guard(StoreFixture& fixture, std::string_view name, std::string_view bytes, bool accept)
{
    store::ImportOptions options;
    options.source = "x";
    options.acceptPerson = accept;
    const auto report = store::importBytes(fixture.store(), name, bytes, options);
    return report ? ErrorCode::Internal : report.error().code;
}

ErrorCode guard(StoreFixture& fixture, std::string_view bytes)
{
    return guard(fixture, "brief.xml", bytes, false);
}
} // namespace

TEST_CASE("a CDA of somebody else is stopped before anything is stored, unless accepted")
{
    StoreFixture fixture;
    need(fixture.store().setProfile({"Anna de Vries-Bakker", "1954-03-02", {}}));
    const std::string other = cda("19600101", "<given>Piet</given><family>Verzonnen</family>");
    CHECK(guard(fixture, other) == ErrorCode::OtherPerson);
    CHECK(guard(fixture, cda("19600101101500+0100", "Anna Bakker")) == ErrorCode::OtherPerson);
    CHECK(need(fixture.records().counts()).versions == 0);
    CHECK(guard(fixture, cda("19540302", "<given>A.</given><family>Bakker</family>"))
          == ErrorCode::Internal);
    CHECK(guard(fixture, "brief.xml", other, true) == ErrorCode::Internal);
    CHECK(guard(fixture, other) == ErrorCode::Internal);
}

TEST_CASE("the same birthday does not make a person of another name the same")
{
    const store::Profile profile{"Anna de Vries", "1954-03-02", {}};
    const auto is = [&profile](std::vector<std::string> family, std::vector<std::string> given) {
        return store::mayBeSamePerson({"", "1954-03-02", std::move(family), std::move(given)},
                                      profile);
    };
    CHECK_FALSE(is({"zwart"}, {"kees"}));
    CHECK_FALSE(is({"de", "zwart"}, {"kees"})); // what half the country is called says nothing
    CHECK(is({"de", "vries"}, {}));
    CHECK(is({"bakker"}, {"a"})); // by the name of a husband, with an initial
    CHECK(is({}, {}));
}

TEST_CASE("without a birth date in a CDA its names decide")
{
    StoreFixture fixture;
    need(fixture.store().setProfile({"Anna de Vries", "1954-03-02", {}}));
    CHECK(guard(fixture, cda("", "<given>Anna</given><family>Jansen</family>"))
          == ErrorCode::OtherPerson);
    CHECK(guard(fixture, cda("1954", "Piet Jansen")) == ErrorCode::OtherPerson);
    CHECK(guard(fixture, cda("", "<given>Anna</given><family>de Vries</family>"))
          == ErrorCode::Internal);
    CHECK(guard(fixture, cda("", "Mevrouw A. de Vries")) == ErrorCode::Internal);
    CHECK(guard(fixture, cda("", "")) == ErrorCode::Internal);
}

TEST_CASE("an export leaves out the content of documents, and the vault it goes to says so")
{
    StoreFixture one;
    one.take(observation("een", "2024-01-01"));
    REQUIRE(guard(one, "brief.txt", "Geachte collega, hoest.", false) == ErrorCode::Internal);
    CHECK(need(store::documentsLeftOut(one.store(), store::Versions::Current)) == 1);
    CHECK(need(store::documentsLeftOut(one.store(), store::Versions::All)) == 1);
    CHECK(need(store::documentsWithoutContent(one.store())) == 0);
    std::ostringstream out;
    need(store::exportNdjson(one.store(), out, store::Versions::Current));

    StoreFixture two;
    REQUIRE(guard(two, "alles.ndjson", out.str(), false) == ErrorCode::Internal);
    CHECK(need(store::documentsLeftOut(two.store(), store::Versions::Current)) == 1);
    CHECK(need(store::documentsWithoutContent(two.store())) == 1);
    CHECK(need(two.store().check()).sound());
    // The document itself brings what was missing.
    REQUIRE(guard(two, "brief.txt", "Geachte collega, hoest.", false) == ErrorCode::Internal);
    CHECK(need(store::documentsWithoutContent(two.store())) == 0);
}

TEST_CASE("what ends before it begins is not kept")
{
    StoreFixture fixture;
    const auto since = [&fixture](const std::string& from, const std::string& until) {
        const store::OwnMedicine medicine{"Paracetamol", "", from, until, "", ""};
        CHECK(store::endsBeforeItBegins(medicine)
              != store::addStatement(fixture.store(), medicine).has_value());
        return store::endsBeforeItBegins(medicine);
    };
    CHECK(since("2020", "2019"));
    CHECK(since("2020-05-02", "2020-05-01"));
    CHECK(since("2020-05", "2020-04-30"));
    CHECK_FALSE(since("2020-05", "2020"));
    CHECK_FALSE(since("2020", "2020-01-01"));
    CHECK_FALSE(since("2020-05-01", ""));
    CHECK_FALSE(since("", "2019"));
    const store::OwnProblem problem{"Rugpijn", "2020", "2019", ""};
    CHECK(store::addStatement(fixture.store(), problem).error().code == ErrorCode::InvalidArgument);
}
