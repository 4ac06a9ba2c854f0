// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/terms/term_fixture.h"

#include "core/terms/glossary_index.h"

using regie::terms::GlossaryEntry;
using regie::terms::GlossaryIndex;
using regie::terms::test::programTerms;

TEST_CASE("terms are found as whole words, the longest first, each once", "[glossary]")
{
    GlossaryIndex index;
    REQUIRE(index.add("diabetes", 0));
    REQUIRE(index.add("diabetes mellitus type 2", 1));
    REQUIRE(index.add("echo", 2));
    REQUIRE_FALSE(index.add("Echo", 3));
    using Found = std::vector<std::size_t>;
    CHECK(index.find("Echo van de nier; diabetes, en nog een echo.") == Found{2, 0});
    CHECK(index.find("bekend met Diabetes Mellitus type 2") == Found{1});
    CHECK(index.find("diabetes mellitus type") == Found{0});
    CHECK(index.find("echogenes, hecho").empty());
    CHECK(index.find("Éch\u00f6").size() == 1); // accents and capitals make no difference
    CHECK(index.find("").empty());
}

TEST_CASE("the glossary of the program explains words and codes", "[glossary]")
{
    const auto found =
        programTerms().glossaryIn("Uw creatinine en eGFR zijn gemeten bij HYPERTENSIE.");
    REQUIRE(found.size() == 3);
    CHECK(found[0]->term == "creatinine");
    CHECK(found[2]->term == "hypertensie");

    const GlossaryEntry* entry = programTerms().glossaryByCode("http://loinc.org", "59261-8");
    REQUIRE(entry != nullptr);
    CHECK(entry->term == "HbA1c");
    CHECK(programTerms().glossaryByCode("urn:oid:2.16.840.1.113883.6.1", "59261-8") == entry);
    CHECK(programTerms().glossaryByCode("http://loinc.org", "0-0") == nullptr);
    CHECK(programTerms().glossaryByCode(std::string(400, 'x'), "1") == nullptr);
}

TEST_CASE("every term of the glossary is complete and found by its own name", "[glossary]")
{
    CHECK(programTerms().glossary().size() >= 132);
    for (const GlossaryEntry& entry : programTerms().glossary()) {
        INFO(entry.term);
        CHECK_FALSE(entry.plain.nl.empty());
        CHECK_FALSE(entry.plain.en.empty());
        CHECK_FALSE(entry.full.nl.empty());
        CHECK_FALSE(entry.full.en.empty());
        CHECK_FALSE(programTerms().glossaryIn(entry.term).empty());
    }
}
