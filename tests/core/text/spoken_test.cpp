// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spoken.h"

#include "core/text/sentences.h"
#include "core/text/spoken_numbers.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <utility>
#include <vector>

using regie::Language;
using regie::text::sentencesIn;
using regie::text::spokenText;

namespace
{
using Table = std::vector<std::pair<std::string, std::string>>;

void checkAll(const Table& table, Language language)
{
    for (const auto& [shown, said] : table) {
        CAPTURE(shown);
        CHECK(spokenText(shown, language) == said);
    }
}

std::vector<std::string> sentencesOf(const std::string& text)
{
    std::vector<std::string> found;
    for (const auto& span : sentencesIn(text)) {
        found.push_back(text.substr(span.begin, span.end - span.begin));
    }
    return found;
}
} // namespace

TEST_CASE("numbers are said in Dutch words")
{
    checkAll({{"132 over 81", "honderdtweeëndertig over eenentachtig"},
              {"132/81 mmHg", "honderdtweeëndertig over eenentachtig millimeter kwik"},
              {"7,4", "zeven komma vier"},
              {"7.4", "zeven komma vier"},
              {"7,45", "zeven komma vijfenveertig"},
              {"7,05", "zeven komma nul vijf"},
              {"0,125", "nul komma één twee vijf"},
              {"0", "nul"},
              {"1 tablet", "één tablet"},
              {"101", "honderdeen"},
              {"1.000", "duizend"},
              {"1.250", "twaalfhonderdvijftig"},
              {"2.250 ml", "tweeduizendtweehonderdvijftig milliliter"},
              {"12.345,5", "twaalfduizenddriehonderdvijfenveertig komma vijf"},
              {"1.000.000", "één miljoen"},
              {"-2", "min twee"},
              {"B12", "B twaalf"},
              {"3e", "derde"},
              {"20e", "twintigste"},
              {"65+", "vijfenzestig plus"},
              {"4/10", "vier op tien"}},
             Language::Dutch);
}

TEST_CASE("numbers are said in English words")
{
    checkAll({{"132 over 81", "one hundred and thirty-two over eighty-one"},
              {"7.4", "seven point four"},
              {"7.45", "seven point four five"},
              {"1,250 mL", "one thousand two hundred and fifty millilitres"},
              {"2nd", "second"},
              {"31st", "thirty-first"},
              {"1 °C", "one degree Celsius"},
              {"4/10", "four out of ten"}},
             Language::English);
}

TEST_CASE("years, dates and times are said as such")
{
    checkAll({{"2026", "tweeduizendzesentwintig"},
              {"1954", "negentienvierenvijftig"},
              {"1900", "negentienhonderd"},
              {"2000 mg", "tweeduizend milligram"},
              {"1972-1999", "negentientweeënzeventig tot negentiennegenennegentig"},
              {"17 nov 2026", "zeventien november tweeduizendzesentwintig"},
              {"1 mrt. 2020", "één maart tweeduizendtwintig"},
              {"17 november 2026, 9:40 uur",
               "zeventien november tweeduizendzesentwintig, negen uur veertig"},
              {"nov 2026", "november tweeduizendzesentwintig"},
              {"17-11-2026", "zeventien november tweeduizendzesentwintig"},
              {"2026-11-17", "zeventien november tweeduizendzesentwintig"},
              {"3 juni", "drie juni"},
              {"9:40 uur", "negen uur veertig"},
              {"9.00 uur.", "negen uur."},
              {"14:05", "veertien uur vijf"},
              {"9:00–9:30 uur", "negen uur tot negen uur dertig"}},
             Language::Dutch);
    checkAll({{"17 November 2026", "the seventeenth of November twenty twenty-six"},
              {"born 17 May 1954", "born the seventeenth of May nineteen fifty-four"},
              {"1905", "nineteen oh five"},
              {"2005", "two thousand and five"},
              {"9:40", "nine forty"},
              {"9:05", "nine oh five"},
              {"9:00", "nine o'clock"}},
             Language::English);
}

