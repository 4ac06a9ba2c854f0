// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/own_use.h"
#include "core/store/portable.h"

#include "core/store/connection.h"
#include "core/store/drafts.h"
#include "core/store/groups.h"
#include "core/store/never_share.h"
#include "core/store/own_statement.h"
#include "core/store/remarks.h"
#include "tests/support/store_fixture.h"

#include <filesystem>

using namespace regie;
using namespace regie::store;

namespace
{
constexpr std::string_view kDraft = "99999999-2222-4333-8444-555555555555";

std::string dump(Store& store, std::string_view sql)
{
    auto query = need(store.connection().prepare(sql));
    std::string all;
    for (const std::string& row :
         need(query.collect([](const Statement& each) { return each.string(0); }))) {
        all += row + '\n';
    }
    return all;
}

/** Which records make one thing, and who said so. */
std::string groups(Store& store)
{
    return dump(store,
                "SELECT group_concat(key, ' ') || ' ' || max(differs) FROM (SELECT f.group_id, "
                "f.differs, s.name || '/' || r.type || '/' || r.fhir_id AS key FROM fact AS f "
                "JOIN resource AS r ON r.row = f.resource JOIN source AS s ON s.row = f.source "
                "WHERE f.group_id IS NOT NULL ORDER BY key) GROUP BY group_id ORDER BY 1")
           + dump(store,
                  "SELECT min(type || fhir_id, other_type || other_fhir_id) || "
                  "max(type || fhir_id, other_type || other_fhir_id) || reason || made_by || "
                  "(undone_at IS NULL) FROM group_link ORDER BY 1");
}

/** All a person has, without what is made anew (rows, ids of facts). */
std::string everything(Store& store)
{
    return dump(store,
                "SELECT s.id || r.type || r.fhir_id || hex(r.hash) || r.fhir_version || "
                "r.fetched_at "
                "|| r.last_seen || r.url || ifnull(r.alias, '') || ifnull(hex(o.hash), '') || "
                "(r.replaced_by IS NULL) || r.body FROM resource AS r JOIN source AS s ON s.row = "
                "r.source LEFT JOIN original AS o ON o.row = r.original ORDER BY s.id, r.type, "
                "r.fhir_id, r.hash")
           + dump(store,
                  "SELECT kind || title_nl || value_nl || short_nl || received || start FROM fact "
                  "ORDER BY 1")
           + dump(store,
                  "SELECT type || fhir_id || text || kind || made_at || ifnull(removed_at, '') "
                  "FROM note ORDER BY row")
           + dump(store, "SELECT type || fhir_id || made_at FROM never_share ORDER BY row")
           + dump(store, "SELECT hex(hash) || size || bytes FROM original ORDER BY hash")
           + dump(store,
                  "SELECT type || fhir_id || hex(hash) || name || content_type || size || text "
                  "FROM attachment ORDER BY hash")
           + dump(store, "SELECT id || kind || name || provider || created FROM source ORDER BY id")
           + dump(store,
                  "SELECT kind || id || saved_at || removed || undone FROM draft ORDER BY row")
           + dump(store, "SELECT id || at || format FROM measure_import ORDER BY row")
           + dump(store,
                  "SELECT i.fhir_id || m.id FROM measure_import_item AS i JOIN measure_import AS m "
                  "ON m.row = i.import ORDER BY i.fhir_id")
           + dump(store, "SELECT kind || day || device || count || hex(samples) FROM sample")
           + dump(store,
                  "SELECT name || value FROM setting WHERE name LIKE 'measure.%' ORDER BY name")
           + groups(store);
}

/** In the shape of core/measure, which this folder does not know. */
void makeSettings(Store& store)
{
    need(store.setSetting("measure.plans", R"([{"id":"p-1","kind":"bp","days":7}])"));
    need(store.setSetting("measure.targets", R"([{"kind":"weight","low":"70","high":"75.50"}])"));
    need(store.setSetting("measure.own_kinds", R"([{"id":"own-1","name":"Jeuk","unit":""}])"));
    need(store.setSetting("measure.csv", R"([{"columns":[],"month_first":true}])"));
}

void fillPortable(StoreFixture& fixture)
{
    makeSettings(fixture.store());
    for (const char* name : {"huisarts", "apotheek"}) {
        const auto bytes = Meaning::get().files->read(std::string("demo/") + name + ".json");
        ImportOptions options;
        options.source = name;
        options.acceptPerson = true;
        need(importBytes(fixture.store(), std::string(name) + ".json", *bytes, options));
    }
    ImportOptions options;
    options.source = "brieven";
    need(importBytes(fixture.store(), "brief.txt", "Een brief over de knie.", options));
    options.source = "xml";
    need(importBytes(
        fixture.store(),
        "r.xml",
        R"(<Observation xmlns="http://hl7.org/fhir"><id value="x"/><status value="final"/><code><text value="Hb"/></code><valueQuantity><value value="8.10"/><unit value="mmol/L"/></valueQuantity></Observation>)",
        options));
    fixture.take(observation("1", "2026-01-01", "Glucose", "5.60"));
    fixture.take(observation("1", "2026-01-01", "Glucose", "5.70"));
    OwnNote note;
    note.text = "eigen";
    need(addStatement(fixture.store(), note));
    const auto facts = fixture.facts();
    need(addRemark(fixture.store(), facts[0].id, RemarkKind::Note, "opmerking"));
    need(addRemark(fixture.store(), facts[1].id, RemarkKind::Wrong));
    need(blockSharing(fixture.store(), facts[2].id));
    need(joinFacts(fixture.store(), fixture.theFact("Glucose").id, fixture.theFact("Hb").id));
    for (const StoredFact& fact : facts) {
        if (!fact.group.empty()) {
            need(separateFact(fixture.store(), fact.id));
            break;
        }
    }
    need(answerUse(fixture.store(),
                   fixture.facts("medication_agreement").at(0).id,
                   record::UseAnswer::NotTaken,
                   "Ik word er duizelig van"));
    need(saveDraft(fixture.store(),
                   DraftKind::Visit,
                   kDraft,
                   "{\"appointment\":\"" + facts[0].id + "\"}",
                   "2026-05-01"));
    for (const char* sql :
         {"INSERT INTO measure_import (id, at, source, format) SELECT "
          "'11111111-2222-4333-8444-555555555555', '2026-05-01T10:00:00.000Z', min(row), 'csv' "
          "FROM source",
          "INSERT INTO measure_import_item SELECT 'm-1', max(row) FROM measure_import",
          "INSERT INTO sample SELECT 'heart_rate', '2026-05-01', source, 'horloge', row, 2, "
          "x'00ff10' FROM measure_import"}) {
        need(fixture.store().connection().execute(sql));
    }
}
} // namespace

