// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/measure/measure_fixture.h"

#include "core/measure/units.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <set>

using namespace regie;
using namespace regie::measure;
using Json = nlohmann::json;

TEST_CASE("all 21 kinds are there, in words of both languages, with a card and sound limits")
{
    std::set<std::string> ids;
    for (const Kind& kind : theKinds().all()) {
        INFO(kind.id);
        CHECK(ids.insert(kind.id).second);
        for (const Words* words : {&kind.label, &kind.simple}) {
            CHECK_FALSE(words->nl.empty());
            CHECK_FALSE(words->en.empty());
        }
        // What is typed is asked for; the two pressures by their parts, BMI is worked out.
        if (kind.parts.empty() && !kind.derived) {
            for (const Words* words : {&kind.question, &kind.hint}) {
                CHECK_FALSE(words->nl.empty());
                CHECK_FALSE(words->en.empty());
            }
        }
        // Nobody needs to call about a height: the card for all kinds is there as well.
        CHECK((theKinds().cardOf(kind) != nullptr || kind.id == "height"));
        CHECK_FALSE(kind.lenses.empty());
        for (const Kind* part : theKinds().partsOf(kind)) {
            CHECK(part->hard.min < part->hard.max);
            for (const auto& soft : {part->soft, part->softChild}) {
                if (soft) {
                    CHECK(part->hard.holds(soft->min));
                    CHECK(part->hard.holds(soft->max));
                }
            }
        }
        CHECK(convertUnit(1, kind.ucum, kind.ucum, kind.id));
    }
    CHECK(ids.size() == 22); // and "bp" for both pressures
}

TEST_CASE("limits, codes and units are those of the shared table")
{
    const std::filesystem::path file = std::string(REGIE_SHARED_DIR) + "/data/measurements.json";
    if (!std::filesystem::exists(file)) {
        SKIP("no shared data at " << file.string());
    }
    std::ifstream in(file);
    const Json table = Json::parse(in);
    for (const Json& row : table.at("measurements")) {
        const std::string id = row.at("id");
        INFO(id);
        const Kind* kind = theKinds().find(id);
        REQUIRE(kind != nullptr);
        CHECK(kind->label.nl == row.at("nl_label"));
        CHECK(kind->ucum == row.at("ucum"));
        CHECK(kind->decimals == row.at("decimals"));
        CHECK(kind->decimalsMost == row.value("decimals_max", kind->decimals));
        CHECK(kind->hard.min.toDouble() == row.at("hard").at("min").get<double>());
        CHECK(kind->hard.max.toDouble() == row.at("hard").at("max").get<double>());
        CHECK(kind->soft.has_value() == row.at("soft").is_object());
        if (kind->soft) {
            CHECK(kind->soft->min.toDouble() == row.at("soft").at("min").get<double>());
            CHECK(kind->soft->max.toDouble() == row.at("soft").at("max").get<double>());
        }
        CHECK(kind->softChild.has_value() == row.contains("soft_child"));
        for (const Json& code : row.at("codes")) {
            CHECK(theKinds().findByCode(code.at("system").get<std::string>(),
                                        code.at("code").get<std::string>())
                  == kind);
        }
    }
    for (const auto& [name, card] : table.at("cards").items()) {
        const std::string kind = card.at("measurements").at(0);
        const Card* ours = theKinds().cardOf(*theKinds().find(kind));
        REQUIRE(ours != nullptr);
        CHECK(ours->nothing.nl == card.at("niets_doen"));
        CHECK(ours->appointment.nl == card.at("afspraak_huisarts"));
        CHECK(ours->today.nl == card.at("bel_vandaag_huisarts"));
        CHECK(ours->emergency.nl == card.at("bel_112"));
    }
}

TEST_CASE("a kind of the person's own stands behind ours")
{
    const auto files = embeddedResourceFiles();
    const auto kinds = Kinds::load(
        *files, {{"own-1", "Jeuk", "", 0, "0", "10"}, {"own-2", "Gelopen", "km", 1, "", ""}});
    REQUIRE(kinds);
    const Kind* itch = kinds->find("own-1");
    REQUIRE(itch != nullptr);
    CHECK(itch->own);
    CHECK(itch->hard.holds(Decimal(10, 0)));
    CHECK_FALSE(itch->hard.holds(Decimal(11, 0)));
    CHECK(kinds->find("own-2")->ucum == "{km}");
    CHECK(kinds->findByCode(kOwnSystem, "own-2") == kinds->find("own-2"));
    CHECK(kinds->cardOf(*itch) == nullptr);
}
