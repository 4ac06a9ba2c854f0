// SPDX-License-Identifier: GPL-3.0-or-later
// Runs over the qualification data beside the project, where that is present.
#include "core/record/dosage.h"
#include "tests/core/record/dosage_numbers.h"
#include "tests/core/record/json_document.h"
#include "tests/core/record/record_terms.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>

using namespace regie;
using Json = nlohmann::ordered_json;

namespace
{
struct DosageCase {
    std::string file;
    Json resource;
    Json dosages;
    Json cycle;
};

Json cycleOf(const Json& resource)
{
    for (const char* list : {"modifierExtension", "extension"}) {
        for (const Json& extension : resource.value(list, Json::array())) {
            const std::string url = extension.value("url", "");
            if (url.find("RepeatPeriodCyclicalSchedule") != std::string::npos) {
                return extension.at("valueDuration");
            }
        }
    }
    return {};
}

void add(std::map<std::string, DosageCase>& cases, const std::string& file, const Json& resource)
{
    for (const char* name : {"dosageInstruction", "dosage"}) {
        if (resource.contains(name) && resource.at(name).is_array()) {
            const Json& dosages = resource.at(name);
            const Json cycle = cycleOf(resource);
            cases.try_emplace(dosages.dump() + cycle.dump(),
                              DosageCase{file, resource, dosages, cycle});
        }
    }
    for (const Json& entry : resource.value("entry", Json::array())) {
        if (entry.contains("resource")) {
            add(cases, file, entry.at("resource"));
        }
    }
}

std::map<std::string, DosageCase> sharedCases(const std::filesystem::path& folder)
{
    std::map<std::string, DosageCase> cases;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".json") {
            std::ifstream file(entry.path());
            const Json resource = Json::parse(file, nullptr, false);
            if (resource.is_object()) {
                add(cases, entry.path().filename().string(), resource);
            }
        }
    }
    return cases;
}

/** Something a sentence can be made of: an amount, a rate, a most, a moment or a need. */
bool isCoded(const Json& dosages)
{
    for (const Json& dosage : dosages) {
        for (const char* part : {"doseQuantity",
                                 "doseRange",
                                 "doseAndRate",
                                 "rateRatio",
                                 "rateRange",
                                 "maxDosePerPeriod",
                                 "timing",
                                 "asNeededCodeableConcept",
                                 "asNeededBoolean"}) {
            if (dosage.contains(part)) {
                return true;
            }
        }
    }
    return false;
}

bool isFallback(const record::DosageText& text)
{
    const bool nothing =
        text.sentence.nl == "Hier staat niet hoe u dit moet nemen. Vraag uw apotheek.";
    const bool shows = !text.original.empty() && text.sentence.nl.starts_with(text.original)
                       && text.sentence.en.starts_with(text.original);
    // What is not taken (now) has no "hoe u dit neemt".
    const bool asks = text.sentence.nl.ends_with("Vraag uw apotheek hoe u dit neemt.")
                      || text.sentence.nl.ends_with("Vraag uw apotheek.");
    return nothing || (shows && asks);
}
} // namespace

TEST_CASE("each dosage of the qualification data gives a full sentence or the way out")
{
    const std::filesystem::path folder =
        std::filesystem::path(REGIE_SHARED_DIR) / "medmij/fixtures";
    if (!std::filesystem::exists(folder)) {
        SKIP("no qualification data in " << folder.string());
    }
    const terms::Terms terms = test::recordTerms();
    fhir::ContainedResolver resolver;
    std::size_t coded = 0;
    std::size_t understood = 0;
    const std::map<std::string, DosageCase> cases = sharedCases(folder);
    for (const auto& [key, one] : cases) {
        const fhir::Document document = test::documentOf(one.resource);
        const record::DosageText text = record::dosageOf(*document.root(), resolver, terms);
        CAPTURE(one.file, text.sentence.nl, text.sentence.en, text.original);
        CHECK(text.understood != isFallback(text));
        CHECK(text.sentence.nl.find('{') == std::string::npos);
        CHECK(text.sentence.nl.find("  ") == std::string::npos);
        coded += isCoded(one.dosages) ? 1U : 0U;
        if (!text.understood) {
            continue;
        }
        understood += isCoded(one.dosages) ? 1U : 0U;
        test::DosageNumberCollector collector;
        if (!one.cycle.is_null()) {
            collector.addCycle(one.cycle);
        }
        const test::DosageNumbers numbers = collector.collect(one.dosages);
        CHECK(test::wrongNumbers(numbers, text.sentence.nl) == "");
        CHECK(test::wrongNumbers(numbers, text.sentence.en) == "");
    }
    WARN(cases.size() << " distinct dosages, " << coded << " coded, " << understood
                      << " of these understood");
    CHECK(cases.size() > 200);
    CHECK(understood * 10 >= coded * 9);
}
