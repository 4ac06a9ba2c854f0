// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/storage_words.h"

#include "core/net/url.h"

namespace regie::ui
{
std::string storageError(const Messages& messages, Language language, const Error& error)
{
    switch (error.code) {
    case ErrorCode::HostUnreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::ServerFailed: return messages.say(language, "webdav.unreachable");
    case ErrorCode::TlsRefused: return messages.say(language, "webdav.not_safe");
    case ErrorCode::AddressRefused: return messages.say(language, "webdav.address");
    case ErrorCode::AlreadyExists: return messages.say(language, "webdav.taken");
    default: return messages.error(language, error);
    }
}

bool isStorageAddress(std::string_view typed)
{
    const auto url = net::parseUrl(typed);
    return url && (url->scheme == "https" || net::isLoopbackLiteral(*url));
}
} // namespace regie::ui
