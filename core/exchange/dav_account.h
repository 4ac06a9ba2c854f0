// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dav_folder.h"
#include "core/store/vault.h"
#include "core/sync/token_store.h"

#include <optional>

namespace regie::exchange
{
// The account of the person's own storage. Address, name and password stand in `tokens.db` alone: in no
// backup, no export and no exchange, so another device asks for them again.

/** nullopt: none was set. */
Result<std::optional<DavAccount>> loadDavAccount(sync::TokenStore& tokens);
Result<void> saveDavAccount(sync::TokenStore& tokens, const DavAccount& account);
Result<void> forgetDavAccount(sync::TokenStore& tokens);
/** Whether one was set in a vault, so that another device may have the record too. On the store's thread. */
Result<bool> hasDavAccount(const store::Vault& vault);
} // namespace regie::exchange
