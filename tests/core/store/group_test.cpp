// SPDX-License-Identifier: GPL-3.0-or-later
// What is one thing in the world is one line with its sources. All data is synthetic.
#include "core/store/groups.h"

#include "core/store/connection.h"
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

using namespace regie;

namespace
{
std::string glucose(std::string_view id,
                    std::string_view when = "2024-03-01T08:00:00+01:00",
                    std::string_view value = "5.4",
                    std::string_view more = {})
{
    return fmt::format(
        R"({{"resourceType":"Observation","id":"{}","status":"final",)"
        R"("code":{{"coding":[{{"system":"http://loinc.org","code":"14749-6"}}],"text":"Glucose"}},)"
        R"("effectiveDateTime":"{}","valueQuantity":{{"value":{},"unit":"mmol/L",)"
        R"("system":"http://unitsofmeasure.org","code":"mmol/L"}}{}}})",
        id,
        when,
        value,
        more);
}

std::string allergy(std::string_view id, std::string_view code, std::string_view subject = {})
{
    return fmt::format(
        R"({{"resourceType":"AllergyIntolerance","id":"{}","code":{{"coding":[{{)"
        R"("system":"http://snomed.info/sct","code":"{}","display":"Penicilline"}}]}}{}}})",
        id,
        code,
        subject);
}

std::string procedure(std::string_view id, std::string_view value, std::string_view status)
{
    return fmt::format(
        R"({{"resourceType":"Procedure","id":"{}","status":"{}","identifier":[{{)"
        R"("system":"urn:oid:2.16.528.1.1007.3","value":"{}"}}],"code":{{"text":"Heupoperatie"}}}})",
        id,
        status,
        value);
}

std::vector<std::string> groupsOf(StoreFixture& fixture)
{
    std::map<std::string, std::vector<std::string>> groups;
    need(fixture.records().sources());
    for (const auto& kind : Meaning::get().lenses.kinds()) {
        need(fixture.records().forEach(kind.kind, [&](const store::StoredFact& fact) {
            if (!fact.group.empty()) {
                groups[fact.group].push_back(fact.sourceName + "/"
                                             + need(fixture.records().resourceOf(fact)).id);
            }
            return true;
        }));
    }
    std::vector<std::string> texts;
    for (auto& [id, members] : groups) {
        std::sort(members.begin(), members.end());
        std::string text;
        for (const std::string& member : members) {
            text += member + ' ';
        }
        texts.push_back(text);
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}
} // namespace

TEST_CASE("the same result from two sources is one line with both, and counts once")
{
    StoreFixture fixture;
    fixture.take(glucose("a"), "ziekenhuis");
    fixture.take(glucose("b", "2024-03-01T07:00:00Z", "5.40"), "huisarts");
    const auto facts = fixture.facts();
    REQUIRE(facts.size() == 1);
    CHECK_FALSE(facts[0].group.empty());
    CHECK(facts[0].alsoFrom.size() == 1);
    CHECK_FALSE(facts[0].differs);
    CHECK(need(fixture.records().kinds()).at(0).count == 1);
    CHECK(need(fixture.records().years()).at(0).count == 1);
    CHECK(need(fixture.records().counts()).facts == 2);
    store::SearchQuery search;
    search.text = "glucose";
    CHECK(need(fixture.records().search(search)).hits.size() == 1);
    CHECK(need(fixture.records().timeline({})).facts.size() == 1);
    CHECK(need(fixture.records().news({})).facts.size() == 1);
    CHECK(need(fixture.records().countNews({})) == 1);
    CHECK(need(fixture.records().series(facts[0])).points.size() == 1);
    CHECK_FALSE(need(fixture.records().previous(facts[0])));

    const auto detail = need(fixture.records().detail(facts[0].id));
    CHECK(detail.sources.size() == 2);
    REQUIRE(detail.mates.size() == 1);
    CHECK(detail.mates[0].reason == record::GroupReason::Result);
    CHECK(detail.conflicts.empty());
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("another value, moment or number of the same source is another thing")
{
    StoreFixture fixture;
    fixture.take(glucose("a"), "ziekenhuis");
    fixture.take(glucose("b", "2024-03-01T08:00:00+01:00", "5.5"), "huisarts");
    fixture.take(glucose("c", "2024-03-01T08:01:00+01:00"), "apotheek");
    fixture.take(glucose("d"), "ziekenhuis");
    CHECK(fixture.facts().size() == 4);
}

TEST_CASE("who could be the same as two of one source is joined with neither")
{
    StoreFixture fixture;
    fixture.take(allergy("a", "764146007") + "\n" + allergy("b", "764146007"), "ziekenhuis");
    fixture.take(allergy("c", "764146007"), "huisarts");
    CHECK(fixture.facts().size() == 3);
    // A version that says something else leaves one, and then it is plain.
    fixture.take(allergy("b", "111088007"), "ziekenhuis");
    CHECK(fixture.facts().size() == 2);
    CHECK(groupsOf(fixture) == std::vector<std::string>{"huisarts/c ziekenhuis/a "});
}

TEST_CASE("what sources differ on is said, and a withdrawn fact does not lead")
{
    StoreFixture fixture;
    fixture.take(procedure("a", "77", "completed"), "ziekenhuis");
    fixture.take(procedure("b", "77", "entered-in-error"), "huisarts");
    const auto facts = fixture.facts();
    REQUIRE(facts.size() == 1);
    CHECK(facts[0].differs);
    CHECK(facts[0].sourceName == "ziekenhuis");
    const auto detail = need(fixture.records().detail(facts[0].id));
    REQUIRE(detail.conflicts.size() == 1);
    CHECK(detail.conflicts[0].label.nl == "Status");
    REQUIRE(detail.conflicts[0].said.size() == 2);
    CHECK(detail.conflicts[0].said[0].source == "ziekenhuis");
    CHECK(detail.conflicts[0].said[0].words != detail.conflicts[0].said[1].words);
    CHECK(detail.conflicts[0].said[1].words.nl != "entered-in-error");
}

TEST_CASE("facts of two persons are never one")
{
    const auto patient = [](std::string_view id, std::string_view birth) {
        return fmt::format(R"({{"resourceType":"Patient","id":"{}","birthDate":"{}"}})", id, birth);
    };
    const auto of = [](std::string_view id) {
        return fmt::format(R"(,"patient":{{"reference":"Patient/{}"}})", id);
    };
    StoreFixture fixture;
    // The Patients come last: what was joined before has to come apart.
    fixture.take(allergy("a", "764146007", of("1")), "ziekenhuis");
    fixture.take(allergy("b", "764146007", of("2")), "huisarts");
    fixture.take(allergy("c", "764146007", of("3")), "apotheek");
    CHECK(fixture.facts("allergy").size() == 1);
    fixture.take(patient("1", "1950-01-01"), "ziekenhuis");
    CHECK(fixture.facts("allergy").size() == 1);
    store::ImportOptions options;
    options.acceptPerson = true;
    options.source = "huisarts";
    need(store::importBytes(fixture.store(), "x.json", patient("2", "1980-01-01"), options));
    options.source = "apotheek";
    need(store::importBytes(fixture.store(), "x.json", patient("3", "1950-01-01"), options));
    CHECK(groupsOf(fixture) == std::vector<std::string>{"apotheek/c ziekenhuis/a "});
    const auto facts = fixture.facts("allergy");
    REQUIRE(facts.size() == 2);
    const auto refused = store::joinFacts(fixture.store(), facts[0].id, facts[1].id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("what the person takes apart stays apart, whatever comes, until it is undone")
{
    StoreFixture fixture;
    fixture.take(glucose("a"), "ziekenhuis");
    fixture.take(glucose("b"), "huisarts");
    const std::string id = fixture.facts().at(0).id;
    need(store::separateFact(fixture.store(), id));
    CHECK(fixture.facts().size() == 2);
    CHECK(need(fixture.records().detail(id)).apart.size() == 1);
    CHECK(need(fixture.records().kinds()).at(0).count == 2);

    // A third that is like both joins one of them and never brings the two together.
    fixture.take(glucose("c"), "laboratorium");
    CHECK(fixture.facts().size() == 2);
    CHECK(groupsOf(fixture).size() == 1);
    fixture.take(glucose("a", "2024-03-01T08:00:00+01:00", "5.4", R"(,"note":[{"text":"x"}])"),
                 "ziekenhuis");
    need(fixture.store().setSetting("group_rules", "older"));
    need(fixture.store().setSetting("lens_version", "older"));
    fixture.reopen();
    CHECK(fixture.facts().size() == 2);
    CHECK(need(fixture.records().detail(id)).apart.size() == 1);

    need(store::rejoinFact(fixture.store(), id));
    CHECK(fixture.facts().size() == 1);
    CHECK(groupsOf(fixture).at(0) == "huisarts/b laboratorium/c ziekenhuis/a ");
    CHECK_FALSE(store::rejoinFact(fixture.store(), id));
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("what the person joins stays joined, and can come apart again")
{
    StoreFixture fixture;
    fixture.take(allergy("a", "764146007") + "\n" + allergy("b", "111088007"), "ziekenhuis");
    auto facts = fixture.facts();
    REQUIRE(facts.size() == 2);
    need(store::joinFacts(fixture.store(), facts[0].id, facts[1].id));
    REQUIRE(fixture.facts().size() == 1);
    CHECK(need(fixture.records().detail(facts[0].id)).mates.at(0).reason
          == record::GroupReason::Person);
    fixture.take(allergy("c", "764146007"), "huisarts");
    need(fixture.store().setSetting("group_rules", "older"));
    fixture.reopen();
    CHECK(fixture.facts().size() == 1);
    CHECK(fixture.facts().at(0).alsoFrom.size() == 2);
    need(store::separateFact(fixture.store(), facts[0].id));
    CHECK(fixture.facts().size() == 2);
    need(store::joinFacts(fixture.store(), facts[1].id, facts[0].id));
    CHECK(fixture.facts().size() == 1);
    CHECK_FALSE(store::joinFacts(fixture.store(), facts[0].id, facts[0].id));
    CHECK(need(fixture.records().counts()).facts == 3);
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("a list by provider or of what is current shows what is folded elsewhere")
{
    StoreFixture fixture;
    const auto active = [](std::string_view id, std::string_view status) {
        return allergy(id,
                       "764146007",
                       fmt::format(R"(,"clinicalStatus":{{"coding":[{{"code":"{}"}}]}})", status));
    };
    fixture.take(active("a", "active"), "huisarts");
    fixture.take(active("b", "inactive"), "ziekenhuis");
    REQUIRE(fixture.facts().size() == 1);
    store::ListQuery current;
    current.kind = "allergy";
    current.currentOnly = true;
    CHECK(need(fixture.records().list(current)).facts.size() == 1);
    for (const store::Source& source : need(fixture.records().sources())) {
        store::TimelineQuery query;
        query.source = source.id;
        CHECK(need(fixture.records().timeline(query)).facts.size() == 1);
    }
}

TEST_CASE("pages of a list with groups in it hold every line once")
{
    StoreFixture fixture;
    std::string one;
    std::string other;
    for (int i = 0; i < 60; ++i) {
        const std::string day = fmt::format("2024-01-{:02}T0{}:00:00Z", 1 + i % 28, i / 28);
        one += glucose(fmt::format("a{}", i), day) + "\n";
        if (i % 2 == 0) {
            other += glucose(fmt::format("b{}", i), day) + "\n";
        }
    }
    fixture.take(one, "ziekenhuis");
    fixture.take(other, "huisarts");
    for (const bool timeline : {false, true}) {
        std::set<std::string> seen;
        std::string after;
        do {
            store::ListQuery list;
            store::TimelineQuery line;
            list.limit = line.limit = 7;
            list.after = line.after = after;
            const auto page =
                need(timeline ? fixture.records().timeline(line) : fixture.records().list(list));
            for (const auto& fact : page.facts) {
                CHECK(seen.insert(fact.id).second);
            }
            after = page.next;
        } while (!after.empty());
        CHECK(seen.size() == 60);
    }
}

TEST_CASE("an allergy of several sources says so where they differ on how bad it is")
{
    const auto said = [](std::string_view more) {
        return R"(,"clinicalStatus":{"coding":[{"code":"active","system":)"
               R"("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"}]},)"
               + std::string(more);
    };
    const auto reaction = [](std::string_view severity) {
        return fmt::format(R"("reaction":[{{"manifestation":[{{"text":"Huiduitslag"}}]{}}}])",
                           severity.empty() ? std::string()
                                            : fmt::format(R"(,"severity":"{}")", severity));
    };
    const auto differs = [&](std::string_view one, std::string_view other) {
        StoreFixture fixture;
        fixture.take(allergy("a", "764146007", said(one)), "ziekenhuis");
        fixture.take(allergy("b", "764146007", said(other)), "huisarts");
        const auto lines = fixture.facts("allergy");
        REQUIRE(lines.size() == 1);
        const auto detail = need(fixture.records().detail(lines[0].id));
        CHECK(lines[0].differs != detail.conflicts.empty());
        return lines[0].differs;
    };
    CHECK_FALSE(differs(reaction("mild"), reaction("mild")));
    CHECK(differs(reaction("mild"), reaction("severe")));
    CHECK(differs(reaction(""), reaction("severe")));
    CHECK(differs(R"("criticality":"high",)" + reaction("mild"),
                  R"("criticality":"low",)" + reaction("mild")));
    const std::string sure =
        R"("verificationStatus":{"coding":[{"code":"confirmed","system":)"
        R"("http://terminology.hl7.org/CodeSystem/allergyintolerance-verification"}]},)";
    const std::string unsure =
        R"("verificationStatus":{"coding":[{"code":"unconfirmed","system":)"
        R"("http://terminology.hl7.org/CodeSystem/allergyintolerance-verification"}]},)";
    CHECK(differs(sure + reaction("mild"), unsure + reaction("mild")));
    CHECK_FALSE(differs(sure + reaction("mild"), reaction("mild")));
}
