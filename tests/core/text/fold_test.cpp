// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <catch2/catch_test_macros.hpp>

using regie::text::foldText;
using regie::text::foldWord;
using regie::text::wordsIn;

TEST_CASE("words are compared without capitals, diacritics and ligatures")
{
    CHECK(foldWord("Café") == "cafe");
    CHECK(foldWord("Cafe\u0301") == "cafe");
    CHECK(foldWord("Ĳssel") == "ijssel");
    CHECK(foldWord("STRASSE") == foldWord("Straße"));
    CHECK(foldWord("Ωμέγα") == foldWord("ΩΜΕΓΑ"));
}

TEST_CASE("a folded word is one word, whatever it stood for")
{
    CHECK(foldWord("\uFDFA").find(' ') == std::string::npos);
    CHECK_FALSE(foldWord("\uFDFA").empty());
    CHECK(foldWord("m\u00B2") == "m2");
    // Letters younger than the tables of the index separate words.
    CHECK(foldText("a\uA7CAb") == "a b");
}

TEST_CASE("everything but letters and digits separates words")
{
    CHECK(foldText("Glucose (nuchter): 5,6 mmol/L") == "glucose nuchter 5 6 mmol l");
    CHECK(foldText("\"a\" OR b*  ") == "a or b");
    CHECK(foldText(" – … ").empty());
    CHECK(foldText("").empty());
}

TEST_CASE("word positions point into the text as it was")
{
    const std::string text = "één ‘prik’";
    const auto words = wordsIn(text);
    REQUIRE(words.size() == 2);
    CHECK(text.substr(words[0].begin, words[0].end - words[0].begin) == "één");
    CHECK(text.substr(words[1].begin, words[1].end - words[1].begin) == "prik");
}

TEST_CASE("bytes that are no UTF-8 end a word and do no harm")
{
    const std::string broken = "abc\xC3\x28\xFF\xFEzout\xE2\x82";
    CHECK(foldText(broken) == "abc zout");
}
