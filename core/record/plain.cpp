// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/plain.h"
#include "core/fhir/systems.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace regie::record
{
namespace
{
using fhir::Node;
using fhir::NodeKind;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    const char low = text::lowerAscii(c);
    return isDigit(c) || (low >= 'a' && low <= 'f');
}

bool isLetter(char c)
{
    const char low = text::lowerAscii(c);
    return low >= 'a' && low <= 'z';
}

/** Part of a word; every byte of a letter beyond ASCII is too. */
bool isWord(char c)
{
    return isLetter(c) || isDigit(c) || c == '_' || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool sameText(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
               return text::lowerAscii(x) == text::lowerAscii(y);
           });
}

bool holdsOid(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        int dots = 0;
        while (at < text.size() && (isDigit(text[at]) || text[at] == '.')) {
            dots += text[at] == '.' && at + 1 < text.size() && isDigit(text[at + 1]) ? 1 : 0;
            ++at;
        }
        if (dots >= 5) {
            return true;
        }
    }
    return false;
}

bool uuidAt(std::string_view text)
{
    constexpr std::array<std::size_t, 5> parts = {8, 4, 4, 4, 12};
    std::size_t at = 0;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (part > 0 && (at >= text.size() || text[at++] != '-')) {
            return false;
        }
        for (std::size_t count = 0; count < parts[part]; ++count, ++at) {
            if (at >= text.size() || !isHex(text[at])) {
                return false;
            }
        }
    }
    return true;
}

bool holdsUuid(std::string_view text)
{
    if (text.size() < 36) {
        return false;
    }
    for (std::size_t at = 0; at + 36 <= text.size(); ++at) {
        if ((at == 0 || !isWord(text[at - 1])) && uuidAt(text.substr(at))) {
            return true;
        }
    }
    return false;
}

bool holdsProfileName(std::string_view text)
{
    constexpr std::array<std::string_view, 3> starts = {"zib-", "nl-core-", "gp-"};
    for (const std::string_view start : starts) {
        for (std::size_t at = text.find(start); at != std::string_view::npos;
             at = text.find(start, at + 1)) {
            const std::string_view rest = text.substr(at + start.size());
            if ((at == 0 || !isWord(text[at - 1])) && rest.size() >= 3 && isLetter(rest[0])
                && isLetter(rest[1]) && isLetter(rest[2])) {
                return true;
            }
        }
    }
    return false;
}

bool holdsRawTime(std::string_view text)
{
    if (contains(text, "GMT")) {
        return true;
    }
    for (std::size_t at = 0; at + 6 <= text.size(); ++at) {
        if (text[at] == 'T' && isDigit(text[at + 1]) && isDigit(text[at + 2]) && text[at + 3] == ':'
            && isDigit(text[at + 4])) {
            return true;
        }
        if (text[at] == '+' && text[at + 1] == '0' && isDigit(text[at + 2])
            && text.substr(at + 3, 3) == ":00") {
            return true;
        }
    }
    return false;
}

bool isRawEnum(std::string_view text)
{
    constexpr std::array<std::string_view, 21> values = {"final",
                                                         "active",
                                                         "completed",
                                                         "in-progress",
                                                         "entered-in-error",
                                                         "confirmed",
                                                         "y",
                                                         "n",
                                                         "true",
                                                         "false",
                                                         "inactive",
                                                         "resolved",
                                                         "stopped",
                                                         "planned",
                                                         "finished",
                                                         "on-hold",
                                                         "amended",
                                                         "encounter-diagnosis",
                                                         "male",
                                                         "female",
                                                         "preliminary"};
    return sameText(text, "draft")
           || std::any_of(values.begin(), values.end(), [&](std::string_view value) {
                  return sameText(text, value);
              });
}

bool isBlank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    });
}

/** The code of a unit ("mmol/L") is what people read too. */
bool isUnitCode(const Node& holder)
{
    const Node* value = holder.child("value");
    return (value != nullptr && value->kind == NodeKind::Number)
           || holder.childText("system") == fhir::kUcumSystem;
}

/** "normal" as what a range is of: an English word that its own words hold. */
bool isRangeMeaning(const Node& holder)
{
    return holder.childText("system").ends_with("/referencerange-meaning");
}

void collect(const Node& node, std::vector<std::string_view>& codes)
{
    for (const Node& each : node) {
        if (!each.isLeaf()) {
            collect(each, codes);
        } else if (each.kind == NodeKind::String && each.text.size() >= 5
                   && (each.key == "code" || each.key == "id" || each.key == "valueCode")
                   && !(each.key == "code" && (isUnitCode(node) || isRangeMeaning(node)))) {
            codes.push_back(each.text);
        }
    }
}
} // namespace

bool saysNothing(std::string_view text)
{
    constexpr std::array<std::string_view, 9> values = {"niet bekend",
                                                        "niet bekend bij de bron",
                                                        "not known at the source",
                                                        "onbekend",
                                                        "unknown",
                                                        "n/a",
                                                        "na",
                                                        "null",
                                                        "-"};
    return isBlank(text) || std::any_of(values.begin(), values.end(), [&](std::string_view value) {
               return sameText(text, value);
           });
}

bool isPlainLabel(std::string_view text)
{
    return !isBlank(text) && !contains(text, "http://") && !contains(text, "https://")
           && !contains(text, "urn:oid") && !contains(text, "urn:uuid") && !holdsOid(text)
           && !holdsProfileName(text);
}

bool isPlain(std::string_view text)
{
    return isPlainLabel(text) && !saysNothing(text) && !holdsUuid(text) && !holdsRawTime(text);
}

OwnCodes::OwnCodes(const Node& resource)
{
    collect(resource, m_codes);
}

bool OwnCodes::occurIn(std::string_view text) const
{
    return std::any_of(m_codes.begin(), m_codes.end(), [&](std::string_view code) {
        for (std::size_t at = text.find(code); at != std::string_view::npos;
             at = text.find(code, at + 1)) {
            const std::size_t end = at + code.size();
            if ((at == 0 || !isWord(text[at - 1])) && (end == text.size() || !isWord(text[end]))) {
                return true;
            }
        }
        return false;
    });
}

bool OwnCodes::plain(const Words& words) const
{
    // "Active" is a good English word, and in Dutch a value that nobody translated.
    return isPlain(words.nl) && isPlain(words.en) && !isRawEnum(words.nl) && !occurIn(words.nl)
           && !occurIn(words.en);
}
} // namespace regie::record
