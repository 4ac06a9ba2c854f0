// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault_header.h"

#include "core/base/assert.h"
#include "core/base/uuid.h"
#include "core/crypto/base64.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <optional>

namespace regie::store
{
namespace
{
using OrderedJson = nlohmann::ordered_json;

constexpr std::string_view kMagic("REGIEV");
constexpr unsigned kVersion = 1;
constexpr std::size_t kFixedPart = 12; // magic, version, 0, length
constexpr std::size_t kChecksum = sizeof(crypto::Blake2b);
constexpr std::size_t kMostSlots = 8;
constexpr std::size_t kWrappedKey = crypto::kKeyBytes + 16;

std::string_view nameOf(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Passphrase: return "pass";
    case SlotKind::Recovery: return "recovery";
    }
    return {};
}

std::string_view algorithmOf(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Passphrase: return "argon2id13";
    case SlotKind::Recovery: return "blake2b";
    }
    return {};
}

unsigned lanesOf(SlotKind kind)
{
    return kind == SlotKind::Passphrase ? 1U : 0U;
}

OrderedJson jsonOf(const HeaderSlot& slot)
{
    return {{"id", slot.id},
            {"type", nameOf(slot.kind)},
            {"epoch", slot.epoch},
            {"kdf",
             {{"alg", algorithmOf(slot.kind)},
              {"m_kib", slot.cost.memoryKib},
              {"t", slot.cost.passes},
              {"p", lanesOf(slot.kind)},
              {"salt", crypto::toBase64Url(slot.salt)}}},
            {"nonce", crypto::toBase64Url(slot.wrapped.nonce)},
            {"ct", crypto::toBase64Url(slot.wrapped.ciphertext)}};
}

std::string bodyOf(const VaultHeader& header)
{
    OrderedJson slots = OrderedJson::array();
    for (const HeaderSlot& slot : header.slots) {
        slots.push_back(jsonOf(slot));
    }
    const OrderedJson body = {{"vault", header.vault},
                              {"epoch", header.epoch},
                              {"app", header.app},
                              {"slots", std::move(slots)}};
    // A text that is no UTF-8 is replaced here and then refused by the comparison when reading.
    return body.dump(-1, ' ', true, OrderedJson::error_handler_t::replace);
}

/** Members are read leniently; what they should have been shows when written again. */
std::string textAt(const OrderedJson& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

template<class Number>
Number numberAt(const OrderedJson& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_number_unsigned() ? found->get<Number>() : Number{};
}

template<std::size_t size>
bool readBytes(const OrderedJson& object, const char* key, std::array<std::byte, size>& target)
{
    const auto bytes = crypto::fromBase64Url(textAt(object, key));
    if (!bytes || bytes->size() != size) {
        return false;
    }
    std::copy(bytes->begin(), bytes->end(), target.begin());
    return true;
}

std::optional<HeaderSlot> slotOf(const OrderedJson& json)
{
    HeaderSlot slot;
    slot.id = textAt(json, "id");
    slot.kind = textAt(json, "type") == "recovery" ? SlotKind::Recovery : SlotKind::Passphrase;
    slot.epoch = numberAt<std::uint64_t>(json, "epoch");
    const OrderedJson kdf = json.is_object() ? json.value("kdf", OrderedJson()) : OrderedJson();
    slot.cost.memoryKib = numberAt<std::uint32_t>(kdf, "m_kib");
    slot.cost.passes = numberAt<std::uint32_t>(kdf, "t");
    auto ciphertext = crypto::fromBase64Url(textAt(json, "ct"));
    const bool costSound = slot.kind == SlotKind::Recovery
                               ? slot.cost == crypto::KdfCost{0, 0}
                               : crypto::checkCost(slot.cost).has_value();
    if (!isUuid(slot.id) || !costSound || !readBytes(kdf, "salt", slot.salt)
        || !readBytes(json, "nonce", slot.wrapped.nonce) || !ciphertext
        || ciphertext->size() != kWrappedKey) {
        return std::nullopt;
    }
    slot.wrapped.ciphertext = std::move(*ciphertext);
    return slot;
}

bool isReleaseName(std::string_view text)
{
    return text.size() <= 32 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                      || c == '.' || c == '-' || c == '+' || c == '~';
           });
}

