// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_writer.h"
#include "app/cli/text_page.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace regie::app;

TEST_CASE("text is broken at blanks and long words are cut")
{
    CHECK(wrapped("een twee drie", 8) == std::vector<std::string>{"een twee", "drie"});
    CHECK(wrapped("abcdefghij", 4) == std::vector<std::string>{"abcd", "efgh", "ij"});
    CHECK(wrapped("een\ntwee", 80) == std::vector<std::string>{"een", "twee"});
    CHECK(wrapped("", 80) == std::vector<std::string>{""});
    CHECK(wrapped("één ëën", 3) == std::vector<std::string>{"één", "ëën"});
}

TEST_CASE("columns are counted as a terminal shows them")
{
    CHECK(columnsOf("één") == 3);
    CHECK(columnsOf("e\xCC\x81") == 1);    // e with an accent of its own
    CHECK(columnsOf("\xE6\xBC\xA2") == 2); // a wide character
    CHECK(columnsOf("") == 0);
}

TEST_CASE("what a source sent cannot steer the terminal or turn the text round")
{
    CHECK(harmless("a\x1B[31mb\x07") == "a[31mb");
    CHECK(harmless("a\xE2\x80\xAE"
                   "b")
          == "ab"); // right-to-left override
    CHECK(harmless("a\xC2\x9B"
                   "b")
          == "ab"); // a control character of its own
    CHECK(harmless("a\tb\nc") == "a b\nc");
    CHECK(harmless("a\xFF"
                   "b")
          == "a\xEF\xBF\xBD"
             "b");
}

TEST_CASE("rows are aligned and values wrap beside their label")
{
    TextPage page(40);
    page.rows(
        {{"Naam", "Roos"}, {"Opmerking", "een wat langere tekst die niet op een regel past"}});
    CHECK(page.text()
          == "  Naam       Roos\n"
             "  Opmerking  een wat langere tekst die\n"
             "             niet op een regel past\n");
}

TEST_CASE("entries have the date at the left and the id at the right")
{
    TextPage page(50);
    page.entries({{"1 mrt 2020", "Bloeddruk", "Huisarts", "abc"}, {"", "Gewicht", "", "def"}});
    CHECK(page.text()
          == "  1 mrt 2020  Bloeddruk                        abc\n"
             "              Huisarts\n"
             "              Gewicht                          def\n");
}

TEST_CASE("a document of the JSON writer keeps order, spelling and text")
{
    JsonWriter json;
    json.beginObject()
        .text("a", "quote \" and \n line")
        .spelledNumber("n", "1.50")
        .spelledNumber("none", "")
        .spelledNumber("odd", "< 5")
        .textOrNull("empty", "")
        .beginArray("list")
        .item("x")
        .beginObject()
        .boolean("yes", true)
        .endObject()
        .endArray()
        .number("count", 3)
        .endObject();
    CHECK(json.document()
          == R"({"a":"quote \" and \n line","n":1.50,"none":null,"odd":"< 5","empty":null,)"
             R"("list":["x",{"yes":true}],"count":3})");
    CHECK(nlohmann::json::accept(json.document()));
}
