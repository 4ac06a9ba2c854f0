// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sign_in_words.h"

#include <string_view>

namespace regie::ui
{
namespace
{
std::string_view keyOf(sync::SignInEnd end)
{
    using sync::SignInEnd;
    switch (end) {
    case SignInEnd::SignedIn: return "sign_in.signed_in";
    case SignInEnd::Denied: return "sign_in.denied";
    case SignInEnd::SetUpWrong: return "sign_in.set_up_wrong";
    case SignInEnd::Unreachable: return "sign_in.unreachable";
    case SignInEnd::Unsafe: return "sign_in.unsafe";
    case SignInEnd::Moved: return "sign_in.moved";
    case SignInEnd::NotOffered: return "sign_in.not_offered";
    case SignInEnd::NoClientId: return "sign_in.no_client_id";
    case SignInEnd::ConsentNeeded: return "sign_in.consent_needed";
    case SignInEnd::NoAnswer: return "sign_in.no_answer";
    case SignInEnd::Stopped: return "sign_in.stopped";
    case SignInEnd::NotKept: return "sign_in.not_kept";
    case SignInEnd::Failed: return "sign_in.failed";
    }
    return "sign_in.failed";
}
} // namespace

std::string signInWords(const Messages& messages,
                        Language language,
                        sync::SignInEnd end,
                        const std::string& name)
{
    return messages.say(language, keyOf(end), {{"name", name}});
}

std::string signInEndName(sync::SignInEnd end)
{
    const std::string_view key = keyOf(end);
    return std::string(key.substr(key.find('.') + 1));
}
} // namespace regie::ui
