// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regie::fhir
{
/** The title a program wrote into a file, when it is one a person would write; else empty. */
std::string sensibleTitle(std::string_view title);

/** What a file name says. */
struct NameWords {
    std::string title; ///< its words; empty when a camera or scanner made the name
    std::string plain; ///< its words whoever made it; empty when it has no letters or digits
    std::string date;  ///< a date in it, as FHIR writes it; empty when there is none
};
NameWords wordsOfFileName(std::string_view fileName);

/** When a photo was taken, from its EXIF data, as FHIR writes a date; empty when not there. */
std::string photoDate(std::string_view jpeg);

/** Whether a text is a date or time as FHIR writes it (R4 2.24.0.1, dateTime). */
bool isFhirDate(std::string_view date);
} // namespace regie::fhir
