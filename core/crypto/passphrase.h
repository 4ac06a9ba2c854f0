// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace regie::crypto
{
/**
 * The one form of a passphrase: Unicode NFC, so that é typed in one piece or as e and an accent
 * opens the same vault. Error: EncodingInvalid when it is not UTF-8.
 */
Result<Secret> normalised(const Secret& passphrase);

enum class Strength { TooEasy, Fair, Good, Strong };

/**
 * What makes a passphrase good enough: 12 characters or more, or 4 words of our list or more, and
 * not one that everybody chooses. No rules about digits and capitals (PROTOCOL-SECURITY 5.3).
 */
class PassphraseRules
{
public:
    /** Reads text/words-nl.txt and text/common-passphrases.txt. Error: NotFound, Internal. */
    static Result<PassphraseRules> load(const ResourceFiles& files);

    /** Error: WeakPassphrase, the detail says why ("too short", "too common"), EncodingInvalid. */
    Result<void> check(const Secret& passphrase) const;

    /** For a meter while typing; TooEasy exactly when check() refuses. */
    Strength strength(const Secret& passphrase) const;

    /** Dutch words with a space between; five of them are some 50 bits. `words` from 4 to 12. */
    Secret generate(RandomSource& random, std::size_t words = 5) const;

    std::size_t wordCount() const { return m_words.size(); }

private:
    PassphraseRules() = default;
    bool isWord(std::string_view text) const;
    bool isCommon(std::string_view folded) const;
    double bitsOf(std::string_view folded) const;

    std::vector<std::string> m_words;  ///< sorted
    std::vector<std::string> m_common; ///< sorted, folded
};
} // namespace regie::crypto
