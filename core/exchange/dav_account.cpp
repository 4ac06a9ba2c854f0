// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dav_account.h"

#include "core/sync/token_file.h"

namespace regie::exchange
{
namespace
{
/** No UUID, so no portal has it. */
constexpr std::string_view kPlace = "webdav";
} // namespace

Result<std::optional<DavAccount>> loadDavAccount(sync::TokenStore& tokens)
{
    auto kept = tokens.load(kPlace);
    if (!kept) {
        return fail(kept.error());
    }
    if (!*kept) {
        return std::optional<DavAccount>();
    }
    return std::optional<DavAccount>(
        DavAccount{(*kept)->scope, std::move((*kept)->refresh), std::move((*kept)->access)});
}

Result<void> saveDavAccount(sync::TokenStore& tokens, const DavAccount& account)
{
    sync::Tokens kept;
    kept.access = account.password.clone();
    kept.refresh = account.user.clone();
    kept.scope = account.url;
    return tokens.save(kPlace, kept);
}

Result<void> forgetDavAccount(sync::TokenStore& tokens)
{
    return tokens.erase(kPlace);
}

Result<bool> hasDavAccount(const store::Vault& vault)
{
    const auto tokens = sync::TokenFile::open(vault);
    if (!tokens) {
        return fail(tokens.error());
    }
    const auto account = loadDavAccount(**tokens);
    return account ? Result<bool>(account->has_value()) : fail(account.error());
}
} // namespace regie::exchange
