// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/dosage_sentence.h"

#include "core/record/dosage_codes.h"
#include "core/record/dosage_instruction.h"
#include "core/record/dosage_when.h"

#include <algorithm>

namespace regie::record
{
namespace
{
bool exact(const DosageAmount& amount)
{
    return amount.low == amount.high;
}

/**
 * "0 times a day 0 tablets" is no way to take a medicine; "0 to 2 tablets" is, and so is an amount of
 * 0 that is one of several: a stretch without it.
 */
bool saysZero(const DosageInstruction& one, bool alone)
{
    const auto zero = [](const auto& each) { return each.low == "0" && each.high == "0"; };
    const DosageTiming& timing = one.timing;
    return (timing.frequency == "0" && timing.frequencyMax.empty()) || zero(timing.period)
           || (timing.count == "0" && timing.countMax.empty()) || zero(timing.duration)
           || zero(timing.bounds) || (alone && std::any_of(one.dose.begin(), one.dose.end(), zero))
           || std::any_of(one.rate.begin(), one.rate.end(), [&](const DosagePer& rate) {
                  return zero(rate.amount) || zero(rate.per);
              });
}

/** Whether the instruction says anything a sentence can be made of: an amount, a moment, a need. */
bool saysSomething(const DosageInstruction& one)
{
    const DosageTiming& timing = one.timing;
    const bool when = !timing.period.empty() || !timing.when.empty() || !timing.times.empty()
                      || !timing.days.empty() || !timing.count.empty();
    const bool applied = std::any_of(one.extra.begin(), one.extra.end(), [](const auto& extra) {
        return extraEffect(extra) != ExtraEffect::Sentence;
    });
    return when || applied || one.asNeeded || !one.dose.empty() || !one.rate.empty()
           || !one.maxPerPeriod.empty() || !one.maxPerTime.empty();
}

class PlanWriter
{
public:
    PlanWriter(const DosagePlan& plan, std::string_view form, const terms::Terms& terms)
        : m_plan(plan), m_form(form), m_words(terms)
    {
    }

    std::optional<Words> write()
    {
        const std::vector<DosageInstruction>& all = m_plan.instructions;
        if (all.empty() || !m_plan.complete || !understandable()) {
            return std::nullopt;
        }
        if (all.size() == 1 && !saysSomething(all.front())) {
            return writeAlone(all.front());
        }
        if (!std::all_of(all.begin(), all.end(), saysSomething)) {
            return std::nullopt;
        }
        writeByOrder();
        if (!m_words.complete()) {
            return std::nullopt;
        }
        return DosageWords::join(m_sentences);
    }

private:
    bool understandable() const
    {
        const bool alone = m_plan.instructions.size() == 1;
        return std::all_of(m_plan.instructions.begin(),
                           m_plan.instructions.end(),
                           [alone](const DosageInstruction& one) {
                               return one.complete && !saysZero(one, alone) && one.dose.size() <= 1
                                      && one.rate.size() <= 1;
                           });
    }

    /** Only a free instruction: a sentence when it is one of the few that everybody writes alike. */
    std::optional<Words> writeAlone(const DosageInstruction& one)
    {
        const bool bare = one.timing == DosageTiming() && one.site.empty() && one.method.empty();
        if (!bare || one.extra.size() != 1) {
            return std::nullopt;
        }
        for (const std::string& name : namesOf(one.extra.front())) {
            if (const Words* words = m_words.find("alone." + name)) {
                return *words;
            }
        }
        return std::nullopt;
    }

    void writeByOrder()
    {
        switch (m_plan.order) {
        case DosagePlan::Order::Single: writeSingle(); return;
        case DosagePlan::Order::Parallel: writeParallel(); return;
        case DosagePlan::Order::Sequential: writeSequential(); return;
        case DosagePlan::Order::Unclear: m_words.lost(); return;
        }
    }

    void add(const std::vector<Words>& sentences)
    {
        m_sentences.insert(m_sentences.end(), sentences.begin(), sentences.end());
    }

    void add(const InstructionText& text)
    {
        add(text.front);
        add(text.tail);
        m_sentences.push_back(text.bounds);
    }

    void writeSingle()
    {
        const DosageInstruction& one = m_plan.instructions.front();
        if (m_plan.cycle.empty()) {
            add(writeInstruction(one, Setting::Whole, m_form, m_words));
            return;
        }
        const DosageTiming& timing = one.timing;
        const bool plain = timing.frequencyMax.empty() && timing.period.low == timing.period.high
                           && timing.bounds.low == timing.bounds.high && !one.asNeeded
                           && std::all_of(one.dose.begin(), one.dose.end(), exact);
        if (!plain || compareToCycle(timing.bounds) >= 0) {
            m_words.lost();
            return;
        }
        add(writeInstruction(one, Setting::Cycled, m_form, m_words));
        m_sentences.push_back(restSentence(one, m_plan.cycle, m_form, m_words));
        m_sentences.push_back(m_words.say("again"));
    }

    /** Below, equal to or above the cycle; above too when the lengths cannot be compared. */
    int compareToCycle(const DosageSpan& span)
    {
        const std::optional<double> length = fixedSeconds(span);
        const std::optional<double> cycle = fixedSeconds(m_plan.cycle);
        if (!length || !cycle || *length > *cycle) {
            return 1;
        }
        return *length < *cycle ? -1 : 0;
    }

