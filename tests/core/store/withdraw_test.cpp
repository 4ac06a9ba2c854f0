// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what a person stated. All data is synthetic.
#include "core/store/medication_query.h"
#include "core/store/own_statement.h"
#include "core/store/remarks.h"
#include "tests/support/store_fixture.h"

#include <chrono>

using namespace regie;

TEST_CASE("what a person stated can be taken back and put back, to the byte")
{
    StoreFixture fixture;
    need(fixture.store().setProfile({"Anna Bakker", "1954-03-02", {}}));
    const store::OwnStatement statements[] = {
        store::OwnMedicine{"Paracetamol", "af en toe", "2024", "", "", ""},
        store::OwnAllergy{"Pinda", "bultjes", "1960", ""},
        store::OwnProblem{"Rugpijn", "2024-02", "", ""},
        store::OwnAppointment{"Controle", "2026-12-01T10:30:00+01:00", "dr. Jansma", "", ""},
        store::OwnNote{"Ik slaap slecht", "2026-11-01"}};
    for (const store::OwnStatement& statement : statements) {
        const auto made = need(store::addStatement(fixture.store(), statement));
        INFO(made.fact.title.nl);
        const auto before = need(fixture.records().detail(made.id));
        CHECK_FALSE(record::isWithdrawn(made.fact));

        // Twice, so that the versions that are known already are met as well.
        for (int i = 0; i < 2; ++i) {
            fixture.clock.forward(std::chrono::minutes{1});
            const auto gone = need(store::withdrawStatement(fixture.store(), made.id));
            CHECK(gone.id == made.id);
            CHECK(record::isWithdrawn(gone.fact));
            CHECK_FALSE(gone.fact.current);
            const auto history = need(fixture.records().detail(made.id)).versions;
            REQUIRE(history.size() == 1);
            CHECK(history[0].body == before.resource.body);
            CHECK(need(store::withdrawStatement(fixture.store(), made.id)).fact.shortText
                  == gone.fact.shortText);

            const auto back = need(store::restoreStatement(fixture.store(), made.id));
            CHECK(back.fact.title == made.fact.title);
            CHECK(back.fact.shortText == made.fact.shortText);
            CHECK(back.fact.current == made.fact.current);
            CHECK(need(fixture.records().detail(made.id)).resource.body == before.resource.body);
            CHECK(need(store::restoreStatement(fixture.store(), made.id)).id == made.id);
        }
    }
    CHECK(fixture.facts().size() == 5);
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("a note gets other words and another day, and its first words stay in its history")
{
    StoreFixture fixture;
    const auto note =
        need(store::addStatement(fixture.store(), store::OwnNote{"Slecht geslapen", "2026-11-01"}));
    fixture.clock.forward(std::chrono::minutes{1});
    const auto changed = need(store::correctNote(
        fixture.store(), note.id, store::OwnNote{"Heel slecht geslapen", "2026-10-31"}));
    CHECK(changed.id == note.id);
    CHECK(changed.fact.date.start == "2026-10-31");
    CHECK(changed.fact.shortText.nl.find("Heel slecht") != std::string::npos);
    const auto detail = need(fixture.records().detail(note.id));
    REQUIRE(detail.versions.size() == 1);
    CHECK(detail.versions[0].body.find("\"Slecht geslapen\"") != std::string::npos);
    const auto read = need(store::noteOf(fixture.records(), note.id));
    CHECK(read.text == "Heel slecht geslapen");
    CHECK(read.date == "2026-10-31");

    // Taken out, it comes back as it was last.
    need(store::withdrawStatement(fixture.store(), note.id));
    need(store::restoreStatement(fixture.store(), note.id));
    CHECK(need(store::noteOf(fixture.records(), note.id)).text == "Heel slecht geslapen");
    CHECK(fixture.facts().size() == 1);

    const auto problem =
        need(store::addStatement(fixture.store(), store::OwnProblem{"Rugpijn", "", "", ""}));
    CHECK(store::correctNote(fixture.store(), problem.id, store::OwnNote{"x", ""}).error().code
          == ErrorCode::InvalidArgument);
    CHECK(store::correctNote(fixture.store(), note.id, store::OwnNote{" ", ""}).error().code
          == ErrorCode::InvalidArgument);
}

TEST_CASE("what was taken back is in no list of what holds now and keeps its remarks")
{
    StoreFixture fixture;
    const auto medicine = need(store::addStatement(
        fixture.store(), store::OwnMedicine{"Paracetamol", "", "2024", "", "", ""}));
    const auto visit = need(store::addStatement(
        fixture.store(), store::OwnAppointment{"Controle", "2026-12-01", "", "", ""}));
    need(store::addRemark(fixture.store(), medicine.id, store::RemarkKind::Note, "van mij"));
    need(store::withdrawStatement(fixture.store(), medicine.id));
    need(store::withdrawStatement(fixture.store(), visit.id));
    store::ListQuery current;
    current.currentOnly = true;
    CHECK(need(fixture.records().list(current)).facts.empty());
    CHECK(need(fixture.records().nextAppointments(fixture.clock.now(), 5)).empty());
    const auto overview =
        need(store::medicationOf(fixture.records(), Meaning::get().terms, fixture.clock.now()));
    CHECK(overview.current.empty());
    CHECK(overview.stopped.empty());
    CHECK(need(fixture.records().fact(medicine.id)).remarks.note);
    need(store::restoreStatement(fixture.store(), medicine.id));
    CHECK(need(fixture.records().list(current)).facts.size() == 1);
}

TEST_CASE("what others recorded cannot be taken back")
{
    StoreFixture fixture;
    fixture.take(observation("een", "2024-01-01"));
    const std::string id = fixture.theFact("Glucose").id;
    CHECK(store::withdrawStatement(fixture.store(), id).error().code == ErrorCode::InvalidArgument);
    CHECK(store::restoreStatement(fixture.store(), id).error().code == ErrorCode::InvalidArgument);
    CHECK(store::withdrawStatement(fixture.store(), "onzin").error().code == ErrorCode::NotFound);
}
