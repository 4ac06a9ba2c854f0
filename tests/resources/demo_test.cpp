// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_files.h"
#include "core/record/medication.h"
#include "tests/core/record/json_document.h"
#include "tests/core/record/record_terms.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <regex>
#include <set>
#include <string>
#include <vector>

using namespace regie;
using Json = nlohmann::ordered_json;

namespace
{
struct DemoSource {
    std::string file;
    std::string provider;
    std::vector<Json> resources;
};

std::string contentOf(const ResourceFiles& files, const std::string& name)
{
    const auto bytes = files.read("demo/" + name);
    REQUIRE(bytes.has_value());
    return std::string(*bytes);
}

std::vector<DemoSource> demoSources(const ResourceFiles& files)
{
    std::vector<DemoSource> sources;
    const Json manifest = Json::parse(contentOf(files, "demo.json"));
    for (const Json& entry : manifest.at("sources")) {
        DemoSource source{entry.at("file"), entry.at("provider"), {}};
        const Json bundle = Json::parse(contentOf(files, source.file));
        for (const Json& one : bundle.at("entry")) {
            source.resources.push_back(one.at("resource"));
        }
        sources.push_back(std::move(source));
    }
    return sources;
}

std::string nameOf(const Json& resource)
{
    return resource.value("resourceType", "") + "/" + resource.value("id", "");
}

void collectReferences(const Json& value, std::set<std::string>& found)
{
    if (value.is_object() && value.contains("reference") && value.at("reference").is_string()) {
        found.insert(value.at("reference").get<std::string>());
    }
    if (value.is_structured()) {
        for (const Json& child : value) {
            collectReferences(child, found);
        }
    }
}

/** Nine or eight digits that pass the test of a BSN: sum of 9..2 and -1 times the digits by 11. */
bool couldBeBsn(const std::string& digits)
{
    const std::string nine = digits.size() == 8 ? "0" + digits : digits;
    int sum = 0;
    for (std::size_t i = 0; i < 9; ++i) {
        const int weight = i == 8 ? -1 : 9 - static_cast<int>(i);
        sum += weight * (nine[i] - '0');
    }
    return sum % 11 == 0 && nine != "000000000";
}

/** Finds what a reference of one source names among the resources of that source. */
class SourceResolver final : public fhir::Resolver
{
public:
    std::map<std::string, const fhir::Node*> byName;

    const fhir::Node* resolve(const fhir::Node& reference) override
    {
        const auto found = byName.find(std::string(reference.childText("reference")));
        return found == byName.end() ? nullptr : found->second;
    }
};
} // namespace

TEST_CASE("the demo has about 300 resources of four providers over twenty years, and documents")
{
    const auto files = embeddedResourceFiles();
    const std::vector<DemoSource> sources = demoSources(*files);
    CHECK(sources.size() == 4);
    std::size_t count = 0;
    for (const DemoSource& source : sources) {
        count += source.resources.size();
    }
    CHECK(count >= 280);
    CHECK(count <= 400);
    const Json manifest = Json::parse(contentOf(*files, "demo.json"));
    CHECK(manifest.at("person").at("birth_date") == "1954-03-18");
    CHECK(manifest.at("documents").size() >= 3);
    for (const Json& document : manifest.at("documents")) {
        CHECK(contentOf(*files, document.at("file")).size() > 100);
    }
}

TEST_CASE("each reference of the demo names a resource of the same source, and each id is its own")
{
    const auto files = embeddedResourceFiles();
    for (const DemoSource& source : demoSources(*files)) {
        std::set<std::string> names;
        for (const Json& resource : source.resources) {
            CAPTURE(source.file, nameOf(resource));
            CHECK(names.insert(nameOf(resource)).second);
        }
        for (const Json& resource : source.resources) {
            std::set<std::string> references;
            collectReferences(resource, references);
            for (const std::string& reference : references) {
                CAPTURE(source.file, nameOf(resource), reference);
                CHECK(names.contains(reference));
            }
        }
    }
}