std::optional<VaultHeader> headerOf(std::string_view body)
{
    const OrderedJson json = OrderedJson::parse(body, nullptr, false);
    if (!json.is_object()) {
        return std::nullopt;
    }
    VaultHeader header;
    header.vault = textAt(json, "vault");
    header.epoch = numberAt<std::uint64_t>(json, "epoch");
    header.app = textAt(json, "app");
    const OrderedJson slots = json.value("slots", OrderedJson());
    if (!slots.is_array() || slots.size() > kMostSlots || !isUuid(header.vault)
        || !isReleaseName(header.app)) {
        return std::nullopt;
    }
    for (const OrderedJson& each : slots) {
        std::optional<HeaderSlot> slot = slotOf(each);
        if (!slot) {
            return std::nullopt;
        }
        header.slots.push_back(std::move(*slot));
    }
    return bodyOf(header) == body ? std::optional(std::move(header)) : std::nullopt;
}

std::string_view view(const crypto::Blake2b& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

std::uint32_t lengthIn(std::string_view bytes)
{
    std::uint32_t length = 0;
    for (unsigned i = 0; i < 4; ++i) {
        length |= std::uint32_t{static_cast<unsigned char>(bytes[8 + i])} << (8 * i);
    }
    return length;
}
} // namespace

std::string encodeHeader(const VaultHeader& header)
{
    const std::string body = bodyOf(header);
    REGIE_ASSERT(body.size() + kFixedPart + kChecksum <= kHeaderLimit);
    std::string bytes(kMagic);
    bytes += static_cast<char>(kVersion);
    bytes += '\0';
    for (unsigned i = 0; i < 4; ++i) {
        bytes += static_cast<char>(body.size() >> (8 * i) & 0xff);
    }
    bytes += body;
    bytes += view(crypto::blake2b(bytes));
    return bytes;
}

Result<VaultHeader> decodeHeader(std::string_view bytes)
{
    const auto damaged = [](const char* where) { return fail(ErrorCode::HeaderDamaged, where); };
    if (bytes.size() < kFixedPart + kChecksum || bytes.size() > kHeaderLimit
        || !bytes.starts_with(kMagic)) {
        return damaged("length or magic");
    }
    const std::string_view covered = bytes.substr(0, bytes.size() - kChecksum);
    if (view(crypto::blake2b(covered)) != bytes.substr(covered.size())) {
        return damaged("checksum");
    }
    // Only now the version can be believed. Later versions keep the checksum at the end.
    if (static_cast<unsigned char>(bytes[6]) > kVersion) {
        return fail(ErrorCode::VaultTooNew, "version of the key file");
    }
    if (static_cast<unsigned char>(bytes[6]) != kVersion || bytes[7] != '\0'
        || lengthIn(bytes) != covered.size() - kFixedPart) {
        return damaged("fixed part");
    }
    std::optional<VaultHeader> header = headerOf(covered.substr(kFixedPart));
    if (!header) {
        return damaged("body");
    }
    return std::move(*header);
}

std::string slotContext(const VaultHeader& header, const HeaderSlot& slot)
{
    return fmt::format("{}|{}|{}|{}|{}|{}|{}|{}|{}|{}",
                       kVersion,
                       header.vault,
                       slot.id,
                       nameOf(slot.kind),
                       slot.epoch,
                       algorithmOf(slot.kind),
                       slot.cost.memoryKib,
                       slot.cost.passes,
                       lanesOf(slot.kind),
                       crypto::toBase64Url(slot.salt));
}
} // namespace regie::store