TEST_CASE("units are said in words")
{
    checkAll({{"132 mmHg", "honderdtweeëndertig millimeter kwik"},
              {"7,4 mmol/l", "zeven komma vier millimol per liter"},
              {"118 µmol/l", "honderdachttien micromol per liter"},
              {"25 µg", "vijfentwintig microgram"},
              {"25 mcg", "vijfentwintig microgram"},
              {"5 ml", "vijf milliliter"},
              {"72,5 kg", "tweeënzeventig komma vijf kilo"},
              {"180 cm", "honderdtachtig centimeter"},
              {"37,5 °C", "zevenendertig komma vijf graden"},
              {"1 °C", "één graad"},
              {"45%", "vijfenveertig procent"},
              {"16 /min", "zestien per minuut"},
              {"72/min", "tweeënzeventig per minuut"},
              {"100 mg/dag", "honderd milligram per dag"},
              {"3 mg/24 uur", "drie milligram per vierentwintig uur"},
              {"0,5 mg/kg/dag", "nul komma vijf milligram per kilo per dag"},
              {"58 ml/min/1,73 m²",
               "achtenvijftig milliliter per minuut per één komma drieënzeventig vierkante meter"},
              {"27 kg/m²", "zevenentwintig kilo per vierkante meter"},
              {"6,2 10⁹/l", "zes komma twee tien tot de negende per liter"},
              {"4,5 × 10^12/l", "vier komma vijf keer tien tot de twaalfde per liter"},
              {"42 mmol/mol", "tweeënveertig millimol per mol"},
              {"30 U/l", "dertig eenheden per liter"},
              {"10 E insuline", "tien eenheden insuline"},
              {"2x per dag", "twee keer per dag"},
              {"3dd 1 tablet", "drie keer per dag één tablet"},
              {"mmol/l", "millimol per liter"},
              {"4 maal", "vier maal"},
              {"5 minuten", "vijf minuten"}},
             Language::Dutch);
    checkAll({{"132 mmHg", "one hundred and thirty-two millimetres of mercury"},
              {"7.4 mmol/L", "seven point four millimoles per litre"},
              {"1 mg", "one milligram"},
              {"100 mg/day", "one hundred milligrams per day"},
              {"16 /min", "sixteen per minute"}},
             Language::English);
}

TEST_CASE("ranges, fractions and signs are said")
{
    checkAll(
        {{"3,5–5,1", "drie komma vijf tot vijf komma één"},
         {"3,5 – 5,1 mmol/l", "drie komma vijf tot vijf komma één millimol per liter"},
         {"2-3 keer", "twee tot drie keer"},
         {"1-0-2", "één, nul, twee"},
         {"< 5 mg", "minder dan vijf milligram"},
         {"<5", "minder dan vijf"},
         {"> 90", "meer dan negentig"},
         {"≥ 10", "minstens tien"},
         {"≤10", "hoogstens tien"},
         {"½ tablet", "een halve tablet"},
         {"1/2 tablet", "een halve tablet"},
         {"1½ tablet", "anderhalve tablet"},
         {"2½ tablet", "tweeënhalve tablet"},
         {"1½ uur", "anderhalf uur"},
         {"¼ tablet", "een kwart tablet"},
         {"sinds 2021 · Dokter M. Eikelboom", "sinds tweeduizendeenentwintig, Dokter M. Eikelboom"},
         {"links + rechts", "links plus rechts"},
         {"- Neem water", "Neem water"},
         {"ja – of nee", "ja, of nee"},
         {"en/of", "en of"},
         {"t/m 3 juni", "tot en met drie juni"},
         {"HbA1c: 48 mmol/mol", "h b a één c: achtenveertig millimol per mol"}},
        Language::Dutch);
    checkAll({{"3.5–5.1", "three point five to five point one"},
              {"2½ tablets", "two and a half tablets"},
              {"½ tablet", "half a tablet"}},
             Language::English);
}