    /** Months and years differ in length, so they do not fit in a cycle of days. */
    static std::optional<double> fixedSeconds(const DosageSpan& span)
    {
        return span.unit == "mo" || span.unit == "a" ? std::nullopt : secondsOf(span);
    }

    void writeParallel()
    {
        std::vector<InstructionText> texts;
        for (const DosageInstruction& one : m_plan.instructions) {
            texts.push_back(writeInstruction(one, Setting::Whole, m_form, m_words));
        }
        const auto sameBounds = [&](const InstructionText& text) {
            return text.bounds == texts.front().bounds;
        };
        const auto sameTail = [&](const InstructionText& text) {
            return text.tail == texts.front().tail;
        };
        // Different lengths without an order: whether they follow each other is not said.
        if (!m_plan.cycle.empty() || !std::all_of(texts.begin(), texts.end(), sameBounds)) {
            m_words.lost();
        }
        const bool shared = std::all_of(texts.begin(), texts.end(), sameTail);
        for (const InstructionText& text : texts) {
            add(text.front);
            if (!shared) {
                add(text.tail);
            }
        }
        if (shared) {
            add(texts.front().tail);
        }
        m_sentences.push_back(texts.front().bounds);
    }

    /** All phases alike but for amount and length: then what they share is said once. */
    bool sameHead() const
    {
        const auto head = [](DosageInstruction one) {
            one.dose.clear();
            one.timing.bounds = {};
            one.sequence.clear();
            one.text.clear();
            return one;
        };
        const DosageInstruction first = head(m_plan.instructions.front());
        return std::all_of(
            m_plan.instructions.begin(),
            m_plan.instructions.end(),
            [&](const DosageInstruction& one) { return !one.dose.empty() && head(one) == first; });
    }

    Words phaseStart(std::size_t index)
    {
        const DosageSpan& bounds = m_plan.instructions[index].timing.bounds;
        if (bounds.empty()) {
            if (index + 1 < m_plan.instructions.size()) {
                m_words.lost();
            }
            return m_words.say("phase.last");
        }
        return m_words.say(index == 0 ? "phase.first" : "phase.next",
                           {{"span", m_words.span(bounds)}});
    }

    void writeSequential()
    {
        const std::vector<DosageInstruction>& all = m_plan.instructions;
        if (sameHead()) {
            const InstructionText head =
                writeInstruction(all.front(), Setting::Head, m_form, m_words);
            add(head.front);
            for (std::size_t i = 0; i < all.size(); ++i) {
                // The other phases are written too, only to be checked.
                static_cast<void>(writeInstruction(all[i], Setting::Head, m_form, m_words));
                const Words amount = amountWords(all[i].dose.front(), m_form, m_words);
                m_sentences.push_back(sentence(DosageWords::join({phaseStart(i), amount})));
            }
            add(head.tail);
        } else {
            for (std::size_t i = 0; i < all.size(); ++i) {
                writePhase(i);
            }
        }
        writeCycleOfPhases();
    }

    void writePhase(std::size_t index)
    {
        InstructionText text =
            writeInstruction(m_plan.instructions[index], Setting::Phase, m_form, m_words);
        if (text.front.empty()) {
            m_words.lost();
            return;
        }
        Words& first = text.front.front();
        for (std::string* words : {&first.nl, &first.en}) {
            if (!words->empty() && words->front() >= 'A' && words->front() <= 'Z') {
                words->front() = static_cast<char>(words->front() + ('a' - 'A'));
            }
        }
        first = DosageWords::join({phaseStart(index), first});
        add(text);
    }

    static Words sentence(const Words& words) { return {words.nl + '.', words.en + '.'}; }

    void writeCycleOfPhases()
    {
        if (m_plan.cycle.empty()) {
            return;
        }
        double total = 0;
        for (const DosageInstruction& one : m_plan.instructions) {
            const bool fixed = one.timing.bounds.low == one.timing.bounds.high
                               && std::all_of(one.dose.begin(), one.dose.end(), exact);
            const std::optional<double> length = fixedSeconds(one.timing.bounds);
            if (!length || !fixed) {
                m_words.lost();
                return;
            }
            total += *length;
        }
        const std::optional<double> cycle = fixedSeconds(m_plan.cycle);
        if (!cycle || total > *cycle) {
            m_words.lost();
        } else if (total < *cycle) {
            m_sentences.push_back(
                restSentence(m_plan.instructions.front(), m_plan.cycle, m_form, m_words));
            m_sentences.push_back(m_words.say("again"));
        } else {
            m_sentences.push_back(
                m_words.say("againafter", {{"span", m_words.span(m_plan.cycle)}}));
        }
    }

    const DosagePlan& m_plan;
    std::string_view m_form;
    DosageWords m_words;
    std::vector<Words> m_sentences;
};
} // namespace

std::optional<Words> planSentences(const DosagePlan& plan,
                                   std::string_view form,
                                   const terms::Terms& terms)
{
    return PlanWriter(plan, form, terms).write();
}
} // namespace regie::record
