// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/json_split.h"

#include <algorithm>

namespace regie::fhir
{
namespace
{
constexpr std::size_t kNone = std::string_view::npos;
constexpr std::string_view kSpace = " \t\r\n";

/** Characters that may stand outside strings and brackets: literals and numbers. */
bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '.'
           || c == 'E';
}

std::size_t skipSpace(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(kSpace, at), text.size());
}

/** Position behind a string that starts at `at`; kNone when it does not end. */
std::size_t stringEnd(std::string_view text, std::size_t at)
{
    const std::size_t begin = at + 1;
    std::size_t end = text.find('"', begin);
    while (end != kNone) {
        std::size_t slash = end;
        while (slash > begin && text[slash - 1] == '\\') {
            --slash;
        }
        if ((end - slash) % 2 == 0) {
            break;
        }
        end = text.find('"', end + 1);
    }
    // No string holds a line end, so one shows that a quote is missing.
    const bool whole = end != kNone && text.substr(begin, end - begin).find('\n') == kNone;
    return whole ? end + 1 : kNone;
}

/** Walks a text by brackets and quotes and keeps count of how much it looked at. */
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text), m_budget(text.size() * 16 + std::size_t{1024} * 1024)
    {
    }

    /** Position behind the value at `at`; kNone when it is broken. */
    std::size_t valueEnd(std::size_t at)
    {
        const std::size_t end = walk(at);
        const std::size_t looked = m_position - at + 1;
        m_budget -= std::min(m_budget, looked);
        return end;
    }
    /** Hostile texts could make every resynchronising walk long; then the rest is given up. */
    bool exhausted() const { return m_budget == 0; }

private:
    std::size_t walk(std::size_t begin)
    {
        m_open.clear();
        bool nameNext = false; // inside an object, where only a name may come
        for (m_position = begin; m_position < m_text.size(); ++m_position) {
            const char c = m_text[m_position];
            if (c == '"') {
                const std::size_t end = stringEnd(m_text, m_position);
                if (end == kNone) {
                    return kNone;
                }
                m_position = end - 1;
                nameNext = false;
            } else if (c == '{' || c == '[') {
                if (nameNext) {
                    return kNone;
                }
                m_open.push_back(c);
                nameNext = c == '{';
                continue;
            } else if (c == '}' || c == ']') {
                if (m_open.empty() || m_open.back() != (c == '}' ? '{' : '[')) {
                    return kNone;
                }
                m_open.pop_back();
                nameNext = false;
            } else if (c == ',') {
                nameNext = !m_open.empty() && m_open.back() == '{';
                continue;
            } else if (kSpace.find(c) != kNone || c == ':') {
                continue;
            } else if (!isPlain(c) || nameNext) {
                return kNone;
            } else {
                while (m_position + 1 < m_text.size() && isPlain(m_text[m_position + 1])) {
                    ++m_position;
                }
            }
            if (m_open.empty()) {
                return m_position + 1;
            }
        }
        return kNone;
    }

    std::string_view m_text;
    std::string m_open;
    std::size_t m_position = 0;
    std::size_t m_budget = 0;
};

/** Name of the first member of an object, with its quotes; empty when there is none. */
std::string_view firstName(std::string_view object)
{
    const std::size_t open = skipSpace(object, 1);
    if (object.empty() || object.front() != '{' || open >= object.size() || object[open] != '"') {
        return {};
    }
    const std::size_t end = stringEnd(object, open);
    return end == kNone ? std::string_view{} : object.substr(open, end - open);
}

/** Where the next object starts whose first member has one of the names; kNone when nowhere. */
std::size_t nextObject(std::string_view text,
                       std::size_t from,
                       const std::vector<std::string_view>& names)
{
    std::size_t best = kNone;
    for (const std::string_view name : names) {
        for (std::size_t at = text.find(name, from); at != kNone && at < best;
             at = text.find(name, at + 1)) {
            const std::size_t before = text.find_last_not_of(kSpace, at - 1);
            if (before != kNone && before >= from && text[before] == '{') {
                best = std::min(best, before);
                break;
            }
        }
    }
    return best;
}

