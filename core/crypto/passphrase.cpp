// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase.h"

#include "core/base/assert.h"
#include "core/crypto/unicode_secret.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <set>

namespace regie::crypto
{
namespace
{
constexpr std::size_t kLeastCharacters = 12;
constexpr std::size_t kLeastDifferent = 5;

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (std::string_view line = text.substr(0, end); !line.empty()) {
            lines.emplace_back(line);
        }
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::size_t charactersIn(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
    }));
}

bool isLetterOrHigher(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/** One after the other in the alphabet, the digits or a row of the keyboard, in either direction. */
bool follows(char before, char after)
{
    constexpr std::array<std::string_view, 6> kRows = {"01234567890",
                                                       "abcdefghijklmnopqrstuvwxyz",
                                                       "qwertyuiop",
                                                       "asdfghjkl",
                                                       "zxcvbnm",
                                                       "!@#$%^&*()"};
    return std::any_of(kRows.begin(), kRows.end(), [&](std::string_view row) {
        for (std::size_t i = 0; i + 1 < row.size(); ++i) {
            if ((row[i] == before && row[i + 1] == after)
                || (row[i] == after && row[i + 1] == before)) {
                return true;
            }
        }
        return false;
    });
}

/** Bytes that are not the same as, or the neighbour of, the one before. */
std::size_t surprising(std::string_view folded)
{
    std::size_t count = folded.empty() ? 0 : 1;
    for (std::size_t i = 1; i < folded.size(); ++i) {
        if (folded[i] != folded[i - 1] && !follows(folded[i - 1], folded[i])) {
            ++count;
        }
    }
    return count;
}

/** The shortest text that gives this one when repeated. */
std::string_view repeatedPart(std::string_view text)
{
    for (std::size_t size = 1; size <= text.size() / 2; ++size) {
        if (text.size() % size == 0 && text.substr(size) == text.substr(0, text.size() - size)) {
            return text.substr(0, size);
        }
    }
    return text;
}

std::size_t differentIn(std::string_view text)
{
    std::array<bool, 256> seen = {};
    for (const char c : text) {
        seen[static_cast<unsigned char>(c)] = true;
    }
    return static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
}

/** Only letters and digits, so that "Wel-kom 01!" is looked up as "welkom01". */
Secret lettersAndDigits(std::string_view folded)
{
    Secret kept(folded.size());
    std::size_t size = 0;
    for (const char c : folded) {
        if (isLetterOrHigher(c) || (c >= '0' && c <= '9')) {
            kept.data()[size++] = static_cast<unsigned char>(c);
        }
    }
    return Secret::of(kept.view().substr(0, size));
}

std::string_view withoutDigitsAtEnds(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    while (!text.empty() && isDigit(text.back())) {
        text.remove_suffix(1);
    }
    while (!text.empty() && isDigit(text.front())) {
        text.remove_prefix(1);
    }
    return text;
}
} // namespace

Result<Secret> normalised(const Secret& passphrase)
{
    return normalisedUtf8(passphrase, LetterCase::Kept);
}

Result<PassphraseRules> PassphraseRules::load(const ResourceFiles& files)
{
    const auto words = files.read("text/words-nl.txt");
    const auto common = files.read("text/common-passphrases.txt");
    if (!words || !common) {
        return fail(ErrorCode::NotFound, "word lists for passphrases");
    }
    PassphraseRules rules;
    rules.m_words = linesOf(*words);
    rules.m_common = linesOf(*common);
    if (rules.m_words.size() < 1024) {
        return fail(ErrorCode::Internal, "word list for passphrases too short");
    }
    return rules;
}

bool PassphraseRules::isWord(std::string_view text) const
{
    return std::binary_search(m_words.begin(), m_words.end(), text, std::less<>());
}

bool PassphraseRules::isCommon(std::string_view folded) const
{
    const Secret plain = lettersAndDigits(folded);
    const std::string_view core = withoutDigitsAtEnds(plain.view());
    const auto listed = [&](std::string_view text) {
        return std::binary_search(m_common.begin(), m_common.end(), text, std::less<>());
    };
    return core.empty() || listed(core) || listed(repeatedPart(core))
           || charactersIn(repeatedPart(plain.view())) < kLeastCharacters / 2;
}

Result<void> PassphraseRules::check(const Secret& passphrase) const
{
    Result<Secret> folded = normalisedUtf8(passphrase, LetterCase::Lowered);
    if (!folded) {
        return fail(folded.error());
    }
    const std::string_view text = folded->view();
    // Four words of the list have more than twelve characters, so this is the whole rule on length.
    if (charactersIn(text) < kLeastCharacters) {
        return fail(ErrorCode::WeakPassphrase, "too short");
    }
    if (differentIn(text) < kLeastDifferent || surprising(text) < kLeastCharacters / 2) {
        return fail(ErrorCode::WeakPassphrase, "too regular");
    }
    if (isCommon(text)) {
        return fail(ErrorCode::WeakPassphrase, "too common");
    }
    return {};
}

double PassphraseRules::bitsOf(std::string_view folded) const
{
    std::set<std::string_view> different;
    bool onlyWords = true;
    for (std::string_view rest = folded; !rest.empty();) {
        const std::size_t end = rest.find_first_of(" -");
        const std::string_view token = rest.substr(0, end);
        if (!token.empty()) {
            onlyWords = onlyWords && isWord(token);
            different.insert(token);
        }
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    if (onlyWords) {
        return static_cast<double>(different.size())
               * std::log2(static_cast<double>(m_words.size()));
    }
    const bool onlyLetters = std::all_of(
        folded.begin(), folded.end(), [](char c) { return isLetterOrHigher(c) || c == ' '; });
    // Plain language holds little over two bits a letter; a mix with digits and signs more.
    return static_cast<double>(surprising(folded)) * (onlyLetters ? 2.3 : 3.3);
}

Strength PassphraseRules::strength(const Secret& passphrase) const
{
    if (!check(passphrase)) {
        return Strength::TooEasy;
    }
    const Result<Secret> folded = normalisedUtf8(passphrase, LetterCase::Lowered);
    const double bits = folded ? bitsOf(folded->view()) : 0;
    return bits < 45 ? Strength::Fair : bits < 60 ? Strength::Good : Strength::Strong;
}

Secret PassphraseRules::generate(RandomSource& random, std::size_t words) const
{
    REGIE_ASSERT(words >= 4 && words <= 12);
    const auto count = static_cast<std::uint32_t>(m_words.size());
    // Numbers at and above the last whole multiple would make the first words likelier.
    const std::uint32_t fair = UINT32_MAX - UINT32_MAX % count;
    std::vector<const std::string*> chosen;
    std::size_t size = 0;
    while (chosen.size() < words) {
        std::uint32_t number = 0;
        random.fill(std::as_writable_bytes(std::span(&number, 1)));
        if (number < fair) {
            chosen.push_back(&m_words[number % count]);
            size += chosen.back()->size() + 1;
        }
    }
    Secret text(size - 1);
    unsigned char* out = text.data();
    for (const std::string* word : chosen) {
        if (out != text.data()) {
            *out++ = ' ';
        }
        std::memcpy(out, word->data(), word->size());
        out += word->size();
    }
    return text;
}
} // namespace regie::crypto
