// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_files.h"
#include "core/fhir/reader.h"
#include "core/record/lens.h"
#include "core/terms/terms.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using namespace regie;

namespace
{
const std::filesystem::path kStories = REGIE_SOURCE_DIR "/tests/fixtures/lenses";

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/** The resources of one story, for each other. */
class StoryResolver final : public fhir::Resolver
{
public:
    explicit StoryResolver(const std::vector<fhir::Resource>& resources)
    {
        for (const fhir::Resource& resource : resources) {
            m_byName[resource.type + "/" + resource.id] = resource.root;
        }
    }

    const fhir::Node* resolve(const fhir::Node& reference) override
    {
        if (const fhir::Node* contained = m_contained.resolve(reference)) {
            return contained;
        }
        const auto found = m_byName.find(std::string(reference.childText("reference")));
        return found == m_byName.end() ? nullptr : found->second;
    }

private:
    std::map<std::string, const fhir::Node*> m_byName;
    fhir::ContainedResolver m_contained;
};

/** Everything that is needed to read stories, loaded once. */
struct Program {
    std::unique_ptr<ResourceFiles> files = embeddedResourceFiles();
    terms::Terms terms = terms::Terms::load(*files).value();
    record::LensSet lenses = record::LensSet::load(*files, terms).value();
    fhir::Reader reader = fhir::Reader::create(*files).value();
};

std::string both(const Words& words)
{
    return words.nl == words.en ? words.nl : words.nl + " / " + words.en;
}

void line(std::ostringstream& out, const char* name, const std::string& text)
{
    if (!text.empty()) {
        out << name << text << "\n";
    }
}

std::string writtenOut(const Program& program, const std::filesystem::path& story)
{
    const fhir::ReadResult read = program.reader.read(bytesOf(story));
    REQUIRE(read.rejected.empty());
    StoryResolver resolver(read.resources);
    std::ostringstream out;
    for (const fhir::Resource& resource : read.resources) {
        const record::Detail detail = program.lenses.describe(resource, resolver);
        const record::Fact& fact = detail.fact;
        out << "== " << resource.type << "/" << resource.id << ": " << fact.kind
            << (fact.current ? ", holds now" : "") << "\n";
        line(out, "title     ", both(fact.title));
        line(out, "value     ", both(fact.value));
        line(out, "short     ", both(fact.shortText));
        line(out,
             "date      ",
             fact.date.start + (fact.date.end.empty() ? "" : " - ") + fact.date.end);
        line(out, "provider  ", fact.provider);
        for (const record::Row& row : detail.rows) {
            if (row.depth != record::Depth::All) {
                out << "  " << both(row.label) << ": " << both(row.value) << "\n";
            }
        }
        out << "\n";
    }
    return out.str();
}

std::vector<std::filesystem::path> stories()
{
    std::vector<std::filesystem::path> all;
    for (const auto& entry : std::filesystem::directory_iterator(kStories)) {
        if (entry.path().extension() == ".json") {
            all.push_back(entry.path());
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::filesystem::path goldenOf(std::filesystem::path story)
{
    return story.replace_extension(".golden");
}
} // namespace

TEST_CASE("the people of the stories read their records as written down")
{
    const Program program;
    REQUIRE(stories().size() >= 5);
    for (const std::filesystem::path& story : stories()) {
        CAPTURE(story.filename());
        REQUIRE(std::filesystem::exists(goldenOf(story)));
        CHECK(writtenOut(program, story) == bytesOf(goldenOf(story)));
    }
}

TEST_CASE("write the golden files anew", "[.]")
{
    const Program program;
    for (const std::filesystem::path& story : stories()) {
        std::ofstream(goldenOf(story), std::ios::binary) << writtenOut(program, story);
    }
    CHECK(std::filesystem::exists(goldenOf(stories().front())));
}

TEST_CASE("every kind of resource there is has a lens, whether it says something or not")
{
    const Program program;
    for (const char* type : {"Patient", "Condition", "Basic", "Slot", "MolecularSequence"}) {
        CAPTURE(type);
        const std::string json = std::string(R"({"resourceType":")") + type + R"(","id":"leeg"})";
        const fhir::ReadResult read = program.reader.read(json, fhir::FhirVersion::R4);
        REQUIRE(read.resources.size() == 1);
        fhir::ContainedResolver resolver;
        const record::Fact fact = program.lenses.interpret(read.resources[0], resolver);
        CHECK(fact.kind != "other");
        CHECK_FALSE(fact.title.nl.empty());
        CHECK_FALSE(fact.title.en.empty());
        CHECK(fact.title.nl != type);
    }
}