/** Takes a list apart, whose '[' is at `at`. Gives the position behind its ']', kNone when broken. */
std::size_t splitList(std::string_view text,
                      std::size_t at,
                      Scanner& scanner,
                      std::vector<std::string_view> names,
                      std::vector<JsonPiece>& pieces)
{
    ++at;
    while (true) {
        at = text.find_first_not_of(" \t\r\n,", at);
        if (at == kNone) {
            return kNone;
        }
        if (text[at] == ']') {
            return at + 1;
        }
        const std::size_t end = scanner.valueEnd(at);
        const std::size_t after = end == kNone ? kNone : skipSpace(text, end);
        const bool fits = end != kNone
                          && (after == text.size() || text[after] == ',' || text[after] == ']'
                              || text[after] == '{');
        if (fits) {
            pieces.push_back({text.substr(at, end - at), true});
            if (pieces.size() == 1 && !firstName(pieces.front().bytes).empty()) {
                names.push_back(firstName(pieces.front().bytes));
            }
            at = end;
            continue;
        }
        const std::size_t next = scanner.exhausted() ? kNone : nextObject(text, at + 1, names);
        const std::size_t length = next == kNone ? kNone : next - at;
        pieces.push_back({text.substr(at, length), false});
        if (next == kNone) {
            return kNone;
        }
        at = next;
    }
}

struct ObjectParts {
    std::string envelope = "{";
    std::vector<JsonPiece> entries;
    std::string_view type; ///< with its quotes
    bool hasEntries = false;
    std::size_t end = kNone; ///< position behind the '}'; kNone when broken
    std::size_t brokenAt = 0;

    bool isBundle() const { return hasEntries && (type == "\"Bundle\"" || type.empty()); }
    void keep(std::string_view member)
    {
        if (envelope.size() > 1) {
            envelope += ',';
        }
        envelope += member;
    }
};

ObjectParts splitObject(std::string_view text, Scanner& scanner)
{
    ObjectParts parts;
    std::size_t at = 1;
    while (true) {
        at = text.find_first_not_of(" \t\r\n,", at);
        parts.brokenAt = at;
        if (at == kNone) {
            return parts;
        }
        if (text[at] == '}') {
            parts.end = at + 1;
            return parts;
        }
        const std::size_t nameEnd = text[at] == '"' ? stringEnd(text, at) : kNone;
        const std::size_t colon = nameEnd == kNone ? kNone : skipSpace(text, nameEnd);
        if (colon == kNone || colon >= text.size() || text[colon] != ':') {
            return parts;
        }
        const std::string_view name = text.substr(at, nameEnd - at);
        const std::size_t value = skipSpace(text, colon + 1);
        std::size_t end = kNone;
        if (name == "\"entry\"" && value < text.size() && text[value] == '[') {
            // A second list of entries stays visible in the envelope, which is refused for it.
            if (parts.hasEntries) {
                parts.keep("\"entry\":[],\"entry\":[]");
            }
            parts.hasEntries = true;
            end = splitList(text, value, scanner, {"\"fullUrl\"", "\"resource\""}, parts.entries);
            if (end == kNone) {
                parts.brokenAt = kNone;
                return parts;
            }
        } else {
            end = value < text.size() ? scanner.valueEnd(value) : kNone;
            if (end == kNone) {
                return parts;
            }
            parts.keep(text.substr(at, end - at));
            if (name == "\"resourceType\"") {
                parts.type = text.substr(value, end - value);
            }
        }
        at = end;
    }
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = skipSpace(text, 0);
    const std::size_t end = text.find_last_not_of(kSpace);
    return end == kNone ? std::string_view{} : text.substr(begin, end - begin + 1);
}

std::vector<std::string_view> linesOf(std::string_view text, std::size_t most)
{
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at < text.size() && lines.size() < most;) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (const std::string_view line = trimmed(text.substr(at, end - at)); !line.empty()) {
            lines.push_back(line);
        }
        at = end + 1;
    }
    return lines;
}

