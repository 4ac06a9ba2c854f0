// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/measure/diary_view_model.h"

#include "ui/qt_text.h"
#include "ui/viewmodels/add_view_model.h"

#include <utility>

namespace regie::ui
{
namespace
{
const QString kDiaryDraft = QStringLiteral("diary");
constexpr std::size_t kWholeDate = 10; ///< of "2026-11-28"
} // namespace

DiaryViewModel::~DiaryViewModel()
{
    wipe();
}

void DiaryViewModel::wipe()
{
    m_text.fill(QChar(0));
    m_text.clear();
    m_written.text.fill(QChar(0));
    m_written = {};
    m_before = {};
}

void DiaryViewModel::loadMeasure()
{
    if (!m_listening) {
        m_listening = true;
        takeDraft();
        connect(app()->session(), &Session::closing, this, &DiaryViewModel::wipe);
    }
    read([kinds = kinds(), zone = zone(), limit = m_limit](
             store::Records& records) { return readAll(records, *kinds, zone, limit); },
         [this](const Loaded& read) { show(read); });
}

void DiaryViewModel::showMore()
{
    m_limit += 20;
    reload();
}

// --- Writing -----------------------------------------------------------------------------------

void DiaryViewModel::keepDraft()
{
    if (app() == nullptr || correcting()) {
        return;
    }
    auto& drafts = AddDrafts::of(*app()).drafts;
    if (m_text.isEmpty()) {
        drafts.erase(kDiaryDraft);
        return;
    }
    AddField field;
    field.key = QStringLiteral("text");
    field.text = m_text;
    field.date = m_date;
    AddField when;
    when.key = QStringLiteral("when");
    when.text = m_when;
    drafts[kDiaryDraft] = {std::move(field), std::move(when)};
}

/** The form as it was before an entry was changed; empty when nothing was being written. */
void DiaryViewModel::takeDraft()
{
    Form form;
    const auto& drafts = AddDrafts::of(*app()).drafts;
    if (const auto draft = drafts.find(kDiaryDraft);
        draft != drafts.end() && draft->second.size() == 2) {
        form = {draft->second.front().text, draft->second.back().text, draft->second.front().date};
    }
    m_factId.clear();
    fillForm(form);
}

void DiaryViewModel::fillForm(const Form& form)
{
    m_text.fill(QChar(0));
    m_text = form.text;
    m_when = form.when;
    m_date = form.date;
    m_textError.clear();
    m_whenError.clear();
    keepDraft();
    Q_EMIT edited();
}

void DiaryViewModel::setText(const QString& text)
{
    if (text != m_text) {
        m_text = text;
        m_textError.clear();
        keepDraft();
        Q_EMIT edited();
    }
}

void DiaryViewModel::setWhen(const QString& when)
{
    if (when != m_when) {
        m_when = when;
        m_whenError.clear();
        keepDraft();
        Q_EMIT edited();
    }
}

void DiaryViewModel::setDatePart(const QString& part, const QString& text)
{
    std::string& place = part == QLatin1String("day")     ? m_date.day
                         : part == QLatin1String("month") ? m_date.month
                                                          : m_date.year;
    if (place != text.toStdString()) {
        place = text.toStdString();
        m_whenError.clear();
        keepDraft();
        Q_EMIT edited();
    }
}

bool DiaryViewModel::checkText()
{
    //: Next to the field of the diary, which is empty
    m_textError = m_text.trimmed().isEmpty() ? tr("Write something first. A few words are enough.")
                                             : QString();
    Q_EMIT edited();
    return m_textError.isEmpty();
}

bool DiaryViewModel::keepsDay() const
{
    return correcting() && m_when == QLatin1String("other") && m_date == m_dateBefore;
}

QString DiaryViewModel::dayName() const
{
    const auto date = time::PartialDate::parse(keepsDay() ? m_wholeBefore : readDate(m_date).date);
    return date && app() != nullptr ? words(date->words()) : QString();
}

std::optional<std::string> DiaryViewModel::readWhen()
{
    m_whenError.clear();
    const auto today = zone().dayOf(now());
    if (m_when == QLatin1String("today")) {
        return time::dayText(today);
    }
    if (m_when == QLatin1String("yesterday")) {
        return time::dayText(time::addDays(today, -1));
    }
    if (keepsDay()) {
        return m_before.date; // as exact as it was: a month alone, or with the time
    }
    const ReadDate read = readDate(m_date);
    if (read.problem != DateProblem::None || read.date.size() != kWholeDate) {
        //: Next to the day of an entry of the diary
        m_whenError = tr("Fill in the day, the month and the year.");
        return std::nullopt;
    }
    if (read.date > time::dayText(today)) {
        //: Next to the day of an entry of the diary
        m_whenError = tr("This day has yet to come. Fill in today or an earlier day.");
        return std::nullopt;
    }
    return read.date;
}

bool DiaryViewModel::checkWhen()
{
    const bool fine = readWhen().has_value();
    Q_EMIT edited();
    return fine;
}

/** `work` on the writing thread; what goes wrong is said beside the form, which stays as it was. */
template<class Work>
void DiaryViewModel::keep(Work work, Done done)
{
    m_working = true;
    m_failure.clear();
    Q_EMIT doneChanged();
    app()->record().write(
        this, std::move(work), [this, done](const Result<store::StoredFact>& fact) {
            m_working = false;
            if (!fact) {
                m_failure = app()->errorText(fact.error());
                Q_EMIT doneChanged();
                return;
            }
            const Done before = std::exchange(m_done, done);
            m_doneFact = fact->id;
            m_doneDay = app()->dateText(fact->fact.date);
            if (done == Done::Written) {
                fillForm({});
            } else if (done != Done::Nothing) {
                takeDraft();
            } else if (before == Done::Written) {
                putBack();
            }
            Q_EMIT doneChanged();
            Q_EMIT saved();
            tellChanged();
            reload();
        });
}

/** What was written and taken back, above what was begun since: neither is lost. */
void DiaryViewModel::putBack()
{
    Form form = m_written;
    if (!m_text.trimmed().isEmpty()) {
        form.text += QStringLiteral("\n\n") + m_text;
    }
    fillForm(form);
}

void DiaryViewModel::save()
{
    const bool written = checkText();
    const auto day = readWhen();
    Q_EMIT edited();
    if (!written || !day || m_working) {
        return;
    }
    const store::OwnNote note{m_text.trimmed().toStdString(), *day};
    if (!correcting()) {
        m_written = {m_text, m_when, m_date};
        keep([note](store::Store& store,
                    const std::stop_token&) { return store::addStatement(store, note); },
             Done::Written);
        return;
    }
    keep(
        [note, id = m_factId](store::Store& store, const std::stop_token&) {
            return store::correctNote(store, id, note);
        },
        Done::Changed);
}

void DiaryViewModel::change(int row)
{
    if (row < 0 || row >= m_entries.count() || m_working) {
        return;
    }
    const DiaryLine& line = m_entries.lines()[static_cast<std::size_t>(row)];
    if (!line.changeable) {
        return;
    }
    m_factId = line.factId.toStdString();
    m_before = line.note;
    m_wholeBefore = line.whole.toStdString();
    m_dateBefore = {};
    if (const auto day = time::PartialDate::parse(m_wholeBefore)) {
        const auto part = [](unsigned number) {
            return number == 0 ? std::string() : std::to_string(number);
        };
        m_dateBefore = {part(day->day), part(day->month), std::to_string(day->year), {}};
    }
    m_failure.clear();
    m_done = Done::Nothing;
    fillForm({qt(m_before.text), QStringLiteral("other"), m_dateBefore});
    Q_EMIT doneChanged();
}

void DiaryViewModel::startAgain()
{
    m_done = Done::Nothing;
    m_failure.clear();
    takeDraft();
    Q_EMIT doneChanged();
}

void DiaryViewModel::remove()
{
    if (correcting() && !m_working) {
        keep(
            [id = m_factId](store::Store& store, const std::stop_token&) {
                return store::withdrawStatement(store, id);
            },
            Done::Removed);
    }
}

void DiaryViewModel::undo()
{
    if (m_done == Done::Nothing || m_working) {
        return;
    }
    keep(
        [id = m_doneFact, done = m_done, before = m_before](
            store::Store& store, const std::stop_token&) -> Result<store::StoredFact> {
            switch (done) {
            case Done::Written: return store::withdrawStatement(store, id);
            case Done::Changed: return store::correctNote(store, id, before);
            case Done::Removed: return store::restoreStatement(store, id);
            case Done::Nothing: break;
            }
            return fail(ErrorCode::Internal, "nothing to undo");
        },
        Done::Nothing);
}
} // namespace regie::ui
