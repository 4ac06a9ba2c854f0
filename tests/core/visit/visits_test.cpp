// SPDX-License-Identifier: GPL-3.0-or-later
// Preparing a consultation. All data is synthetic.
#include "core/visit/visits.h"

#include "core/store/own_statement.h"
#include "tests/support/store_fixture.h"

using namespace regie;

namespace
{
visit::Visit fullVisit()
{
    visit::Visit visit;
    visit.date = "2026-12-08T11:00:00+01:00";
    visit.with = "S. Aydemir, cardioloog";
    visit.why = "Controle";
    visit.points = {"Ik ben moe", "Mijn enkels zijn dik", "Mag ik vliegen?"};
    visit.goal = "Weer naar de markt lopen";
    visit.matters = "Zelf dingen blijven doen";
    visit.goodQuestions = {true, false, true};
    visit.checks = {{"qnk1a0ncy3w4", visit::Check::Right, ""},
                    {"d0wd9w9tgkkj", visit::Check::NotTaken, "Te veel hoesten"}};
    visit.contact.hearsBadly = true;
    visit.contact.comesWith = "mijn dochter";
    visit.hidden = {visit::Block::Questionnaires};
    visit.pageTemplate = "cardiology";
    visit.order = {visit::Block::Medicines, visit::Block::Questions};
    visit.results = {"g6hc8kdt3vxq"};
    visit.charts = true;
    visit.understood = "Ik drink niet meer dan 2 liter";
    visit.agreed = {"Elke dag wegen", "", "Bellen bij 2 kilo erbij", ""};
    visit.told = "Het gaat goed";
    return visit;
}

std::string appointment(std::string_view id, std::string_view start)
{
    return R"({"resourceType":"Appointment","id":")" + std::string(id)
           + R"(","status":"booked","description":"Controle","start":")" + std::string(start)
           + R"(","participant":[{"status":"accepted","actor":{"display":"Dokter Proef"}}]})";
}
} // namespace

TEST_CASE("everything a person says of a visit is kept and read back")
{
    StoreFixture fixture;
    const visit::KeptVisit saved = need(visit::saveVisit(fixture.store(), fullVisit()));
    fixture.reopen();
    visit::Visit expected = fullVisit();
    expected.id = saved.visit.id;
    CHECK(need(visit::visitById(fixture.records(), saved.visit.id)).visit == expected);
    CHECK(need(visit::visits(fixture.records())).size() == 1);
    CHECK(expected.isPrepared());
    CHECK(expected.isFinished());
}

TEST_CASE("a visit keeps its versions and can be undone")
{
    StoreFixture fixture;
    visit::Visit first;
    first.points = {"Een"};
    visit::Visit second = need(visit::saveVisit(fixture.store(), first)).visit;
    second.points = {"Twee", "Een"};
    CHECK(need(visit::saveVisit(fixture.store(), second)).canUndo);
    CHECK(need(visit::undoVisit(fixture.store(), second.id)).visit.points
          == std::vector<std::string>{"Een"});
    CHECK(need(visit::redoVisit(fixture.store(), second.id)).visit.points.front() == "Twee");
    need(visit::removeVisit(fixture.store(), second.id));
    CHECK(need(visit::visits(fixture.records())).empty());
    CHECK_FALSE(need(visit::undoVisit(fixture.store(), second.id)).removed);
}

TEST_CASE("empty lines are left out, a fourth point and a date that is none are refused")
{
    visit::Visit visit;
    visit.points = {"  Moe \n", "", "   "};
    visit.checks = {{"x", visit::Check::NotSaid, " "}};
    const visit::Visit tidy = need(visit::tidied(visit));
    CHECK(tidy.points == std::vector<std::string>{"Moe"});
    CHECK(tidy.checks.empty());

    visit.points = {"1", "2", "3", "4"};
    CHECK(visit::tidied(visit).error().code == ErrorCode::InvalidArgument);
    visit.points = {std::string(2001, 'a')};
    CHECK(visit::tidied(visit).error().code == ErrorCode::LimitExceeded);
    visit.points = {"\xff"};
    CHECK(visit::tidied(visit).error().code == ErrorCode::EncodingInvalid);
    visit.points = {};
    visit.date = "morgen";
    CHECK(visit::tidied(visit).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("a body that is no visit is an error, and members of other types are left out")
{
    CHECK(visit::visitFromJson("a", "[]").error().code == ErrorCode::SyntaxInvalid);
    CHECK(visit::visitFromJson("a", "{").error().code == ErrorCode::SyntaxInvalid);
    const auto odd = need(visit::visitFromJson(
        "a",
        R"({"points":[1,"b"],"hidden":["contact","later"],"good_questions":"x","checks":[3],"contact":[1],"agreed":{}})"));
    CHECK(odd.points == std::vector<std::string>{"b"});
    CHECK(odd.hidden == std::set<visit::Block>{visit::Block::Contact});
}

TEST_CASE("preparing is offered from a week before an appointment, with what was prepared")
{
    StoreFixture fixture; // 22 November 2026
    fixture.take(appointment("ver", "2026-11-30T09:00:00+01:00"));
    CHECK_FALSE(need(visit::visitDue(fixture.records(), fixture.clock.now())));

    fixture.clock.forward(std::chrono::hours(24));
    auto due = need(visit::visitDue(fixture.records(), fixture.clock.now()));
    REQUIRE(due);
    CHECK(due->days == 7);
    CHECK_FALSE(due->visit);

    visit::Visit visit = visit::visitOf(due->appointment, Language::Dutch);
    CHECK(visit.with == "Dokter Proef");
    CHECK(visit.why == "Controle");
    CHECK(visit.date == "2026-11-30T09:00:00+01:00");
    visit.points = {"Moe"};
    need(visit::saveVisit(fixture.store(), visit));
    due = need(visit::visitDue(fixture.records(), fixture.clock.now()));
    REQUIRE(due);
    REQUIRE(due->visit);
    CHECK(due->visit->visit.isPrepared());
}

TEST_CASE("an appointment of which only the month is known is not offered")
{
    StoreFixture fixture;
    store::OwnAppointment own;
    own.title = "Controle";
    own.start = "2026-11";
    need(store::addStatement(fixture.store(), own));
    CHECK_FALSE(need(visit::visitDue(fixture.records(), fixture.clock.now())));
}
