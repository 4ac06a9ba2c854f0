// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/resource_files.h"
#include "ui/text/messages.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

using namespace regie;

namespace
{
ui::Messages messages()
{
    auto loaded = ui::Messages::load(*embeddedResourceFiles());
    REQUIRE(loaded.has_value());
    return std::move(*loaded);
}

/** Every text between quotation marks in the sources of the program that has the form of a key. */
std::set<std::string> keysInSources()
{
    static const std::regex kKey("\"([a-z_]+(?:\\.[a-z_]+)*)\"");
    std::set<std::string> keys;
    const std::filesystem::path root(REGIE_SOURCE_DIR);
    std::vector<std::filesystem::path> sources;
    for (const char* folder : {"app", "ui/text"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            if (entry.path().extension() == ".cpp") {
                sources.push_back(entry.path());
            }
        }
    }
    for (const std::filesystem::path& source : sources) {
        std::ifstream in(source);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        for (auto found = std::sregex_iterator(text.begin(), text.end(), kKey);
             found != std::sregex_iterator();
             ++found) {
            keys.insert((*found)[1]);
        }
    }
    return keys;
}

/** A text with a full stop that is one, a key of help, or one with a number in it. */
bool known(const ui::Messages& texts, const std::string& key)
{
    return texts.find(key) != nullptr || texts.find("help." + key) != nullptr
           || texts.find(key + ".many") != nullptr;
}
} // namespace

TEST_CASE("every error has a sentence in both languages")
{
    const auto texts = messages();
    for (int value = 0; value <= static_cast<int>(ErrorCode::Internal); ++value) {
        const auto code = static_cast<ErrorCode>(value);
        INFO(errorCodeName(code));
        const Words* words = texts.find("error." + std::string(errorCodeName(code)));
        REQUIRE(words != nullptr);
        CHECK(words->nl != words->en);
        CHECK(words->nl.size() > 20);
        CHECK(words->en.size() > 20);
    }
}

TEST_CASE("every sentence is there in both languages, with the same places")
{
    static const std::regex kPlace("\\{[a-z_]+\\}");
    const auto texts = messages();
    CHECK(texts.all().size() > 100);
    for (const auto& [key, words] : texts.all()) {
        INFO(key);
        CHECK_FALSE(words.nl.empty());
        CHECK_FALSE(words.en.empty());
        const auto placesOf = [](const std::string& text) {
            std::set<std::string> places;
            for (auto found = std::sregex_iterator(text.begin(), text.end(), kPlace);
                 found != std::sregex_iterator();
                 ++found) {
                places.insert(found->str());
            }
            return places;
        };
        CHECK(placesOf(words.nl) == placesOf(words.en));
    }
}

TEST_CASE("every sentence the program asks for exists")
{
    const auto texts = messages();
    for (const std::string& key : keysInSources()) {
        if (key.find('.') != std::string::npos) {
            INFO(key);
            CHECK(known(texts, key));
        }
    }
}

TEST_CASE("every sentence is asked for somewhere")
{
    const auto used = keysInSources();
    const auto isUsed = [&used](std::string key) {
        for (const std::string_view ending : {".one", ".many"}) {
            if (key.ends_with(ending)) {
                key.resize(key.size() - ending.size());
            }
        }
        // Keys that are put together in the source: by error code, by finding, by what is added.
        const std::string last = key.substr(key.rfind('.') + 1);
        return used.contains(key) || (key.starts_with("help.") && used.contains(key.substr(5)))
               || key.starts_with("error.") || key.starts_with("wrong.")
               || key.starts_with("sign_in.type.")
               || (key.starts_with("check.") && used.contains(last))
               || (key.starts_with("help.add.") && used.contains(last))
               || (key.starts_with("help.measure.how.") && used.contains(last))
               || (key.starts_with("help.options.") && used.contains(last))
               || (key.starts_with("help.econsult.") && used.contains(last))
               || key.starts_with("sync.state.") || key.starts_with("sync.reason.")
               || key.starts_with("send.state.") || key.starts_with("questionnaire.state.");
    };
    const auto texts = messages();
    for (const auto& [key, words] : texts.all()) {
        INFO(key);
        CHECK(isUsed(key));
    }
}

TEST_CASE("whatever is refused as wrong says what is wrong")
{
    static const std::regex kDetail("ErrorCode::InvalidArgument,\\s*\"([^\"]+)\"");
    const auto texts = messages();
    const std::string vague = texts.error(Language::Dutch, ErrorCode::InvalidArgument);
    std::set<std::string> sentences;
    const auto check = [&](const std::string& detail) {
        INFO(detail);
        const std::string said = texts.error(Language::Dutch, {ErrorCode::InvalidArgument, detail});
        CHECK(said != vague);
        sentences.insert(said);
    };
    const std::filesystem::path root = std::filesystem::path(REGIE_SOURCE_DIR) / "core";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        if (entry.path().extension() != ".cpp") {
            continue;
        }
        std::ifstream in(entry.path());
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        for (auto found = std::sregex_iterator(text.begin(), text.end(), kDetail);
             found != std::sregex_iterator();
             ++found) {
            check((*found)[1]);
        }
    }
    check("since"); // given along by who asks for a list
    check("until");
    CHECK(sentences.size() > 30);
    CHECK(texts.error(Language::English, {ErrorCode::InvalidArgument, "never heard of"})
          == texts.error(Language::English, ErrorCode::InvalidArgument));
}

TEST_CASE("a value with braces in it stays as it is")
{
    const auto texts = messages();
    CHECK(texts.say(Language::English, "medication.since", {{"date", "{date} {x}"}})
          == "since {date} {x}");
    CHECK(texts.say(Language::Dutch, "no.such.sentence") == "no.such.sentence");
}
