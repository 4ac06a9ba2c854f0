// SPDX-License-Identifier: GPL-3.0-or-later
// Current medication from what is in the vault. All data is synthetic.
#include "core/store/medication_query.h"

#include "core/store/connection.h"
#include "core/store/own_statement.h"
#include "tests/support/query_plans.h"
#include "tests/support/store_fixture.h"

#include <algorithm>

using namespace regie;

TEST_CASE("the medication overview follows references inside the vault and reads nothing else")
{
    StoreFixture fixture;
    fixture.take(
        R"({"resourceType":"Medication","id":"m","code":{"text":"Metformine tablet 500mg"}})"
        "\n"
        R"({"resourceType":"MedicationRequest","id":"een","status":"active","intent":"order",)"
        R"("medicationReference":{"reference":"Medication/m"},"authoredOn":"2026-01-01"})"
        "\n"
        R"({"resourceType":"MedicationStatement","id":"fout","status":"entered-in-error",)"
        R"("medicationCodeableConcept":{"text":"Ibuprofen"}})"
        "\n"
        + observation("o", "2024-01-01"));
    need(store::addStatement(fixture.store(),
                             store::OwnMedicine{"Paracetamol", "", "2025", "", "", ""}));
    const auto overview =
        need(store::medicationOf(fixture.records(), Meaning::get().terms, fixture.clock.now()));
    std::vector<std::string> names;
    for (const auto* list : {&overview.current, &overview.unknown}) {
        for (const record::MedicationLine& line : *list) {
            names.push_back(line.name.nl);
            REQUIRE(line.facts.size() == 1);
            CHECK(need(fixture.records().fact(line.facts[0])).fact.title.nl.find(line.name.nl)
                  != std::string::npos);
        }
    }
    std::sort(names.begin(), names.end());
    CHECK(names == std::vector<std::string>{"Metformine tablet 500mg", "Paracetamol"});
    CHECK(overview.stopped.empty());
    CHECK(costlyPlans(fixture.store().connection()) == std::vector<std::string>());
}
