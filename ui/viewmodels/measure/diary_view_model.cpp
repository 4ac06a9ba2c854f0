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
    m_before = {};
}

void DiaryViewModel::loadMeasure()
{
    if (!m_listening) {
        m_listening = true;
        const auto& drafts = AddDrafts::of(*app()).drafts;
        const auto draft = drafts.find(kDiaryDraft);
        if (draft != drafts.end() && !draft->second.empty()) {
            m_text = draft->second.front().text;
            Q_EMIT edited();
        }
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
    if (app() != nullptr && !correcting()) {
        AddField field;
        field.key = QStringLiteral("text");
        field.text = m_text;
        AddDrafts::of(*app()).drafts[kDiaryDraft] = {std::move(field)};
    }
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

void DiaryViewModel::emptyForm()
{
    if (app() != nullptr && !correcting()) {
        AddDrafts::of(*app()).drafts.erase(kDiaryDraft);
    }
    m_text.fill(QChar(0));
    m_text.clear();
    m_when = QStringLiteral("today");
    m_date = {};
    m_textError.clear();
    m_whenError.clear();
    m_factId.clear();
    Q_EMIT edited();
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
            const bool takenBack = done == Done::Nothing && m_done == Done::Written;
            m_done = done;
            m_doneFact = fact->id;
            m_doneDay = app()->dateText(fact->fact.date);
            emptyForm();
            if (takenBack) {
                setText(qt(m_before.text)); // what was written stands in the form again
            }
            Q_EMIT doneChanged();
            Q_EMIT saved();
            tellChanged();
            reload();
        });
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
        m_before = note;
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
    if (row < 0 || row >= m_entries.count()) {
        return;
    }
    const DiaryLine& line = m_entries.lines()[static_cast<std::size_t>(row)];
    if (!line.changeable) {
        return;
    }
    m_factId = line.factId.toStdString();
    m_text = line.text;
    m_when = QStringLiteral("other");
    m_date = {};
    const QStringList parts = line.whole.split(u'-');
    const auto part = [&parts](int at) {
        return at < parts.size() ? std::to_string(parts.at(at).toInt()) : std::string();
    };
    m_date.year = part(0);
    m_date.month = part(1);
    m_date.day = part(2);
    m_before = {line.text.toStdString(), line.whole.toStdString()};
    m_done = Done::Nothing;
    m_textError.clear();
    m_whenError.clear();
    Q_EMIT edited();
    Q_EMIT doneChanged();
}

void DiaryViewModel::startAgain()
{
    m_done = Done::Nothing;
    m_failure.clear();
    emptyForm();
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
