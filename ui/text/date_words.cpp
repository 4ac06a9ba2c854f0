// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/date_words.h"

#include "core/time/partial_date.h"

namespace regie::ui
{
namespace
{
constexpr std::size_t kDayLength = 10; ///< of "2026-11-22"

std::string wordsOf(Language language, const std::string& date)
{
    const auto parsed = time::PartialDate::parse(date);
    return parsed ? parsed->words().in(language) : date;
}
} // namespace

std::string dateWords(const Messages& messages, Language language, const record::FactDate& date)
{
    if (date.start.empty()) {
        return date.end.empty()
                   ? std::string()
                   : messages.say(language, "date.until", {{"end", wordsOf(language, date.end)}});
    }
    if (date.end.empty() || date.end == date.start) {
        return wordsOf(language, date.start);
    }
    return messages.say(
        language,
        "date.period",
        {{"start", wordsOf(language, date.start)}, {"end", wordsOf(language, date.end)}});
}

std::string shortDate(Language language, const record::FactDate& date)
{
    const auto parsed = time::PartialDate::parse(date.start);
    return parsed ? parsed->shortWords().in(language) : std::string();
}

std::string dayWords(Language language, const std::string& instant)
{
    return instant.empty() ? std::string() : wordsOf(language, instant.substr(0, kDayLength));
}
} // namespace regie::ui
