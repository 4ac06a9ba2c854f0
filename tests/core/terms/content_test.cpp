// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that hold for every word in resources/terms, whatever file it is in.
#include "core/terms/term_file.h"
#include "tests/core/terms/term_fixture.h"

#include <array>
#include <cctype>
#include <chrono>
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

TEST_CASE("loading all terms takes no time a person would notice", "[terms][speed]")
{
    const auto files = regie::embeddedResourceFiles();
    auto fastest = std::chrono::steady_clock::duration::max();
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const auto terms = Terms::load(*files);
        REQUIRE(terms.has_value());
        fastest = std::min(fastest, std::chrono::steady_clock::now() - start);
    }
    const double milliseconds = std::chrono::duration<double, std::milli>(fastest).count();
    WARN("Terms::load: " << milliseconds << " ms");
#ifdef NDEBUG
    CHECK(milliseconds <= 30.0);
#else
    CHECK(milliseconds <= 600.0);
#endif
}
