// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/glossary_index.h"

#include <algorithm>
#include <array>

namespace regie::terms
{
namespace
{
/** U+00C0 to U+00FF without accent; a space where there is no letter. */
constexpr std::string_view kLatin1 =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";
static_assert(kLatin1.size() == 64);

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
           || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

struct WordSpan {
    std::size_t start = 0;
    std::size_t end = 0;
};

std::vector<WordSpan> wordsOf(std::string_view folded)
{
    std::vector<WordSpan> words;
    std::size_t start = 0;
    while (start < folded.size()) {
        std::size_t end = folded.find(' ', start);
        end = end == std::string_view::npos ? folded.size() : end;
        if (end > start) {
            words.push_back({start, end});
        }
        start = end + 1;
    }
    return words;
}
} // namespace

std::string foldedWords(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    const auto put = [&out](char c) {
        // One space between words makes a term of two words a plain piece of the folded text.
        if (c != ' ' || (!out.empty() && out.back() != ' ')) {
            out.push_back(c);
        }
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == 0xC3U && i + 1 < text.size()) {
            const auto second = static_cast<unsigned char>(text[++i]);
            put(kLatin1[(second - 0x80U) & 0x3FU]);
        } else if (byte == 0xC2U && i + 1 < text.size()) {
            ++i; // Latin-1 signs such as the no-break space and the degree sign
            put(' ');
        } else {
            const char lower = text[i] >= 'A' && text[i] <= 'Z'
                                   ? static_cast<char>(text[i] + ('a' - 'A'))
                                   : text[i];
            put(isWordByte(lower) ? lower : ' ');
        }
    }
    while (out.ends_with(' ')) {
        out.pop_back();
    }
    return out;
}

bool GlossaryIndex::add(std::string_view term, std::size_t entry)
{
    const std::string folded = foldedWords(term);
    const std::vector<WordSpan> words = wordsOf(folded);
    if (words.empty() || !m_terms.put(folded, entry)) {
        return false;
    }
    const std::string_view first = std::string_view(folded).substr(0, words.front().end);
    if (std::size_t* longest = m_longest.find(first)) {
        *longest = std::max(*longest, words.size());
    } else {
        m_longest.put(first, words.size());
    }
    return true;
}

std::vector<std::size_t> GlossaryIndex::find(std::string_view text) const
{
    std::vector<std::size_t> found;
    const std::string folded = foldedWords(text);
    const std::string_view view = folded;
    const std::vector<WordSpan> words = wordsOf(folded);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t* longest =
            m_longest.find(view.substr(words[i].start, words[i].end - words[i].start));
        if (longest == nullptr) {
            continue;
        }
        for (std::size_t count = std::min(*longest, words.size() - i); count > 0; --count) {
            const std::size_t end = words[i + count - 1].end;
            const std::size_t* entry =
                m_terms.find(view.substr(words[i].start, end - words[i].start));
            if (entry != nullptr) {
                if (std::find(found.begin(), found.end(), *entry) == found.end()) {
                    found.push_back(*entry);
                }
                i += count - 1;
                break;
            }
        }
    }
    return found;
}
} // namespace regie::terms
