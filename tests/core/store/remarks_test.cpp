// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says about a record. All data is synthetic.
#include "core/store/remarks.h"

#include "core/store/connection.h"
#include "core/store/schema.h"
#include "tests/support/store_fixture.h"

#include <chrono>

using namespace regie;
using store::RemarkKind;
using store::RemarkMarks;

namespace
{
/** Two results, "Glucose" and "Kalium". */
void fillRemarked(StoreFixture& fixture)
{
    fixture.take(observation("een", "2024-01-01") + "\n"
                 + observation("twee", "2024-02-01", "Kalium") + "\n");
}
} // namespace

TEST_CASE("a remark is kept with its record, found on it and in lists, and hides nothing")
{
    StoreFixture fixture;
    fillRemarked(fixture);
    const auto glucose = fixture.theFact("Glucose");
    CHECK_FALSE(glucose.remarks.any());
    const auto wrong =
        need(store::addRemark(fixture.store(), glucose.id, RemarkKind::Wrong, "was nuchter"));
    CHECK(wrong.madeAt == "2026-11-22T10:00:00.000Z");
    need(store::addRemark(fixture.store(), glucose.id, RemarkKind::Note, "eerste"));
    need(store::addRemark(fixture.store(), glucose.id, RemarkKind::Note, "tweede"));

    const auto remarks = need(fixture.records().remarks(glucose.id));
    REQUIRE(remarks.size() == 3);
    CHECK(remarks[0] == wrong);
    CHECK(remarks[1].text == "eerste");
    CHECK(remarks[2].text == "tweede");
    CHECK(need(fixture.records().remarks(fixture.theFact("Kalium").id)).empty());

    REQUIRE(fixture.facts().size() == 2);
    CHECK(fixture.theFact("Glucose").remarks == RemarkMarks{true, false, true});
    CHECK(fixture.theFact("Kalium").remarks == RemarkMarks{});
    CHECK(need(fixture.records().fact(glucose.id)).remarks.wrong);
    store::SearchQuery search;
    search.text = "glucose";
    CHECK(need(fixture.records().search(search)).hits.at(0).fact.remarks.note);
    need(store::addRemark(fixture.store(), glucose.id, RemarkKind::NotMine));
    CHECK(fixture.theFact("Glucose").remarks == RemarkMarks{true, true, true});
    CHECK(fixture.facts().size() == 2);
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("a mark stands once on a record and takes a new text")
{
    StoreFixture fixture;
    fillRemarked(fixture);
    const std::string id = fixture.theFact("Glucose").id;
    const auto first = need(store::addRemark(fixture.store(), id, RemarkKind::NotMine));
    fixture.clock.forward(std::chrono::hours{1});
    const auto again =
        need(store::addRemark(fixture.store(), id, RemarkKind::NotMine, "van mijn zus"));
    CHECK(again.row == first.row);
    CHECK(again.text == "van mijn zus");
    CHECK(again.madeAt == first.madeAt);
    CHECK(again.changedAt == "2026-11-22T11:00:00.000Z");
    CHECK(need(fixture.records().remarks(id)).size() == 1);
}

TEST_CASE("removing a remark can be undone")
{
    StoreFixture fixture;
    fillRemarked(fixture);
    const std::string id = fixture.theFact("Glucose").id;
    const auto mark = need(store::addRemark(fixture.store(), id, RemarkKind::Wrong));
    need(store::removeRemark(fixture.store(), mark.row));
    CHECK(need(fixture.records().remarks(id)).empty());
    CHECK_FALSE(fixture.theFact("Glucose").remarks.any());
    CHECK(store::removeRemark(fixture.store(), mark.row).error().code == ErrorCode::NotFound);
    CHECK(store::changeRemark(fixture.store(), mark.row, "x").error().code == ErrorCode::NotFound);

    CHECK(need(store::restoreRemark(fixture.store(), mark.row)) == mark);
    CHECK(fixture.theFact("Glucose").remarks.wrong);
    CHECK(store::restoreRemark(fixture.store(), mark.row).error().code == ErrorCode::NotFound);

    // Made anew in between: there is one, and the old one stays away.
    need(store::removeRemark(fixture.store(), mark.row));
    need(store::addRemark(fixture.store(), id, RemarkKind::Wrong, "toch"));
    CHECK(store::restoreRemark(fixture.store(), mark.row).error().code == ErrorCode::AlreadyExists);
    CHECK(need(fixture.records().remarks(id)).size() == 1);
}

TEST_CASE("remarks survive facts that are made anew and newer versions of their record")
{
    StoreFixture fixture;
    fillRemarked(fixture);
    const std::string id = fixture.theFact("Glucose").id;
    const auto note =
        need(store::addRemark(fixture.store(), id, RemarkKind::Note, "na het ontbijt"));
    need(store::changeRemark(fixture.store(), note.row, "voor het ontbijt"));

    fixture.take(observation("een", "2024-01-01", "Glucose", "7.10"));
    CHECK(fixture.theFact("Glucose").fact.number == "7.10");
    CHECK(fixture.theFact("Glucose").remarks.note);

    need(fixture.store().connection().execute(
        "INSERT INTO lens_release (version) VALUES ('oud'); UPDATE fact SET lens_release = "
        "(SELECT number FROM lens_release WHERE version = 'oud')"));
    need(fixture.store().setSetting("lens_version", "oud"));
    fixture.reopen();
    CHECK(fixture.theFact("Glucose").id == id);
    CHECK(fixture.theFact("Glucose").remarks.note);
    CHECK(need(fixture.records().remarks(id)).at(0).text == "voor het ontbijt");
    // The key beside it is that of the record, for whoever must find it without the fact.
    CHECK(need(fixture.store().connection().queryNumber(
              "SELECT count(*) FROM note WHERE type = 'Observation' AND fhir_id = 'een' AND "
              "source = (SELECT row FROM source WHERE name = 'ziekenhuis')"))
          == 1);
}

TEST_CASE("a remark that cannot be is refused")
{
    StoreFixture fixture;
    fillRemarked(fixture);
    const std::string id = fixture.theFact("Glucose").id;
    const auto code = [&](std::string_view fact, RemarkKind kind, std::string_view text) {
        return store::addRemark(fixture.store(), fact, kind, text).error().code;
    };
    CHECK(code(id, RemarkKind::Note, "") == ErrorCode::InvalidArgument);
    CHECK(code(id, RemarkKind::Note, "\xFF") == ErrorCode::EncodingInvalid);
    CHECK(code(id, RemarkKind::Wrong, std::string(20'001, 'x')) == ErrorCode::LimitExceeded);
    CHECK(code("000000000000", RemarkKind::Wrong, "") == ErrorCode::NotFound);
    CHECK(code("onzin", RemarkKind::Wrong, "") == ErrorCode::NotFound);
    CHECK(fixture.records().remarks("onzin").error().code == ErrorCode::NotFound);
    CHECK(store::removeRemark(fixture.store(), 7).error().code == ErrorCode::NotFound);
    CHECK(store::restoreRemark(fixture.store(), 7).error().code == ErrorCode::NotFound);
    const auto note = need(store::addRemark(fixture.store(), id, RemarkKind::Note, "x"));
    CHECK(store::changeRemark(fixture.store(), note.row, "").error().code
          == ErrorCode::InvalidArgument);
}

TEST_CASE("a vault of the first schema takes its notes along")
{
    const VaultFixture fixture;
    const auto vault = need(fixture.open());
    auto data = need(vault.connect(store::Access::ReadWrite));
    const auto steps = store::schemaSteps();
    need(store::migrate(data, vault.dataFile(), steps.first(1)));
    need(data.execute("INSERT INTO source (id, kind, name, provider, created) VALUES ('s', 'file', "
                      "'x', '', ''); INSERT INTO note (source, type, fhir_id, part, text, made_at) "
                      "VALUES (1, 'Observation', 'een', '', 'van mij', '2026')"));
    need(store::migrate(data, vault.dataFile(), steps));
    CHECK(
        need(data.queryNumber("SELECT count(*) FROM note WHERE text = 'van mij' AND kind = 'note' "
                              "AND removed_at IS NULL"))
        == 1);
}
