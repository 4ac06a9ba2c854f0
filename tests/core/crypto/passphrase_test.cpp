// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace regie;
using namespace regie::crypto;

namespace
{
PassphraseRules rules()
{
    static const auto kFiles = embeddedResourceFiles();
    return PassphraseRules::load(*kFiles).value();
}

bool accepted(std::string_view passphrase)
{
    const Result<void> checked = rules().check(Secret::of(passphrase));
    if (!checked) {
        CHECK(checked.error().code == ErrorCode::WeakPassphrase);
    }
    return checked.has_value();
}
} // namespace

TEST_CASE("the same words typed on another keyboard are the same passphrase")
{
    const auto composed = normalised(Secret::of("caf\xc3\xa9 zonder melk"));
    const auto decomposed = normalised(Secret::of("cafe\xcc\x81 zonder melk"));
    REQUIRE(composed);
    REQUIRE(decomposed);
    CHECK(composed->view() == decomposed->view());
    CHECK(normalised(Secret::of("Hoofdletter"))->view() == "Hoofdletter");
    CHECK(normalised(Secret()).value().empty());
}

TEST_CASE("a passphrase that is no UTF-8 or endless is refused")
{
    CHECK(normalised(Secret::of("caf\xe9")).error().code == ErrorCode::EncodingInvalid);
    CHECK(normalised(Secret::of(std::string(4097, 'a'))).error().code == ErrorCode::LimitExceeded);
}

TEST_CASE("a long enough passphrase that is not everybody's is accepted")
{
    CHECK(accepted("fiets lamp kaas wolk"));
    CHECK(accepted("Mijn tante eet dinsdags soep"));
    CHECK(accepted("xK3#mQ9!vL2p"));
    CHECK(accepted("\xce\xb1\xce\xb2\xce\xb3\xce\xb4\xce\xb5\xce\xb6\xce\xb7\xce\xb8 pi dag"));
}

TEST_CASE("short, common and regular passphrases are refused")
{
    for (const char* weak : {"",
                             "xK3#mQ9!vL2",
                             "aaaaaaaaaaaaaaaa",
                             "123456789012",
                             "098765432109",
                             "abcdefghijklmnop",
                             "qwertyuiopasdf",
                             "Wachtwoord2026",
                             "welkomwelkom",
                             "Wel-kom! 2026-2027",
                             "abcabcabcabc",
                             "20261122 1975",
                             "Zonnebloem123!!"}) {
        INFO(weak);
        CHECK_FALSE(accepted(weak));
        CHECK(rules().strength(Secret::of(weak)) == Strength::TooEasy);
    }
}

TEST_CASE("a generated passphrase is of the list, accepted and strong")
{
    SystemRandom random;
    const PassphraseRules all = rules();
    std::set<std::string> seen;
    for (int i = 0; i < 50; ++i) {
        const Secret passphrase = all.generate(random);
        CHECK(all.check(passphrase).has_value());
        CHECK(std::count(passphrase.view().begin(), passphrase.view().end(), ' ') == 4);
        seen.emplace(passphrase.view());
    }
    CHECK(seen.size() == 50);
    CHECK(all.strength(Secret::of("fiets lamp kaas wolk")) == Strength::Fair);
    CHECK(all.strength(Secret::of("fiets lamp kaas wolk regen")) == Strength::Good);
    CHECK(all.strength(Secret::of("fiets lamp kaas wolk regen stoel tulp")) == Strength::Strong);
    CHECK(all.strength(Secret::of("fiets fiets lamp lamp")) == Strength::Fair);
}

TEST_CASE("the word list is long enough and holds each word once")
{
    const auto files = embeddedResourceFiles();
    const std::string_view text = files->read("text/words-nl.txt").value();
    std::set<std::string> words;
    std::size_t lines = 0;
    std::string word;
    for (const char c : text) {
        if (c != '\n') {
            CHECK((c >= 'a' && c <= 'z'));
            word += c;
            continue;
        }
        CHECK(word.size() >= 3);
        words.insert(word);
        word.clear();
        ++lines;
    }
    CHECK(words.size() == lines);
    CHECK(lines == rules().wordCount());
    CHECK(lines >= 1024);
}
