// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/portal_words.h"

namespace regie::ui
{
std::string stateWords(const Messages& messages, Language language, sync::ServiceState state)
{
    return messages.say(language, "sync.state." + std::string(sync::serviceStateName(state)));
}

std::string reasonWords(const Messages& messages,
                        Language language,
                        ErrorCode reason,
                        const std::string& name,
                        const std::string& service)
{
    const std::string key = "sync.reason." + std::string(errorCodeName(reason));
    return messages.find(key) != nullptr
               ? messages.say(language, key, {{"name", name}, {"service", service}})
               : messages.error(language, reason);
}

std::string clockWords(const Messages& messages,
                       Language language,
                       std::chrono::seconds ahead,
                       const std::string& name)
{
    using namespace std::chrono_literals;
    const auto size = std::chrono::abs(ahead);
    const auto in = [&](std::string_view key, auto count) {
        return messages.say(language, key, {{"n", std::to_string(count.count())}});
    };
    // Two of a unit at least, so that no word has to change.
    const std::string difference =
        size >= 48h  ? in("sync.clock.days", std::chrono::floor<std::chrono::days>(size))
        : size >= 2h ? in("sync.clock.hours", std::chrono::floor<std::chrono::hours>(size))
                     : in("sync.clock.minutes", std::chrono::floor<std::chrono::minutes>(size));
    return messages.say(language,
                        ahead.count() > 0 ? "sync.clock.behind" : "sync.clock.ahead",
                        {{"difference", difference}, {"name", name}});
}

std::string serviceWords(const Messages& messages,
                         Language language,
                         const sync::ServiceCatalogue& catalogue,
                         std::string_view key)
{
    const sync::Service* service = catalogue.find(key);
    return service == nullptr ? messages.say(language, "sync.everything")
                              : service->name.in(language);
}

std::string outboxWords(const Messages& messages,
                        Language language,
                        sync::OutboxState state,
                        std::optional<ErrorCode> reason)
{
    if (state == sync::OutboxState::Unknown && reason == ErrorCode::TakenBack) {
        return messages.say(language, "send.state.taken_back");
    }
    return messages.say(language, "send.state." + std::string(sync::outboxStateName(state)));
}

std::string missingWords(const Messages& messages,
                         Language language,
                         const sync::ServiceCatalogue& catalogue,
                         const std::string& missing)
{
    const sync::Service* service = catalogue.find(missing);
    return service != nullptr ? service->name.in(language)
                              : messages.say(language, "sign_in.type." + missing);
}
} // namespace regie::ui
