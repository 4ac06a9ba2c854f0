// SPDX-License-Identifier: GPL-3.0-or-later
// An overview of medicines that was put by, and when it no longer counts. All data is synthetic.
#include "core/store/medication_kept.h"

#include "core/store/connection.h"
#include "core/store/kept.h"
#include "core/store/own_statement.h"
#include "tests/support/query_plans.h"
#include "tests/support/store_fixture.h"

using namespace regie;
using namespace std::chrono_literals;

namespace
{
std::string request(const std::string& id, const std::string& name, const std::string& more)
{
    return R"({"resourceType":"MedicationRequest","id":")" + id
           + R"(","intent":"order","medicationCodeableConcept":{"coding":[{"system":"urn:x","code":")"
           + name + R"("}],"text":")" + name + R"("},"authoredOn":"2025-01-01")" + more + "}\n";
}

std::string period(const std::string& start, const std::string& end)
{
    return R"(,"status":"active","dosageInstruction":[{"text":"1 tablet","timing":{"repeat":{)"
           R"("boundsPeriod":{"start":")"
           + start + R"(","end":")" + end + R"("}}}}])";
}

class KeptFixture : public StoreFixture
{
public:
    store::MedicationReading make()
    {
        return need(store::makeMedication(records(), Meaning::get().terms, clock.now()));
    }
    void keep() { need(store::keepMedication(store(), make())); }
    std::optional<store::MedicationReading> kept(
        store::StoppedLines stopped = store::StoppedLines::Included)
    {
        return need(store::keptMedication(records(), clock.now(), stopped));
    }
};

/** Everything a line says, to compare. */
std::string said(const record::MedicationOverview& overview)
{
    std::string all = overview.until;
    for (const auto* list : {&overview.current,
                             &overview.stopped,
                             &overview.paused,
                             &overview.future,
                             &overview.unknown,
                             &overview.forbidden}) {
        all += "\n--";
        for (const record::MedicationLine& line : *list) {
            all += "\n";
            for (const Words& words : {line.name, line.dosage, line.reason}) {
                all += words.nl + '|' + words.en + '|';
            }
            for (const record::FactDate& date : {line.since, line.until, line.dispensed}) {
                all += date.start + '|' + date.end + '|' + date.precision + '|';
            }
            for (const record::DayMoment moment : line.moments) {
                all += std::string(record::dayMomentName(moment)) + '|';
            }
            for (const std::string& fact : line.facts) {
                all += fact + '|';
            }
            for (const Words& conflict : line.conflicts) {
                all += conflict.nl + '|' + conflict.en + '|';
            }
            all += line.agreedBy + '|' + std::string(record::medicationStatusName(line.status));
        }
    }
    return all;
}
} // namespace

TEST_CASE("an overview that was put by says what it said when it was made")
{
    KeptFixture fixture;
    CHECK_FALSE(fixture.kept());
    fixture.take(request("a", "Aspirine", R"(,"status":"active","requester":{"display":"Dr. Bos"})")
                 + request("b", "Aspirine", R"(,"status":"active")")
                 + request("c", "Codeïne", period("2025-01-01", "2025-03-01"))
                 + request("d", "Digoxine", R"(,"status":"stopped")")
                 + request("n", "Naproxen", R"(,"status":"active","doNotPerform":true)")
                 + request("e", "Enalapril", R"(,"status":"on-hold")")
                 + request("f",
                           "Furosemide",
                           R"(,"status":"active","dosageInstruction":[{"timing":{"repeat":{)"
                           R"("frequency":1,"period":1,"periodUnit":"d","when":["MORN"]}},)"
                           R"("doseAndRate":[{"doseQuantity":{"value":1,"unit":"tablet"}}]}])"));
    need(store::addStatement(fixture.store(),
                             store::OwnMedicine{"Paracetamol", "", "2025", "", "", ""}));
    const auto made = fixture.make();
    need(store::keepMedication(fixture.store(), made));
    const auto kept = fixture.kept();
    REQUIRE(kept);
    CHECK(said(kept->overview) == said(made.overview));
    CHECK_FALSE(made.own.empty());
    CHECK(kept->own == made.own);
    CHECK(kept->stoppedCount == made.overview.stopped.size());
    const auto standing = fixture.kept(store::StoppedLines::LeftOut);
    REQUIRE(standing);
    CHECK(standing->overview.stopped.empty());
    CHECK(standing->stoppedCount == made.overview.stopped.size());
    CHECK(standing->overview.current.size() == made.overview.current.size());
    CHECK(costlyPlans(fixture.store().connection()) == std::vector<std::string>());
}

