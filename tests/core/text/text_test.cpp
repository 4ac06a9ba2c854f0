// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic: written for these tests, nobody's data.
#include "core/text/display.h"
#include "core/text/narrative.h"
#include "core/text/rtf.h"
#include "core/text/utf8.h"
#include "core/text/xml.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace regie::text;
using regie::ErrorCode;

namespace
{
/** Writes what it hears in a row. */
class Listing final : public XmlHandler
{
public:
    std::string heard;
    bool open(const XmlElement& element) override
    {
        heard += "<" + std::string(element.name) + "@" + std::to_string(element.begin);
        for (const XmlAttribute& attribute : element.attributes) {
            heard += " " + std::string(attribute.name) + "=" + std::string(attribute.value);
        }
        return true;
    }
    bool characters(std::string_view text) override
    {
        heard += "'" + std::string(text) + "'";
        return true;
    }
    bool close(std::string_view /*name*/, std::size_t end) override
    {
        heard += ">" + std::to_string(end);
        return heard.size() < 100000;
    }
};
} // namespace

TEST_CASE("well-formed UTF-8 is told from the rest")
{
    for (const std::string good : {"", "abc", "é€😀", "\xEF\xBF\xBF", "\xF4\x8F\xBF\xBF"}) {
        CHECK(isUtf8(good));
    }
    for (const std::string bad : {"\x80",
                                  "\xC0\x80",
                                  "\xC1\xBF",
                                  "\xE0\x80\x80",
                                  "\xED\xA0\x80",
                                  "\xF0\x80\x80\x80",
                                  "\xF4\x90\x80\x80",
                                  "\xF5\x80\x80\x80",
                                  "\xC3",
                                  "\xE2\x82",
                                  "abcdefgh\xFF"}) {
        CHECK_FALSE(isUtf8(bad));
    }
    CHECK(firstInvalidUtf8("abcdefghij\xFFk") == 10);
}

TEST_CASE("Windows-1252 becomes UTF-8 and code points their bytes")
{
    CHECK(fromWindows1252("\x80 \xEB \x92 \x81") == "€ ë ’ \xC2\x81");
    std::string out;
    appendUtf8(out, 0x1F600);
    appendUtf8(out, 0xD800);
    CHECK(out == "😀\xEF\xBF\xBD");
}

TEST_CASE("characters that hide or turn text do not reach the screen")
{
    CHECK(displayText("a\xE2\x80\xAE"
                      "b\xE2\x81\xA6"
                      "c")
          == "abc");
    CHECK(displayText(std::string("a\0b\x1B", 4))
          == "a\xEF\xBF\xBD"
             "b\xEF\xBF\xBD");
    CHECK(displayText("a\r\nb\tc") == "a\nb\tc");
    CHECK(displayText("x\xFFy\xFE") == "x\xEF\xBF\xBDy\xEF\xBF\xBD");
    CHECK(displayText("Ünal محمد 王") == "Ünal محمد 王");
    CHECK(collapseSpace("  a \n\t b\xC2\xA0 c ") == "a b c");
}

TEST_CASE("narrative becomes headings, paragraphs, items and rows")
{
    const std::vector<Block> blocks = narrativeBlocks(
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><h2>Uitslag</h2>los "
        "<b>vet</b><p>twee<br/>regels</p>"
        "<ul><li>een<ul><li>diep</li></ul></li><li>twee</li></ul>"
        "<table><thead><tr><th>Naam</th><th>Waarde</th></tr></thead><tbody><tr><td>Hb</td><td></"
        "td><td>8,1</td></tr></tbody></table></div>");
    using Kind = Block::Kind;
    const std::vector<Block> expected = {{Kind::Heading, 2, false, {"Uitslag"}},
                                         {Kind::Paragraph, 0, false, {"los vet"}},
                                         {Kind::Paragraph, 0, false, {"twee"}},
                                         {Kind::Paragraph, 0, false, {"regels"}},
                                         {Kind::ListItem, 1, false, {"een"}},
                                         {Kind::ListItem, 2, false, {"diep"}},
                                         {Kind::ListItem, 1, false, {"twee"}},
                                         {Kind::TableRow, 0, true, {"Naam", "Waarde"}},
                                         {Kind::TableRow, 0, false, {"Hb", "", "8,1"}}};
    CHECK(blocks == expected);
}

TEST_CASE("nothing that acts or loads comes out of a narrative")
{
    const std::string text = narrativeText(
        "<div><script>alert(1)</script><style>p{}</style><img src=\"http://x/y.png\" alt=\"foto\"/>"
        "<a href=\"javascript:x()\">klik</a><iframe>binnen</iframe><p "
        "onclick=\"x()\">woord</p>&lt;b&gt; &amp;</div>");
    CHECK(text == "klik\nwoord\n<b> &");
}

TEST_CASE("spans shown as blocks are lines and broken markup keeps its words")
{
    CHECK(narrativeText("<div>a<span style=\"display: block;\">b</span>c</div>") == "a\nb\nc");
    CHECK(narrativeText("<div><p>een<p>twee &nbsp; drie</b></div") == "een\ntwee drie");
    CHECK(narrativeText("").empty());
    CHECK(narrativeText("alleen tekst") == "alleen tekst");
    std::string deep;
    for (int i = 0; i < 20000; ++i) {
        deep += "<div>";
    }
    CHECK(narrativeText(deep + "diep").find("diep") != std::string::npos);
    CHECK(htmlTitle("<html><head><title> Een  titel </title></head><body>x</body></html>")
          == "Een titel");
}

TEST_CASE("XML is heard with positions, entities and attributes")
{
    Listing listing;
    REQUIRE(readXml("<a b=\"1 &amp; 2\"><c/>x&lt;<![CDATA[<y>]]></a>", listing).has_value());
    CHECK(listing.heard == "<a@0 b=1 & 2<c@17>21'x''<''<y>'>45");
}

TEST_CASE("XML that is not safe or not whole is refused")
{
    const auto codeOf = [](const std::string& xml) {
        Listing listing;
        const auto read = readXml(xml, listing);
        REQUIRE_FALSE(read.has_value());
        return read.error().code;
    };
    CHECK(codeOf("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>") == ErrorCode::DoctypeRefused);
    CHECK(codeOf("<a>") == ErrorCode::BrokenOff);
    CHECK(codeOf("<a/>onzin") == ErrorCode::TextBehind);
    CHECK(codeOf("<a></b>") == ErrorCode::SyntaxInvalid);
    CHECK(codeOf("") == ErrorCode::SyntaxInvalid);
    std::string deep;
    for (int i = 0; i < 300; ++i) {
        deep += "<a>";
    }
    CHECK(codeOf(deep) == ErrorCode::TooDeep);
    CHECK_FALSE(xmlToUtf8("<a>\xFF</a>").has_value());
}

TEST_CASE("words come out of RTF, pictures and fonts do not")
{
    CHECK(rtfText(R"({\rtf1{\fonttbl{\f0 Arial;}}Hallo \b w\'e9reld\b0\par Tweede\~regel})")
          == "Hallo wéreld\nTweede regel");
    CHECK(rtfText(R"({\rtf1 \u8364? 5 {\*\generator X;}\{a\}{\pict 00ff}})") == "€ 5 {a}");
    CHECK(rtfText("{\\rtf1 half \\'") == "half \xEF\xBF\xBD");
}
