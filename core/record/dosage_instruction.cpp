// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/dosage_instruction.h"

#include "core/record/dosage_codes.h"
#include "core/record/dosage_when.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <optional>

namespace regie::record
{
namespace
{
bool hasDigit(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

bool has(const std::vector<ExtraEffect>& effects, ExtraEffect effect)
{
    return std::find(effects.begin(), effects.end(), effect) != effects.end();
}

/** How a way of taking is said: the name of its templates and what fills them. */
struct Action {
    std::string name;
    Words place;
    Words how;
};

class Writer
{
public:
    Writer(const DosageInstruction& instruction,
           Setting setting,
           std::string_view form,
           DosageWords& words)
        : m_from(instruction), m_setting(setting), m_form(form), m_words(words)
    {
        for (const DosageConcept& extra : m_from.extra) {
            m_effects.push_back(extraEffect(extra));
        }
        if (!m_from.dose.empty()) {
            m_unit = unitForForm(m_from.dose.front().unit, m_form);
        }
        m_action = action();
    }

    InstructionText write()
    {
        writeMain();
        writeDuration();
        writeExtras();
        writeMaximum();
        writeBounds();
        return std::move(m_text);
    }

    Words rest(const DosageSpan& cycle)
    {
        const std::string key = "rest." + m_action.name + (countedUnit(m_unit) ? ".counted" : "");
        const Words span = m_words.span(cycle);
        return m_words.find(key) != nullptr ? m_words.say(key, {{"span", span}})
                                            : m_words.say("rest", {{"span", span}});
    }

private:
    bool hasAmount() const
    {
        return (!m_from.dose.empty() || !m_from.rate.empty()) && m_setting != Setting::Head;
    }

    std::string_view route()
    {
        if (m_from.route.empty()) {
            return "none";
        }
        const std::string_view name = routeOf(m_from.route);
        if (name.empty()) {
            m_words.lost();
        }
        return name;
    }

    /** Taking by mouth: "slik" only what is known to be swallowed whole and not only when needed. */
    std::string oralName() const
    {
        return countedUnit(m_unit) && swallowed(m_form) && !m_from.asNeeded ? "swallow" : "take";
    }

    std::string skinName() const
    {
        const bool smeared = m_unit.empty() || m_unit == "gram";
        return smeared && m_from.rate.empty() ? "skin" : "skinuse";
    }

    std::string patchName() const
    {
        if (m_unit == "patch") {
            return "sticker";
        }
        return m_unit.empty() || m_unit == "piece" ? "patch" : "skinuse";
    }

    std::string nameWithoutRoute() const
    {
        if (has(m_effects, ExtraEffect::Apply) || has(m_effects, ExtraEffect::ApplyThin)) {
            return "apply";
        }
        for (const ExtraEffect eye :
             {ExtraEffect::BothEyes, ExtraEffect::RightEye, ExtraEffect::LeftEye}) {
            if (has(m_effects, eye)) {
                return "eye";
            }
        }
        const bool mouth = m_unit == "piece" || m_unit == "tablet" || m_unit == "capsule";
        const bool maximum = m_unit.empty() && !m_from.maxPerPeriod.empty()
                             && m_from.maxPerPeriod.front().amount.unit == "piece"
                             && unitForForm("piece", m_form) != "suppository";
        return mouth || maximum ? "take" : "use";
    }

    std::string actionName()
    {
        const std::string_view way = route();
        if (way == "none") {
            return nameWithoutRoute();
        }
        if (way == "oral") {
            return oralName();
        }
        if (way == "skin") {
            return skinName();
        }
        return way == "patch" ? patchName() : std::string(way);
    }

    Action action()
    {
        Action result;
        result.name = actionName();
        const bool skin = result.name == "skin" || result.name == "skinuse"
                          || result.name == "apply" || result.name == "patch";
        const bool thin = has(m_effects, ExtraEffect::ApplyThin);
        const bool apply = has(m_effects, ExtraEffect::Apply) || thin;
        if (apply && !skin) {
            // "Aanbrengen" with an injection: one of the two is wrong, and we do not know which.
            m_words.lost();
        }
        if (thin) {
            result.how = m_words.say("thin");
        }
        std::string_view place = "eye.place";
        for (const auto& [effect, key] :
             {std::pair<ExtraEffect, std::string_view>{ExtraEffect::BothEyes, "eye.both"},
              {ExtraEffect::RightEye, "eye.right"},
              {ExtraEffect::LeftEye, "eye.left"}}) {
            if (has(m_effects, effect)) {
                place = key;
                if (result.name != "eye") {
                    m_words.lost();
                }
            }
        }
        if (result.name == "eye") {
            result.place = m_words.say(place);
        }
        return result;
    }

    Words fill(std::string_view form, const Words& when, const Words& amount = {})
    {
        return m_words.say(
            "route." + m_action.name + std::string(form),
            {{"when", when}, {"amount", amount}, {"place", m_action.place}, {"how", m_action.how}});
    }

    Words rateWords()
    {
        const DosagePer& rate = m_from.rate.front();
        const Words per = rate.per.high == "1"
                              ? m_words.say("per." + rate.per.unit)
                              : m_words.say("perspan", {{"span", m_words.span(rate.per)}});
        return DosageWords::join({m_words.amount(rate.amount), per});
    }

    Words amountText()
    {
        return m_from.dose.empty() ? rateWords()
                                   : amountWords(m_from.dose.front(), m_form, m_words);
    }

    void writeNeed()
    {
        if (m_from.asNeededFor.empty()) {
            m_text.front.push_back(m_words.say("need.1137"));
            return;
        }
        for (const std::string& name : namesOf(m_from.asNeededFor)) {
            if (m_words.find("need." + name) != nullptr) {
                m_text.front.push_back(m_words.say("need." + name));
                return;
            }
        }
        m_text.front.push_back(quote("needquote", m_from.asNeededFor));
    }

    /** The source's own words, between quotation marks. With a number in them they prove nothing. */
    Words quote(std::string_view key, const DosageConcept& what)
    {
        const std::string& text = what.words();
        if (text.empty() || hasDigit(text)) {
            m_words.lost();
        }
        return m_words.say(key, {{"text", Words::same(tidied(text))}});
    }

    void writeMain()
    {
        if (m_from.asNeeded) {
            writeNeed();
        }
        if (m_from.asNeeded && isInterval(m_from.timing) && hasAmount()) {
            writeWithWait();
            return;
        }
        const MomentUse use = m_from.asNeeded ? MomentUse::AsNeeded
                              : hasAmount()   ? MomentUse::WithAmount
                                              : MomentUse::Alone;
        const DosageMoments moments = momentsOf(m_from.timing, use, m_words);
        const Words when = m_setting == Setting::Cycled ? during(moments.phrase) : moments.phrase;
        if (hasAmount()) {
            writeWithAmount(moments, when);
        } else if (moments.said || !m_from.asNeeded) {
            m_text.front.push_back(fill(".plain", when));
        } else {
            m_text.front.push_back(fill(".may", {}));
        }
        append(m_text.front, moments.sentences);
        const bool rateOnly = m_from.dose.empty() && !m_from.rate.empty();
        if (!moments.said && !m_from.asNeeded && !rateOnly) {
            m_text.tail.push_back(m_words.say("howoften"));
        }
    }

    void writeWithAmount(const DosageMoments& moments, const Words& when)
    {
        if (!moments.eachTime) {
            m_text.front.push_back(fill(".amount", when, amountText()));
            return;
        }
        const std::string times = "route." + m_action.name + ".times";
        m_text.front.push_back(fill(m_words.find(times) ? ".times" : ".plain", when));
        m_text.front.push_back(m_words.say("eachtime", {{"amount", amountText()}}));
    }

    /** "Neem 1 tablet. Wacht 3 uur voor u er weer 1 neemt." */
    void writeWithWait()
    {
        m_text.front.push_back(fill(".amount", {}, amountText()));
        const Words span = m_words.span(m_from.timing.period);
        const bool mouth = m_action.name == "take";
        const bool whole = !m_from.dose.empty() && countedUnit(m_unit)
                           && m_from.dose.front().low == m_from.dose.front().high
                           && m_from.dose.front().low.find('.') == std::string::npos;
        if (mouth && whole) {
            const Words number = DosageWords::number(m_from.dose.front().low);
            m_text.front.push_back(
                m_words.say("wait.counted", {{"span", span}, {"number", number}}));
        } else {
            m_text.front.push_back(m_words.say(mouth ? "wait.take" : "wait.use", {{"span", span}}));
        }
    }

    Words during(const Words& when)
    {
        const Words span = m_words.say("during", {{"span", m_words.span(m_from.timing.bounds)}});
        return {tidied(span.nl + ' ' + when.nl), tidied(when.en + ' ' + span.en)};
    }

    void writeDuration()
    {
        if (!m_from.rate.empty() && !m_from.dose.empty()) {
            m_text.front.push_back(m_words.say("rate", {{"rate", rateWords()}}));
        }
        if (m_from.timing.duration.empty()) {
            return;
        }
        const Words span = m_words.span(m_from.timing.duration);
        const std::string_view key = m_action.name == "sticker" ? "remove.sticker"
                                     : m_action.name == "patch" ? "remove"
                                                                : "lasts";
        m_text.front.push_back(m_words.say(key, {{"span", span}}));
    }

    void writeExtras()
    {
        for (std::size_t i = 0; i < m_from.extra.size(); ++i) {
            if (m_effects[i] != ExtraEffect::Sentence) {
                continue;
            }
            const DosageConcept& extra = m_from.extra[i];
            Words sentence;
            for (const std::string& name : namesOf(extra)) {
                if (sentence.empty() && m_words.find("extra." + name) != nullptr) {
                    sentence = m_words.say("extra." + name);
                }
            }
            m_text.tail.push_back(sentence.empty() ? quote("quote", extra) : sentence);
        }
        if (!m_from.site.empty()) {
            m_text.tail.push_back(quote("site", m_from.site));
        }
        if (!m_from.method.empty()) {
            m_text.tail.push_back(quote("method", m_from.method));
        }
        if (m_from.timing.exact) {
            m_text.tail.push_back(m_words.say("exact"));
        }
    }

    std::string mouthOrUse(std::string_view key) const
    {
        const bool mouth = m_action.name == "take" || m_action.name == "swallow";
        return std::string(key) + (mouth ? ".take" : ".use");
    }

    void writeMaximum()
    {
        for (const DosagePer& most : m_from.maxPerPeriod) {
            const bool day = most.per == DosageSpan{"1", "1", "d"};
            const Words period = day ? m_words.say("oneday")
                                     : m_words.say("inspan", {{"span", m_words.span(most.per)}});
            const std::string_view unit = unitForForm(most.amount.unit, m_form);
            const bool same = m_unit.empty() || m_unit == unit;
            if (countedUnit(unit) && same) {
                const Words number = DosageWords::number(most.amount.high);
                m_text.tail.push_back(m_words.say(mouthOrUse("most.counted"),
                                                  {{"period", period}, {"number", number}}));
            } else {
                m_text.tail.push_back(m_words.say(
                    mouthOrUse("most"),
                    {{"period", period}, {"amount", amountWords(most.amount, m_form, m_words)}}));
            }
        }
        for (const DosageAmount& most : m_from.maxPerTime) {
            const Words amount = amountWords(most, m_form, m_words);
            m_text.tail.push_back(m_words.say(mouthOrUse("mosttime"), {{"amount", amount}}));
        }
        for (const DosageAmount& most : m_from.maxEver) {
            const Words amount = amountWords(most, m_form, m_words);
            m_text.tail.push_back(m_words.say(mouthOrUse("mostever"), {{"amount", amount}}));
        }
    }

    Words dateWords(const std::string& date)
    {
        const std::optional<time::PartialDate> parsed = time::PartialDate::parse(date);
        if (!parsed) {
            m_words.lost();
            return {};
        }
        return parsed->words();
    }

    void writeBounds()
    {
        const DosageTiming& timing = m_from.timing;
        if (!timing.boundsStart.empty() || !timing.boundsEnd.empty()) {
            const std::string_view key = timing.boundsEnd.empty()     ? "valid.from"
                                         : timing.boundsStart.empty() ? "valid.until"
                                                                      : "valid";
            const Words from = timing.boundsStart.empty() ? Words() : dateWords(timing.boundsStart);
            const Words until = timing.boundsEnd.empty() ? Words() : dateWords(timing.boundsEnd);
            m_text.bounds = m_words.say(key, {{"from", from}, {"until", until}});
            if (m_setting != Setting::Whole) {
                m_words.lost();
            }
            return;
        }
        if (timing.bounds.empty()) {
            return;
        }
        checkBounds();
        if (m_setting == Setting::Whole) {
            m_text.bounds = m_words.say("goon", {{"span", m_words.span(timing.bounds)}});
        }
    }

    /** "1 hour long, once a day" cannot be followed: the source must have meant something else. */
    void checkBounds()
    {
        const DosageTiming& timing = m_from.timing;
        const DosageSpan day{"1", "1", "d"};
        const std::optional<double> bounds = secondsOf(timing.bounds);
        const std::optional<double> period = secondsOf(timing.period.empty() ? day : timing.period);
        if (!bounds || !period || *bounds < *period) {
            m_words.lost();
        }
    }

    static void append(std::vector<Words>& to, const std::vector<Words>& from)
    {
        to.insert(to.end(), from.begin(), from.end());
    }

    const DosageInstruction& m_from;
    Setting m_setting;
    std::string_view m_form;
    DosageWords& m_words;
    std::vector<ExtraEffect> m_effects;
    std::string m_unit;
    Action m_action;
    InstructionText m_text;
};
} // namespace

InstructionText writeInstruction(const DosageInstruction& instruction,
                                 Setting setting,
                                 std::string_view form,
                                 DosageWords& words)
{
    return Writer(instruction, setting, form, words).write();
}

Words amountWords(DosageAmount amount, std::string_view form, DosageWords& words)
{
    amount.unit = unitForForm(amount.unit, form);
    return words.amount(amount);
}

Words restSentence(const DosageInstruction& instruction,
                   const DosageSpan& cycle,
                   std::string_view form,
                   DosageWords& words)
{
    return Writer(instruction, Setting::Whole, form, words).rest(cycle);
}
} // namespace regie::record
