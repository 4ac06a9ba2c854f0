// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/json.h"

#include "core/text/utf8.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

namespace regie::fhir
{
namespace
{
/** Hashes member names with a key that changes per text, so nobody can choose names that collide. */
class NameHash
{
public:
    NameHash() { randombytes_buf(m_key.data(), m_key.size()); }
    std::size_t operator()(std::string_view name) const
    {
        std::size_t out = 0;
        static_assert(sizeof(out) == crypto_shorthash_BYTES);
        crypto_shorthash(reinterpret_cast<unsigned char*>(&out),
                         reinterpret_cast<const unsigned char*>(name.data()),
                         name.size(),
                         m_key.data());
        return out;
    }

private:
    std::array<unsigned char, crypto_shorthash_KEYBYTES> m_key{};
};

using NameSet = std::unordered_set<std::string_view, NameHash>;

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20U;
}

/** The first byte from `at` that ends a string or needs a look: quote, backslash or control. */
char* plainEnd(char* at, const char* end, bool& ascii)
{
    // Eight bytes at a time, in each the high bit says what the comparison found.
    constexpr std::uint64_t kOnes = 0x0101010101010101U;
    constexpr std::uint64_t kHigh = 0x8080808080808080U;
    const auto hasZero = [](std::uint64_t word) { return (word - kOnes) & ~word & kHigh; };
    while (end - at >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof(word));
        const std::uint64_t control = (word - kOnes * 0x20U) & ~word & kHigh;
        if ((control | hasZero(word ^ (kOnes * '"')) | hasZero(word ^ (kOnes * '\\'))) != 0) {
            break;
        }
        ascii = ascii && (word & kHigh) == 0;
        at += 8;
    }
    while (!isControl(*at) && *at != '"' && *at != '\\') {
        ascii = ascii && static_cast<unsigned char>(*at) < 0x80U;
        ++at;
    }
    return at;
}

/**
 * Reads a JSON text (RFC 8259) into a Document. The text is a copy that the Document owns, with a
 * NUL behind it: strings and numbers are not copied again, and escapes are undone in their place.
 */
class Parser
{
public:
    Parser(Document& document, const ReadLimits& limits, char* text, std::size_t size)
        : m_document(document), m_limits(limits), m_begin(text), m_at(text), m_end(text + size)
    {
        constexpr std::size_t kUsualDepth = 16;
        m_open.reserve(kUsualDepth);
    }

    /** False: `error` says why. */
    bool run()
    {
        if (std::string_view(m_at, size()).starts_with(kUtf8Mark)) {
            m_at += kUtf8Mark.size();
        }
        if (!value()) {
            return false;
        }
        while (!m_open.empty()) {
            if (!nextIn(m_open.back())) {
                return false;
            }
        }
        skipSpace();
        return m_at == m_end || refuseHere(ErrorCode::TextBehind);
    }

    Error error;

private:
    struct Frame {
        Node* node = nullptr;
        std::uint64_t seen = 0;         ///< bits of the names so far, see bitOf()
        std::unique_ptr<NameSet> names; ///< only for objects with many members
    };

    std::size_t size() const { return static_cast<std::size_t>(m_end - m_at); }

    bool refuse(ErrorCode code, std::string detail)
    {
        error = {code, std::move(detail)};
        return false;
    }
    /** Says where, and not what stands there: that may be health data. */
    bool refuseHere(ErrorCode code = ErrorCode::SyntaxInvalid)
    {
        return refuse(code, "JSON ends being right at byte " + std::to_string(m_at - m_begin + 1));
    }

    void skipSpace()
    {
        while (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t') {
            ++m_at;
        }
    }

    /** The next member or item of what is open innermost, or its end. */
    bool nextIn(Frame& frame)
    {
        const bool object = frame.node->isObject();
        skipSpace();
        if (*m_at == (object ? '}' : ']')) {
            ++m_at;
            m_open.pop_back();
            return true;
        }
        if (frame.node->firstChild != nullptr) {
            if (*m_at != ',') {
                return refuseHere();
            }
            ++m_at;
        }
        return (!object || name(frame)) && value();
    }

