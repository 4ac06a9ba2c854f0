// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/node.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace regie::fhir
{
/** Whether a system (URL, `urn:oid:` or bare OID) is that of the Dutch citizen service number. */
bool isBsnSystem(std::string_view system);

/** Whether nine digits pass the check of a BSN ("elfproef"). */
bool passesBsnCheck(std::string_view nineDigits);

/** Whether a text names the BSN as a system, so that a look inside is worth while. */
bool mentionsBsnSystem(std::string_view text);

/**
 * The numbers cut out of one file, to find them again wherever else they stand in it. Lives as
 * long as the file is read and is never stored.
 */
class BsnNumbers
{
public:
    /** Takes in the value of an identifier; anything but 8 or 9 digits is not searched for. */
    void add(std::string_view value);
    bool empty() const { return m_numbers.empty(); }

    /**
     * Puts a `*` in the place of each digit of a number known here, and of a number that its
     * neighbourhood names as a BSN ("BSN: …", "burgerservicenummer", the system before or after);
     * such a number is known from then on. Returns how many numbers were masked.
     */
    std::size_t mask(std::string& text);

private:
    bool contains(std::string_view digits) const;
    std::size_t maskAt(std::string& text, std::size_t begin, std::size_t end);

    std::set<std::uint32_t> m_numbers;
};

/**
 * For bytes that could not be read (the quarantine): as mask(), and when they name the BSN system,
 * every nine digits that pass the check of a BSN are masked, for want of knowing better.
 */
std::string maskUnread(std::string_view bytes, BsnNumbers& numbers);

/**
 * The name of a file, with every nine digits that pass the check masked: nothing near them says what
 * they are, and people put a BSN there.
 */
std::string maskFileName(std::string_view name);

struct BsnCut {
    std::size_t removed = 0; ///< identifiers taken out
    std::size_t masked = 0;  ///< numbers masked in other strings
};

/**
 * Takes every identifier (also a Coding) with the system of the BSN or type NNNLD and a value out
 * of the document, with what becomes empty by that, and masks the numbers in all other strings, also
 * in the text of an attachment that stands in the document itself (base64 of text, HTML, XML, RTF or
 * JSON; its `hash` stays that of the source).
 * One without a value, or whose value has no digits, is already masked by the source and stays.
 */
BsnCut cutBsn(Document& document, BsnNumbers& numbers);
} // namespace regie::fhir
