// SPDX-License-Identifier: GPL-3.0-or-later
// Runs over the example data beside the checkout; skips where that is absent.
#include "core/base/resource_files.h"
#include "core/fhir/reader.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using regie::fhir::FhirVersion;
using regie::fhir::Reader;
using regie::fhir::ReadResult;

namespace
{
/** Where the data is: REGIE_FHIR_DATA (a folder resolve.py wrote) goes before the raw fixtures. */
fs::path medmijFolder()
{
    const char* resolved = std::getenv("REGIE_FHIR_DATA");
    return resolved != nullptr ? fs::path(resolved)
                               : fs::path(REGIE_SHARED_DIR) / "medmij/fixtures";
}

std::vector<fs::path> filesBelow(const fs::path& folder, const std::string& ending)
{
    std::vector<fs::path> files;
    if (fs::exists(folder)) {
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            const fs::path& path = entry.path();
            if (path.extension() == ending && path.filename() != "manifest.json") {
                files.push_back(path);
            }
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string bytesOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Reader reader()
{
    static const auto files = regie::embeddedResourceFiles();
    auto made = Reader::create(*files);
    REQUIRE(made.has_value());
    return std::move(*made);
}

struct Tally {
    std::size_t files = 0;
    std::size_t resources = 0;
    std::size_t rejected = 0;
    std::map<std::string, std::size_t> reasons;
    void add(const ReadResult& result)
    {
        ++files;
        resources += result.resources.size();
        rejected += result.rejected.size();
        for (const auto& each : result.rejected) {
            ++reasons[std::string(regie::errorCodeName(each.reason.code)) + ": "
                      + each.reason.detail];
        }
    }
    void print(const std::string& name) const
    {
        std::cout << name << ": " << files << " files, " << resources << " resources, " << rejected
                  << " rejected\n";
        for (const auto& [reason, count] : reasons) {
            std::cout << "    " << count << " x " << reason << "\n";
        }
    }
};

/** The services whose data is R4; the others are STU3 (manifest.json of each says so). */
FhirVersion versionOfService(const fs::path& file)
{
    for (const char* name : {"Immunization-2-0", "MP9-3-0-0-beta", "PatientCorrections-1-0"}) {
        if (file.string().find(name) != std::string::npos) {
            return FhirVersion::R4;
        }
    }
    return FhirVersion::Stu3;
}
} // namespace

TEST_CASE("every resource of the example data is read", "[shared]")
{
    if (!fs::exists(REGIE_SHARED_DIR "/data")) {
        SKIP("no example data beside the checkout");
    }
    const Reader fhir = reader();
    const auto run = [&](const std::string& name, const fs::path& folder, const char* ending) {
        Tally tally;
        for (const fs::path& file : filesBelow(folder, ending)) {
            tally.add(fhir.read(bytesOf(file)));
        }
        tally.print(name);
        CHECK(tally.files > 0);
        CHECK(tally.rejected == 0);
    };
    run("medmij JSON", medmijFolder(), ".json");
    run("medmij XML", medmijFolder(), ".xml");
    run("zib2017", REGIE_SHARED_DIR "/data/zib2017", ".xml");
    run("zib2020", REGIE_SHARED_DIR "/data/zib2020", ".xml");
}

TEST_CASE("XML gives the bytes of its JSON twin", "[shared]")
{
    if (!fs::exists(medmijFolder())) {
        SKIP("no example data beside the checkout");
    }
    const Reader fhir = reader();
    std::size_t twins = 0;
    std::size_t same = 0;
    for (const fs::path& json : filesBelow(medmijFolder(), ".json")) {
        fs::path xml = json;
        xml.replace_extension(".xml");
        const ReadResult fromJson = fhir.read(bytesOf(json));
        const ReadResult fromXml = fhir.read(bytesOf(xml), versionOfService(json));
        REQUIRE(fromJson.resources.size() == fromXml.resources.size());
        for (std::size_t i = 0; i < fromJson.resources.size(); ++i) {
            ++twins;
            const std::string& left = fromJson.resources[i].body;
            const std::string& right = fromXml.resources[i].body;
            same += left == right ? 1U : 0U;
            if (left != right && twins - same <= 5) {
                const auto at = static_cast<std::size_t>(
                    std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first
                    - left.begin());
                const std::size_t from = at < 60 ? 0 : at - 60;
                std::cout << json.filename() << "\n  " << left.substr(from, 160) << "\n  "
                          << right.substr(from, 160) << "\n";
            }
        }
    }
    std::cout << "twins: " << same << " of " << twins << " byte-equal\n";
    CHECK(same == twins);
}

TEST_CASE("the version is found without being told", "[shared]")
{
    if (!fs::exists(REGIE_SHARED_DIR "/data")) {
        SKIP("no example data beside the checkout");
    }
    const Reader fhir = reader();
    const auto wrong = [&](const fs::path& file, FhirVersion expected) {
        std::size_t count = 0;
        for (const auto& resource : fhir.read(bytesOf(file)).resources) {
            count += resource.version != expected ? 1U : 0U;
            if (resource.version != expected) {
                std::cout << "  version of " << file.filename() << "\n";
            }
        }
        return count;
    };
    std::size_t bad = 0;
    for (const char* ending : {".json", ".xml"}) {
        for (const fs::path& file : filesBelow(medmijFolder(), ending)) {
            bad += wrong(file, versionOfService(file));
        }
    }
    for (const fs::path& file : filesBelow(REGIE_SHARED_DIR "/data/zib2017", ".xml")) {
        bad += wrong(file, FhirVersion::Stu3);
    }
    for (const fs::path& file : filesBelow(REGIE_SHARED_DIR "/data/zib2020", ".xml")) {
        bad += wrong(file, FhirVersion::R4);
    }
    CHECK(bad == 0);
}
