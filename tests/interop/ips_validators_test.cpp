// SPDX-License-Identifier: GPL-3.0-or-later
// Summaries and consents against two FHIR validators that know nothing of us.
#include "tests/core/share/share_fixture.h"
#include "tests/interop/validators.h"

#include <filesystem>
#include <fstream>
#include <regex>

using namespace regie;
using namespace regie::share;

namespace
{
namespace fs = std::filesystem;

/** The JSON files with a real day where they say "so many days from today". */
fs::path filledIn(const fs::path& folder, const fs::path& place)
{
    const std::regex day(R"(\$\{DATE(TIME)?, T, [DMY], ?[+-]\d+\})");
    int number = 0;
    for (const auto& each : fs::recursive_directory_iterator(folder)) {
        if (each.path().extension() == ".json") {
            std::ofstream(place / (std::to_string(++number) + ".json"))
                << std::regex_replace(bytesOf(each.path()), day, "2026-10-30");
        }
    }
    return place;
}

void check(ShareFixture& fixture)
{
    std::vector<std::string> ids;
    for (const std::string& id : fixture.allIds()) {
        ids.push_back(id);
    }
    const ShareDraft draft = fixture.draft(ids);
    TemporaryFolder place;
    std::ofstream(place.path() / "ips.json") << draft.ips;
    std::ofstream(place.path() / "consent.json") << draft.consent;
    CHECK(test::validate({place.path() / "ips.json", place.path() / "consent.json"}) == 0);
}
} // namespace

TEST_CASE("the summary of the demo record passes both validators")
{
    (void)test::validators();
    ShareFixture fixture;
    takeDemo(fixture);
    check(fixture);
}

TEST_CASE("the summary of the public MedMij examples passes both validators")
{
    const fs::path fixtures = fs::path(REGIE_SHARED_DIR) / "medmij" / "fixtures";
    if (!fs::exists(fixtures)) {
        SKIP("the MedMij examples are not here");
    }
    (void)test::validators();
    for (const auto& service : fs::directory_iterator(fixtures)) {
        ShareFixture fixture;
        TemporaryFolder place;
        store::ImportOptions options;
        options.source = "voorbeelden";
        options.acceptPerson = true;
        need(
            store::importFiles(fixture.store(), {filledIn(service.path(), place.path())}, options));
        INFO(service.path().filename().string() << ": " << fixture.allIds().size() << " facts");
        if (!fixture.facts().empty()) {
            check(fixture);
        }
    }
}
