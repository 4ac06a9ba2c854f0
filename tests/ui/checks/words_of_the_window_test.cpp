// SPDX-License-Identifier: GPL-3.0-or-later
// The bounds are those of PATIENT-CONTENT 4.3: Dutch of the standard mode 65 Flesch-Douma or more, of
// the simplified mode 80. A text under four words is a name, not a sentence, and is not measured.
#include "core/text/readability.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/checks/translations.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <optional>
#include <string>

using namespace regie;

namespace
{
constexpr int kFewestWords = 4;
/** Below this one long word decides; such contexts are only measured with the rest. */
constexpr int kEnoughToMeasure = 25;
constexpr double kStandard = 65;
constexpr double kSimplified = 80;
constexpr int kLongestSimpleSentence = 12;

const std::filesystem::path kDutch =
    std::filesystem::path(REGIE_SOURCE_DIR) / "translations/regie_nl.ts";

bool isSimplified(const std::string& context)
{
    return context.starts_with("Simple");
}

std::vector<test::Translation> translations()
{
    auto found = test::readTranslations(kDutch);
    REQUIRE(found.size() > 10);
    return found;
}

/** The sentences of each context, a line each. */
std::map<std::string, std::string> sentencesByContext()
{
    std::map<std::string, std::string> sentences;
    for (const test::Translation& one : translations()) {
        const std::string text = test::withoutPlaceholders(one.target);
        if (text::readabilityOf(text).words >= kFewestWords) {
            sentences[one.context] += text + '\n';
        }
    }
    return sentences;
}

std::string sentencesOf(bool simplified)
{
    std::string all;
    for (const auto& [context, sentences] : sentencesByContext()) {
        if (isSimplified(context) == simplified) {
            all += sentences;
        }
    }
    return all;
}

/** The hardest lines first: what to mend when a bound is broken. */
std::string hardest(const std::string& sentences)
{
    std::multimap<double, std::string> lines;
    for (std::size_t at = 0; at < sentences.size();) {
        const std::size_t end = sentences.find('\n', at);
        const std::string line = sentences.substr(at, end - at);
        lines.emplace(text::readabilityOf(line).fleschDouma, line);
        at = end + 1;
    }
    std::string told;
    int left = 12;
    for (const auto& [score, line] : lines) {
        told += std::to_string(static_cast<int>(score)) + "  " + line + '\n';
        if (--left == 0) {
            break;
        }
    }
    return told;
}

/** Exact to a tenth, as the reference prints it; nullopt when there is no python. */
std::optional<double> referenceScore(const std::filesystem::path& tool, const std::string& text)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "text";
    std::ofstream(file) << text;
    const std::string command = "python3 '" + tool.string() + "' '" + file.string() + "'";
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string out;
    std::array<char, 256> part{};
    while (pipe && std::fgets(part.data(), part.size(), pipe.get())) {
        out += part.data();
    }
    const std::string key = "\"flesch_douma\": ";
    const auto at = out.find(key);
    return at == std::string::npos ? std::nullopt
                                   : std::optional(std::stod(out.substr(at + key.size())));
}
} // namespace

TEST_CASE("every text of the window has words in both languages")
{
    for (const test::Translation& one : translations()) {
        INFO(one.context << ": " << one.source);
        CHECK(one.source.find_first_not_of(" \n") != std::string::npos);
        CHECK(one.target.find_first_not_of(" \n") != std::string::npos);
        CHECK(one.finished);
    }
}

TEST_CASE("the Dutch of the window is easy to read")
{
    const std::string standard = sentencesOf(false);
    INFO(hardest(standard));
    CHECK(text::readabilityOf(standard).fleschDouma >= kStandard);
}

TEST_CASE("the Dutch of the simplified mode is very easy to read")
{
    const std::string simplified = sentencesOf(true);
    if (simplified.empty()) {
        SKIP("there is no simplified page yet");
    }
    INFO(hardest(simplified));
    CHECK(text::readabilityOf(simplified).fleschDouma >= kSimplified);
    CHECK(text::readabilityOf(simplified).longestSentence <= kLongestSimpleSentence);
}

TEST_CASE("no part of the window is harder to read than the rest may be")
{
    for (const auto& [context, sentences] : sentencesByContext()) {
        const auto measured = text::readabilityOf(sentences);
        if (measured.words < kEnoughToMeasure) {
            continue;
        }
        INFO(context << '\n' << hardest(sentences));
        CHECK(measured.fleschDouma >= (isSimplified(context) ? kSimplified : kStandard));
    }
}

TEST_CASE("a hard text is found to be hard")
{
    CHECK(text::readabilityOf("De geautoriseerde toedieningsafspraken worden gesynchroniseerd.")
              .fleschDouma
          < kStandard);
}

TEST_CASE("the words of the window measure the same with the reference program")
{
    const auto tool = std::filesystem::path(REGIE_SHARED_DIR) / "tools/readability.py";
    if (!std::filesystem::exists(tool)) {
        SKIP("no ../shared/tools/readability.py");
    }
    for (const bool simplified : {false, true}) {
        const std::string sentences = sentencesOf(simplified);
        if (sentences.empty()) {
            continue;
        }
        const auto reference = referenceScore(tool, sentences);
        REQUIRE(reference.has_value());
        CHECK(text::readabilityOf(sentences).fleschDouma == Catch::Approx(*reference).margin(0.15));
    }
}
