// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/medication_name.h"

#include <algorithm>
#include <array>

namespace regie::record
{
namespace
{
constexpr std::string_view kBetweenParts = "||";

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

/** "2.16.528.1", also with "urn:oid:" before it or "|number" behind it. */
bool isNumber(std::string_view text)
{
    if (text.starts_with("urn:oid:")) {
        return true;
    }
    return text.find_first_not_of("0123456789.|") == std::string_view::npos;
}

/** A part without the number of a system behind it; empty when only the kind of thing is left. */
std::string_view withoutNumber(std::string_view part)
{
    for (const std::string_view mark : {" met id '", " in identificerend systeem"}) {
        if (const std::size_t at = part.find(mark); at != std::string_view::npos) {
            part = trimmed(part.substr(0, at));
            constexpr std::array<std::string_view, 5> kKinds = {
                "Organisatie", "Zorgaanbieder", "Zorgverlener", "Persoon", "Patiënt"};
            if (std::find(kKinds.begin(), kKinds.end(), part) != kKinds.end()) {
                return {};
            }
        }
    }
    return isNumber(part) ? std::string_view() : part;
}
} // namespace

std::string readableName(std::string_view text)
{
    for (const std::string_view front : {"Healthcare professional (role), ",
                                         "Healthcare provider (organization), ",
                                         "Healthcare professional (person), ",
                                         "Patient, "}) {
        if (text.starts_with(front)) {
            text.remove_prefix(front.size());
        }
    }
    std::string name;
    while (!text.empty()) {
        const std::size_t end = text.find(kBetweenParts);
        const std::string_view part = withoutNumber(trimmed(text.substr(0, end)));
        name += name.empty() || part.empty() ? "" : ", ";
        name += part;
        text.remove_prefix(end == std::string_view::npos ? text.size()
                                                         : end + kBetweenParts.size());
    }
    return name;
}
} // namespace regie::record
