// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dav_line.h"

#include "app/cli/input.h"
#include "core/exchange/dav_account.h"
#include "core/sync/token_file.h"
#include "ui/text/storage_words.h"

#include <utility>

namespace regie::app
{
namespace
{
Outcome<DavLine> lineTo(const Context& context, exchange::DavAccount account)
{
    auto http = std::make_unique<net::CurlClient>();
    auto folder = exchange::DavFolder::at(*http, account);
    if (!folder) {
        return davProblem(context, folder.error());
    }
    return DavLine{std::move(http), std::move(account), std::move(*folder)};
}
} // namespace

void DavOptions::addTo(Verb& verb)
{
    verb.text("--user-file", userFile, "webdav.user_file");
    verb.text("--password-file", passwordFile, "webdav.password_file");
}

Outcome<DavLine> davLine(Context& context, const DavOptions& options)
{
    auto url = lineOrText(context, options.url);
    if (!url) {
        return tl::unexpected(url.error());
    }
    auto user = readSecret(context, options.userFile, "webdav.ask_user");
    if (!user) {
        return tl::unexpected(user.error());
    }
    auto password = readSecret(context, options.passwordFile, "webdav.ask_password");
    if (!password) {
        return tl::unexpected(password.error());
    }
    return lineTo(context, {std::move(*url), std::move(*user), std::move(*password)});
}

Outcome<DavLine> davLine(Context& context, OpenRecord& record)
{
    const auto tokens = sync::TokenFile::open(record.vault());
    if (!tokens) {
        return context.problem(tokens.error());
    }
    auto account = exchange::loadDavAccount(**tokens);
    if (!account) {
        return context.problem(account.error());
    }
    if (!*account) {
        return context.problem(ErrorCode::NotFound, "webdav.none");
    }
    return lineTo(context, std::move(**account));
}

tl::unexpected<Problem> davProblem(const Context& context, const Error& error)
{
    return tl::unexpected(
        Problem{error.code,
                ui::storageError(context.messages, context.options.language, error),
                error.detail});
}
} // namespace regie::app
