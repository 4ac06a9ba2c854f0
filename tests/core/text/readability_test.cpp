// SPDX-License-Identifier: GPL-3.0-or-later
// The expected figures are those of the reference program's own --selftest, and its figures for
// two texts written for this test.
#include "core/text/readability.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <string>
#include <utility>
#include <vector>

using Catch::Approx;
using regie::text::Readability;
using regie::text::readabilityOf;
using regie::text::syllablesOf;

TEST_CASE("syllables are counted as the reference does")
{
    const std::vector<std::pair<std::string, int>> expected = {
        {"bloeddruk", 2},   {"medicijnen", 4},
        {"huisarts", 2},    {"patiënt", 3},
        {"familie", 3},     {"koffie", 2},
        {"ideeën", 3},      {"variatie", 4},
        {"nieuw", 1},       {"mooi", 1},
        {"draait", 1},      {"groei", 1},
        {"buiten", 2},      {"uitslag", 2},
        {"diabetes", 4},    {"creatinine", 5},
        {"saturatie", 4},   {"geïnformeerd", 4},
        {"beïnvloeden", 4}, {"meeuw", 1},
        {"yoghurt", 2},     {"systolisch", 3},
        {"januari", 4},     {"8", 1},
        {"37", 3},          {"BMI", 3},
        {"e-mail", 2},      {"toedieningsafspraak", 5},
        {"ziekenhuis", 3},  {"u", 1},
        {"uw", 1}};
    for (const auto& [word, count] : expected) {
        CAPTURE(word);
        CHECK(syllablesOf(word) == count);
    }
}

TEST_CASE("the reference's own sentence has its figures")
{
    const Readability figures = readabilityOf("Bel uw huisarts. Doe dat vandaag.");
    CHECK(figures.words == 6);
    CHECK(figures.sentences == 2);
    CHECK(figures.syllables == 8);
    CHECK(figures.fleschDouma == Approx(101.4));
}

TEST_CASE("abbreviations, numbers, lists and headings are cut as the reference cuts them")
{
    const Readability figures = readabilityOf(
        "Uw bloeddruk\nNeem elke dag 1.5 tablet, bijv. bij het ontbijt. Bel d.w.z. direct! "
        "Uw HbA1c is 7,5% (max. 53 mmol/mol) op 1-2-2024; de BMI is 27,4.");
    CHECK(figures.words == 33);
    CHECK(figures.sentences == 4);
    CHECK(figures.syllables == 49);
    CHECK(figures.longestSentence == 18);
    CHECK(figures.wordsPerSentence == Approx(8.25));
    CHECK(figures.syllablesPerWord == Approx(1.485));
    CHECK(figures.longWordsPercent == Approx(6.1));
    CHECK(figures.fleschDouma == Approx(84.8));
    CHECK(figures.leesindexA == Approx(79.5));
    CHECK(figures.lix == Approx(14.3));
}

TEST_CASE("a text without words measures nothing")
{
    CHECK(readabilityOf("").words == 0);
    CHECK(readabilityOf("... !!").fleschDouma == 0);
}
