// SPDX-License-Identifier: GPL-3.0-or-later
// The Observations Nictiz expects a PGO to send (SelfMeasurements 2.0, Test): read, and built anew.
#include "core/fhir/json.h"
#include "core/measure/resource.h"
#include "tests/core/measure/measure_fixture.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

using namespace regie;
using namespace regie::measure;
using Json = nlohmann::json;

namespace
{
/** "${DATE, T, D, -7}" stands for a day. */
std::string withDates(std::string text)
{
    for (std::size_t at = text.find("${DATE"); at != std::string::npos;
         at = text.find("${DATE", at)) {
        text.replace(at, text.find('}', at) - at + 1, "2026-11-01");
    }
    return text;
}

/** "system|code" of every coding below, without our own additions. */
std::multiset<std::string> codesIn(const Json& json)
{
    std::multiset<std::string> codes;
    if (json.is_object() && json.contains("system") && json.contains("code")) {
        codes.insert(json.at("system").get<std::string>() + "|"
                     + json.at("code").get<std::string>());
    }
    for (const Json& each : json) {
        if (each.is_structured()) {
            codes.merge(codesIn(each));
        }
    }
    return codes;
}
} // namespace

TEST_CASE("what MedMij expects to be sent is read and built anew with every code and number")
{
    const std::filesystem::path folder =
        std::string(REGIE_SHARED_DIR) + "/medmij/fixtures/SelfMeasurements-2-0/Test";
    if (!std::filesystem::exists(folder)) {
        SKIP("no shared data at " << folder.string());
    }
    std::set<std::string> profiles;
    int looked = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with("selfmeasurements-send-") || !name.ends_with(".json")
            || name.find("scenario") != std::string::npos) {
            continue;
        }
        INFO(name);
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string text = withDates({std::istreambuf_iterator<char>(in), {}});
        Json wanted = Json::parse(text);
        wanted.erase("text");
        wanted.erase("identifier");
        const auto document = fhir::parseJson(text);
        REQUIRE(document);
        const auto read = readObservation(theKinds(), *document->root(), amsterdam());
        REQUIRE(read);
        CHECK(read->entirely);
        ObservationFrame frame;
        frame.version = fhir::FhirVersion::Stu3;
        frame.person = "Diederik XXX_Herder";
        frame.reference = "urn:uuid:c33f02ff-6a95-11ec-0000-020000000000";
        const auto built = observationJson(theKinds(), read->measurement, frame);
        REQUIRE(built);
        const Json ours = Json::parse(*built);
        CHECK(ours.at("meta") == wanted.at("meta"));
        CHECK(ours.at("category").at(0).at("coding").at(0).at("code")
              == wanted.at("category").at(0).at("coding").at(0).at("code"));
        CHECK(ours.at("effectiveDateTime").get<std::string>().substr(0, 10)
              == wanted.at("effectiveDateTime").get<std::string>().substr(0, 10));
        if (wanted.contains("valueQuantity")) {
            CHECK(ours.at("valueQuantity").at("value") == wanted.at("valueQuantity").at("value"));
            CHECK(ours.at("valueQuantity").at("code") == wanted.at("valueQuantity").at("code"));
        }
        // Everything we send is in what is expected; what we do not ask for may be absent.
        const auto theirs = codesIn(wanted);
        for (const std::string& code : codesIn(ours)) {
            INFO(code);
            CHECK((theirs.contains(code) || code == "http://snomed.info/sct|22762002"));
        }
        CHECK(ours.at("performer").at(0).at("display") == frame.person);
        profiles.insert(wanted.at("meta").at("profile").at(0).get<std::string>());
        ++looked;
    }
    CHECK(looked >= 36);
    CHECK(profiles.size() == 9);
}