TEST_CASE("names in capitals are words and abbreviations are spelled")
{
    checkAll({{"AMLODIPINE TABLET 5MG", "amlodipine tablet vijf milligram"},
              {"COLECALCIFEROL TABLET 800IE",
               "colecalciferol tablet achthonderd internationale eenheden"},
              {"IBUPROFEN GEL 5%", "ibuprofen gel vijf procent"},
              {"METFORMINE TABLET 1000MG", "metformine tablet duizend milligram"},
              {"Uw BMI is 27", "Uw B M I is zevenentwintig"},
              {"COPD", "C O P D"},
              {"ALAT", "alat"},
              {"Dr. A. de Graaf", "dokter A. de Graaf"}},
             Language::Dutch);
}

TEST_CASE("telephone numbers and postcodes are said figure by figure")
{
    checkAll({{"0201234567", "nul twee nul één twee drie vier vijf zes zeven"},
              {"06-12345678", "nul zes, één twee drie vier vijf zes zeven acht"},
              {"1181 AA Amstelveen", "elf eenentachtig A A Amstelveen"},
              {"1000 IE", "duizend internationale eenheden"}},
             Language::Dutch);
}

TEST_CASE("what needs no change stays as it is")
{
    checkAll({{"Slik elke dag een tablet.", "Slik elke dag een tablet."},
              {"Heeft u pijn? Neem rust!", "Heeft u pijn? Neem rust!"},
              {"(zittend)", "(zittend)"},
              {"", ""},
              {" · ", ""},
              {"\xFF", "\xFF"}},
             Language::Dutch);
}

TEST_CASE("sentences end at a stop and at a line end")
{
    CHECK(sentencesOf("Bel uw huisarts. Doe dat vandaag!  Lukt dat?")
          == std::vector<std::string>{"Bel uw huisarts.", "Doe dat vandaag!", "Lukt dat?"});
    CHECK(sentencesOf("Bloeddruk\n132 over 81\n\nGoed")
          == std::vector<std::string>{"Bloeddruk", "132 over 81", "Goed"});
    CHECK(sentencesOf("Zij zei: \"Ga rusten.\" Dat deed ik...")
          == std::vector<std::string>{"Zij zei: \"Ga rusten.\"", "Dat deed ik..."});
}

TEST_CASE("an abbreviation, a decimal, an initial and a list number end no sentence")
{
    CHECK(sentencesOf("Neem 1.5 tablet, bijv. bij het eten.").size() == 1);
    CHECK(sentencesOf("Dokter M. Eikelboom belt u om 9.40 uur.").size() == 1);
    CHECK(sentencesOf("1. Neem water.\n2. Rust.")
          == std::vector<std::string>{"1. Neem water.", "2. Rust."});
    CHECK(sentencesOf("Fruit, groente enz. Eet dat.")
          == std::vector<std::string>{"Fruit, groente enz.", "Eet dat."});
    CHECK(sentencesOf("Kijk op www.thuisarts.nl voor meer.").size() == 1);
}

TEST_CASE("nothing to say is no sentence")
{
    CHECK(sentencesOf("").empty());
    CHECK(sentencesOf(" · \n ... ").empty());
    CHECK(sentencesOf("½").size() == 1);
}

TEST_CASE("places of sentences are bytes in the text as shown")
{
    const std::string text = "  Één pil.\tTwee. ";
    const auto spans = sentencesIn(text);
    REQUIRE(spans.size() == 2);
    CHECK(spans[0] == regie::text::SentenceSpan{2, 12});
    CHECK(spans[1] == regie::text::SentenceSpan{13, 18});
}

TEST_CASE("any bytes give words and sentences")
{
    for (const std::string_view hostile : {"1\xC3",
                                           "\xE2\x82",
                                           "9:4",
                                           "1-",
                                           "1/",
                                           "5.",
                                           "10^",
                                           "0-",
                                           "99999999999999999999",
                                           "1.2.3.4",
                                           "1--2",
                                           "½½",
                                           "17 "}) {
        CAPTURE(hostile);
        CHECK(spokenText(hostile, Language::Dutch).size() < 400);
        CHECK(sentencesIn(hostile).size() <= 2);
    }
}
