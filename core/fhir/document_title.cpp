// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/document_title.h"

#include "core/text/display.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace regie::fhir
{
namespace
{
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || static_cast<unsigned char>(c) >= 0x80U;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return out;
}

int numberOf(std::string_view digits)
{
    int number = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

bool isDay(std::string_view year, std::string_view month, std::string_view day)
{
    const int y = numberOf(year);
    const int m = numberOf(month);
    const int d = numberOf(day);
    return y >= 1900 && y < 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
}

/** Length of a date that starts at a place, written 2023-05-01, 2023_05_01 or 20230501; 0 if none. */
std::size_t dateAt(std::string_view name, std::size_t at, std::string& date)
{
    for (const std::string_view shape : {"dddd?dd?dd", "dddddddd"}) {
        const std::string_view here = name.substr(at, shape.size());
        const bool fits =
            here.size() == shape.size()
            && std::equal(here.begin(), here.end(), shape.begin(), [](char c, char s) {
                   return s == 'd' ? isDigit(c) : c == '-' || c == '_' || c == '.';
               });
        const std::size_t end = at + shape.size();
        if (!fits || (at > 0 && isDigit(name[at - 1]))
            || (end < name.size() && isDigit(name[end]))) {
            continue;
        }
        const std::size_t gap = shape.size() == 10 ? 1 : 0;
        const std::string_view year = here.substr(0, 4);
        const std::string_view month = here.substr(4 + gap, 2);
        const std::string_view day = here.substr(6 + 2 * gap, 2);
        if (isDay(year, month, day)) {
            date = std::string(year) + "-" + std::string(month) + "-" + std::string(day);
            return shape.size();
        }
    }
    return 0;
}

/** Names that devices give: IMG_0012, DSC00012, Scan 3, WhatsApp Image … */
bool isDeviceName(const std::string& words)
{
    static constexpr std::array<std::string_view, 12> kDevices = {"img",
                                                                  "image",
                                                                  "dsc",
                                                                  "dscn",
                                                                  "pxl",
                                                                  "scan",
                                                                  "doc",
                                                                  "document",
                                                                  "photo",
                                                                  "foto",
                                                                  "whatsapp image",
                                                                  "screenshot"};
    std::string letters;
    for (const char c : lowered(words)) {
        if (isLetter(c) || c == ' ') {
            letters += c;
        }
    }
    letters = text::collapseSpace(letters);
    return letters.empty()
           || std::find(kDevices.begin(), kDevices.end(), letters) != kDevices.end();
}
} // namespace

std::string sensibleTitle(std::string_view title)
{
    std::string out = text::collapseSpace(text::displayText(title));
    for (const std::string_view maker : {"Microsoft Word - ", "Microsoft PowerPoint - "}) {
        if (out.starts_with(maker)) {
            out.erase(0, maker.size());
        }
    }
    const std::string small = lowered(out);
    for (const std::string_view ending :
         {".doc", ".docx", ".pdf", ".rtf", ".odt", ".tmp", ".dot"}) {
        if (small.ends_with(ending)) {
            return {};
        }
    }
    const auto letters = std::count_if(out.begin(), out.end(), isLetter);
    const bool words = letters * 2 > static_cast<std::ptrdiff_t>(out.size());
    static constexpr std::array<std::string_view, 5> kEmpty = {
        "untitled", "naamloos", "document", "titel", "title"};
    const bool empty = std::find(kEmpty.begin(), kEmpty.end(), small) != kEmpty.end();
    return out.size() < 4 || out.size() > 200 || !words || empty ? std::string{} : out;
}

NameWords wordsOfFileName(std::string_view fileName)
{
    NameWords out;
    const std::size_t slash = fileName.find_last_of('/');
    std::string_view name = slash == std::string_view::npos ? fileName : fileName.substr(slash + 1);
    const std::size_t dot = name.find_last_of('.');
    if (dot != std::string_view::npos && dot > 0 && name.size() - dot <= 10) {
        name = name.substr(0, dot);
    }
    std::string words;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t length = out.date.empty() ? dateAt(name, at, out.date) : 0;
        if (length > 0) {
            words += ' ';
            at += length;
            continue;
        }
        words += name[at] == '_' || name[at] == '+' ? ' ' : name[at];
        ++at;
    }
    words = text::collapseSpace(text::displayText(words));
    while (!words.empty() && (words.front() == '-' || words.front() == ' ')) {
        words.erase(0, 1);
    }
    while (!words.empty() && (words.back() == '-' || words.back() == ' ')) {
        words.pop_back();
    }
    // Hyphens stand for spaces only where there are no spaces.
    if (words.find(' ') == std::string::npos) {
        std::replace(words.begin(), words.end(), '-', ' ');
    }
    const bool says =
        std::any_of(words.begin(), words.end(), [](char c) { return isLetter(c) || isDigit(c); });
    if (!says) {
        return out;
    }
    if (words.front() >= 'a' && words.front() <= 'z') {
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    }
    out.plain = words;
    if (!isDeviceName(words)) {
        out.title = std::move(words);
    }
    return out;
}

std::string photoDate(std::string_view jpeg)
{
    const std::string_view head = jpeg.substr(0, 65536);
    const std::size_t exif = head.find(std::string_view("Exif\0\0", 6));
    if (exif == std::string_view::npos) {
        return {};
    }
    // EXIF writes its times as "2023:05:01 14:30:00"; the earliest is when the picture was taken.
    std::string best;
    constexpr std::string_view kShape = "dddd:dd:dd dd:dd:dd";
    for (std::size_t at = exif; at + kShape.size() <= head.size(); ++at) {
        const std::string_view here = head.substr(at, kShape.size());
        const bool fits = std::equal(here.begin(), here.end(), kShape.begin(), [](char c, char s) {
            return s == 'd' ? isDigit(c) : c == s;
        });
        if (fits && isDay(here.substr(0, 4), here.substr(5, 2), here.substr(8, 2))) {
            std::string date(here.substr(0, 10));
            std::replace(date.begin(), date.end(), ':', '-');
            best = best.empty() ? date : std::min(best, date);
        }
    }
    return best;
}

bool isFhirDate(std::string_view date)
{
    constexpr std::string_view kDay = "dddd-dd-dd";
    const std::size_t day = std::min(date.size(), kDay.size());
    if (day != 4 && day != 7 && day != 10) {
        return false;
    }
    const bool fits = std::equal(date.begin(),
                                 date.begin() + static_cast<std::ptrdiff_t>(day),
                                 kDay.begin(),
                                 [](char c, char s) { return s == 'd' ? isDigit(c) : c == s; });
    if (!fits || date.size() == day) {
        return fits;
    }
    constexpr std::string_view kTime = "Tdd:dd:dd";
    const std::string_view time = date.substr(day);
    return time.size() >= kTime.size()
           && std::equal(kTime.begin(),
                         kTime.end(),
                         time.begin(),
                         [](char s, char c) { return s == 'd' ? isDigit(c) : c == s; })
           && (time.back() == 'Z' || time.find_first_of("+-") == time.size() - 6);
}
} // namespace regie::fhir
