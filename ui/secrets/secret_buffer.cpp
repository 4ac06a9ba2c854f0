// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secret_buffer.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace regie::ui
{
namespace
{
constexpr char32_t kReplacement = 0xfffd;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

bool isPrintable(char32_t point)
{
    return point >= 0x20 && point != 0x7f && !(point >= 0x80 && point < 0xa0);
}

/** UTF-8 of one code point in `bytes`; how many there are. */
std::size_t encode(char32_t point, unsigned char (&bytes)[4])
{
    const auto tail = [point](unsigned shift) {
        return static_cast<unsigned char>(0x80U | ((point >> shift) & 0x3fU));
    };
    if (point < 0x80) {
        bytes[0] = static_cast<unsigned char>(point);
        return 1;
    }
    if (point < 0x800) {
        bytes[0] = static_cast<unsigned char>(0xc0U | (point >> 6U));
        bytes[1] = tail(0);
        return 2;
    }
    if (point < 0x10000) {
        bytes[0] = static_cast<unsigned char>(0xe0U | (point >> 12U));
        bytes[1] = tail(6);
        bytes[2] = tail(0);
        return 3;
    }
    bytes[0] = static_cast<unsigned char>(0xf0U | (point >> 18U));
    bytes[1] = tail(12);
    bytes[2] = tail(6);
    bytes[3] = tail(0);
    return 4;
}

/** The code point at `place`, which moves on; a half of a pair alone is a replacement character. */
char32_t pointAt(QStringView text, qsizetype& place)
{
    const QChar unit = text[place++];
    if (!unit.isSurrogate()) {
        return unit.unicode();
    }
    if (unit.isHighSurrogate() && place < text.size() && text[place].isLowSurrogate()) {
        return QChar::surrogateToUcs4(unit, text[place++]);
    }
    return kReplacement;
}
} // namespace

bool SecretBuffer::append(QStringView text)
{
    const std::size_t before = m_size;
    unsigned char bytes[4] = {};
    for (qsizetype place = 0; place < text.size();) {
        const char32_t point = pointAt(text, place);
        if (!isPrintable(point)) {
            continue;
        }
        const std::size_t count = encode(point, bytes);
        if (m_size + count > kCapacity) {
            sodium_memzero(m_bytes.data() + before, m_size - before);
            m_size = before;
            break;
        }
        std::memcpy(m_bytes.data() + m_size, bytes, count);
        m_size += count;
    }
    sodium_memzero(bytes, sizeof(bytes));
    return m_size > before;
}

void SecretBuffer::removeLast()
{
    while (m_size > 0) {
        const char last = view().back();
        m_bytes.data()[--m_size] = 0;
        if (!isContinuation(last)) {
            return;
        }
    }
}

void SecretBuffer::clear()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
    m_size = 0;
}

std::size_t SecretBuffer::characters() const
{
    const std::string_view text = view();
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return !isContinuation(byte); }));
}

Secret SecretBuffer::take()
{
    Secret taken = copy();
    clear();
    return taken;
}

void wipeShared(const QString& text)
{
    if (!text.isEmpty() && text.data_ptr().isMutable()) {
        sodium_memzero(const_cast<QChar*>(text.constData()),
                       static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
}

int nextCharacter(std::string_view& rest, QChar (&units)[2])
{
    const auto first = static_cast<unsigned char>(rest.front());
    const std::size_t wanted = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const std::size_t count = std::min(wanted, rest.size());
    char32_t point = count == 1 ? first : first & (0xffU >> (count + 1));
    for (std::size_t i = 1; i < count; ++i) {
        point = (point << 6U) | (static_cast<unsigned char>(rest[i]) & 0x3fU);
    }
    rest.remove_prefix(count);
    if (!QChar::requiresSurrogates(point)) {
        units[0] = QChar(static_cast<char16_t>(point));
        return 1;
    }
    units[0] = QChar(QChar::highSurrogate(point));
    units[1] = QChar(QChar::lowSurrogate(point));
    return 2;
}
} // namespace regie::ui
