// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/record/dosage_model.h"
#include "core/terms/terms.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regie::record
{
/**
 * Puts numbers, units, times and templates into words: resources/terms/labels/dosage.json. A word
 * that is not there makes `complete()` false, so that no sentence with a hole can come out.
 */
class DosageWords
{
public:
    explicit DosageWords(const terms::Terms& terms) : m_terms(terms) { }

    using Values = std::initializer_list<std::pair<std::string_view, Words>>;

    /** The words behind "dosage." + key; nullptr when there are none (that may be normal). */
    const Words* find(std::string_view key) const;
    /** A template with {names} filled in; an empty value leaves no gap. */
    static Words filled(Words words, Values values);
    /** The words behind "dosage." + key, filled in. */
    Words say(std::string_view key, Values values = {});

    /** "0,5" and "0.5". */
    static Words number(std::string_view decimal);
    /** "1 of 2", "8 tot 10", "2". */
    Words numbers(std::string_view low, std::string_view high);
    /** "2 tabletten", "een halve tablet", "8 tot 10 eenheden", "hooguit 600 milligram". */
    Words amount(const DosageAmount& amount);
    /** "21 dagen", "1 week". */
    Words span(const DosageSpan& span);
    /** "a, b en c". */
    Words list(const std::vector<Words>& items);
    /** Texts one after the other, a space between; empty ones leave no gap. */
    static Words join(const std::vector<Words>& parts);

    void lost() { m_complete = false; }
    bool complete() const { return m_complete; }

private:
    const terms::Terms& m_terms;
    bool m_complete = true;
};

/** Units that are counted: a tablet, a patch. Of these half a one can be said. */
bool countedUnit(std::string_view unit);
/** The text without gaps where nothing was filled in. */
std::string tidied(std::string_view text);
} // namespace regie::record
