// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/medication_line.h"

#include "core/record/dosage_words.h"
#include "core/record/medication_name.h"
#include "core/terms/terms.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace regie::record
{
namespace
{
Words say(const terms::Terms& terms, std::string_view key, DosageWords::Values values = {})
{
    const Words* words = terms.label("medication_line." + std::string(key));
    return words ? DosageWords::filled(*words, values) : Words();
}

FactDate factDate(const std::string& text)
{
    const std::optional<time::PartialDate> date = time::PartialDate::parse(text);
    if (!date) {
        return {};
    }
    return {text, {}, std::string(time::precisionName(date->precision))};
}

/** The day in words; the hour a period ends at says nothing to a person. */
Words dayWords(const std::string& text)
{
    const std::optional<time::PartialDate> date = time::PartialDate::parse(text.substr(0, 10));
    return date ? date->words() : Words();
}

bool later(const std::string& a, const std::string& b)
{
    const std::optional<time::PartialDate> first = time::PartialDate::parse(a);
    const std::optional<time::PartialDate> second = time::PartialDate::parse(b);
    return first && (!second || first->sortKey() > second->sortKey());
}

class LineWriter
{
public:
    LineWriter(const MedicationGroup& group, const terms::Terms& terms, const MedicationNow& now)
        : m_group(group), m_terms(terms), m_now(now)
    {
        m_agreements = standing(group, {MedicationBlock::Agreement});
        m_administrations = standing(group, {MedicationBlock::Administration});
        m_dosings = standing(group, {MedicationBlock::VariableDosing});
        m_uses = standing(group, {MedicationBlock::Use});
    }

    WrittenLine write()
    {
        for (const auto* states : {&m_agreements, &m_administrations, &m_uses, &m_dosings}) {
            if (m_main == nullptr) {
                m_main = deciding(*states, m_now);
                m_from = states;
            }
        }
        if (m_main == nullptr) {
            writeWithoutAgreement();
        } else {
            m_verdict = verdictOf(*m_main, m_now);
            takeFuture();
            const bool schedule = m_from == &m_dosings;
            if (schedule && m_verdict.status == MedicationStatus::Current) {
                m_verdict = {MedicationStatus::Unknown, MedicationCause::ScheduleOnly};
            }
            writeFromMain();
        }
        m_line.status = m_verdict.status;
        writeName();
        writeDispensed();
        writeFacts();
        return {std::move(m_line), m_verdict.cause};
    }

private:
    bool has(MedicationBlock block) const
    {
        return std::any_of(m_group.begin(), m_group.end(), [&](const auto* record) {
            return record->block == block;
        });
    }

    bool hasDone(MedicationBlock block) const
    {
        return std::any_of(m_group.begin(), m_group.end(), [&](const auto* record) {
            return record->block == block && !record->notDone;
        });
    }

    /** Only logistics, or agreements that were all cancelled. */
    void writeWithoutAgreement()
    {
        const MedicationRecord& last = *m_group.back();
        for (const MedicationRecord* record : m_group) {
            if (!record->notDone && !record->doNotUse) {
                m_line.dosage = record->dosage.sentence;
            }
        }
        const bool agreed = has(MedicationBlock::Agreement) || has(MedicationBlock::Administration)
                            || has(MedicationBlock::Use);
        if (last.doNotUse && !agreed) {
            m_verdict = {MedicationStatus::Forbidden, MedicationCause::Forbidden};
            m_line.dosage = Words();
            m_line.reason = say(m_terms, "reason.forbidden");
        } else if (agreed) {
            m_verdict = {MedicationStatus::Stopped, MedicationCause::Cancelled};
            const bool use = last.block == MedicationBlock::Use;
            m_line.dosage = say(m_terms, use ? "dosage.nottaken" : "dosage.cancelled");
            m_line.reason = say(m_terms, use ? "reason.nottaken" : "reason.cancelled");
        } else {
            m_line.reason = say(m_terms, logisticReason());
        }
        const bool byOther = agreed && last.block != MedicationBlock::Use;
        m_line.agreedBy = byOther ? whoOf(last) : std::string();
    }

    /** What took place says more than what did not. */
    std::string_view logisticReason() const
    {
        if (hasDone(MedicationBlock::Dispense)) {
            return "reason.fromdispense";
        }
        if (hasDone(MedicationBlock::Administered)) {
            return "reason.administered";
        }
        if (has(MedicationBlock::Administered)) {
            return "reason.notgiven";
        }
        return has(MedicationBlock::Dispense) ? "reason.notdispensed" : "reason.requested";
    }

    /** What has ended but is to begin again belongs with what is to come. */
    void takeFuture()
    {
        for (const MedicationState& state : *m_from) {
            const bool later_ = m_now.isBefore(state.record->start)
                                && state.stop == MedicationStop::None && &state != m_main;
            if (later_) {
                m_next = &state;
            }
        }
        const bool over = m_verdict.status == MedicationStatus::Stopped
                          && (m_verdict.cause == MedicationCause::Stopped
                              || m_verdict.cause == MedicationCause::Ended
                              || m_verdict.cause == MedicationCause::PausedEnded
                              || m_verdict.cause == MedicationCause::ForbiddenOver);
        if (m_next != nullptr && over) {
            m_main = m_next;
            m_next = nullptr;
            m_verdict = verdictOf(*m_main, m_now);
        }
    }

    void writeFromMain()
    {
        const MedicationRecord& record = *m_main->record;
        // The time an order not to use it holds is no time of use.
        if (!record.doNotUse) {
            m_line.since = factDate(record.start);
            m_line.until = factDate(m_main->end);
        }
        // What somebody says about use is no agreement.
        const bool agreed = record.block != MedicationBlock::Use;
        m_line.agreedBy = agreed ? whoOf(record) : std::string();
        collectAdministrations();
        writeDosage();
        writeReason();
        compareAdministrations();
        compareUse();
    }

    static std::string whoOf(const MedicationRecord& record)
    {
        return record.who.empty() ? readableName(record.input->provider) : record.who;
    }

    Words nameOf(const MedicationRecord& record) const
    {
        const std::string who = whoOf(record);
        return who.empty() ? say(m_terms, "someone") : Words::same(who);
    }

    bool isUnder(const MedicationRecord& administration) const
    {
        const MedicationRecord& main = *m_main->record;
        const auto names = [&](const MedicationRecord& record) {
            return std::any_of(
                administration.basis.begin(),
                administration.basis.end(),
                [&](const std::string& link) {
                    return link == selfLink(*record.input)
                           || std::find(record.identifiers.begin(), record.identifiers.end(), link)
                                  != record.identifiers.end();
                });
        };
        const bool underOther =
            std::any_of(m_group.begin(), m_group.end(), [&](const auto* record) {
                return record != &main && record->block == MedicationBlock::Agreement
                       && names(*record);
            });
        return names(main) || !underOther;
    }

    /** A later administration agreement takes the place of the one it refers to. */
    bool isReplaced(const MedicationState& state) const
    {
        return std::any_of(
            m_administrations.begin(), m_administrations.end(), [&](const MedicationState& other) {
                const auto& links = other.record->replaces;
                return !m_now.isBefore(other.record->start)
                       && std::any_of(links.begin(), links.end(), [&](const std::string& link) {
                              const auto& own = state.record->identifiers;
                              return std::find(own.begin(), own.end(), link) != own.end();
                          });
            });
    }

    void collectAdministrations()
    {
        if (m_main->record->block != MedicationBlock::Agreement) {
            return;
        }
        for (const MedicationState& state : m_administrations) {
            if (isUnder(*state.record) && !isReplaced(state)) {
                m_under.push_back(&state);
                if (verdictOf(state, m_now).status == MedicationStatus::Current) {
                    m_running.push_back(&state);
                }
            }
        }
    }

    void writeDosage()
    {
        const Words day = dayWords(m_main->end);
        const auto ended = [&](const std::string& key) {
            m_line.dosage = day.empty() ? say(m_terms, "dosage." + key)
                                        : say(m_terms, "dosage." + key + "until", {{"date", day}});
        };
        switch (m_verdict.cause) {
        case MedicationCause::Stopped: ended("stopped"); return;
        case MedicationCause::Paused: ended("paused"); return;
        case MedicationCause::PausedLongAgo:
        case MedicationCause::PausedEnded: ended("pausedthen"); return;
        case MedicationCause::Ended: ended("ended"); return;
        case MedicationCause::Cancelled: m_line.dosage = say(m_terms, "dosage.cancelled"); return;
        case MedicationCause::NotTaken: m_line.dosage = say(m_terms, "dosage.nottaken"); return;
        case MedicationCause::Forbidden:
        case MedicationCause::ForbiddenOver: return;
        case MedicationCause::Covered:
        case MedicationCause::SaysActive:
        case MedicationCause::EndedActive:
        case MedicationCause::NotBegun:
        case MedicationCause::NoPeriod:
        case MedicationCause::Unclear:
        case MedicationCause::FromDispense:
        case MedicationCause::ScheduleOnly: break;
        }
        m_line.dosage = dosageRecord().dosage.sentence;
        m_line.moments = dosageRecord().dosage.moments;
    }

    /** A schedule that varies comes first, then the one agreement on administration, then the main. */
    const MedicationRecord& dosageRecord()
    {
        const MedicationState* dosing = deciding(m_dosings, m_now);
        if (dosing != nullptr && verdictOf(*dosing, m_now).status == MedicationStatus::Current) {
            return *dosing->record;
        }
        const bool one = m_verdict.status == MedicationStatus::Current && m_running.size() == 1;
        return one ? *m_running.front()->record : *m_main->record;
    }

    Words stopReason(const std::string& key) const
    {
        const MedicationRecord& record = m_main->stoppedBy ? *m_main->stoppedBy : *m_main->record;
        if (record.reason.empty()) {
            return say(m_terms, "reason." + key);
        }
        return say(m_terms, "reason." + key + "for", {{"reason", record.reason}});
    }

    void writeReason()
    {
        switch (m_verdict.cause) {
        case MedicationCause::Covered: m_line.reason = coveredReason(); return;
        case MedicationCause::SaysActive: m_line.reason = say(m_terms, "reason.saysactive"); return;
        case MedicationCause::Ended: m_line.reason = say(m_terms, "reason.ended"); return;
        case MedicationCause::EndedActive:
            m_line.reason = say(m_terms, "reason.endedactive");
            return;
        case MedicationCause::Stopped: m_line.reason = stopReason("stopped"); return;
        case MedicationCause::Paused: m_line.reason = stopReason("paused"); return;
        case MedicationCause::PausedLongAgo: m_line.reason = stopReason("pausedlongago"); return;
        case MedicationCause::PausedEnded: m_line.reason = say(m_terms, "reason.ended"); return;
        case MedicationCause::Cancelled: m_line.reason = say(m_terms, "reason.cancelled"); return;
        case MedicationCause::NotTaken: m_line.reason = say(m_terms, "reason.nottaken"); return;
        case MedicationCause::Forbidden: m_line.reason = say(m_terms, "reason.forbidden"); return;
        case MedicationCause::ForbiddenOver:
            m_line.reason = say(m_terms, "reason.forbiddenover");
            return;
        case MedicationCause::NotBegun: m_line.reason = say(m_terms, "reason.notbegun"); return;
        case MedicationCause::NoPeriod: m_line.reason = say(m_terms, "reason.noperiod"); return;
        case MedicationCause::Unclear: m_line.reason = say(m_terms, "reason.unclear"); return;
        case MedicationCause::FromDispense:
            m_line.reason = say(m_terms, "reason.fromdispense");
            return;
        case MedicationCause::ScheduleOnly:
            m_line.reason = say(m_terms, "reason.scheduleonly");
            return;
        }
    }

    Words coveredReason() const
    {
        if (m_next != nullptr) {
            return say(m_terms, "reason.future", {{"date", dayWords(m_next->record->start)}});
        }
        const bool use = m_main->record->block == MedicationBlock::Use;
        return use && m_main->record->ofZib ? say(m_terms, "reason.use") : Words();
    }

    void conflict(std::string_view key, const MedicationRecord& record)
    {
        m_line.conflicts.push_back(
            say(m_terms,
                "conflict." + std::string(key),
                {{"who", nameOf(record)}, {"dosage", record.dosage.sentence}}));
    }

    /** Somebody ended it in so many words. */
    static bool isOver(MedicationCause cause)
    {
        return cause == MedicationCause::Stopped || cause == MedicationCause::Paused
               || cause == MedicationCause::PausedLongAgo || cause == MedicationCause::PausedEnded
               || cause == MedicationCause::Forbidden;
    }

    bool differs(const MedicationRecord& a, const MedicationRecord& b) const
    {
        return a.dosage.understood && b.dosage.understood && a.comparable != b.comparable;
    }

    void compareAdministrations()
    {
        const bool current = m_verdict.status == MedicationStatus::Current;
        if (current && m_running.size() == 1 && m_dosings.empty()
            && differs(*m_main->record, *m_running.front()->record)) {
            conflict("dosage", *m_main->record);
            conflict("dosage", *m_running.front()->record);
        }
        if (current && m_running.empty() && !m_under.empty()) {
            if (isOver(verdictOf(*m_under.back(), m_now).cause)) {
                conflict("pharmacystopped", *m_under.back()->record);
            }
        }
        if (isOver(m_verdict.cause) && !m_running.empty()) {
            conflict("goeson", *m_running.back()->record);
        }
    }

    /** What the person or a carer says about use counts when it is not older than the agreement. */
    void compareUse()
    {
        const MedicationState* use = deciding(m_uses, m_now);
        const MedicationRecord& decisive = m_main->stoppedBy ? *m_main->stoppedBy : *m_main->record;
        if (use == nullptr || use == m_main || use->record->registered < decisive.registered) {
            return;
        }
        const MedicationVerdict said = verdictOf(*use, m_now);
        const bool current = m_verdict.status == MedicationStatus::Current;
        const bool not_ = isOver(said.cause) || said.cause == MedicationCause::NotTaken;
        if (current && not_) {
            conflict("notused", *use->record);
        } else if (isOver(m_verdict.cause) && said.status == MedicationStatus::Current) {
            conflict("used", *use->record);
        } else if (current && said.status == MedicationStatus::Current) {
            compareUseDosage(*use->record);
        }
    }

    void compareUseDosage(const MedicationRecord& use)
    {
        if (m_dosings.empty() && differs(dosageRecord(), use)) {
            conflict("dosage", use);
        } else if (use.asAgreed == false) {
            conflict("deviates", use);
        }
    }

    void writeName()
    {
        if (m_running.size() == 1) {
            m_line.name = m_running.front()->record->product.name;
        }
        if (m_line.name.empty() && m_main != nullptr) {
            m_line.name = m_main->record->product.name;
        }
        for (const MedicationRecord* record : m_group) {
            if (m_line.name.empty()) {
                m_line.name = record->product.name;
            }
        }
        if (m_line.name.empty()) {
            writeNoName();
        }
    }

    /** Nobody can take a medicine by a name that is still to come; ended is ended all the same. */
    void writeNoName()
    {
        const bool toCome = std::any_of(
            m_group.begin(), m_group.end(), [](const auto* record) { return record->nameToCome; });
        m_line.name = say(m_terms, toCome ? "nametocome" : "noname");
        if (toCome && m_line.status != MedicationStatus::Stopped
            && m_line.status != MedicationStatus::Forbidden) {
            m_line.status = MedicationStatus::Unknown;
            m_line.reason = say(m_terms, "reason.nametocome");
        }
    }

    void writeDispensed()
    {
        std::string last;
        for (const MedicationRecord* record : m_group) {
            if (record->block == MedicationBlock::Dispense && later(record->handedOver, last)) {
                last = record->handedOver;
            }
        }
        m_line.dispensed = factDate(last);
    }

    void addFact(const MedicationRecord& record)
    {
        const std::string& id = record.input->factId;
        if (std::find(m_line.facts.begin(), m_line.facts.end(), id) == m_line.facts.end()) {
            m_line.facts.push_back(id);
        }
    }

    void writeFacts()
    {
        if (m_main != nullptr) {
            addFact(m_main->stoppedBy ? *m_main->stoppedBy : *m_main->record);
            addFact(*m_main->record);
        }
        for (auto at = m_group.rbegin(); at != m_group.rend(); ++at) {
            addFact(**at);
        }
    }

    const MedicationGroup& m_group;
    const terms::Terms& m_terms;
    const MedicationNow& m_now;
    std::vector<MedicationState> m_agreements, m_administrations, m_dosings, m_uses;
    const std::vector<MedicationState>* m_from = nullptr;
    const MedicationState* m_main = nullptr;
    const MedicationState* m_next = nullptr; ///< what is agreed on for later
    std::vector<const MedicationState*> m_under, m_running;
    MedicationVerdict m_verdict;
    MedicationLine m_line;
};
} // namespace

WrittenLine medicationLine(const MedicationGroup& group,
                           const terms::Terms& terms,
                           const MedicationNow& now)
{
    return LineWriter(group, terms, now).write();
}

Words twiceWords(const terms::Terms& terms)
{
    return say(terms, "conflict.twice");
}

Words twoDosesWords(const terms::Terms& terms)
{
    return say(terms, "conflict.twodoses");
}

Words alsoForbiddenWords(const terms::Terms& terms)
{
    return say(terms, "conflict.forbidden");
}
} // namespace regie::record
