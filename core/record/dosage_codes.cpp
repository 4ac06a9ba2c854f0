// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/dosage_codes.h"
#include "core/fhir/systems.h"

#include <array>
#include <utility>

namespace regie::record
{
namespace
{
using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::string_view kUnits = "urn:oid:2.16.840.1.113883.2.4.4.1.900.2";
constexpr std::string_view kSnomed = "http://snomed.info/sct";
constexpr std::string_view kRoutes = "urn:oid:2.16.840.1.113883.2.4.4.9";
constexpr std::string_view kEdqm = "http://standardterms.edqm.eu";

// G-Standaard thesaurus 2: the codes that occur in Nictiz's public material.
constexpr Pair kUnitCodes[] = {
    {"245", "piece"},
    {"208", "dose"},
    {"303", "drop"},
    {"233", "milliliter"},
    {"215", "gram"},
    {"229", "milligram"},
    {"217", "international"},
    {"211", "unit"},
};
constexpr Pair kUcumCodes[] = {
    {"1", "piece"},
    {"mg", "milligram"},
    {"g", "gram"},
    {"ug", "microgram"},
    {"ml", "milliliter"},
    {"mL", "milliliter"},
    {"l", "liter"},
    {"L", "liter"},
    {"[drp]", "drop"},
    {"[iU]", "international"},
    {"[IU]", "international"},
    {"{tablet}", "tablet"},
    {"{tbl}", "tablet"},
    {"{capsule}", "capsule"},
    {"{puff}", "puff"},
    {"{dose}", "dose"},
    {"{patch}", "patch"},
    {"{drop}", "drop"},
};
constexpr Pair kSnomedUnits[] = {
    {"428673006", "tablet"},
    {"428641000", "capsule"},
    {"415215001", "puff"},
    {"404218003", "drop"},
    {"385055001", "tablet"},
    {"385049006", "capsule"},
};
// Whole texts only; a text inside another word says nothing.
constexpr Pair kUnitTexts[] = {
    {"stuk", "piece"},
    {"stuks", "piece"},
    {"tablet", "tablet"},
    {"tabletten", "tablet"},
    {"tablets", "tablet"},
    {"tablet(s)", "tablet"},
    {"tab", "tablet"},
    {"capsule", "capsule"},
    {"capsules", "capsule"},
    {"druppel", "drop"},
    {"druppels", "drop"},
    {"drop", "drop"},
    {"drops", "drop"},
    {"dosis", "dose"},
    {"doses", "dose"},
    {"milliliter", "milliliter"},
    {"ml", "milliliter"},
    {"milligram", "milligram"},
    {"mg", "milligram"},
    {"gram", "gram"},
    {"g", "gram"},
    {"microgram", "microgram"},
    {"mcg", "microgram"},
    {"internationale eenheid", "international"},
    {"internationale eenheden", "international"},
    {"internat.eenh", "international"},
    {"ie", "international"},
    {"eenheid", "unit"},
    {"eenheden", "unit"},
    {"puff", "puff"},
    {"puffs", "puff"},
    {"pufje", "puff"},
    {"pufjes", "puff"},
    {"pleister", "patch"},
    {"patch", "patch"},
    {"zetpil", "suppository"},
    {"suppository", "suppository"},
    {"sachet", "sachet"},
    {"sachets", "sachet"},
};
constexpr Pair kRouteCodes[] = {
    {"9", "oral"},
    {"53", "skin"},
    {"12", "rectal"},
    {"7", "eye"},
    {"21", "subcutaneous"},
    {"62", "inhale"},
    {"58", "patch"},
    {"6", "nose"},
    {"34", "mouth"},
    {"5", "vein"},
    {"10", "parenteral"},
    {"1", "none"},
};
constexpr Pair kSnomedRoutes[] = {
    {"26643006", "oral"},
    {"6064005", "skin"},
    {"448598008", "skin"},
    {"37161004", "rectal"},
    {"54485002", "eye"},
    {"34206005", "subcutaneous"},
    {"447694001", "inhale"},
    {"45890007", "patch"},
    {"46713006", "nose"},
    {"47625008", "vein"},
    {"78421000", "muscle"},
    {"16857009", "vagina"},
    {"10547007", "ear"},
    {"37839007", "tongue"},
};
constexpr Pair kEdqmRoutes[] = {
    {"20053000", "oral"},
    {"20003000", "skin"},
    {"20066000", "subcutaneous"},
    {"20020000", "inhale"},
    {"20070000", "patch"},
    {"20049000", "nose"},
    {"20045000", "vein"},
    {"20035000", "muscle"},
    {"20061000", "rectal"},
};
constexpr Pair kRouteTexts[] = {
    {"oraal", "oral"},
    {"oral", "oral"},
    {"oral route", "oral"},
    {"oral use", "oral"},
    {"per os", "oral"},
    {"po", "oral"},
    {"cutaan", "skin"},
    {"cutaneous use", "skin"},
    {"topical", "skin"},
    {"topical route", "skin"},
    {"rectaal", "rectal"},
    {"rectal use", "rectal"},
    {"oculair", "eye"},
    {"ocular use", "eye"},
    {"subcutaan", "subcutaneous"},
    {"subcutaneous use", "subcutaneous"},
    {"subcutaneous route", "subcutaneous"},
    {"inhalatie", "inhale"},
    {"inhalation", "inhale"},
    {"inhalation use", "inhale"},
    {"transdermaal", "patch"},
    {"transdermal use", "patch"},
    {"nasaal", "nose"},
    {"nasal use", "nose"},
    {"oromucosaal", "mouth"},
    {"intraveneus", "vein"},
    {"intravenous use", "vein"},
    {"parenteraal", "parenteral"},
    {"intramusculair", "muscle"},
    {"intramuscular use", "muscle"},
    {"vaginaal", "vagina"},
    {"vaginal use", "vagina"},
    {"auriculair", "ear"},
    {"auricular use", "ear"},
    {"sublinguaal", "tongue"},
    {"sublingual use", "tongue"},
    {"niet van toepassing", "none"},
};

template<std::size_t N>
std::string_view find(const Pair (&table)[N], std::string_view key)
{
    for (const auto& [name, value] : table) {
        if (name == key) {
            return value;
        }
    }
    return {};
}

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/** Sets what a timing code stands for; false when the timing says something else already. */
bool agree(DosageTiming& timing,
           std::string_view frequency,
           DosageSpan period,
           std::string_view when)
{
    const bool bare = timing.frequency.empty() && timing.period.empty() && timing.when.empty()
                      && timing.times.empty() && timing.days.empty();
    if (bare) {
        timing.frequency = frequency;
        timing.period = std::move(period);
        if (!when.empty()) {
            timing.when = {std::string(when)};
        }
        return true;
    }
    if (!when.empty()) {
        return timing.when.size() == 1 && timing.when.front() == when;
    }
    return timing.frequency == frequency && timing.period == period && timing.when.empty();
}

DosageSpan exactly(std::string_view number, std::string_view unit)
{
    return {std::string(number), std::string(number), std::string(unit)};
}

bool addAbbreviation(DosageTiming& timing, std::string_view code)
{
    constexpr Pair kPerDay[] = {{"QD", "1"}, {"BID", "2"}, {"TID", "3"}, {"QID", "4"}};
    constexpr Pair kHours[] = {
        {"Q1H", "1"}, {"Q2H", "2"}, {"Q3H", "3"}, {"Q4H", "4"}, {"Q6H", "6"}, {"Q8H", "8"}};
    if (const std::string_view times = find(kPerDay, code); !times.empty()) {
        return agree(timing, times, exactly("1", "d"), {});
    }
    if (const std::string_view hours = find(kHours, code); !hours.empty()) {
        return agree(timing, "1", exactly(hours, "h"), {});
    }
    if (code == "QOD") {
        return agree(timing, "1", exactly("2", "d"), {});
    }
    if (code == "WK") {
        return agree(timing, "1", exactly("1", "wk"), {});
    }
    if (code == "MO") {
        return agree(timing, "1", exactly("1", "mo"), {});
    }
    // AM and PM are "at the times the institution uses", so not a moment we could name.
    return code == "BED" && agree(timing, {}, {}, "HS");
}
} // namespace

std::string foldedText(std::string_view text)
{
    std::string folded;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space) {
            folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        } else if (!folded.empty() && folded.back() != ' ') {
            folded += ' ';
        }
    }
    while (!folded.empty() && (folded.back() == ' ' || folded.back() == '.')) {
        folded.pop_back();
    }
    return folded;
}

