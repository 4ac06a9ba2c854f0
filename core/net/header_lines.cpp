// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ascii.h"
#include "core/net/curl_transfer.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <string.h> // explicit_bzero

namespace regie::net
{
namespace
{
bool isToken(std::string_view text)
{
    static constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~"; // RFC 9110 part 5.6.2
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        const char lower = lowerCase(c);
        return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9')
               || kMarks.find(c) != std::string_view::npos;
    });
}

bool isFieldValue(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte != 0x7f) || c == '\t';
    });
}
} // namespace

HeaderLines::~HeaderLines()
{
    for (curl_slist* line = m_lines; line != nullptr; line = line->next) {
        explicit_bzero(line->data, std::strlen(line->data));
    }
    curl_slist_free_all(m_lines);
}

bool HeaderLines::add(std::string_view name, std::string_view value)
{
    if (!isToken(name) || !isFieldValue(value)) {
        return false;
    }
    // In locked memory until libcurl has its copy. "Name;" is how it sends an empty value.
    Secret line(name.size() + value.size() + 3);
    unsigned char* end = std::copy(name.begin(), name.end(), line.data());
    *end++ = value.empty() ? ';' : ':';
    if (!value.empty()) {
        *end++ = ' ';
        std::copy(value.begin(), value.end(), end);
    }
    addLine(reinterpret_cast<const char*>(line.data()));
    return true;
}

void HeaderLines::addLine(const char* line)
{
    curl_slist* longer = curl_slist_append(m_lines, line);
    if (longer == nullptr) {
        throw std::bad_alloc();
    }
    m_lines = longer;
}
} // namespace regie::net
