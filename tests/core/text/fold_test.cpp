// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <catch2/catch_test_macros.hpp>

#include <utility>

using regie::text::foldText;
using regie::text::foldWord;
using regie::text::wordsIn;

TEST_CASE("words are compared without capitals, diacritics and ligatures")
{
    CHECK(foldWord("Café") == "cafe");
    CHECK(foldWord("Cafe\u0301") == "cafe");
    CHECK(foldWord("Ĳssel") == "ijssel");
    // With a mark of its own each letter goes the long way; both ways agree.
    for (const auto& [composed, decomposed] :
         {std::pair("ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑ",
                    "A\u0300A\u0301A\u0302A\u0303A\u0308A\u030AC\u0327E\u0300E\u0301E\u0302E\u0308"
                    "I\u0300I\u0301I\u0302I\u0308N\u0303"),
          std::pair(
              "òóôõöùúûüýÿ",
              "o\u0300o\u0301o\u0302o\u0303o\u0308u\u0300u\u0301u\u0302u\u0308y\u0301y\u0308")}) {
        CHECK(foldWord(composed) == foldWord(decomposed));
    }
    CHECK(foldText("3×4 Ærø") == "3 4 ærø");
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