std::string_view unitOfCode(std::string_view system, std::string_view code)
{
    if (system == kUnits) {
        return find(kUnitCodes, code);
    }
    if (system == fhir::kUcumSystem) {
        return find(kUcumCodes, code);
    }
    return system == kSnomed ? find(kSnomedUnits, code) : std::string_view();
}

std::string_view unitOfText(std::string_view text)
{
    return find(kUnitTexts, foldedText(text));
}

std::string_view routeOf(const DosageConcept& route)
{
    for (const DosageConcept::Coding& coding : route.codings) {
        std::string_view found;
        if (coding.system == kRoutes) {
            found = find(kRouteCodes, coding.code);
        } else if (coding.system == kSnomed) {
            found = find(kSnomedRoutes, coding.code);
        } else if (coding.system == kEdqm) {
            found = find(kEdqmRoutes, coding.code);
        }
        if (found.empty()) {
            found = find(kRouteTexts, foldedText(coding.display));
        }
        if (!found.empty()) {
            return found;
        }
    }
    return find(kRouteTexts, foldedText(route.text));
}

std::vector<std::string> namesOf(const DosageConcept& what)
{
    std::vector<std::string> names;
    for (const DosageConcept::Coding& coding : what.codings) {
        // OTH ("overig") only says that the meaning is in the text.
        const bool table = has(coding.system, "nhg-tabel-25")
                           || coding.system == "urn:oid:2.16.840.1.113883.2.4.4.5";
        if (table && coding.code != "OTH") {
            names.push_back(coding.code);
        }
    }
    names.push_back("text." + foldedText(what.words()));
    return names;
}

