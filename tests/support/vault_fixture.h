// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/store/vault.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>

namespace regie
{
/** A vault in a folder of the test's own, with the cheapest key derivation there is. */
class VaultFixture
{
public:
    static constexpr std::string_view kPassphrase = "fiets lamp kaas wolk regen";

    VaultFixture()
    {
        auto created =
            store::Vault::create(folder(), Secret::of(kPassphrase), options(), rules(), m_random);
        if (!created) {
            FAIL(errorCodeName(created.error().code) << ": " << created.error().detail);
        }
        m_recoveryCode = std::move(created->recoveryCode);
    }

    std::filesystem::path folder() const { return m_place.path() / "vault"; }
    std::filesystem::path file(std::string_view name) const { return folder() / name; }
    const Secret& recoveryCode() const { return m_recoveryCode; }
    RandomSource& random() { return m_random; }

    static store::VaultOptions options() { return {crypto::kSmallestCost, "0.1.0"}; }
    static const crypto::PassphraseRules& rules()
    {
        static const auto kFiles = embeddedResourceFiles();
        static const auto kRules = crypto::PassphraseRules::load(*kFiles).value();
        return kRules;
    }

    Result<store::Vault> open(std::string_view passphrase = kPassphrase) const
    {
        return store::Vault::open(folder(), Secret::of(passphrase));
    }

private:
    TemporaryFolder m_place;
    SystemRandom m_random;
    Secret m_recoveryCode;
};

inline std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/** Over the old bytes, as damage on a disk would: same file, nothing atomic about it. */
inline void overwrite(const std::filesystem::path& file, std::string_view bytes)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    REQUIRE(out.good());
}

/** Damage at one byte, in place. */
inline void flipByte(const std::filesystem::path& file, std::size_t place, char mask)
{
    std::fstream io(file, std::ios::binary | std::ios::in | std::ios::out);
    io.seekg(static_cast<std::streamoff>(place));
    const char changed = static_cast<char>(io.get() ^ mask);
    io.seekp(static_cast<std::streamoff>(place));
    io.put(changed);
    io.flush();
    REQUIRE(io.good());
}
} // namespace regie
