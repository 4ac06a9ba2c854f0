// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at what was filled in, keeping it, and taking that back.
#include "core/measure/own_measurement.h"
#include "core/store/records.h"
#include "ui/viewmodels/measure/measure_entry_view_model.h"

#include <string>
#include <utility>
#include <vector>

namespace regie::ui
{
std::optional<MeasureEntryViewModel::Entry> MeasureEntryViewModel::entry()
{
    const auto at = readWhen();
    Q_EMIT whenChanged();
    for (int row = 0; row < m_parts.count(); ++row) {
        checkPart(row);
    }
    if (!at || firstProblem() >= 0) {
        return std::nullopt;
    }
    const measure::Kind& kind = *kindOf(m_kindId);
    measure::Measurement given = m_before.value_or(measure::Measurement());
    given.kind = kind.id;
    given.values.clear();
    given.at = at->at;
    given.offsetMinutes = at->offsetMinutes;
    given.dayOnly = at->dayOnly;
    given.note = m_note.trimmed().toStdString();
    given.device = m_device.trimmed().toStdString();
    given.how.clear();
    given.moment.clear();
    for (const MeasureChoice& choice : m_choices.choices()) {
        const std::string chosen = choice.ids.value(choice.chosen).toStdString();
        if (choice.id == QLatin1String(kBy)) {
            given.by = chosen == "relative"   ? measure::MeasuredBy::Relative
                       : chosen == "provider" ? measure::MeasuredBy::CareProvider
                                              : measure::MeasuredBy::Self;
        } else if (choice.id == QLatin1String(kMoment)) {
            given.moment = chosen;
        } else if (!chosen.empty()) {
            given.how[choice.id.toStdString()] = chosen;
        }
    }
    std::optional<measure::Measurement> pulse;
    for (const MeasurePart& part : m_parts.parts()) {
        if (part.typed.trimmed().isEmpty()) {
            continue;
        }
        const auto read =
            measure::readValues(*kinds(), *kindOf(part.kind), part.typed.trimmed().toStdString());
        const measure::Value value = std::get<std::vector<measure::Value>>(read).front();
        if (part.needed) {
            given.values.push_back(value);
        } else {
            pulse = given;
            pulse->kind = kPulse;
            pulse->values = {value};
            pulse->how.clear();
        }
    }
    Entry entry = {std::move(given)};
    if (pulse) {
        entry.push_back(std::move(*pulse));
    }
    return entry;
}

void MeasureEntryViewModel::look()
{
    submit(Keep::No);
}

void MeasureEntryViewModel::save()
{
    submit(m_state == State::Checked ? Keep::Anyhow : Keep::WhenLikely);
}

void MeasureEntryViewModel::submit(Keep keep)
{
    if (m_working || !m_ready || m_state == State::Saved || m_state == State::Removed) {
        return;
    }
    m_failure.clear();
    m_takenBack = false;
    const auto given = entry();
    if (!given) {
        setState(State::Filling);
        Q_EMIT refused();
        return;
    }
    m_working = true;
    Q_EMIT stateChanged();
    app()->record().write(
        this,
        [kinds = kinds(), given = *given, keep, now = now(), without = m_factId.toStdString()](
            store::Store& store, const std::stop_token&) -> Result<Answer> {
            const auto profile = store.profile();
            if (!profile) {
                return fail(profile.error());
            }
            Answer answer;
            bool asks = false;
            bool impossible = false;
            for (const measure::Measurement& each : given) {
                const auto known =
                    measure::checkContext(store.records(),
                                          *kinds,
                                          *profile,
                                          each.kind,
                                          {each.at, each.offsetMinutes, each.dayOnly},
                                          now,
                                          without);
                if (!known) {
                    return fail(known.error());
                }
                answer.verdicts.push_back(measure::check(*kinds, each, *known));
                asks = asks || answer.verdicts.back().outcome != measure::Outcome::Ok;
                impossible =
                    impossible || answer.verdicts.back().outcome == measure::Outcome::Impossible;
            }
            if (keep == Keep::No || impossible || (asks && keep != Keep::Anyhow)) {
                return answer;
            }
            for (const measure::Measurement& each : given) {
                const auto fact = without.empty()
                                      ? measure::addMeasurement(store, *kinds, each)
                                      : measure::correctMeasurement(store, *kinds, without, each);
                if (!fact) {
                    // Half of what the person sees as one must not stay.
                    for (const std::string& id : answer.kept) {
                        if (const auto gone = measure::undoMeasurement(store, id); !gone) {
                            return fail(gone.error());
                        }
                    }
                    return fail(fact.error());
                }
                answer.kept.push_back(fact->id);
            }
            return answer;
        },
        [this, given = *given](const Result<Answer>& answer) {
            m_working = false;
            if (answer) {
                answered(*answer, given);
            } else {
                m_failure = app()->errorText(answer.error());
                Q_EMIT stateChanged();
            }
        });
}

void MeasureEntryViewModel::answered(const Answer& answer, const Entry& given)
{
    clearSaid();
    const measure::Kind& kind = *kindOf(m_kindId);
    m_valueText = words(measure::valueWords(*kinds(), kind, given.front().values));
    if (given.size() > 1) {
        const measure::Kind& pulse = *kinds()->find(kPulse);
        m_valueText += QStringLiteral(", ") + words(pulse.simple).toLower() + QLatin1Char(' ')
                       + words(measure::numberWords(*kinds(), pulse, given[1].values));
    }
    bool impossible = false;
    for (std::size_t i = 0; i < answer.verdicts.size(); ++i) {
        const measure::Verdict& verdict = answer.verdicts[i];
        for (const Words& reason : verdict.reasons) {
            m_reasons += (m_reasons.isEmpty() ? QString() : QStringLiteral(" ")) + words(reason);
        }
        if (i == 0 && verdict.offer) {
            m_offerText = words(verdict.offer->question);
            m_offered = verdict.offer->values;
        }
        impossible = impossible || verdict.outcome == measure::Outcome::Impossible;
    }
    if (impossible) {
        m_failure = std::exchange(m_reasons, QString());
        setState(State::Filling);
        Q_EMIT refused();
    } else if (answer.kept.empty()) {
        setState(State::Checked);
    } else {
        m_kept = answer.kept;
        m_reasons.clear();
        m_offerText.clear();
        setState(State::Saved);
        tellChanged();
        readPlan();
    }
}

void MeasureEntryViewModel::acceptOffer()
{
    // Another number makes what was said about the first one go: the offer as well.
    const std::vector<measure::Value> offered = m_offered;
    for (std::size_t i = 0; i < offered.size(); ++i) {
        setPart(static_cast<int>(i),
                QString::fromStdString(offered[i].number.spoken(app()->language())));
    }
    change();
    look();
}

void MeasureEntryViewModel::change()
{
    clearSaid();
    setState(State::Filling);
}

/** What was looked at is another measurement now: it is asked about anew. */
void MeasureEntryViewModel::changeIfChecked()
{
    if (m_state == State::Checked) {
        change();
    }
}

void MeasureEntryViewModel::clearSaid()
{
    m_reasons.clear();
    m_offerText.clear();
    m_offered.clear();
    m_failure.clear();
}

void MeasureEntryViewModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void MeasureEntryViewModel::undo()
{
    if (m_working || (m_state != State::Saved && m_state != State::Removed)) {
        return;
    }
    m_working = true;
    Q_EMIT stateChanged();
    app()->record().write(
        this,
        [kinds = kinds(),
         kept = m_kept,
         before = m_before,
         id = m_factId.toStdString(),
         removed = m_state == State::Removed](store::Store& store,
                                              const std::stop_token&) -> Result<void> {
            if (removed) {
                const auto back = measure::redoMeasurement(store, id);
                return back ? Result<void>() : fail(back.error());
            }
            if (before) {
                const auto back = measure::correctMeasurement(store, *kinds, id, *before);
                return back ? Result<void>() : fail(back.error());
            }
            for (const std::string& each : kept) {
                if (const auto gone = measure::undoMeasurement(store, each); !gone) {
                    return fail(gone.error());
                }
            }
            return {};
        },
        [this](const Result<void>& done) {
            m_working = false;
            if (!done) {
                m_failure = app()->errorText(done.error());
                Q_EMIT stateChanged();
                return;
            }
            m_kept.clear();
            m_takenBack = true;
            setState(State::Filling);
            tellChanged();
            readPlan();
        });
}

void MeasureEntryViewModel::remove()
{
    if (m_working || !m_before) {
        return;
    }
    m_working = true;
    m_takenBack = false;
    Q_EMIT stateChanged();
    app()->record().write(
        this,
        [id = m_factId.toStdString()](store::Store& store, const std::stop_token&) {
            return measure::undoMeasurement(store, id);
        },
        [this](const Result<store::StoredFact>& gone) {
            m_working = false;
            if (!gone) {
                m_failure = app()->errorText(gone.error());
                Q_EMIT stateChanged();
                return;
            }
            clearSaid();
            setState(State::Removed);
            tellChanged();
        });
}

void MeasureEntryViewModel::again()
{
    for (int row = 0; row < m_parts.count(); ++row) {
        setPart(row, QString());
    }
    clearSaid();
    m_kept.clear();
    m_takenBack = false;
    m_note.clear();
    m_when = QStringLiteral("now");
    m_date = {};
    setState(State::Filling);
    Q_EMIT whenChanged();
    Q_EMIT moreChanged();
    reload();
}
} // namespace regie::ui
