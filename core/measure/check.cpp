// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/entry.h"

#include "core/measure/units.h"

#include <fmt/format.h>

#include <algorithm>

namespace regie::measure
{
namespace
{
constexpr std::size_t kOwnValues = 10;
constexpr int kAdult = 18;
constexpr std::size_t kLeastForMedian = 3;
using std::chrono::days;
/** Nobody alive measured anything before; whose birth is not known has this limit alone. */
constexpr std::chrono::sys_days kOldest{std::chrono::year(1900) / std::chrono::January / 1};

/** One measurement while it is looked at. */
class Checking
{
public:
    Checking(const Kinds& kinds, const Measurement& given, const CheckContext& context)
        : m_kinds(kinds)
        , m_given(given)
        , m_context(context)
        , m_kind(kinds.find(given.kind))
        , m_parts(m_kind == nullptr ? std::vector<const Kind*>() : kinds.partsOf(*m_kind))
    {
    }

    Verdict run()
    {
        if (m_kind == nullptr || m_kind->derived || m_given.values.size() != m_parts.size()) {
            refuse({"Dit kan hier niet worden ingevuld.", "This cannot be filled in here."});
            return m_verdict;
        }
        offerOtherUnit();
        checkTime();
        checkHard();
        if (m_verdict.outcome == Outcome::Impossible) {
            return m_verdict;
        }
        if (!isUsual()) {
            for (std::size_t i = 0; i < m_parts.size(); ++i) {
                for (const Rule& rule : m_parts[i]->rules) {
                    ask(rule, i);
                }
            }
            if (!m_kind->parts.empty()) {
                for (const Rule& rule : m_kind->rules) {
                    ask(rule, 0);
                }
            }
            askSoft();
        }
        askDayTotal();
        return m_verdict;
    }

private:
    void refuse(Words reason)
    {
        m_verdict.outcome = Outcome::Impossible;
        m_verdict.reasons.push_back(std::move(reason));
    }
    void question(Words reason)
    {
        if (m_verdict.outcome == Outcome::Ok) {
            m_verdict.outcome = Outcome::Ask;
        }
        m_verdict.reasons.push_back(std::move(reason));
    }

    bool isChild() const { return m_context.age && *m_context.age < kAdult; }
    const Decimal& number(std::size_t part) const { return m_given.values[part].number; }
    std::size_t earlierCount() const { return std::min(m_context.earlier.size(), kOwnValues); }

    void offer(std::vector<Value> values)
    {
        const Words meant = valueWords(m_kinds, *m_kind, values);
        m_verdict.offer = Offer{
            std::move(values),
            {fmt::format("Bedoelt u {}?", meant.nl), fmt::format("Do you mean {}?", meant.en)}};
    }

    /** 1: what was typed fits another unit or order. */
    void offerOtherUnit()
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            for (const Rule& rule : m_parts[i]->rules) {
                const bool applies = rule.type == RuleType::Factor
                                     || (rule.type == RuleType::FactorInChild && isChild());
                if (!applies || number(i) < rule.low || number(i) > rule.high) {
                    continue;
                }
                if (const auto shifted = number(i).shifted(rule.shift);
                    shifted && m_parts[i]->hard.holds(*shifted)) {
                    std::vector<Value> values = m_given.values;
                    values[i].number = *shifted;
                    offer(std::move(values));
                }
            }
        }
        if (m_verdict.offer && isHardSound()) {
            // Grams of a baby can also be the kilos of somebody heavy: a question.
            question({"Kijk of de eenheid klopt.", "See whether the unit is right."});
        }
    }

