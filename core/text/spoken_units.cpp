// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spoken_units.h"

#include "core/text/code_point.h"
#include "core/text/spoken_numbers.h"

#include <algorithm>
#include <array>

namespace regie::text
{
namespace
{
enum class Use {
    Anywhere,   ///< can be nothing else, also without a number
    WithNumber, ///< behind a number, whatever its capitals
    Exact,      ///< behind a number, spelled just so
    InFraction, ///< only with something below the line: "U/l"
};

struct Unit {
    std::string_view symbol;
    Use use;
    std::string_view dutchOne;
    std::string_view dutch;
    std::string_view englishOne;
    std::string_view english;
};

constexpr std::array kUnits = {
    Unit{"mmHg",
         Use::Anywhere,
         "millimeter kwik",
         "millimeter kwik",
         "millimetre of mercury",
         "millimetres of mercury"},
    Unit{"kPa", Use::Anywhere, "kilopascal", "kilopascal", "kilopascal", "kilopascals"},
    Unit{"mmol", Use::Anywhere, "millimol", "millimol", "millimole", "millimoles"},
    Unit{"µmol", Use::Anywhere, "micromol", "micromol", "micromole", "micromoles"},
    Unit{"μmol", Use::Anywhere, "micromol", "micromol", "micromole", "micromoles"},
    Unit{"umol", Use::Anywhere, "micromol", "micromol", "micromole", "micromoles"},
    Unit{"nmol", Use::Anywhere, "nanomol", "nanomol", "nanomole", "nanomoles"},
    Unit{"pmol", Use::Anywhere, "picomol", "picomol", "picomole", "picomoles"},
    Unit{"fmol", Use::Anywhere, "femtomol", "femtomol", "femtomole", "femtomoles"},
    Unit{"mol", Use::WithNumber, "mol", "mol", "mole", "moles"},
    Unit{"mosmol", Use::Anywhere, "milli-osmol", "milli-osmol", "milliosmole", "milliosmoles"},
    Unit{"mosm", Use::Anywhere, "milli-osmol", "milli-osmol", "milliosmole", "milliosmoles"},
    Unit{"kg", Use::Anywhere, "kilo", "kilo", "kilogram", "kilograms"},
    Unit{"mg", Use::Anywhere, "milligram", "milligram", "milligram", "milligrams"},
    Unit{"µg", Use::Anywhere, "microgram", "microgram", "microgram", "micrograms"},
    Unit{"μg", Use::Anywhere, "microgram", "microgram", "microgram", "micrograms"},
    Unit{"ug", Use::WithNumber, "microgram", "microgram", "microgram", "micrograms"},
    Unit{"mcg", Use::Anywhere, "microgram", "microgram", "microgram", "micrograms"},
    Unit{"ng", Use::WithNumber, "nanogram", "nanogram", "nanogram", "nanograms"},
    Unit{"pg", Use::WithNumber, "picogram", "picogram", "picogram", "picograms"},
    Unit{"g", Use::WithNumber, "gram", "gram", "gram", "grams"},
    Unit{"ml", Use::Anywhere, "milliliter", "milliliter", "millilitre", "millilitres"},
    Unit{"µl", Use::WithNumber, "microliter", "microliter", "microlitre", "microlitres"},
    Unit{"cl", Use::WithNumber, "centiliter", "centiliter", "centilitre", "centilitres"},
    Unit{"dl", Use::WithNumber, "deciliter", "deciliter", "decilitre", "decilitres"},
    Unit{"fl", Use::WithNumber, "femtoliter", "femtoliter", "femtolitre", "femtolitres"},
    Unit{"l", Use::WithNumber, "liter", "liter", "litre", "litres"},
    Unit{"mm³",
         Use::WithNumber,
         "kubieke millimeter",
         "kubieke millimeter",
         "cubic millimetre",
         "cubic millimetres"},
    Unit{"mm²",
         Use::WithNumber,
         "vierkante millimeter",
         "vierkante millimeter",
         "square millimetre",
         "square millimetres"},
    Unit{"mm", Use::WithNumber, "millimeter", "millimeter", "millimetre", "millimetres"},
    Unit{"cm³",
         Use::WithNumber,
         "kubieke centimeter",
         "kubieke centimeter",
         "cubic centimetre",
         "cubic centimetres"},
    Unit{"cm²",
         Use::WithNumber,
         "vierkante centimeter",
         "vierkante centimeter",
         "square centimetre",
         "square centimetres"},
    Unit{"cm", Use::Anywhere, "centimeter", "centimeter", "centimetre", "centimetres"},
    Unit{"km", Use::WithNumber, "kilometer", "kilometer", "kilometre", "kilometres"},
    Unit{"m²", Use::Exact, "vierkante meter", "vierkante meter", "square metre", "square metres"},
    Unit{"m2", Use::Exact, "vierkante meter", "vierkante meter", "square metre", "square metres"},
    Unit{"m³", Use::Exact, "kubieke meter", "kubieke meter", "cubic metre", "cubic metres"},
    Unit{"m", Use::Exact, "meter", "meter", "metre", "metres"},
    Unit{"°C", Use::Anywhere, "graad", "graden", "degree Celsius", "degrees Celsius"},
    Unit{"°F",
         Use::Anywhere,
         "graad Fahrenheit",
         "graden Fahrenheit",
         "degree Fahrenheit",
         "degrees Fahrenheit"},
    Unit{"°", Use::Exact, "graad", "graden", "degree", "degrees"},
    Unit{"%", Use::Anywhere, "procent", "procent", "percent", "percent"},
    Unit{"‰", Use::Anywhere, "promille", "promille", "per mille", "per mille"},
    Unit{"IE",
         Use::Exact,
         "internationale eenheid",
         "internationale eenheden",
         "international unit",
         "international units"},
    Unit{"IU",
         Use::Exact,
         "internationale eenheid",
         "internationale eenheden",
         "international unit",
         "international units"},
    Unit{"mU", Use::InFraction, "milli-eenheid", "milli-eenheden", "milliunit", "milliunits"},
    Unit{"E", Use::Exact, "eenheid", "eenheden", "unit", "units"},
    Unit{"U", Use::InFraction, "eenheid", "eenheden", "unit", "units"},
    Unit{"bpm",
         Use::WithNumber,
         "slag per minuut",
         "slagen per minuut",
         "beat per minute",
         "beats per minute"},
    Unit{"dd", Use::Exact, "keer per dag", "keer per dag", "time a day", "times a day"},
    Unit{"x", Use::WithNumber, "keer", "keer", "time", "times"},
    Unit{"sec", Use::WithNumber, "seconde", "seconden", "second", "seconds"},
    Unit{"s", Use::Exact, "seconde", "seconden", "second", "seconds"},
    Unit{"minuten", Use::WithNumber, "minuten", "minuten", "minutes", "minutes"},
    Unit{"min", Use::WithNumber, "minuut", "minuten", "minute", "minutes"},
    Unit{"uur", Use::WithNumber, "uur", "uur", "hour", "hours"},
    Unit{"h", Use::Exact, "uur", "uur", "hour", "hours"},
    Unit{"dag", Use::WithNumber, "dag", "dag", "day", "days"},
    Unit{"day", Use::WithNumber, "dag", "dagen", "day", "day"},
    Unit{"d", Use::Exact, "dag", "dagen", "day", "days"},
    Unit{"week", Use::WithNumber, "week", "week", "week", "week"},
    Unit{"jaar", Use::WithNumber, "jaar", "jaar", "year", "years"},
};

bool matches(std::string_view text, std::size_t at, const Unit& unit)
{
    const std::string_view found = text.substr(at, unit.symbol.size());
    if (found == unit.symbol) {
        return true;
    }
    return (unit.use == Use::WithNumber || unit.use == Use::Anywhere)
           && equalFolded(found, unit.symbol);
}

/** Whether nothing that belongs to a word or number goes on at `at`. */
bool endsAt(std::string_view text, std::size_t at)
{
    return at >= text.size() || !isWordAt(text, at);
}

const Unit* findUnit(std::string_view text, std::size_t at)
{
    const Unit* longest = nullptr;
    for (const Unit& unit : kUnits) {
        if (matches(text, at, unit) && endsAt(text, at + unit.symbol.size())
            && (longest == nullptr || unit.symbol.size() > longest->symbol.size())) {
            longest = &unit;
        }
    }
    return longest;
}

std::string wordsOf(const Unit& unit, bool one, Language language)
{
    if (language == Language::Dutch) {
        return std::string(one ? unit.dutchOne : unit.dutch);
    }
    return std::string(one ? unit.englishOne : unit.english);
}

std::size_t digitsEnd(std::string_view text, std::size_t at)
{
    while (at < text.size() && isDigit(text[at])) {
        ++at;
    }
    return at;
}

/** A number below the line: "24" in "mg/24 uur", "1,73" in "ml/min/1,73 m²". */
std::size_t takeNumber(std::string_view text, std::size_t at, Language language, std::string& words)
{
    const std::size_t whole = digitsEnd(text, at);
    if (whole == at) {
        return at;
    }
    std::size_t end = whole;
    if (whole + 1 < text.size() && (text[whole] == ',' || text[whole] == '.')) {
        end = std::max(whole, digitsEnd(text, whole + 1));
    }
    const auto fraction = end > whole + 1 ? text.substr(whole + 1, end - whole - 1) : "";
    words += decimalWords(text.substr(at, whole - at), fraction, language) + " ";
    return skipSpaces(text, end);
}

/** Takes "/kg", "/24 uur", as often as it comes. */
void takeBelow(std::string_view text, std::size_t at, Language language, SpokenUnit& taken)
{
    std::size_t slash = at + taken.length;
    while (slash < text.size() && text[slash] == '/') {
        std::string number;
        const std::size_t start = takeNumber(text, slash + 1, language, number);
        const Unit* below = findUnit(text, start);
        if (below == nullptr) {
            return;
        }
        taken.words += taken.words.empty() ? "per " : " per ";
        taken.words += number + wordsOf(*below, number.empty(), language);
        slash = start + below->symbol.size();
        taken.length = slash - at;
    }
}
} // namespace

std::optional<SpokenUnit> unitAt(std::string_view text,
                                 std::size_t at,
                                 UnitCount count,
                                 Language language)
{
    SpokenUnit taken;
    const Unit* unit = findUnit(text, at);
    if (unit != nullptr) {
        taken.length = unit->symbol.size();
        taken.words = wordsOf(*unit, count == UnitCount::One, language);
    } else if (count == UnitCount::Absent || at >= text.size() || text[at] != '/') {
        return std::nullopt;
    }
    const std::size_t above = taken.length;
    takeBelow(text, at, language, taken);
    const bool fraction = taken.length > above;
    if (unit == nullptr) {
        return fraction ? std::optional(taken) : std::nullopt;
    }
    const bool sure = unit->use == Use::Anywhere;
    if ((unit->use == Use::InFraction && !fraction) || (count == UnitCount::Absent && !sure)) {
        return std::nullopt;
    }
    return taken;
}
} // namespace regie::text
