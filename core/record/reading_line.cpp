// SPDX-License-Identifier: GPL-3.0-or-later
// The one line of a fact: what it says, and what one must know before it.
#include "core/record/caution.h"
#include "core/record/reading.h"
#include "core/time/partial_date.h"

namespace regie::record
{
using fhir::Node;

namespace
{
/** The parts of a line that say no more than `part` taken out: "2 mei, afgezegd" is "2 mei". */
Words withoutPart(Words words, const Words& part)
{
    const auto cut = [](std::string& text, const std::string& what) {
        if (what.empty()) {
            return;
        }
        if (text == what) {
            text.clear();
        } else if (text.ends_with(", " + what)) {
            text.resize(text.size() - what.size() - 2);
        } else if (text.starts_with(what + ", ")) {
            text.erase(0, what.size() + 2);
        }
    };
    cut(words.nl, part.nl);
    cut(words.en, part.en);
    return words;
}

/** Whether a title says at its end what the line would say again, capitals aside. */
bool endsWithSame(std::string_view title, std::string_view line)
{
    if (title.size() < line.size()) {
        return false;
    }
    const std::size_t start = title.size() - line.size();
    return mentions(title.substr(start), line) && (start == 0 || title[start - 1] == ' ');
}
} // namespace

Words Reading::firstShortRow()
{
    const RenderContext brief = context(Wording::Brief);
    for (const RowRule& rule : m_lens.rows) {
        if (rule.depth != Depth::Short || rule.each) {
            continue;
        }
        Words words = wayWords(brief, rule.value, m_root);
        if (!words.empty() && m_codes.plain(words)) {
            return words;
        }
    }
    return {};
}

void Reading::readShort(Fact& fact)
{
    fact.shortText = firstOf(m_lens.shortText, m_root);
    if (fact.shortText.empty()) {
        fact.shortText = fact.value;
    }
    if (fact.shortText.empty()) {
        fact.shortText = firstShortRow();
    }
    if (!fact.shortText.empty()
        && !(endsWithSame(fact.title.nl, fact.shortText.nl)
             && endsWithSame(fact.title.en, fact.shortText.en))) {
        return;
    }
    fact.shortText = {};
    const Node* status = m_root.child("status");
    if (status != nullptr) {
        Words words = enumWords(context(Wording::Brief), *status);
        if (m_codes.plain(words)) {
            fact.shortText = capitalised(std::move(words));
        }
    }
    if (const auto date = time::PartialDate::parse(fact.date.start)) {
        appendWords(fact.shortText, date->shortWords(), ", ");
    }
    if (fact.shortText.empty()) {
        fact.shortText = {"zo staat het bij de bron", "as the source states"};
    }
}

void Reading::takeCaution(Fact& fact) const
{
    Caution caution = cautionOf(m_root, m_terms);
    if (caution.words.empty()) {
        return;
    }
    fact.current = fact.current && !caution.denies;
    if (caution.replaces) {
        if (const auto date = time::PartialDate::parse(fact.date.start)) {
            const Words day = date->shortWords();
            caution.words.nl.insert(caution.words.nl.size() - 1, " (" + day.nl + ")");
            caution.words.en.insert(caution.words.en.size() - 1, " (" + day.en + ")");
        }
        fact.shortText = std::move(caution.words);
        return;
    }
    if (caution.after) {
        Words usual = fact.shortText.empty() ? Words{"Dit is voorbij", "This is over"}
                                             : capitalised(std::move(fact.shortText));
        const auto joined = [](std::string first, const std::string& second) {
            return std::move(first) + (first.ends_with('.') ? " " : ". ") + second;
        };
        fact.shortText = {joined(std::move(usual.nl), caution.words.nl),
                          joined(std::move(usual.en), caution.words.en)};
        return;
    }
    // The lens may have said it itself, in its own words.
    const std::string_view said = fact.shortText.nl;
    if (said.starts_with("Let op:") || said.starts_with("over")
        || said.find("voorbij") != std::string_view::npos) {
        return;
    }
    Words usual = capitalised(withoutPart(std::move(fact.shortText), caution.status));
    appendWords(caution.words, usual, " ");
    fact.shortText = std::move(caution.words);
}
} // namespace regie::record