TEST_CASE("whatever writes or removes a fact makes an overview that was put by no longer count")
{
    KeptFixture fixture;
    fixture.take(request("a", "Aspirine", R"(,"status":"active")"));
    fixture.keep();
    REQUIRE(fixture.kept());
    SECTION("an import")
    {
        fixture.take(request("a", "Aspirine", R"(,"status":"stopped")"));
        CHECK_FALSE(fixture.kept());
        CHECK(fixture.make().overview.stopped.size() == 1);
    }
    SECTION("something the person adds and takes back")
    {
        const auto added = need(store::addStatement(
            fixture.store(), store::OwnMedicine{"Paracetamol", "", "2025", "", "", ""}));
        CHECK_FALSE(fixture.kept());
        fixture.keep();
        CHECK(fixture.kept());
        need(store::withdrawStatement(fixture.store(), added.id));
        CHECK_FALSE(fixture.kept());
    }
    SECTION("what comes in again without a change leaves it in force")
    {
        fixture.take(request("a", "Aspirine", R"(,"status":"active")"));
        CHECK(fixture.kept());
    }
    SECTION("facts written while it was made")
    {
        const auto made = fixture.make();
        fixture.take(request("b", "Bisoprolol", R"(,"status":"active")"));
        need(store::keepMedication(fixture.store(), made));
        CHECK_FALSE(fixture.kept());
    }
}

TEST_CASE("an overview counts until the day a period begins or ends")
{
    KeptFixture fixture; // 22 November 2026, 10:00 UTC
    fixture.take(request("a", "Aspirine", period("2026-01-01", "2026-11-24"))
                 + request("b", "Bisoprolol", period("2026-11-26", "")));
    fixture.keep();
    const auto sameAfter = [&fixture](std::chrono::seconds time) {
        fixture.clock.forward(time);
        const auto kept = fixture.kept();
        // What counts must be what would be made now.
        return kept && said(kept->overview) == said(fixture.make().overview);
    };
    CHECK(sameAfter(1s));
    CHECK(sameAfter(61h + 59min + 58s)); // the last second of the 24th
    CHECK_FALSE(sameAfter(1s));
    fixture.keep();
    CHECK(sameAfter(23h + 59min + 59s)); // the last second of the 25th
    CHECK_FALSE(sameAfter(1s));
    fixture.keep();
    CHECK(sameAfter(24h * 3650));
    // A clock that was set back.
    CHECK_FALSE(sameAfter(-24h * 3651));
}

TEST_CASE("what another program put by, or what cannot be read, is worked out anew")
{
    KeptFixture fixture;
    fixture.take(request("a", "Aspirine", R"(,"status":"active")"));
    fixture.keep();
    auto& connection = fixture.store().connection();
    SECTION("another recipe")
    {
        need(connection.execute("UPDATE kept SET recipe = 'other'"));
    }
    SECTION("no JSON")
    {
        need(connection.execute("UPDATE kept SET body = '{'"));
    }
    SECTION("other JSON")
    {
        need(connection.execute("UPDATE kept SET body = '{\"current\":[[1]]}'"));
    }
    CHECK_FALSE(fixture.kept());
}
