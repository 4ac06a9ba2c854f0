// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that hold for every word in resources/terms, whatever file it is in.
#include "core/terms/term_file.h"
#include "core/text/readability.h"
#include "tests/core/terms/term_fixture.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <regex>

using regie::terms::readTermFile;
using regie::terms::TermEntry;
using regie::terms::Terms;

namespace
{
struct Text {
    std::string place;
    std::string nl;
    std::string en;
};

std::vector<Text> allWords()
{
    std::vector<Text> all;
    const auto files = regie::embeddedResourceFiles();
    for (const std::string& name : files->list("terms/")) {
        const bool systems = name == "terms/systems.json";
        const auto read =
            readTermFile(name, files->read(name).value(), [&](const TermEntry& entry) {
                std::string place = name;
                for (const std::string& part : entry.names) {
                    place += " / " + part;
                }
                const bool words = !(systems && entry.names[0] == "aliases")
                                   && entry.names[0] != "paths" && entry.names.back() != "codes"
                                   && entry.names.back() != "also";
                for (std::size_t i = 0; words && i + 1 < entry.texts.size(); i += 2) {
                    all.push_back({place, entry.texts[i], entry.texts[i + 1]});
                }
                return std::string();
            });
        INFO((read ? std::string() : read.error().detail));
        REQUIRE(read.has_value());
    }
    return all;
}
/** The check digit of SNOMED CT (Verhoeff): catches a mistyped or swapped digit. */
bool verhoeffHolds(std::string_view code)
{
    static constexpr std::array<std::string_view, 10> kProduct = {"0123456789",
                                                                  "1234067895",
                                                                  "2340178956",
                                                                  "3401289567",
                                                                  "4012395678",
                                                                  "5987604321",
                                                                  "6598710432",
                                                                  "7659821043",
                                                                  "8765932104",
                                                                  "9876543210"};
    static constexpr std::array<std::string_view, 8> kOrder = {"0123456789",
                                                               "1576283094",
                                                               "5803796142",
                                                               "8916043527",
                                                               "9453126870",
                                                               "4286573901",
                                                               "2793806415",
                                                               "7046913258"};
    std::size_t check = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const auto digit = static_cast<std::size_t>(code[code.size() - 1 - i] - '0');
        if (digit > 9) {
            return false;
        }
        check = static_cast<std::size_t>(
            kProduct[check][static_cast<std::size_t>(kOrder[i % 8][digit] - '0')] - '0');
    }
    return check == 0 && code.size() >= 6;
}

/** The check digit of LOINC (mod 10), behind the hyphen. */
bool luhnHolds(std::string_view code)
{
    const std::size_t hyphen = code.find('-');
    if (hyphen == std::string_view::npos || hyphen + 2 != code.size()) {
        return false;
    }
    int sum = code.back() - '0';
    for (std::size_t i = 0; i < hyphen; ++i) {
        const int digit = code[hyphen - 1 - i] - '0';
        const int doubled = i % 2 == 0 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
}
} // namespace

TEST_CASE("no words hold an address, an OID, a space at an end or nothing at all",
          "[terms][content]")
{
    const std::regex forbidden(R"(https?://|urn:|[0-9]+(\.[0-9]+){4,}|^\s|\s$|^$|\s\s)");
    for (const Text& text : allWords()) {
        INFO(text.place << ": " << text.nl << " / " << text.en);
        CHECK_FALSE(std::regex_search(text.nl, forbidden));
        CHECK_FALSE(std::regex_search(text.en, forbidden));
    }
}

TEST_CASE("no words are a closed list's code left untranslated", "[terms][content]")
{
    const std::regex code(R"(^[a-z]+(-[a-z]+){2,}$|^[a-z]+[A-Z][a-zA-Z]*$|_)");
    for (const Text& text : allWords()) {
        if (text.place.starts_with("terms/enums") || text.place.starts_with("terms/elements")) {
            INFO(text.place << ": " << text.nl);
            CHECK_FALSE(std::regex_search(text.nl, code));
        }
    }
}

TEST_CASE("codes of SNOMED CT and LOINC have the check digit they should have", "[terms][content]")
{
    std::size_t count = 0;
    for (const Text& text : allWords()) {
        const std::string code = text.place.substr(text.place.rfind(' ') + 1);
        INFO(text.place);
        if (text.place.starts_with("terms/codes-snomed")) {
            ++count;
            CHECK(verhoeffHolds(code));
        } else if (text.place.starts_with("terms/codes-loinc") && !code.starts_with("LA")) {
            ++count;
            CHECK(luhnHolds(code));
        }
    }
    CHECK(count > 1500);
}

TEST_CASE("the names of elements are easy to read as a set", "[terms][content]")
{
    std::string labels;
    for (const Text& text : allWords()) {
        if (text.place.starts_with("terms/elements.json / meer")) {
            labels += text.nl + "\n";
        }
    }
    const regie::text::Readability measured = regie::text::readabilityOf(labels);
    WARN("labels: Flesch-Douma " << measured.fleschDouma << ", long words "
                                 << measured.longWordsPercent << " %");
    CHECK(measured.fleschDouma >= 65.0); // standard mode, PATIENT-CONTENT 4.4
    CHECK(measured.longWordsPercent <= 10.0);
    CHECK(measured.longestSentence <= 12);
}

TEST_CASE("loading all terms takes no time a person would notice", "[terms][speed]")
{
    const auto files = regie::embeddedResourceFiles();
    double fastest = 1e9;
    for (int i = 0; i < 5; ++i) {
        // Time of the processor, not of the clock on the wall: other programs run beside a test.
        const std::clock_t start = std::clock();
        const auto terms = Terms::load(*files);
        REQUIRE(terms.has_value());
        fastest = std::min(fastest, static_cast<double>(std::clock() - start));
    }
    const double milliseconds = 1000.0 * fastest / CLOCKS_PER_SEC;
    WARN("Terms::load: " << milliseconds << " ms");
#ifdef NDEBUG
    CHECK(milliseconds <= 30.0);
#else
    CHECK(milliseconds <= 600.0);
#endif
}