TEST_CASE("an export of everything taken in elsewhere is the same record")
{
    StoreFixture fixture;
    fillPortable(fixture);
    TemporaryFolder place;
    const auto folder = place.path() / "alles";
    const PortableReport out = need(exportEverything(fixture.store(), folder));
    CHECK(out.attachments == 1);
    CHECK(out.remarks == 2);
    CHECK(exportEverything(fixture.store(), folder).error().code == ErrorCode::AlreadyExists);
    fixture.clock.forward(std::chrono::hours(24));
    StoreFixture other;
    other.clock.forward(std::chrono::hours(48));
    const PortableReport in = need(importEverything(other.store(), folder));
    CHECK(in == out);
    CHECK(everything(other.store()) == everything(fixture.store()));
    const CheckReport report = need(other.store().check());
    INFO(report.wrongHash << ' ' << report.wrongFacts << ' ' << report.missingFacts << ' '
                          << report.strayFacts << ' ' << report.brokenLinks << ' '
                          << report.attachments);
    CHECK(report.sound());
    CHECK_FALSE(groups(other.store()).empty());
    // What names a fact still does: a draft, and what the person said of a medicine.
    const std::string draft = dump(other.store(), "SELECT body FROM draft");
    CHECK(draft == dump(fixture.store(), "SELECT body FROM draft"));
    const std::string named = draft.substr(draft.find(":\"") + 2, 12);
    CHECK(need(other.records().fact(named)).id == named);
    const auto medicine = fixture.facts("medication_agreement").at(0).id;
    const auto said = need(other.records().ownUse(medicine));
    REQUIRE(said);
    CHECK(said->text == "Ik word er duizelig van");
    // The marks hang on the same facts, and the block holds.
    std::size_t marked = 0;
    for (const auto& fact : other.facts()) {
        marked += fact.remarks.any() ? 1U : 0U;
    }
    CHECK(marked == 2);
    CHECK(need(blockedFacts(other.store())).size() == 1);
    CHECK(importEverything(other.store(), folder).error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("an export of before, without plans and targets, still comes in")
{
    StoreFixture fixture;
    fillPortable(fixture);
    TemporaryFolder place;
    const auto folder = place.path() / "alles";
    need(exportEverything(fixture.store(), folder));
    std::filesystem::remove(folder / "settings.ndjson");
    std::string manifest = bytesOf(folder / "regie-export.json");
    const std::size_t also = manifest.find("\"also\"");
    REQUIRE(also != std::string::npos);
    manifest.replace(also, 6, "\"none\"");
    overwrite(folder / "regie-export.json", manifest);
    StoreFixture other;
    need(importEverything(other.store(), folder));
    CHECK_FALSE(need(other.store().setting("measure.plans")));
    CHECK_FALSE(need(isUnfinished(other.store())));
}

TEST_CASE("an export brings in no settings of the program, and overwrites none of the person")
{
    StoreFixture fixture;
    fillPortable(fixture);
    need(fixture.store().setSetting("share.device", "hier"));
    TemporaryFolder place;
    const auto folder = place.path() / "alles";
    need(exportEverything(fixture.store(), folder));
    const auto file = folder / "settings.ndjson";
    const std::string made = bytesOf(file);
    CHECK(made.find("share.device") == std::string::npos);
    overwrite(file, made + "{\"name\":\"share.device\",\"body\":\"[]\"}\n");
    StoreFixture other;
    need(importEverything(other.store(), folder));
    CHECK_FALSE(need(other.store().setting("share.device")));
    CHECK(need(other.store().setting("measure.plans")));
    StoreFixture busy;
    need(busy.store().setSetting("measure.targets", R"([{"kind":"weight","low":"60"}])"));
    CHECK(importEverything(busy.store(), folder).error().code == ErrorCode::AlreadyExists);
    CHECK_FALSE(need(isUnfinished(busy.store())));
}

TEST_CASE("a vault in which an export came in by half is told apart")
{
    StoreFixture fixture;
    fillPortable(fixture);
    TemporaryFolder place;
    const auto folder = place.path() / "alles";
    need(exportEverything(fixture.store(), folder));
    const std::string drafts = bytesOf(folder / "drafts.ndjson");
    std::filesystem::remove(folder / "drafts.ndjson");
    StoreFixture half;
    CHECK(importEverything(half.store(), folder).error().code == ErrorCode::DataDamaged);
    CHECK(need(isUnfinished(half.store())));
    overwrite(folder / "drafts.ndjson", drafts);
    CHECK(importEverything(half.store(), folder).error().code == ErrorCode::AlreadyExists);
    CHECK(need(isUnfinished(half.store())));
    // Nothing was changed by what is no export at all.
    overwrite(folder / "regie-export.json", "{");
    StoreFixture none;
    CHECK(importEverything(none.store(), folder).error().code == ErrorCode::DataDamaged);
    CHECK_FALSE(need(isUnfinished(none.store())));
}

TEST_CASE("an export that was changed is not taken in")
{
    StoreFixture fixture;
    fillPortable(fixture);
    TemporaryFolder place;
    const auto folder = place.path() / "alles";
    need(exportEverything(fixture.store(), folder));
    std::size_t tried = 0;
    for (const auto& each : std::filesystem::recursive_directory_iterator(folder)) {
        if (!each.is_regular_file() || std::filesystem::file_size(each.path()) == 0) {
            continue;
        }
        INFO(each.path().filename());
        const std::string good = bytesOf(each.path());
        // Half of it is not there.
        overwrite(each.path(), good.substr(0, good.size() / 2));
        StoreFixture cut;
        CHECK(importEverything(cut.store(), folder).error().code == ErrorCode::DataDamaged);
        // One letter of what a source sent is another, still JSON or not.
        const std::string name = each.path().filename().string();
        if (name.starts_with("source-") && name.find("meta") == std::string::npos) {
            for (const std::size_t at : {good.find("\"id\":\"") + 6, good.size() - 2}) {
                std::string bad = good;
                bad[at] = bad[at] == 'Z' ? 'Y' : 'Z';
                overwrite(each.path(), bad);
                StoreFixture other;
                CHECK(importEverything(other.store(), folder).error().code
                      == ErrorCode::DataDamaged);
            }
        }
        std::filesystem::remove(each.path());
        StoreFixture gone;
        CHECK(importEverything(gone.store(), folder).error().code == ErrorCode::DataDamaged);
        overwrite(each.path(), good);
        ++tried;
    }
    CHECK(tried > 10);
    StoreFixture again;
    need(importEverything(again.store(), folder));
}
