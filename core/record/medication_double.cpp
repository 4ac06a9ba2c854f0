// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/medication_double.h"

#include "core/text/fold.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

namespace regie::record
{
namespace
{
constexpr std::size_t kShortestSubstance = 4; ///< letters; less is no name to compare by

constexpr std::string_view kForms[] = {
    "aerosol",      "bruistablet",
    "capsule",      "capsules",
    "caps",         "creme",
    "drank",        "druppels",
    "dosisaerosol", "emulsie",
    "gel",          "granulaat",
    "inhalatie",    "inhalatiepoeder",
    "injectie",     "injectievloeistof",
    "infuus",       "infuusvloeistof",
    "injvlst",      "klysma",
    "kauwtablet",   "lotion",
    "neusspray",    "oogdruppels",
    "oogzalf",      "oordruppels",
    "oplossing",    "pen",
    "pleister",     "poeder",
    "siroop",       "smelttablet",
    "spray",        "suspensie",
    "tablet",       "tabletten",
    "tabl",         "tab",
    "vloeistof",    "zalf",
    "zetpil",       "zetpillen",
};

bool isForm(std::string_view word)
{
    return std::find(std::begin(kForms), std::end(kForms), word) != std::end(kForms);
}

constexpr std::string_view kDoseUnits[] =
    {"mg", "mcg", "ug", "microg", "g", "ml", "l", "ie", "e", "eenh", "mmol", "meq", "mg/ml", "iu"};

bool startsWithFigure(std::string_view word)
{
    return !word.empty() && word.front() >= '0' && word.front() <= '9';
}

/** Whether a word of a name is of a strength: "50mg", or "50" before "mg"; not the 12 of a name. */
bool isStrength(std::string_view word, std::string_view next)
{
    if (!startsWithFigure(word)) {
        return false;
    }
    const bool withUnit = std::any_of(
        word.begin(), word.end(), [](char letter) { return letter < '0' || letter > '9'; });
    return withUnit || startsWithFigure(next)
           || std::find(std::begin(kDoseUnits), std::end(kDoseUnits), next) != std::end(kDoseUnits);
}

std::vector<std::string_view> wordsOf(std::string_view name)
{
    std::vector<std::string_view> words;
    while (!name.empty()) {
        words.push_back(name.substr(0, name.find(' ')));
        name.remove_prefix(std::min(words.back().size() + 1, name.size()));
    }
    return words;
}

/** "tabletten" and "tabl" are tablets. */
std::string formOf(std::string_view word)
{
    for (const std::string_view whole : {"tablet", "capsule", "zetpil"}) {
        if (word.starts_with(whole.substr(0, 3))) {
            return std::string(whole);
        }
    }
    return std::string(word);
}

/** Up to the first word that is a form or a strength: "metoprolol" of "METOPROLOL TABLET 50MG". */
void readName(DoubleClue& clue, std::string_view name)
{
    clue.name = text::foldText(name);
    const auto words = wordsOf(clue.name);
    bool inSubstance = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view next = i + 1 < words.size() ? words[i + 1] : std::string_view();
        const bool strength = isStrength(words[i], next);
        inSubstance = inSubstance && !strength && !isForm(words[i]);
        if (inSubstance) {
            clue.substance += (clue.substance.empty() ? "" : " ") + std::string(words[i]);
        } else if (clue.form.empty() && isForm(words[i])) {
            clue.form = formOf(words[i]);
        }
        if (strength) {
            clue.strength += (clue.strength.empty() ? "" : " ") + std::string(words[i]);
            if (startsWithFigure(words[i]) && words[i].back() >= '0' && words[i].back() <= '9') {
                clue.strength += std::string(next);
            }
        }
    }
    if (clue.substance.size() < kShortestSubstance) {
        clue.substance.clear();
    }
}

bool sharesCode(const DoubleClue& a, const DoubleClue& b)
{
    return std::any_of(
        a.codes.begin(), a.codes.end(), [&b](const auto& code) { return b.codes.contains(code); });
}

bool sharesName(const DoubleClue& a, const DoubleClue& b)
{
    const bool otherForm = !a.form.empty() && !b.form.empty() && a.form != b.form;
    return !a.substance.empty() && a.substance == b.substance && !otherForm;
}

/** The name says another strength, or what is known of how it is taken differs. */
bool otherDose(const DoubleClue& a, const DoubleClue& b)
{
    if (!a.strength.empty() && !b.strength.empty() && a.strength != b.strength) {
        return true;
    }
    return !a.dosages.empty() && !b.dosages.empty() && a.dosages != b.dosages;
}
} // namespace

DoubleClue doubleClue(const MedicationGroup& group, const MedicationLine& line)
{
    DoubleClue clue;
    bool named = false;
    for (const MedicationRecord* record : group) {
        for (const std::string& code : record->product.codes) {
            // "Other" is not a product two lines can share.
            if (code.find("NullFlavor") == std::string::npos && code.front() != '|') {
                clue.codes.insert(code);
            }
        }
        named = named || !record->product.name.empty();
    }
    if (named) {
        readName(clue, line.name.nl);
    }
    if (!line.dosage.empty()) {
        std::string dosage = text::foldText(line.dosage.nl);
        for (const MedicationRecord* record : group) {
            // One way of saying it for all, so that only another dose is another dose.
            if (record->dosage.sentence == line.dosage && record->dosage.understood) {
                dosage = text::foldText(record->comparable.nl);
            }
        }
        clue.dosages.insert(std::move(dosage));
    }
    return clue;
}

Double doubleOf(const DoubleClue& a, const DoubleClue& b)
{
    const bool code = sharesCode(a, b);
    if ((code || sharesName(a, b)) && otherDose(a, b)) {
        return Double::Doses;
    }
    return code ? Double::Product : Double::No;
}
} // namespace regie::record
