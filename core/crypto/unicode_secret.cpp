// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/unicode_secret.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <cstdint>

namespace regie::crypto
{
namespace
{
constexpr std::size_t kLimit = 4096;

/** Room for UTF-16 in locked memory. */
class Utf16
{
public:
    explicit Utf16(std::int32_t units)
        : m_bytes(static_cast<std::size_t>(units) * sizeof(UChar)), m_room(units)
    {
    }
    // sodium_malloc aligns the end of the memory; an even size keeps the start even too.
    UChar* data() { return reinterpret_cast<UChar*>(m_bytes.data()); }
    std::int32_t room() const { return m_room; }

private:
    Secret m_bytes;
    std::int32_t m_room;
};
} // namespace

Result<Secret> normalisedUtf8(const Secret& text, LetterCase letterCase)
{
    if (text.size() > kLimit) {
        return fail(ErrorCode::LimitExceeded, "secret longer than 4096 bytes");
    }
    if (text.empty()) {
        return Secret();
    }
    UErrorCode status = U_ZERO_ERROR;
    const auto bytes = static_cast<std::int32_t>(text.size());
    Utf16 read(bytes + 1);
    std::int32_t units = 0;
    u_strFromUTF8(read.data(), read.room(), &units, text.view().data(), bytes, &status);
    if (U_FAILURE(status)) {
        return fail(ErrorCode::EncodingInvalid, "secret is not UTF-8");
    }
    // Lower case and NFC each make text at most three times as long.
    Utf16 lowered(units * 3 + 1);
    const UChar* source = read.data();
    if (letterCase == LetterCase::Lowered) {
        units = u_strToLower(lowered.data(), lowered.room(), read.data(), units, "", &status);
        source = lowered.data();
    }
    Utf16 composed(units * 3 + 1);
    const UNormalizer2* nfc = unorm2_getNFCInstance(&status);
    const std::int32_t composedUnits =
        unorm2_normalize(nfc, source, units, composed.data(), composed.room(), &status);
    Secret utf8(static_cast<std::size_t>(composedUnits) * 3 + 1);
    std::int32_t size = 0;
    u_strToUTF8(reinterpret_cast<char*>(utf8.data()),
                static_cast<std::int32_t>(utf8.size()),
                &size,
                composed.data(),
                composedUnits,
                &status);
    if (U_FAILURE(status)) {
        return fail(ErrorCode::EncodingInvalid, "secret cannot be normalised");
    }
    return Secret::of(utf8.view().substr(0, static_cast<std::size_t>(size)));
}
} // namespace regie::crypto