TEST_CASE("the demo holds no number that could be a BSN and no address outside example.nl")
{
    const auto files = embeddedResourceFiles();
    const std::regex number(R"((?:^|[^0-9.])([0-9]{8,9})(?![0-9.]))");
    const std::regex mail(R"([A-Za-z0-9._-]+@([A-Za-z0-9.-]+))");
    for (const DemoSource& source : demoSources(*files)) {
        const std::string text = contentOf(*files, source.file);
        for (std::sregex_iterator it(text.begin(), text.end(), number), end; it != end; ++it) {
            // Codes of SNOMED CT have as many digits; they stand behind "code".
            const auto at = static_cast<std::size_t>(it->position(1));
            const bool coded = at > 9 && text.substr(at - 9, 9) == "\"code\": \"";
            CAPTURE(source.file, (*it)[1].str());
            CHECK((coded || !couldBeBsn((*it)[1].str())));
        }
        for (std::sregex_iterator it(text.begin(), text.end(), mail), end; it != end; ++it) {
            CHECK((*it)[1].str() == "example.nl");
        }
    }
}

TEST_CASE("current medication of the demo reads as its story was written")
{
    const auto files = embeddedResourceFiles();
    const terms::Terms terms = test::recordTerms();
    std::deque<fhir::Resource> resources;
    std::deque<SourceResolver> resolvers;
    std::vector<record::MedicationInput> inputs;
    for (const DemoSource& source : demoSources(*files)) {
        SourceResolver& resolver = resolvers.emplace_back();
        for (const Json& json : source.resources) {
            auto document = std::make_shared<fhir::Document>(test::documentOf(json));
            fhir::Resource& resource = resources.emplace_back();
            resource.root = document->root();
            resource.document = document;
            resource.type = json.value("resourceType", "");
            resource.id = json.value("id", "");
            resolver.byName[nameOf(json)] = resource.root;
            inputs.push_back(
                {&resource, source.file + " " + resource.id, source.provider, &resolver});
        }
    }
    using namespace std::chrono;
    const auto overview = record::medicationOverview(
        inputs, terms, sys_days(year(2026) / month(11) / day(22)) + hours(9));
    const auto names = [](const std::vector<record::MedicationLine>& lines) {
        std::vector<std::string> all;
        for (const record::MedicationLine& line : lines) {
            all.push_back(line.name.nl.substr(0, line.name.nl.find(' ')) + ": " + line.dosage.nl);
        }
        return all;
    };
    CHECK(names(overview.current)
          == std::vector<std::string>{
              "COLECALCIFEROL: Slik elke dag 1 tablet.",
              "EMPAGLIFLOZINE: Slik elke dag 1 tablet.",
              "FUROSEMIDE: Slik elke ochtend 1 tablet.",
              "LOSARTAN: Slik elke dag 1 tablet.",
              "METFORMINE: Slik 2 keer per dag 1 tablet. Doe dit bij het eten.",
              "PARACETAMOL: Heeft u pijn? Neem 3 keer per dag 2 tabletten. Neem er op één dag "
              "nooit meer dan 6.",
              "ROSUVASTATINE: Slik elke dag 1 tablet.",
          });
    CHECK(names(overview.paused)
          == std::vector<std::string>{
              "ALENDRONINEZUUR: U nam dit tot en met 3 november 2026. U neemt "
              "dit nu even niet."});
    CHECK(names(overview.future)
          == std::vector<std::string>{"AMLODIPINE: Slik elke dag 1 tablet."});
    REQUIRE(overview.unknown.size() == 1);
    CHECK(overview.unknown.front().name.nl.starts_with("DICLOFENAC"));
    CHECK(overview.unknown.front().dispensed.start.starts_with("2025-07-08"));
    CHECK(overview.stopped.size() == 7);
    REQUIRE(overview.current.back().conflicts.size() == 2);
    CHECK(overview.current.back().conflicts[0].nl
          == "Dokter M. Eikelboom zegt: Slik elke avond 1 tablet.");
}
