// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/vault.h"
#include "core/sync/token_store.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>

namespace regie::sync
{
/**
 * The tokens of one open vault in its `tokens.db`. To be gone before the vault is or moves. The file is made
 * at the first save. What cannot be read any more is thrown away with the whole file, because
 * signing in again replaces it: load() then finds nothing and the portal asks to sign in.
 */
class TokenFile final : public TokenStore
{
public:
    /** Errors: those of Connection::open, but not DataDamaged (see above). No file is fine. */
    static Result<std::unique_ptr<TokenFile>> open(const store::Vault& vault);

    Result<std::optional<Tokens>> load(std::string_view portal) override;
    Result<void> save(std::string_view portal, const Tokens& tokens) override;
    Result<void> erase(std::string_view portal) override;

    /** True when damaged tokens were thrown away since open(): every portal asks to sign in. */
    bool startedAnew() const;

private:
    explicit TokenFile(const store::Vault& vault) : m_vault(&vault) { }
    bool isThere() const;
    Result<void> connect();
    Result<void> connectAs(store::Access access);
    Result<void> startAnew();
    Result<void> withFile(const std::function<Result<void>(store::Connection&)>& work);

    const store::Vault* m_vault;
    mutable std::mutex m_mutex;                    ///< guards all below
    std::optional<store::Connection> m_connection; ///< nullopt: no file yet
    bool m_startedAnew = false;
};
} // namespace regie::sync
