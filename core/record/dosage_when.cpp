// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/dosage_when.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace regie::record
{
namespace
{
bool isPartOfDay(const std::string& when)
{
    return when == "MORN" || when == "AFT" || when == "EVE" || when == "NIGHT";
}

/** "at a meal", without which one: goes with any number of times a day. */
bool isAnyMeal(const std::string& when)
{
    return when == "C" || when == "AC" || when == "PC";
}

bool isCount(const std::string& number, std::size_t count)
{
    return number == std::to_string(count);
}

/** "08:00:00" -> "8:00"; empty when it is no time or has seconds. */
std::string clockText(const std::string& time)
{
    const auto digit = [&](std::size_t i) { return time[i] >= '0' && time[i] <= '9'; };
    const bool shape = (time.size() == 5 || (time.size() >= 8 && time.substr(5, 3) == ":00"))
                       && digit(0) && digit(1) && time[2] == ':' && digit(3) && digit(4);
    if (!shape) {
        return {};
    }
    return time.substr(time[0] == '0' ? 1 : 0, time[0] == '0' ? 4 : 5);
}

/** Puts the parts of a timing into words; each part is used once or the words are not complete. */
class MomentWriter
{
public:
    MomentWriter(const DosageTiming& timing, MomentUse use, DosageWords& words)
        : m_timing(timing), m_use(use), m_words(words)
    {
    }

    DosageMoments write()
    {
        const Words days = daysPhrase();
        const std::size_t moments = m_timing.when.size() + m_timing.times.size();
        const bool both = !m_timing.when.empty() && !m_timing.times.empty();
        if (both || (!m_timing.offset.empty() && m_timing.when.empty())) {
            m_words.lost();
        }
        m_result.said = moments > 0 || !m_timing.days.empty() || !m_timing.period.empty()
                        || !m_timing.count.empty();
        Words often = moments > 0 ? withMoments(moments) : frequencyPhrase();
        placeDays(days, often, moments);
        if (!m_timing.count.empty()) {
            const std::string& most =
                m_timing.countMax.empty() ? m_timing.count : m_timing.countMax;
            const bool one = m_timing.count == "1" && most == "1";
            m_result.sentences.push_back(
                m_words.say(one ? "intotal.one" : "intotal",
                            {{"number", m_words.numbers(m_timing.count, most)}}));
        }
        return std::move(m_result);
    }

private:
    bool hasFrequency() const { return !m_timing.period.empty(); }

    bool oncePer(std::string_view unit) const
    {
        const bool once = m_timing.frequency.empty() || m_timing.frequency == "1";
        return once && m_timing.frequencyMax.empty() && m_timing.period.low == "1"
               && m_timing.period.high == "1" && m_timing.period.unit == unit;
    }

    Words daysPhrase()
    {
        std::vector<Words> names;
        for (const std::string& day : m_timing.days) {
            names.push_back(m_words.say("day." + day));
        }
        return names.empty() ? Words() : m_words.say("on", {{"days", m_words.list(names)}});
    }

    /** "2 keer per dag", "elke week", "om de 3 uur". */
    Words frequencyPhrase()
    {
        const DosageSpan& period = m_timing.period;
        if (period.empty() || period.low.empty()) {
            if (!m_timing.frequency.empty()) {
                m_words.lost();
            }
            return {};
        }
        const bool range = !m_timing.frequencyMax.empty();
        if ((m_timing.frequency.empty() || m_timing.frequency == "1") && !range) {
            return oncePhrase();
        }
        const std::string& most = range ? m_timing.frequencyMax : m_timing.frequency;
        const Words number = m_words.numbers(m_timing.frequency, most);
        if (period.low == "1" && period.high == "1") {
            return m_words.say("times",
                               {{"number", number}, {"per", m_words.say("per." + period.unit)}});
        }
        return m_words.say("timesin", {{"number", number}, {"span", m_words.span(period)}});
    }

    Words oncePhrase()
    {
        const DosageSpan& period = m_timing.period;
        if (period.low == "1" && period.high == "1") {
            return m_use == MomentUse::WithAmount
                       ? m_words.say("every." + period.unit)
                       : m_words.say("once", {{"per", m_words.say("per." + period.unit)}});
        }
        const bool hours = period.unit == "h" || period.unit == "min";
        return m_words.say(hours ? "interval" : "everyspan", {{"span", m_words.span(period)}});
    }

    /** "om 8:00, 14:00 en 20:00 uur", "'s ochtends en 's avonds". */
    Words atPhrase()
    {
        std::vector<Words> items;
        for (const std::string& time : m_timing.times) {
            const std::string clock = clockText(time);
            if (clock.empty()) {
                m_words.lost();
            }
            items.push_back(Words::same(clock));
        }
        if (!items.empty()) {
            return m_words.say("at", {{"times", m_words.list(items)}});
        }
        for (const std::string& when : m_timing.when) {
            if (m_timing.offset.empty()) {
                items.push_back(m_words.say("when." + when));
            } else {
                const DosageSpan minutes{m_timing.offset, m_timing.offset, "min"};
                items.push_back(
                    m_words.say("when." + when + ".offset", {{"span", m_words.span(minutes)}}));
            }
        }
        return m_words.list(items);
    }

    /** "elke ochtend en elke avond", "elke dag om 8:00 uur". */
    Words everyPhrase()
    {
        const bool parts = !m_timing.when.empty() && m_timing.offset.empty()
                           && std::all_of(m_timing.when.begin(), m_timing.when.end(), isPartOfDay);
        if (!parts) {
            return DosageWords::join({m_words.say("every.d"), atPhrase()});
        }
        std::vector<Words> items;
        for (const std::string& when : m_timing.when) {
            items.push_back(m_words.say("when." + when + ".every"));
        }
        return m_words.list(items);
    }

    Words withMoments(std::size_t moments)
    {
        const bool daily = !hasFrequency() || (oncePer("d") && moments == 1);
        if (daily) {
            m_result.eachTime = m_timing.times.size() > 1;
            const bool bare = m_use == MomentUse::AsNeeded || !m_timing.days.empty();
            return bare ? atPhrase() : everyPhrase();
        }
        const bool anyMeal =
            moments == 1 && !m_timing.when.empty() && isAnyMeal(m_timing.when.front());
        const bool perDay = m_timing.period == DosageSpan{"1", "1", "d"};
        const bool fits =
            perDay && m_timing.frequencyMax.empty() && isCount(m_timing.frequency, moments);
        const bool onceOnDay = moments == 1 && !m_timing.days.empty() && oncePer("wk");
        if (!(fits || (anyMeal && perDay) || onceOnDay)) {
            m_words.lost();
        }
        m_result.sentences.push_back(m_words.say("dothat", {{"when", atPhrase()}}));
        return frequencyPhrase();
    }

    /** Days stand in the sentence when an amount follows, else in one of their own. */
    void placeDays(const Words& days, const Words& often, std::size_t moments)
    {
        if (days.empty()) {
            m_result.phrase = often;
            return;
        }
        const std::size_t count = m_timing.days.size();
        const bool weekly = m_timing.period == DosageSpan{"1", "1", "wk"};
        if (weekly && !isCount(m_timing.frequency.empty() ? "1" : m_timing.frequency, count)) {
            m_words.lost();
        }
        const bool otherPeriod = hasFrequency() && !weekly && m_timing.period.unit != "d";
        const bool longPeriod = m_timing.period.unit == "d" && m_timing.period.high != "1";
        if (otherPeriod || longPeriod || !m_timing.frequencyMax.empty()) {
            m_words.lost();
        }
        // Once a day on these days is once on each of them.
        const Words rest = oncePer("d") && moments == 0 ? Words() : often;
        const bool own = m_use == MomentUse::Alone || (weekly && count > 1);
        if (own) {
            m_result.phrase = rest;
            m_result.sentences.insert(m_result.sentences.begin(),
                                      m_words.say("dothat", {{"when", days}}));
            return;
        }
        m_result.phrase.nl = weekly ? rest.nl + ' ' + days.nl : days.nl + ' ' + rest.nl;
        m_result.phrase.en = rest.en + ' ' + days.en;
        m_result.phrase = {tidied(m_result.phrase.nl), tidied(m_result.phrase.en)};
    }

    const DosageTiming& m_timing;
    MomentUse m_use;
    DosageWords& m_words;
    DosageMoments m_result;
};
} // namespace

DosageMoments momentsOf(const DosageTiming& timing, MomentUse use, DosageWords& words)
{
    return MomentWriter(timing, use, words).write();
}

bool isInterval(const DosageTiming& timing)
{
    const bool once = (timing.frequency.empty() || timing.frequency == "1")
                      && timing.frequencyMax.empty() && !timing.period.low.empty();
    const bool bare = timing.when.empty() && timing.times.empty() && timing.days.empty();
    const bool unitOfOne = timing.period.high == "1" && timing.period.unit != "h";
    return once && bare && !unitOfOne;
}

std::optional<double> secondsOf(const DosageSpan& span)
{
    constexpr std::pair<std::string_view, double> kUnits[] = {
        {"s", 1},
        {"min", 60},
        {"h", 3600},
        {"d", 86400},
        {"wk", 604800},
        {"mo", 30 * 86400},
        {"a", 365 * 86400},
    };
    double number = 0;
    const std::string& text = span.high;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    for (const auto& [unit, seconds] : kUnits) {
        if (unit == span.unit) {
            return number * seconds;
        }
    }
    return std::nullopt;
}
} // namespace regie::record