    bool isHardSound() const
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (!m_parts[i]->hard.holds(number(i))) {
                return false;
            }
        }
        return true;
    }

    void checkTime()
    {
        if (m_given.at > m_context.now + std::chrono::minutes(1)) {
            refuse({"Dit tijdstip moet nog komen.", "This moment has yet to come."});
        } else if (m_context.born && m_given.at < *m_context.born) {
            refuse({"Dit is van voor de geboorte. Kijk of de datum klopt.",
                    "This is from before the birth. See whether the date is right."});
        } else if (m_given.at < kOldest) {
            refuse({"Dit is van voor het jaar 1900. Kijk of de datum klopt.",
                    "This is from before the year 1900. See whether the date is right."});
        } else if (m_given.at < m_context.now - days(2 * 365)) {
            question({"Dit is meer dan 2 jaar geleden.", "This is more than 2 years ago."});
        }
    }

    /** 2: what cannot be. */
    void checkHard()
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const Kind& part = *m_parts[i];
            if (number(i).decimals() > part.decimalsMost && !m_verdict.offer) {
                refuse({"Er staan te veel cijfers achter de komma.",
                        "There are too many digits behind the point."});
            }
            if (!part.hard.holds(number(i)) && !refuseOtherUnit(part, number(i))) {
                refuseLimit(part, number(i));
            }
        }
        for (const Rule& rule : m_kind->rules) {
            if (rule.type == RuleType::Above && number(0) <= number(1)) {
                refuse({"De bovendruk is altijd hoger dan de onderdruk.",
                        "The upper pressure is always higher than the lower one."});
                const std::vector<Value> swapped = {m_given.values[1], m_given.values[0]};
                if (number(0) != number(1) && m_parts[0]->hard.holds(swapped[0].number)
                    && m_parts[1]->hard.holds(swapped[1].number)) {
                    offer(swapped);
                }
            }
        }
    }

    void refuseLimit(const Kind& part, const Decimal& value)
    {
        const bool low = value < part.hard.min;
        const Decimal& limit = low ? part.hard.min : part.hard.max;
        refuse({fmt::format("{} kan hier niet {} zijn dan {}. Kijk het getal nog een keer na.",
                            part.label.nl,
                            low ? "lager" : "hoger",
                            valueWords(m_kinds, part, {{limit, {}}}).nl),
                fmt::format("{} cannot be {} than {} here. Look at the number once more.",
                            part.label.en,
                            low ? "lower" : "higher",
                            valueWords(m_kinds, part, {{limit, {}}}).en)});
    }

    /** Says which unit it probably is; never converts by itself. */
    bool refuseOtherUnit(const Kind& part, const Decimal& value)
    {
        for (const Rule& rule : part.rules) {
            if (rule.type != RuleType::OtherUnit || value <= rule.low || m_verdict.offer) {
                continue;
            }
            const auto ours = convertUnit(value.toDouble(), rule.unit, part.ucum, part.id);
            const auto number = ours ? Decimal::nearest(*ours, part.decimals) : std::nullopt;
            if (!number || !part.hard.holds(*number)) {
                continue;
            }
            const std::string name = rule.unit == "degF" ? "Fahrenheit" : rule.unit;
            const Words meant = valueWords(m_kinds, part, {{*number, {}}});
            refuse({fmt::format(
                        "Dit is misschien {}. Dan is het {}. Typ dat getal zelf.", name, meant.nl),
                    fmt::format("This may be {}. Then it is {}. Type that number yourself.",
                                name,
                                meant.en)});
            return true;
        }
        return false;
    }

    /** Nothing is asked within the person's own lowest and highest. */
    bool isUsual() const
    {
        const std::size_t count = earlierCount();
        if (count == 0) {
            return false;
        }
        for (std::size_t part = 0; part < m_parts.size(); ++part) {
            std::vector<Decimal> own;
            for (std::size_t i = 0; i < count; ++i) {
                own.push_back(m_context.earlier[i].values.at(part).number);
            }
            const auto [low, high] = std::minmax_element(own.begin(), own.end());
            if (number(part) < *low || number(part) > *high) {
                return false;
            }
        }
        return true;
    }

    /** 3: what is unlikely. */
    void ask(const Rule& rule, std::size_t part)
    {
        const Decimal& value = number(part);
        switch (rule.type) {
        case RuleType::Difference: {
            const Decimal difference = number(0) - number(1);
            if (difference < rule.low || difference > rule.high) {
                question({fmt::format("Het verschil tussen de twee getallen is {}.",
                                      difference.spoken(Language::Dutch)),
                          fmt::format("The difference between the two numbers is {}.",
                                      difference.spoken(Language::English))});
            }
            break;
        }
        case RuleType::FromMedian: askFromMedian(rule, part); break;
        case RuleType::AskBetween:
            if (value >= rule.low && value <= rule.high && m_given.values[part].isExact()) {
                question({"Zo hoog meet een gewone meter niet. Is het misschien mg/dL?",
                          "A usual meter does not measure this high. May it be mg/dL?"});
            }
            break;
        case RuleType::MuchBelowLast:
            if (value >= rule.low && value <= rule.high && earlierCount() > 0
                && last(part) > rule.high) {
                askLast(part);
            }
            break;
        case RuleType::FromLast:
            if (value >= rule.low && isWithin(rule.days)
                && distance(value, last(part)) > rule.high) {
                askLast(part);
            }
            break;
        case RuleType::FromLastPercent:
            if (value < rule.high && isWithin(rule.days)
                && distance(value, last(part)).toDouble() * 100
                       > last(part).toDouble() * rule.low.toDouble()) {
                askLast(part);
            }
            break;
        case RuleType::FromLastAdult:
            if (!isChild() && earlierCount() > 0 && distance(value, last(part)) > rule.high) {
                askLast(part);
            }
            break;
        case RuleType::Above:
        case RuleType::Factor:
        case RuleType::FactorInChild:
        case RuleType::OtherUnit:
        case RuleType::DayTotal: break; // looked at elsewhere
        }
    }

    const Decimal& last(std::size_t part) const { return m_context.earlier[0].values[part].number; }
    static Decimal distance(const Decimal& a, const Decimal& b) { return a > b ? a - b : b - a; }
    bool isWithin(int most) const
    {
        return earlierCount() > 0 && m_given.at - m_context.earlier[0].at <= days(most);
    }

    void askFromMedian(const Rule& rule, std::size_t part)
    {
        std::vector<Decimal> own;
        for (std::size_t i = 0; i < earlierCount(); ++i) {
            own.push_back(m_context.earlier[i].values[part].number);
        }
        if (own.size() < kLeastForMedian) {
            return;
        }
        std::sort(own.begin(), own.end());
        const std::size_t middle = own.size() / 2;
        // Twice the median, so that the middle of two numbers stays exact.
        const Decimal twice =
            own.size() % 2 == 1 ? own[middle] + own[middle] : own[middle - 1] + own[middle];
        if (distance(number(part) + number(part), twice) > rule.high + rule.high) {
            question({"Dit getal is heel anders dan uw laatste metingen.",
                      "This number is very different from your last measurements."});
        }
    }

    void askLast(std::size_t part)
    {
        const Words before = valueWords(m_kinds, *m_parts[part], {{last(part), {}}});
        question({fmt::format("De vorige keer was het {}.", before.nl),
                  fmt::format("Last time it was {}.", before.en)});
    }

    /** 4: soft limits. A meter's own HI or LO is asked about once: its limit is a guess of ours. */
    void askSoft()
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const Kind& part = *m_parts[i];
            const auto& soft = isChild() ? part.softChild : part.soft;
            if (!m_given.values[i].isExact()) {
                question({fmt::format("Het wordt bewaard als {}. Klopt dat bij uw meter?",
                                      valueWords(m_kinds, part, {m_given.values[i]}).nl),
                          fmt::format("It is kept as {}. Does that fit your meter?",
                                      valueWords(m_kinds, part, {m_given.values[i]}).en)});
            } else if (soft && !soft->holds(number(i))) {
                const bool low = number(i) < soft->min;
                question({fmt::format("Dit getal is {} dan we vaak zien.", low ? "lager" : "hoger"),
                          fmt::format("This number is {} than we often see.",
                                      low ? "lower" : "higher")});
            }
        }
    }

    void askDayTotal()
    {
        for (const Rule& rule : m_kind->rules) {
            if (rule.type != RuleType::DayTotal) {
                continue;
            }
            const Decimal total = m_context.dayTotal + number(0);
            const Words words = valueWords(m_kinds, *m_kind, {{total, {}}});
            const Words reason = {fmt::format("Samen met de rest van de dag is het {}.", words.nl),
                                  fmt::format("With the rest of the day it is {}.", words.en)};
            if (total > rule.hardHigh) {
                refuse(reason);
            } else if (total > rule.high) {
                question(reason);
            }
        }
    }

    const Kinds& m_kinds;
    const Measurement& m_given;
    const CheckContext& m_context;
    const Kind* m_kind;
    std::vector<const Kind*> m_parts;
    Verdict m_verdict;
};
} // namespace

Verdict check(const Kinds& kinds, const Measurement& measurement, const CheckContext& context)
{
    return Checking(kinds, measurement, context).run();
}
} // namespace regie::measure
