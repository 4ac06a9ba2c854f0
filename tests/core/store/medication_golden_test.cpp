// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * For every treatment in the public MP9 fixtures, where they are: the list its line is in and why.
 * The table keeps ids and our own words; REGIE_WRITE_GOLDEN=1 writes it anew.
 */
#include "core/store/medication_query.h"
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>

using namespace regie;
namespace fs = std::filesystem;

namespace
{
std::string fileText(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/** "${DATE, T, D, -5}" as a day, as seen from the day of the fixture's clock. */
std::string resolved(const std::string& text)
{
    using namespace std::chrono;
    static const std::regex kPlace(R"(\$\{DATE, T, ([DM]), ([-+]?\d+)\})");
    const year_month_day today = year{2026} / November / 22;
    std::string result;
    std::size_t done = 0;
    for (std::sregex_iterator at(text.begin(), text.end(), kPlace), end; at != end; ++at) {
        result.append(text, done, static_cast<std::size_t>(at->position()) - done);
        const int count = std::stoi((*at)[2]);
        const year_month_day day =
            (*at)[1] == "D" ? year_month_day(sys_days(today) + days(count)) : today + months(count);
        result += fmt::format("{:04}-{:02}-{:02}",
                              static_cast<int>(day.year()),
                              static_cast<unsigned>(day.month()),
                              static_cast<unsigned>(day.day()));
        done = static_cast<std::size_t>(at->position() + at->length());
    }
    return result + text.substr(done);
}

/** The treatment (MBH) of a building block; empty when it has none. */
std::string treatmentOf(const fhir::Node& resource)
{
    const fhir::Node* extensions = resource.child("extension");
    if (extensions == nullptr) {
        return {};
    }
    for (const fhir::Node& each : *extensions) {
        const fhir::Node* identifier = each.child("valueIdentifier");
        if (identifier != nullptr
            && each.childText("url").find("PharmaceuticalTreatment") != std::string_view::npos) {
            return std::string(identifier->childText("value"));
        }
    }
    return {};
}
} // namespace

TEST_CASE("every MP9 treatment is in the list that its stops, dosing and period say")
{
    const fs::path folder = fs::path(REGIE_SHARED_DIR) / "medmij/fixtures/MP9-3-0-0-beta/Test";
    if (!fs::exists(folder)) {
        SKIP("no public MedMij fixtures in " << REGIE_SHARED_DIR);
    }
    std::string all;
    std::set<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".json" && entry.path().filename() != "manifest.json") {
            files.insert(entry.path());
        }
    }
    StoreFixture fixture;
    store::ImportOptions options;
    options.source = "mp9";
    options.acceptPerson = true;
    for (const fs::path& file : files) {
        need(store::importBytes(fixture.store(), "x.json", resolved(fileText(file)), options));
    }
    const auto overview =
        need(store::medicationOf(fixture.records(), Meaning::get().terms, fixture.clock.now()));
    std::multiset<std::string> lines;
    std::set<std::string> treatments;
    for (const auto* list : {&overview.current,
                             &overview.stopped,
                             &overview.paused,
                             &overview.future,
                             &overview.unknown}) {
        for (const record::MedicationLine& line : *list) {
            std::set<std::string> own;
            for (const std::string& id : line.facts) {
                const auto fact = need(fixture.records().fact(id));
                const auto resource = need(fixture.records().resourceOf(fact));
                own.insert(treatmentOf(*resource.root));
            }
            own.erase("");
            std::string names;
            for (const std::string& each : own) {
                CHECK(treatments.insert(each).second); // one line per treatment
                names += each + ' ';
            }
            lines.insert(fmt::format("{}\t{}\t{}",
                                     names.empty() ? "-" : names.substr(0, names.size() - 1),
                                     record::medicationStatusName(line.status),
                                     line.reason.nl));
        }
    }
    std::string table;
    for (const std::string& line : lines) {
        table += line + '\n';
    }
    const fs::path golden =
        fs::path(REGIE_SOURCE_DIR) / "tests/fixtures/medication/mp9_treatments.tsv";
    if (std::getenv("REGIE_WRITE_GOLDEN") != nullptr) {
        fs::create_directories(golden.parent_path());
        std::ofstream(golden, std::ios::binary) << table;
    }
    REQUIRE(fs::exists(golden));
    CHECK(fileText(golden) == table);
}

TEST_CASE("the medicines of a BgZ are a line each, with all that is recorded of them")
{
    const fs::path folder = fs::path(REGIE_SHARED_DIR) / "medmij/fixtures/BgZ-3-0/Test";
    if (!fs::exists(folder)) {
        SKIP("no public MedMij fixtures in " << REGIE_SHARED_DIR);
    }
    StoreFixture fixture;
    store::ImportOptions options;
    options.source = "bgz";
    options.acceptPerson = true;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with(".json") && name != "manifest.json") {
            need(store::importBytes(
                fixture.store(), "x.json", resolved(readAll(entry.path())), options));
        }
    }
    const auto overview =
        need(store::medicationOf(fixture.records(), Meaning::get().terms, fixture.clock.now()));
    std::map<std::string, std::size_t> facts;
    for (const auto* list : {&overview.current,
                             &overview.stopped,
                             &overview.paused,
                             &overview.future,
                             &overview.unknown}) {
        for (const record::MedicationLine& line : *list) {
            CHECK(facts.emplace(line.name.nl, line.facts.size()).second);
        }
    }
    CHECK(facts
          == std::map<std::string, std::size_t>{{"ELIQUIS 2.5MG", 3}, {"Ibuprofen 600mg", 3}});
    REQUIRE(overview.unknown.size() == 1);
    CHECK(overview.unknown.front().dosage.nl
          == "U nam dit tot en met 11 december 2022. Toen is het tijdelijk gestopt.");
}