    bool name(Frame& frame)
    {
        skipSpace();
        if (*m_at != '"') {
            return refuseHere();
        }
        if (!readString(m_key)) {
            return false;
        }
        if (m_key.size() > m_limits.stringBytes) {
            return refuse(ErrorCode::LimitExceeded, "member name too long");
        }
        if (isDuplicate(frame, m_key)) {
            return refuse(ErrorCode::DuplicateKey, "member named twice");
        }
        skipSpace();
        if (*m_at != ':') {
            return refuseHere();
        }
        ++m_at;
        return true;
    }

    bool value()
    {
        skipSpace();
        switch (*m_at) {
        case '{': return open(NodeKind::Object);
        case '[': return open(NodeKind::Array);
        case '"': return string();
        case 't': return literal(NodeKind::Boolean, "true");
        case 'f': return literal(NodeKind::Boolean, "false");
        case 'n': return literal(NodeKind::Null, "null");
        default: return number();
        }
    }

    Node* parent() { return m_open.empty() ? nullptr : m_open.back().node; }

    bool leaf(NodeKind kind, std::string_view text)
    {
        m_document.appendHeld(parent(), kind, m_key, text);
        m_key = {};
        return true;
    }

    bool open(NodeKind kind)
    {
        if (m_open.size() >= static_cast<std::size_t>(m_limits.depth)) {
            return refuse(ErrorCode::TooDeep, "deeper than " + std::to_string(m_limits.depth));
        }
        ++m_at;
        m_open.push_back({m_document.appendHeld(parent(), kind, m_key, {}), 0, nullptr});
        m_key = {};
        return true;
    }

    bool literal(NodeKind kind, std::string_view spelled)
    {
        if (!std::string_view(m_at, size()).starts_with(spelled)) {
            return refuseHere();
        }
        m_at += spelled.size();
        return leaf(kind, kind == NodeKind::Null ? std::string_view() : spelled);
    }

    bool digits()
    {
        if (!isDigit(*m_at)) {
            return refuseHere(ErrorCode::NumberInvalid);
        }
        while (isDigit(*m_at)) {
            ++m_at;
        }
        return true;
    }

    /** Whether a number was meant here, in a way that other languages have and JSON has not. */
    bool looksLikeNumber() const
    {
        const std::string_view rest(m_at, size());
        return isDigit(*m_at) || *m_at == '-' || *m_at == '+' || *m_at == '.'
               || rest.starts_with("NaN") || rest.starts_with("Infinity");
    }

    /** Of any size: what is told is how it is spelled, and nothing here calculates with it. */
    bool number()
    {
        if (!looksLikeNumber()) {
            return refuseHere();
        }
        const char* const begin = m_at;
        m_at += *m_at == '-' ? 1 : 0;
        if (*m_at == '0') {
            ++m_at;
            if (isDigit(*m_at)) {
                return refuseHere(ErrorCode::NumberInvalid);
            }
        } else if (!digits()) {
            return false;
        }
        if (*m_at == '.') {
            ++m_at;
            if (!digits()) {
                return false;
            }
        }
        if (*m_at == 'e' || *m_at == 'E') {
            ++m_at;
            m_at += *m_at == '+' || *m_at == '-' ? 1 : 0;
            if (!digits()) {
                return false;
            }
        }
        return leaf(NodeKind::Number, {begin, static_cast<std::size_t>(m_at - begin)});
    }

    bool string()
    {
        std::string_view text;
        if (!readString(text)) {
            return false;
        }
        if (text.size() > m_limits.stringBytes && text.size() > m_limits.of(m_key)) {
            return refuse(ErrorCode::LimitExceeded, "string too long");
        }
        return leaf(NodeKind::String, text);
    }

    /** A string from its opening quote, without quotes and escapes. */
    bool readString(std::string_view& text)
    {
        char* const begin = ++m_at;
        char* out = begin; // never ahead of m_at: an escape is longer than what it stands for
        bool ascii = true;
        while (true) {
            char* const end = plainEnd(m_at, m_end, ascii);
            if (out != m_at) {
                std::memmove(out, m_at, static_cast<std::size_t>(end - m_at));
            }
            out += end - m_at;
            m_at = end;
            if (*m_at == '"') {
                break;
            }
            if (*m_at != '\\') {
                return refuseHere();
            }
            if (!undoEscape(out, ascii)) {
                return false;
            }
        }
        ++m_at;
        text = {begin, static_cast<std::size_t>(out - begin)};
        return ascii || text::isUtf8(text) || refuseHere();
    }

