// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of groups over the public MedMij fixtures, where they are.
#include "core/fhir/reader.h"
#include "core/store/groups.h"
#include "tests/support/store_fixture.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <set>

using namespace regie;
namespace fs = std::filesystem;

namespace
{
constexpr std::string_view kServices[] = {"BgZ-3-0",
                                          "GenPractData-2-0",
                                          "Immunization-2-0",
                                          "LaboratoryResults-2-0",
                                          "MP9-3-0-0-beta"};

std::string readAll(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/** The fixtures of a service, one resource a line; empty where they are not there. */
std::vector<std::string> fixturesOf(std::string_view service)
{
    std::vector<std::string> texts;
    const fs::path folder = fs::path(REGIE_SHARED_DIR) / "medmij/fixtures" / service / "Test";
    if (fs::exists(folder)) {
        for (const auto& entry : fs::directory_iterator(folder)) {
            if (entry.path().extension() == ".json" && entry.path().filename() != "manifest.json") {
                texts.push_back(readAll(entry.path()));
            }
        }
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

using Groups = std::set<std::set<std::string>>;

Groups groupsByFact(StoreFixture& fixture)
{
    std::map<std::string, std::set<std::string>> byId;
    for (const auto& kind : Meaning::get().lenses.kinds()) {
        need(fixture.records().forEach(kind.kind, [&](const store::StoredFact& fact) {
            const auto detail = need(fixture.records().detail(fact.id));
            CHECK_FALSE(detail.sources.empty());
            if (!fact.group.empty()) {
                byId[fact.group].insert(fact.sourceName + '/' + detail.resource.type + '/'
                                        + detail.resource.key);
            }
            return true;
        }));
    }
    Groups groups;
    for (auto& [id, members] : byId) {
        groups.insert(std::move(members));
    }
    return groups;
}

void take(StoreFixture& fixture, const std::string& text, std::string_view source)
{
    store::ImportOptions options;
    options.source = source;
    options.acceptPerson = true;
    need(store::importBytes(fixture.store(), "x.json", text, options));
}
} // namespace

TEST_CASE("the fixtures in any order, from two sources, give the same groups and lose nothing")
{
    std::size_t joined = 0;
    for (const std::string_view service : kServices) {
        const std::vector<std::string> texts = fixturesOf(service);
        if (texts.empty()) {
            SKIP("no public MedMij fixtures in " << REGIE_SHARED_DIR);
        }
        CAPTURE(service);
        // The second source sends half of it again, some of it changed on the way.
        std::vector<std::pair<std::string, std::string>> inputs;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            inputs.emplace_back(texts[i], "ziekenhuis");
            if (i % 2 == 0) {
                std::string text = texts[i];
                if (const auto at = text.find(R"("id")"); i % 4 == 0 && at != std::string::npos) {
                    const auto quote = text.find('"', text.find(':', at));
                    text.insert(quote + 1, "h-");
                }
                inputs.emplace_back(std::move(text), "huisarts");
            }
        }
        Groups first;
        std::int64_t resources = 0;
        std::mt19937 shuffle(20261101);
        for (int round = 0; round < 3; ++round) {
            StoreFixture fixture;
            for (const auto& [text, source] : inputs) {
                take(fixture, text, source);
            }
            const Groups groups = groupsByFact(fixture);
            const auto counts = need(fixture.records().counts());
            if (round == 0) {
                first = groups;
                resources = counts.resources;
                joined += groups.size();
                // Taking one apart and back restores; nothing is lost on the way.
                const auto facts = fixture.facts();
                const auto one = std::find_if(facts.begin(), facts.end(), [](const auto& fact) {
                    return !fact.group.empty();
                });
                if (one != facts.end()) {
                    need(store::separateFact(fixture.store(), one->id));
                    CHECK(groupsByFact(fixture) != first);
                    CHECK(need(fixture.records().counts()).resources == resources);
                    need(store::rejoinFact(fixture.store(), one->id));
                    CHECK(groupsByFact(fixture) == first);
                }
            }
            CHECK(groups == first);
            CHECK(counts.resources == resources);
            CHECK(need(fixture.store().check()).sound());
            std::shuffle(inputs.begin(), inputs.end(), shuffle);
        }
    }
    CHECK(joined > 100);
}
