// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/bsn.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace regie::fhir
{
namespace
{
constexpr std::size_t kNone = std::string_view::npos;
constexpr std::size_t kDigits = 9;
// How far a name of the number may stand from it, spaces not counted.
constexpr std::size_t kNear = 48;
constexpr std::array<std::string_view, 2> kSystems = {"NamingSystem/bsn",
                                                      "2.16.840.1.113883.2.4.6.3"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

std::uint32_t numberOf(std::string_view digits)
{
    std::uint32_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/** Up to kNear characters before `at` back to the digit before, spaces left out, in small letters. */
std::string before(std::string_view text, std::size_t at)
{
    std::string out;
    while (at > 0 && out.size() < kNear && !isDigit(text[at - 1])) {
        --at;
        if (static_cast<unsigned char>(text[at]) > 0x20U) {
            out += lower(text[at]);
        }
    }
    // An OID ends in a digit, so what stands there is looked at as well.
    const std::string_view oid = kSystems[1];
    const bool afterOid = at >= oid.size() && text.substr(at - oid.size(), oid.size()) == oid;
    std::reverse(out.begin(), out.end());
    return afterOid ? std::string(oid) + out : out;
}

std::string after(std::string_view text, std::size_t at, std::size_t most)
{
    std::string out;
    for (; at < text.size() && out.size() < most; ++at) {
        if (static_cast<unsigned char>(text[at]) > 0x20U) {
            out += lower(text[at]);
        }
    }
    return out;
}

enum class Naming { None, Word, System };

/** Whether what stands round a number says that it is a BSN, and how surely. */
Naming namingOf(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string ahead = before(text, begin);
    if (ahead.find("namingsystem/bsn") != kNone || ahead.find(kSystems[1]) != kNone) {
        return Naming::System;
    }
    for (const std::string_view word :
         {"bsn", "burgerservice", "burger-service", "sofi", "nnnld"}) {
        if (ahead.find(word) != kNone) {
            return Naming::Word;
        }
    }
    const std::string behind = after(text, end, 96);
    for (const std::string_view system : {"namingsystem/bsn", "2.16.840.1.113883.2.4.6.3"}) {
        const std::size_t at = behind.find(system);
        if (at != kNone
            && std::none_of(behind.begin(), behind.begin() + static_cast<int>(at), isDigit)) {
            return Naming::System;
        }
    }
    const std::size_t word = behind.substr(0, 12).find("bsn");
    return word != kNone ? Naming::Word : Naming::None;
}

/** The end of nine digits from `begin` with single dots, dashes or spaces between; kNone if none. */
std::size_t spacedEnd(std::string_view text, std::size_t begin)
{
    std::size_t digits = 0;
    for (std::size_t at = begin; at < text.size(); ++at) {
        if (isDigit(text[at])) {
            if (++digits == kDigits) {
                const bool more = at + 1 < text.size() && isDigit(text[at + 1]);
                return more ? kNone : at + 1;
            }
        } else if ((text[at] != '.' && text[at] != '-' && text[at] != ' ') || at + 1 >= text.size()
                   || !isDigit(text[at + 1])) {
            return kNone;
        }
    }
    return kNone;
}

std::size_t runEnd(std::string_view text, std::size_t begin)
{
    while (begin < text.size() && isDigit(text[begin])) {
        ++begin;
    }
    return begin;
}

void blank(std::string& text, std::size_t begin, std::size_t end)
{
    std::replace_if(text.begin() + static_cast<std::ptrdiff_t>(begin),
                    text.begin() + static_cast<std::ptrdiff_t>(end),
                    isDigit,
                    '*');
}

/** Masks every nine digits that pass the check, whatever stands round them. */
void maskAll(std::string& text, BsnNumbers& numbers)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at])) {
            continue;
        }
        const std::size_t end = runEnd(text, at);
        if (passesBsnCheck(std::string_view(text).substr(at, end - at))) {
            numbers.add(std::string_view(text).substr(at, end - at));
            blank(text, at, end);
        }
        at = end;
    }
}
} // namespace

