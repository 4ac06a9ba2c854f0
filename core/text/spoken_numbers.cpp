// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spoken_numbers.h"

#include <array>

namespace regie::text
{
namespace
{
constexpr unsigned long kLargest = 999'999'999;
constexpr unsigned long kMillion = 1'000'000;
constexpr unsigned long kThousand = 1000;
constexpr unsigned long kHundred = 100;
constexpr unsigned long kTen = 10;
constexpr unsigned long kTwenty = 20;

using Names = std::array<std::string_view, 20>;
using Tens = std::array<std::string_view, 10>;

constexpr Names kDutch = {"nul",      "een",     "twee",      "drie",     "vier",
                          "vijf",     "zes",     "zeven",     "acht",     "negen",
                          "tien",     "elf",     "twaalf",    "dertien",  "veertien",
                          "vijftien", "zestien", "zeventien", "achttien", "negentien"};
constexpr Tens kDutchTens = {"",
                             "",
                             "twintig",
                             "dertig",
                             "veertig",
                             "vijftig",
                             "zestig",
                             "zeventig",
                             "tachtig",
                             "negentig"};
constexpr Names kEnglish = {"zero",    "one",     "two",       "three",    "four",
                            "five",    "six",     "seven",     "eight",    "nine",
                            "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr Tens kEnglishTens =
    {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

unsigned long valueOf(std::string_view digits)
{
    unsigned long value = 0;
    for (const char digit : digits) {
        value = kTen * value + static_cast<unsigned long>(digit - '0');
    }
    return value;
}

std::string text(std::string_view view)
{
    return std::string(view);
}

/** "tweeën", "vieren": an e before "en" gets its trema. */
std::string joined(std::string words)
{
    return words + (words.back() == 'e' ? "ën" : "en");
}

std::string dutchBelowHundred(unsigned long number)
{
    if (number < kTwenty) {
        return text(kDutch.at(number));
    }
    const auto tens = text(kDutchTens.at(number / kTen));
    return number % kTen == 0 ? tens : joined(text(kDutch.at(number % kTen))) + tens;
}

std::string dutchBelowThousand(unsigned long number)
{
    if (number < kHundred) {
        return dutchBelowHundred(number);
    }
    std::string words = number < 2 * kHundred ? "" : text(kDutch.at(number / kHundred));
    words += "honderd";
    return number % kHundred == 0 ? words : words + dutchBelowHundred(number % kHundred);
}

std::string dutchBelowMillion(unsigned long number)
{
    if (number < kThousand) {
        return dutchBelowThousand(number);
    }
    // "Twaalfhonderdvijftig" is what people say; above two thousand both are heard.
    if (number < 2 * kThousand && number / kHundred > kTen) {
        const std::string words = dutchBelowHundred(number / kHundred) + "honderd";
        return number % kHundred == 0 ? words : words + dutchBelowHundred(number % kHundred);
    }
    std::string words = number < 2 * kThousand ? "" : dutchBelowThousand(number / kThousand);
    words += "duizend";
    return number % kThousand == 0 ? words : words + dutchBelowThousand(number % kThousand);
}

std::string dutch(unsigned long number)
{
    if (number == 1) {
        return "één"; // alone it is the number, not "a"
    }
    if (number < kMillion) {
        return dutchBelowMillion(number);
    }
    const std::string words = dutch(number / kMillion) + " miljoen";
    return number % kMillion == 0 ? words : words + " " + dutch(number % kMillion);
}

std::string englishBelowHundred(unsigned long number)
{
    if (number < kTwenty) {
        return text(kEnglish.at(number));
    }
    const auto tens = text(kEnglishTens.at(number / kTen));
    return number % kTen == 0 ? tens : tens + "-" + text(kEnglish.at(number % kTen));
}

std::string englishBelowThousand(unsigned long number)
{
    if (number < kHundred) {
        return englishBelowHundred(number);
    }
    const std::string words = text(kEnglish.at(number / kHundred)) + " hundred";
    return number % kHundred == 0 ? words
                                  : words + " and " + englishBelowHundred(number % kHundred);
}

std::string english(unsigned long number)
{
    if (number < kThousand) {
        return englishBelowThousand(number);
    }
    const bool millions = number >= kMillion;
    const unsigned long unit = millions ? kMillion : kThousand;
    const std::string words =
        englishBelowThousand(number / unit) + (millions ? " million" : " thousand");
    const unsigned long rest = number % unit;
    if (rest == 0) {
        return words;
    }
    return words + (rest < kHundred ? " and " : " ") + english(rest);
}

std::string dutchOrdinal(unsigned long number)
{
    switch (number) {
    case 1: return "eerste";
    case 3: return "derde";
    case 8: return "achtste";
    default: return dutchBelowHundred(number) + (number < kTwenty ? "de" : "ste");
    }
}

std::string englishOrdinal(unsigned long number)
{
    constexpr std::array<std::string_view, 13> kFirst = {"",
                                                         "first",
                                                         "second",
                                                         "third",
                                                         "fourth",
                                                         "fifth",
                                                         "sixth",
                                                         "seventh",
                                                         "eighth",
                                                         "ninth",
                                                         "tenth",
                                                         "eleventh",
                                                         "twelfth"};
    if (number < kFirst.size()) {
        return text(kFirst.at(number));
    }
    if (number < kTwenty) {
        return englishBelowHundred(number) + "th";
    }
    if (number % kTen == 0) {
        std::string tens = englishBelowHundred(number);
        tens.pop_back();
        return tens + "ieth";
    }
    return text(kEnglishTens.at(number / kTen)) + "-" + text(kFirst.at(number % kTen));
}
} // namespace

std::string numberWords(unsigned long number, Language language)
{
    if (number > kLargest) {
        return digitWords(std::to_string(number), language);
    }
    return language == Language::Dutch ? dutch(number) : english(number);
}

std::string decimalWords(std::string_view whole, std::string_view fraction, Language language)
{
    constexpr std::size_t kMostFigures = 9;
    const std::string words = whole.size() > kMostFigures ? digitWords(whole, language)
                                                          : numberWords(valueOf(whole), language);
    if (fraction.empty()) {
        return words;
    }
    // English says the figures behind the point one by one, Dutch only where it has to.
    const bool asNumber =
        language == Language::Dutch && fraction.size() <= 2 && fraction.front() != '0';
    return words + (language == Language::Dutch ? " komma " : " point ")
           + (asNumber ? numberWords(valueOf(fraction), language) : digitWords(fraction, language));
}

std::string yearWords(unsigned long year, Language language)
{
    const unsigned long century = year / kHundred;
    const unsigned long rest = year % kHundred;
    const bool roundThousand = century % kTen == 0;
    if (language == Language::Dutch) {
        return roundThousand || rest < kTen ? dutchBelowMillion(year)
                                            : dutchBelowHundred(century) + dutchBelowHundred(rest);
    }
    if (rest < kTen && roundThousand) {
        return english(year);
    }
    if (rest == 0) {
        return englishBelowHundred(century) + " hundred";
    }
    return englishBelowHundred(century) + (rest < kTen ? " oh " : " ") + englishBelowHundred(rest);
}

std::string digitWords(std::string_view digits, Language language)
{
    std::string words;
    for (const char digit : digits) {
        if (digit >= '0' && digit <= '9') {
            words += words.empty() ? "" : " ";
            words += numberWords(static_cast<unsigned long>(digit - '0'), language);
        }
    }
    return words;
}

std::string ordinalWords(unsigned long number, Language language)
{
    if (number == 0 || number >= kHundred) {
        return numberWords(number, language);
    }
    return language == Language::Dutch ? dutchOrdinal(number) : englishOrdinal(number);
}

std::string andAHalf(unsigned long number, Language language)
{
    if (language == Language::English) {
        return english(number) + " and a half";
    }
    return number == 1 ? "anderhalve" : joined(dutchBelowMillion(number)) + "halve";
}
} // namespace regie::text