ExtraEffect extraEffect(const DosageConcept& extra)
{
    constexpr std::pair<std::string_view, ExtraEffect> kEffects[] = {
        {"1018", ExtraEffect::Apply},
        {"1033", ExtraEffect::ApplyThin},
        {"1026", ExtraEffect::BothEyes},
        {"text.aanbrengen", ExtraEffect::Apply},
        {"text.dun aanbrengen", ExtraEffect::ApplyThin},
        {"text.in beide ogen", ExtraEffect::BothEyes},
        {"text.in het rechter oog", ExtraEffect::RightEye},
        {"text.in het rechteroog", ExtraEffect::RightEye},
        {"text.in het linker oog", ExtraEffect::LeftEye},
        {"text.in het linkeroog", ExtraEffect::LeftEye},
    };
    for (const std::string& name : namesOf(extra)) {
        for (const auto& [known, effect] : kEffects) {
            if (name == known) {
                return effect;
            }
        }
    }
    return ExtraEffect::Sentence;
}

std::string_view unitForForm(std::string_view unit, std::string_view form)
{
    const std::string folded = foldedText(form);
    if (unit == "dose") {
        const bool inhaler = has(folded, "inhal") || has(folded, "aerosol");
        return inhaler ? "puff" : unit;
    }
    if (unit != "piece") {
        return unit;
    }
    constexpr Pair kForms[] = {
        {"tablet", "tablet"},
        {"capsule", "capsule"},
        {"pleister", "patch"},
        {"patch", "patch"},
        {"zetpil", "suppository"},
        {"suppositor", "suppository"},
        {"sachet", "sachet"},
        {"zakje", "sachet"},
    };
    for (const auto& [part, name] : kForms) {
        if (has(folded, part)) {
            return name;
        }
    }
    return unit;
}

bool swallowed(std::string_view form)
{
    const std::string folded = foldedText(form);
    for (const std::string_view other : {"kauw",
                                         "zuig",
                                         "smelt",
                                         "bruis",
                                         "dispers",
                                         "oplos",
                                         "orodisp",
                                         "chew",
                                         "efferv",
                                         "sublingu",
                                         "bucca",
                                         "oromucos",
                                         "inhal",
                                         "vagina",
                                         "soluble"}) {
        if (has(folded, other)) {
            return false;
        }
    }
    return has(folded, "tablet") || has(folded, "capsule");
}

bool addTimingCode(DosageTiming& timing, const DosageConcept& code)
{
    constexpr Pair kParts[] = {
        {"73775008", "MORN"}, {"255213009", "AFT"}, {"3157002", "EVE"}, {"2546009", "NIGHT"}};
    for (const DosageConcept::Coding& coding : code.codings) {
        if (coding.system == kSnomed) {
            const std::string_view when = find(kParts, coding.code);
            return !when.empty() && agree(timing, {}, {}, when);
        }
        if (has(coding.system, "GTSAbbreviation") || has(coding.system, "timing-abbreviation")) {
            return addAbbreviation(timing, coding.code);
        }
    }
    return false;
}
} // namespace regie::record