bool isBsnSystem(std::string_view system)
{
    if (system.starts_with("urn:oid:")) {
        system.remove_prefix(8);
    }
    if (system.ends_with('/')) {
        system.remove_suffix(1);
    }
    return system == kSystems[1] || system == "http://fhir.nl/fhir/NamingSystem/bsn"
           || system == "https://fhir.nl/fhir/NamingSystem/bsn";
}

bool passesBsnCheck(std::string_view nineDigits)
{
    if (nineDigits.size() != kDigits
        || !std::all_of(nineDigits.begin(), nineDigits.end(), isDigit)) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < kDigits; ++i) {
        const int weight = i + 1 == kDigits ? -1 : static_cast<int>(kDigits - i);
        sum += (nineDigits[i] - '0') * weight;
    }
    return sum % 11 == 0 && nineDigits != "000000000";
}

bool mentionsBsnSystem(std::string_view text)
{
    // Some writers of JSON escape the slash.
    return text.find(kSystems[0]) != kNone || text.find("NamingSystem\\/bsn") != kNone
           || text.find(kSystems[1]) != kNone || text.find("NNNLD") != kNone;
}

void BsnNumbers::add(std::string_view value)
{
    const std::string digits = digitsOf(value);
    if (digits.size() == kDigits || digits.size() == kDigits - 1) {
        m_numbers.insert(numberOf(digits));
    }
}

bool BsnNumbers::contains(std::string_view digits) const
{
    return !m_numbers.empty() && m_numbers.contains(numberOf(digits));
}

/** Masks what is a BSN in the run of digits from begin to end; gives how many were. */
std::size_t BsnNumbers::maskAt(std::string& text, std::size_t begin, std::size_t end)
{
    const std::string_view run = std::string_view(text).substr(begin, end - begin);
    if (run.size() == kDigits) {
        const bool known = contains(run);
        const Naming naming = known ? Naming::None : namingOf(text, begin, end);
        if (!known && naming != Naming::System
            && !(naming == Naming::Word && passesBsnCheck(run))) {
            return 0;
        }
        add(run);
        blank(text, begin, end);
        return 1;
    }
    if (run.size() == kDigits - 1) {
        // A zero in front gets lost where numbers are kept as numbers.
        const std::string full = "0" + std::string(run);
        const bool named = passesBsnCheck(full) && namingOf(text, begin, end) == Naming::System;
        if (!contains(run) && !named) {
            return 0;
        }
        add(run);
        blank(text, begin, end);
        return 1;
    }
    if (run.size() > kDigits) {
        std::size_t masked = 0;
        for (std::size_t at = begin; at + kDigits <= end; ++at) {
            if (contains(std::string_view(text).substr(at, kDigits))) {
                blank(text, at, at + kDigits);
                at += kDigits - 1;
                ++masked;
            }
        }
        return masked;
    }
    if (run.size() > 4) {
        return 0; // people write 1234.56.782 or 123 456 782
    }
    const std::size_t spaced = spacedEnd(text, begin);
    if (spaced == kNone) {
        return 0;
    }
    const std::string digits = digitsOf(std::string_view(text).substr(begin, spaced - begin));
    const bool named = passesBsnCheck(digits) && namingOf(text, begin, spaced) != Naming::None;
    if (!contains(digits) && !named) {
        return 0;
    }
    add(digits);
    blank(text, begin, spaced);
    return 1;
}

std::size_t BsnNumbers::mask(std::string& text)
{
    std::size_t masked = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at])) {
            continue;
        }
        const std::size_t end = runEnd(text, at);
        masked += maskAt(text, at, end);
        at = end;
    }
    return masked;
}

std::string maskUnread(std::string_view bytes, BsnNumbers& numbers)
{
    std::string text(bytes);
    numbers.mask(text);
    if (mentionsBsnSystem(text)) {
        maskAll(text, numbers);
    }
    return text;
}

std::string maskFileName(std::string_view name)
{
    std::string text(name);
    BsnNumbers numbers;
    maskAll(text, numbers);
    return text;
}
} // namespace regie::fhir