    bool undoEscape(char*& out, bool& ascii)
    {
        constexpr std::string_view kNames = "\"\\/bfnrt";
        constexpr std::string_view kMeant = "\"\\/\b\f\n\r\t";
        ++m_at;
        if (*m_at == 'u') {
            ++m_at;
            return undoCodePoint(out, ascii);
        }
        const std::size_t which = kNames.find(*m_at);
        if (which == std::string_view::npos) {
            return refuseHere();
        }
        *out++ = kMeant[which];
        ++m_at;
        return true;
    }

    bool undoCodePoint(char*& out, bool& ascii)
    {
        char32_t code = 0;
        if (!hexDigits(code)) {
            return false;
        }
        if (code >= 0xDC00U && code <= 0xDFFFU) {
            return refuseHere(ErrorCode::EncodingInvalid);
        }
        if (code >= 0xD800U && code <= 0xDBFFU) {
            char32_t low = 0;
            if (m_at[0] != '\\' || m_at[1] != 'u') {
                return refuseHere(ErrorCode::EncodingInvalid);
            }
            m_at += 2;
            if (!hexDigits(low)) {
                return false;
            }
            if (low < 0xDC00U || low > 0xDFFFU) {
                return refuseHere(ErrorCode::EncodingInvalid);
            }
            code = 0x10000U + ((code - 0xD800U) << 10U) + (low - 0xDC00U);
        }
        m_character.clear();
        text::appendUtf8(m_character, code);
        out = std::copy(m_character.begin(), m_character.end(), out);
        ascii = ascii && code < 0x80U;
        return true;
    }

    bool hexDigits(char32_t& code)
    {
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = *m_at;
            const char small = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
            if (!isDigit(c) && (small < 'a' || small > 'f')) {
                return refuseHere();
            }
            code = code * 16 + static_cast<char32_t>(isDigit(c) ? c - '0' : small - 'a' + 10);
        }
        return true;
    }

    /** One of 64 bits. Names with different bits differ, so most need no comparing with others. */
    static std::uint64_t bitOf(std::string_view name)
    {
        if (name.empty()) {
            return 1;
        }
        const auto first = static_cast<unsigned char>(name.front());
        const auto last = static_cast<unsigned char>(name.back());
        return std::uint64_t{1} << ((name.size() * 7 + first * 5U + last) & 63U);
    }

    static bool isDuplicate(Frame& frame, std::string_view name)
    {
        // Comparing with all before is fastest for the sizes FHIR has; an object with more members
        // than that is looked after by a set, so no text takes quadratic time.
        constexpr std::uint32_t kFew = 24;
        if (frame.node->childCount < kFew) {
            const std::uint64_t bit = bitOf(name);
            const bool alike = (frame.seen & bit) != 0;
            frame.seen |= bit;
            return alike && frame.node->child(name) != nullptr;
        }
        if (frame.names == nullptr) {
            frame.names = std::make_unique<NameSet>(64, NameHash());
            for (const Node& member : *frame.node) {
                frame.names->insert(member.key);
            }
        } else {
            frame.names->insert(frame.node->lastChild->key);
        }
        return frame.names->contains(name);
    }

    Document& m_document;
    const ReadLimits& m_limits;
    const char* m_begin;
    char* m_at;
    const char* m_end; ///< where the NUL stands
    std::vector<Frame> m_open;
    std::string_view m_key; ///< of the member whose value comes next
    std::string m_character;
};
} // namespace

Result<Document> parseJson(std::string_view bytes, const ReadLimits& limits)
{
    if (bytes.size() > limits.bytes) {
        return fail(ErrorCode::LimitExceeded, "text of " + std::to_string(bytes.size()) + " bytes");
    }
    constexpr std::size_t kNodesPerByte = 5; // measured on the fixtures: 4 to 6
    constexpr std::size_t kLargest = std::size_t{1} << 20U;
    Document document(std::min(bytes.size() * kNodesPerByte, kLargest));
    Parser parser(document, limits, document.hold(bytes), bytes.size());
    if (parser.run()) {
        return document;
    }
    if (parser.error.code == ErrorCode::SyntaxInvalid && !text::isUtf8(bytes)) {
        parser.error.code = ErrorCode::EncodingInvalid;
    }
    return fail(parser.error);
}
} // namespace regie::fhir