bool isWholeObject(std::string_view text)
{
    return !text.empty() && text.front() == '{' && Scanner(text).valueEnd(0) == text.size();
}

/** Lines that each are a text: the first or, when that is a bad one, the second stands alone. */
bool isNdjson(std::string_view text)
{
    const std::vector<std::string_view> lines = linesOf(text, 2);
    return lines.size() == 2 && (isWholeObject(lines[0]) || isWholeObject(lines[1]));
}

JsonParts splitLines(std::string_view text)
{
    JsonParts parts;
    parts.kind = JsonParts::Kind::Sequence;
    for (const std::string_view line : linesOf(text, kNone)) {
        parts.pieces.push_back({line, true});
    }
    return parts;
}

/** Texts behind each other without a line end that parts them; the first ends at `end`. */
JsonParts splitRow(std::string_view text, std::size_t end, Scanner& scanner)
{
    JsonParts parts;
    parts.kind = JsonParts::Kind::Sequence;
    std::size_t begin = 0;
    while (end != kNone) {
        parts.pieces.push_back({text.substr(begin, end - begin), true});
        begin = skipSpace(text, end);
        if (begin == text.size()) {
            return parts;
        }
        end = text[begin] == '{' ? scanner.valueEnd(begin) : kNone;
    }
    parts.rest = text.substr(begin);
    parts.breaksOff = text[begin] == '{';
    return parts;
}
} // namespace

JsonParts splitJson(std::string_view text)
{
    text = trimmed(text);
    JsonParts parts;
    Scanner scanner(text);
    if (!text.empty() && text.front() == '[') {
        parts.kind = JsonParts::Kind::Sequence;
        const std::size_t end = splitList(text, 0, scanner, {"\"resourceType\""}, parts.pieces);
        if (end == kNone || end != text.size()) {
            parts.rest = end == kNone ? std::string_view{} : text.substr(end);
            parts.breaksOff = end == kNone;
        }
        return parts;
    }
    if (text.empty() || text.front() != '{') {
        parts.pieces.push_back({text, false});
        return parts;
    }
    ObjectParts object = splitObject(text, scanner);
    if (object.end != text.size() && isNdjson(text)) {
        return splitLines(text);
    }
    if (object.end != kNone && object.end != text.size() && !object.isBundle()) {
        return splitRow(text, object.end, scanner);
    }
    if (!object.isBundle()) {
        parts.pieces.push_back({text, object.end != kNone});
        return parts;
    }
    parts.kind = JsonParts::Kind::Bundle;
    parts.pieces = std::move(object.entries);
    parts.envelope = std::move(object.envelope) + "}";
    if (object.end != text.size()) {
        const std::size_t from = object.end != kNone ? object.end : object.brokenAt;
        parts.rest = from == kNone ? std::string_view{} : text.substr(from);
        parts.breaksOff = object.end == kNone;
    }
    return parts;
}

std::optional<std::string_view> memberText(std::string_view text, std::string_view name)
{
    Scanner scanner(text);
    std::size_t at = skipSpace(text, 0) + 1;
    while (true) {
        at = text.find_first_not_of(" \t\r\n,", at);
        if (at == kNone || text[at] != '"') {
            return std::nullopt;
        }
        const std::size_t nameEnd = stringEnd(text, at);
        const std::size_t colon = nameEnd == kNone ? kNone : skipSpace(text, nameEnd);
        if (colon == kNone || colon >= text.size() || text[colon] != ':') {
            return std::nullopt;
        }
        const std::size_t value = skipSpace(text, colon + 1);
        const std::size_t end = value < text.size() ? scanner.valueEnd(value) : kNone;
        if (end == kNone) {
            return std::nullopt;
        }
        if (text.substr(at + 1, nameEnd - at - 2) == name) {
            return text.substr(value, end - value);
        }
        at = end;
    }
}
} // namespace regie::fhir
