// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/care_words.h"

#include "core/record/lens.h"
#include "tests/core/record/record_terms.h"

#include <catch2/catch_test_macros.hpp>

#include <regex>

using namespace regie;
using namespace regie::record;

TEST_CASE("what a care provider reads speaks of the patient")
{
    CHECK(forCareProvider(Words{"u heeft dit nu", "you have this now"})
          == Words{"patiënt heeft dit nu", "patient has this now"});
    CHECK(forCareProvider(Words{"Medicijnen die u gebruikt", "Medicines you use"})
          == Words{"Medicatiegebruik", "Use of medicines"});
    CHECK(forCareProvider("Let op: gestopt. Zo gebruikte u het: 1 tablet", Language::Dutch)
          == "Let op: gestopt. Zo gebruikte patiënt het: 1 tablet");
    CHECK(forCareProvider("U gebruikt dit nu niet.", Language::Dutch)
          == "Patiënt gebruikt dit nu niet.");
}

TEST_CASE("words of a source or of the person keep their letters")
{
    for (const std::string text :
         {"Ik zei: wat vindt u?", "nu heeft dit nut", "U/l", "ëwat u kuntë", ""}) {
        CHECK(forCareProvider(text, Language::Dutch) == text);
    }
}

TEST_CASE("no name of a kind speaks to the person on a page for a care provider")
{
    const auto files = embeddedResourceFiles();
    const terms::Terms terms = test::recordTerms();
    const Result<LensSet> lenses = LensSet::load(*files, terms);
    REQUIRE(lenses);
    const std::regex dutch("(^|[^A-Za-z])([Uu]|[Uu]w|[Uu]zelf)($|[^A-Za-z])");
    const std::regex english("(^|[^A-Za-z])([Yy]ou|[Yy]our|[Yy]ours|[Yy]ourself)($|[^A-Za-z])");
    for (const KindInfo& kind : lenses->kinds()) {
        const Words words = forCareProvider(kind.name);
        INFO(words.nl << " / " << words.en);
        CHECK_FALSE(std::regex_search(words.nl, dutch));
        CHECK_FALSE(std::regex_search(words.en, english));
    }
}
