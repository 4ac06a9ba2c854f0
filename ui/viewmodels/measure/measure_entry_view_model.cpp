// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/measure/measure_entry_view_model.h"

#include "core/measure/own_measurement.h"
#include "core/measure/series.h"
#include "core/store/records.h"

#include <algorithm>
#include <array>
#include <utility>

namespace regie::ui
{
namespace
{
using std::chrono::hours;

constexpr int kLookBackDays = 400;
/** Ways of measuring that are mostly the same the next time; a finding (rhythm) is never filled in. */
constexpr std::array<std::string_view, 7> kStays = {
    "arm", "posture", "cuff", "clothing", "temperature_site", "waist_site", "standing"};
constexpr auto kMoment = "moment";
constexpr auto kBy = "by";
constexpr std::string_view kPulse = "heart_rate"; ///< stands on the meter of a blood pressure

void wipeText(QString& text)
{
    text.fill(QChar(0));
    text.clear();
}
} // namespace

MeasureEntryViewModel::~MeasureEntryViewModel()
{
    wipe();
}

void MeasureEntryViewModel::wipe()
{
    for (MeasurePart& part : m_parts.parts()) {
        wipeText(part.typed);
    }
    wipeText(m_note);
    wipeText(m_valueText);
    wipeText(m_lastWords);
}

void MeasureEntryViewModel::setKind(const QString& kind)
{
    if (m_kindId != kind) {
        m_kindId = kind;
        m_ready = false;
        Q_EMIT kindChanged();
        inputChanged();
    }
}

void MeasureEntryViewModel::setFactId(const QString& id)
{
    if (m_factId != id) {
        m_factId = id;
        m_ready = false;
        Q_EMIT kindChanged();
        inputChanged();
    }
}

QString MeasureEntryViewModel::title() const
{
    const measure::Kind* kind = kindOf(m_kindId);
    return kind == nullptr ? QString() : words(kind->label);
}

QString MeasureEntryViewModel::simpleTitle() const
{
    const measure::Kind* kind = kindOf(m_kindId);
    return kind == nullptr ? QString() : words(kind->simple.empty() ? kind->label : kind->simple);
}

// --- What is there already ---------------------------------------------------------------------

void MeasureEntryViewModel::loadMeasure()
{
    if (!m_listening) {
        m_listening = true;
        connect(app()->session(), &Session::closing, this, &MeasureEntryViewModel::wipe);
    }
    if (m_factId.isEmpty() && kindOf(m_kindId) == nullptr) {
        return;
    }
    read(
        [kinds = kinds(),
         zone = zone(),
         now = now(),
         id = m_factId.toStdString(),
         kindId = m_kindId.toStdString()](store::Records& records) -> Result<Read> {
            Read found;
            std::string kind = kindId;
            if (!id.empty()) {
                const auto fact = records.fact(id);
                if (!fact) {
                    return fail(fact.error());
                }
                auto measured = measure::measurementOf(records, *kinds, *fact, zone);
                if (!measured) {
                    return fail(measured.error());
                }
                kind = measured->kind;
                found.before = std::move(*measured);
            }
            const measure::Kind* known = kinds->find(kind);
            if (known == nullptr) {
                return fail(ErrorCode::InvalidArgument, "kind of measurement");
            }
            const auto series = measure::readSeries(
                records, *kinds, *known, zone, {now - kLookBackDays * hours(24), {}});
            if (!series) {
                return fail(series.error());
            }
            for (auto point = series->points.rbegin(); point != series->points.rend(); ++point) {
                if (point->origin == measure::Origin::Self && point->factId != id) {
                    found.last = point->measurement;
                    break;
                }
            }
            return found;
        },
        [this](const Read& found) { show(found); });
}

void MeasureEntryViewModel::show(const Read& read)
{
    const bool first = !m_ready;
    m_before = read.before;
    m_last = read.last;
    if (m_before) {
        m_kindId = QString::fromStdString(m_before->kind);
        Q_EMIT kindChanged();
    }
    const measure::Kind& kind = *kindOf(m_kindId);
    m_lastWords = m_last ? words(measure::numberWords(*kinds(), kind, m_last->values)) + QStringLiteral(" (")
                               + whenWords(*m_last) + QLatin1Char(')')
                         : QString();
    m_howTo = m_kindId == QLatin1String("bp") ?
                                              //: How to measure blood pressure well
                  tr("Measure before you take your medicines. Sit still for 5 minutes, feet flat, arm on the table. Do not talk.")
                                              : QString();
    if (first) {
        showParts();
        showChoices();
        if (m_before) {
            m_when = QStringLiteral("kept");
            m_note = QString::fromStdString(m_before->note);
            m_device = QString::fromStdString(m_before->device);
        } else if (m_last) {
            m_device = QString::fromStdString(m_last->device);
        }
        readPlan();
    }
    m_ready = true;
    Q_EMIT loaded();
    Q_EMIT whenChanged();
    Q_EMIT moreChanged();
}

void MeasureEntryViewModel::showParts()
{
    const measure::Kind& kind = *kindOf(m_kindId);
    std::vector<MeasurePart> parts;
    const auto add = [&](const measure::Kind& each, bool needed) {
        MeasurePart part;
        part.kind = QString::fromStdString(each.id);
        part.label = words(each.label);
        part.question = each.question.empty() ? words(each.label) : words(each.question);
        part.hint = words(each.hint);
        part.unit = words(each.unit);
        part.needed = needed;
        part.decimals = each.decimalsMost > 0;
        part.scale = each.lowest.has_value();
        part.lowest = each.lowest ? words(*each.lowest) : QString();
        part.highest = each.highest ? words(*each.highest) : QString();
        parts.push_back(std::move(part));
    };
    for (const measure::Kind* each : kinds()->partsOf(kind)) {
        add(*each, true);
    }
    if (const measure::Kind* pulse = kinds()->find(kPulse);
        !m_before && !kind.parts.empty() && pulse != nullptr) {
        add(*pulse, false);
    }
    for (std::size_t i = 0; m_before && i < m_before->values.size() && i < parts.size(); ++i) {
        const measure::Value& value = m_before->values[i];
        parts[i].typed = QString::fromStdString(value.comparator)
                         + QString::fromStdString(value.number.spoken(app()->language()));
    }
    m_parts.replace(std::move(parts));
}

void MeasureEntryViewModel::showChoices()
{
    const measure::Kind& kind = *kindOf(m_kindId);
    std::vector<MeasureChoice> choices;
    if (!kind.moments.empty()) {
        //: What can be told of a measurement of blood sugar
        MeasureChoice moment{QString::fromLatin1(kMoment), tr("Before or after which meal?"), {}, {}};
        for (const measure::MealMoment& each : kind.moments) {
            moment.ids.append(QString::fromStdString(each.id));
            moment.names.append(words(each.words));
        }
        choices.push_back(std::move(moment));
    }
    for (const measure::Circumstance* how : kinds()->circumstancesOf(kind)) {
        MeasureChoice choice{QString::fromStdString(how->id), words(how->words), {}, {}};
        for (const auto& option : how->options) {
            choice.ids.append(QString::fromStdString(option.id));
            choice.names.append(words(option.words));
        }
        choices.push_back(std::move(choice));
    }
    choices.push_back({QString::fromLatin1(kBy),
                       //: What can be told of a measurement
                       tr("Who measured?"),
                       {QStringLiteral("self"), QStringLiteral("relative"), QStringLiteral("provider")},
                       {//: Who measured
                        tr("myself"),
                        //: Who measured
                        tr("somebody close to me"),
                        //: Who measured
                        tr("a care provider")},
                       0});
    m_choices.replace(std::move(choices));
    if (m_before) {
        for (const auto& [id, option] : m_before->how) {
            fillChoice(QString::fromStdString(id), option);
        }
        fillChoice(QString::fromLatin1(kMoment), m_before->moment);
        fillChoice(QString::fromLatin1(kBy),
                   m_before->by == measure::MeasuredBy::Self       ? "self"
                   : m_before->by == measure::MeasuredBy::Relative ? "relative"
                                                                   : "provider");
    } else if (m_last) {
        for (const auto& [id, option] : m_last->how) {
            if (std::find(kStays.begin(), kStays.end(), id) != kStays.end()) {
                fillChoice(QString::fromStdString(id), option);
            }
        }
    }
}

void MeasureEntryViewModel::fillChoice(const QString& id, const std::string& option)
{
    auto& choices = m_choices.choices();
    for (std::size_t row = 0; row < choices.size(); ++row) {
        if (choices[row].id == id) {
            choices[row].chosen =
                static_cast<int>(choices[row].ids.indexOf(QString::fromStdString(option)));
            m_choices.changed(row);
        }
    }
}

// --- The series that asks for it -----------------------------------------------------------------

void MeasureEntryViewModel::readPlan()
{
    if (m_before) {
        return;
    }
    struct Asking {
        measure::Plan plan;
        measure::Progress progress;
    };
    using Found = std::optional<Asking>;
    write(
        [kinds = kinds(), zone = zone(), now = now(), kind = m_kindId.toStdString()](
            store::Store& store, const std::stop_token&) -> Result<Found> {
            const auto plans = measure::plans(store);
            if (!plans) {
                return fail(plans.error());
            }
            for (const measure::Plan& plan : *plans) {
                const auto points = measure::pointsOfPlan(store.records(), *kinds, plan, zone);
                if (!points) {
                    return fail(points.error());
                }
                auto progress = measure::progressOf(*kinds, plan, *points, now, zone);
                if (!progress.due || progress.finished) {
                    continue;
                }
                const auto& moment = plan.moments[progress.moments[*progress.due].moment];
                if ((moment.kind.empty() ? plan.kind : moment.kind) == kind) {
                    return Found(Asking{plan, std::move(progress)});
                }
            }
            return Found();
        },
        [this](const Found& found) {
            m_planWords.clear();
            m_planLeft = 0;
            m_rest = 0;
            m_between = 0;
            if (found) {
                showPlan(found->plan, found->progress);
            }
            Q_EMIT planChanged();
        });
}

void MeasureEntryViewModel::showPlan(const measure::Plan& plan, const measure::Progress& progress)
{
    const measure::MomentProgress& now = progress.moments[*progress.due];
    const measure::PlanMoment& moment = plan.moments[now.moment];
    m_planLeft = plan.readings - now.done;
    m_rest = now.done == 0 ? plan.restSeconds : 0;
    m_between = plan.betweenSeconds;
    m_planWords = plan.readings > 1 ?
                                    //: Above a measurement of a series; %1 is a part of the day, %2 and %3 numbers
                      tr("Your series: %1, measurement %2 of %3.")
                          .arg(words(moment.words))
                          .arg(now.done + 1)
                          .arg(plan.readings)
                                    :
                                    //: Above a measurement of a series; %1 is a part of the day
                      tr("Your series: %1.").arg(words(moment.words));
    if (!moment.meal.empty()) {
        fillChoice(QString::fromLatin1(kMoment), moment.meal);
    }
}

// --- Filling it in -----------------------------------------------------------------------------

void MeasureEntryViewModel::setPart(int row, const QString& text)
{
    MeasurePart& part = m_parts.parts().at(static_cast<std::size_t>(row));
    if (part.typed != text) {
        part.typed = text;
        part.error.clear();
        m_parts.changed(static_cast<std::size_t>(row));
        if (m_state == State::Checked) {
            change(); // what was looked at is another number
        }
    }
}

void MeasureEntryViewModel::step(int row, int direction)
{
    const auto at = static_cast<std::size_t>(row);
    const MeasurePart& part = m_parts.parts().at(at);
    const measure::Kind& kind = *kindOf(part.kind);
    measure::Decimal from = kind.hard.min;
    const auto read = measure::readValues(*kinds(), kind, part.typed.toStdString());
    if (const auto* values = std::get_if<std::vector<measure::Value>>(&read)) {
        from = values->front().number;
    } else if (m_last && at < m_last->values.size()) {
        setPart(row,
                QString::fromStdString(
                    m_last->values[at].number.spoken(app()->language(), kind.decimals)));
        return;
    }
    const measure::Decimal to = direction < 0 ? from - kind.step : from + kind.step;
    if (kind.hard.holds(to)) {
        setPart(row, QString::fromStdString(to.spoken(app()->language(), kind.decimals)));
    }
}

bool MeasureEntryViewModel::checkPart(int row)
{
    splitTogether();
    MeasurePart& part = m_parts.parts().at(static_cast<std::size_t>(row));
    const QString typed = part.typed.trimmed();
    part.error.clear();
    if (typed.isEmpty()) {
        if (part.needed) {
            //: Next to a number of a measurement that is empty
            part.error = tr("Fill in this number.");
        }
    } else {
        const auto read = measure::readValues(*kinds(), *kindOf(part.kind), typed.toStdString());
        if (const Words* problem = std::get_if<Words>(&read)) {
            part.error = words(*problem);
        }
    }
    m_parts.changed(static_cast<std::size_t>(row));
    return part.error.isEmpty();
}

/** "132/81" in the field of the upper pressure stands for both. */
void MeasureEntryViewModel::splitTogether()
{
    const measure::Kind& kind = *kindOf(m_kindId);
    auto& parts = m_parts.parts();
    if (kind.parts.empty() || !parts[1].typed.trimmed().isEmpty()) {
        return;
    }
    const auto read = measure::readValues(*kinds(), kind, parts[0].typed.toStdString());
    const auto* values = std::get_if<std::vector<measure::Value>>(&read);
    for (std::size_t i = 0; values != nullptr && i < values->size(); ++i) {
        setPart(static_cast<int>(i),
                QString::fromStdString((*values)[i].number.spoken(app()->language())));
    }
}

int MeasureEntryViewModel::firstProblem() const
{
    const auto& parts = m_parts.parts();
    const auto found = std::find_if(
        parts.begin(), parts.end(), [](const auto& part) { return !part.error.isEmpty(); });
    return found == parts.end() ? -1 : static_cast<int>(found - parts.begin());
}

void MeasureEntryViewModel::choose(int row, int option)
{
    MeasureChoice& choice = m_choices.choices().at(static_cast<std::size_t>(row));
    choice.chosen = option == choice.chosen && choice.id != QLatin1String(kBy) ? -1 : option;
    m_choices.changed(static_cast<std::size_t>(row));
}

void MeasureEntryViewModel::setNote(const QString& note)
{
    if (m_note != note) {
        m_note = note;
        Q_EMIT moreChanged();
    }
}

void MeasureEntryViewModel::setDevice(const QString& device)
{
    if (m_device != device) {
        m_device = device;
        Q_EMIT moreChanged();
    }
}

// --- When --------------------------------------------------------------------------------------

void MeasureEntryViewModel::setWhen(const QString& when)
{
    if (m_when != when) {
        m_when = when;
        m_whenError.clear();
        Q_EMIT whenChanged();
    }
}

void MeasureEntryViewModel::setDatePart(const QString& part, const QString& text)
{
    std::string& place = part == QLatin1String("day")     ? m_date.day
                         : part == QLatin1String("month") ? m_date.month
                         : part == QLatin1String("year")  ? m_date.year
                                                          : m_date.time;
    if (place != text.toStdString()) {
        place = text.toStdString();
        m_whenError.clear();
        Q_EMIT whenChanged();
    }
}

std::optional<measure::ReadMoment> MeasureEntryViewModel::readWhen()
{
    m_whenError.clear();
    if (m_when == QLatin1String("kept") && m_before) {
        return measure::ReadMoment{m_before->at, m_before->offsetMinutes, m_before->dayOnly};
    }
    std::string typed;
    if (m_when != QLatin1String("now")) {
        DateEntry date = m_date;
        if (m_when != QLatin1String("other")) {
            const int ago = m_when == QLatin1String("yesterday") ? 1 : 0;
            const auto on = time::addDays(zone().dayOf(now()), -ago);
            date.day = std::to_string(static_cast<unsigned>(on.day()));
            date.month = std::to_string(static_cast<unsigned>(on.month()));
            date.year = std::to_string(static_cast<int>(on.year()));
        }
        const ReadDate read = readDate(date);
        constexpr std::size_t kWholeDate = 10;
        if (read.problem == DateProblem::TimeUnclear) {
            //: Next to the time of a measurement
            m_whenError = tr("Type the time like 8:10, or leave it empty.");
            return std::nullopt;
        }
        if (read.problem != DateProblem::None || read.date.size() != kWholeDate) {
            //: Next to the day of a measurement
            m_whenError = tr("Fill in the day, the month and the year.");
            return std::nullopt;
        }
        typed = read.time.empty() ? read.date : read.date + " " + read.time;
    }
    const auto moment = measure::readMoment(typed, now(), zone());
    if (const Words* problem = std::get_if<Words>(&moment)) {
        m_whenError = words(*problem);
        return std::nullopt;
    }
    return std::get<measure::ReadMoment>(moment);
}

bool MeasureEntryViewModel::checkWhen()
{
    const bool fine = readWhen().has_value();
    Q_EMIT whenChanged();
    return fine;
}

QString MeasureEntryViewModel::whenText() const
{
    if (m_when == QLatin1String("now")) {
        //: When it was measured: at this moment
        return tr("now");
    }
    if (m_when == QLatin1String("kept") && m_before) {
        return whenWords(*m_before);
    }
    const QString at = QString::fromStdString(m_date.time).trimmed();
    QString day;
    if (m_when == QLatin1String("today")) {
        day = dayWords(zone().dayOf(now()));
    } else if (m_when == QLatin1String("yesterday")) {
        day = dayWords(time::addDays(zone().dayOf(now()), -1));
    } else {
        day = QStringLiteral("%1 %2 %3").arg(this->day(), month(), year()).simplified();
    }
    return at.isEmpty() ? day : day + QStringLiteral(", ") + at;
}

// --- Keeping it --------------------------------------------------------------------------------

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
                const auto fact =
                    without.empty()
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
    for (std::size_t i = 0; i < m_offered.size(); ++i) {
        setPart(static_cast<int>(i),
                QString::fromStdString(m_offered[i].number.spoken(app()->language())));
    }
    clearSaid();
    setState(State::Filling);
    look();
}

void MeasureEntryViewModel::change()
{
    clearSaid();
    setState(State::Filling);
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
