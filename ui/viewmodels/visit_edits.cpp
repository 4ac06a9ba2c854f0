// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages read of a visit and change in it.
#include "core/time/partial_date.h"
#include "ui/qt_text.h"
#include "ui/text/date_entry.h"
#include "ui/viewmodels/visit_view_model.h"

#include <QDesktopServices>

#include <algorithm>
#include <array>

namespace regie::ui
{
namespace
{
} // namespace

QString VisitViewModel::when() const
{
    const auto date = time::PartialDate::parse(m_visit.date);
    return date && app() != nullptr ? app()->text(date->words()) : QString();
}

QStringList VisitViewModel::points() const
{
    QStringList texts;
    for (std::size_t i = 0; i < visit::Visit::kMostPoints; ++i) {
        texts.append(i < m_visit.points.size() ? qt(m_visit.points[i]) : QString());
    }
    return texts;
}

QStringList VisitViewModel::agreed() const
{
    QStringList texts;
    for (const std::string& line : m_visit.agreed) {
        texts.append(qt(line));
    }
    return texts;
}

QStringList VisitViewModel::goodQuestions() const
{
    QStringList texts;
    for (int i = 1; content() != nullptr && i <= 3; ++i) {
        texts.append(qt(content()->say(app()->language(), "question." + std::to_string(i))));
    }
    return texts;
}

QString VisitViewModel::goodQuestionsCredit() const
{
    return content() == nullptr ? QString()
                                : qt(content()->say(app()->language(), "question.credit"));
}

QString VisitViewModel::video() const
{
    return qt(m_visit.video).trimmed();
}

QStringList VisitViewModel::videoChecks() const
{
    QStringList texts;
    for (int i = 1; content() != nullptr && i <= 5; ++i) {
        texts.append(qt(content()->say(app()->language(), "video." + std::to_string(i))));
    }
    return texts;
}

void VisitViewModel::openVideo()
{
    if (!canOpenVideo()) {
        return;
    }
    const auto& given = app()->services().openBrowser;
    given ? static_cast<void>(given(video().toStdString()))
          : static_cast<void>(QDesktopServices::openUrl(QUrl(video())));
}

QList<bool> VisitViewModel::asked() const
{
    return QList<bool>(m_visit.goodQuestions.begin(), m_visit.goodQuestions.end());
}

QString VisitViewModel::layout() const
{
    return m_visit.pageTemplate.empty() ? QStringLiteral("general") : qt(m_visit.pageTemplate);
}

QStringList VisitViewModel::layouts() const
{
    QStringList ids;
    if (content() != nullptr) {
        for (const visit::PageTemplate& each : content()->templates()) {
            ids.append(qt(each.id));
        }
    }
    return ids;
}

QStringList VisitViewModel::layoutNames() const
{
    QStringList names;
    if (content() != nullptr) {
        for (const visit::PageTemplate& each : content()->templates()) {
            names.append(app()->text(each.name));
        }
    }
    return names;
}

QString VisitViewModel::suggestedName() const
{
    // Neither a name nor what it is about: a file name is read by others.
    const QString day = qt(m_visit.date.substr(0, 10));
    return (day.isEmpty() ? QStringLiteral("afspraak") : QStringLiteral("afspraak-") + day)
           + QStringLiteral(".pdf");
}

std::string* VisitViewModel::textOf(const QString& key)
{
    const std::array<std::pair<const char*, std::string*>, 10> texts = {
        {{"goal", &m_visit.goal},
         {"matters", &m_visit.matters},
         {"interpreter", &m_visit.contact.interpreter},
         {"comesWith", &m_visit.contact.comesWith},
         {"preferred", &m_visit.contact.preferred},
         {"understood", &m_visit.understood},
         {"told", &m_visit.told},
         {"why", &m_visit.why},
         {"with", &m_visit.with},
         {"video", &m_visit.video}}};
    for (const auto& [name, text] : texts) {
        if (key == QLatin1String(name)) {
            return text;
        }
    }
    return nullptr;
}

QString VisitViewModel::text(const QString& key) const
{
    const std::string* found = const_cast<VisitViewModel*>(this)->textOf(key);
    return found == nullptr ? QString() : qt(*found);
}

void VisitViewModel::setText(const QString& key, const QString& text)
{
    if (std::string* found = textOf(key); found != nullptr && qt(*found) != text) {
        *found = text.toStdString();
        keepSoon();
        if (key == QLatin1String("video")) {
            Q_EMIT changed();
        }
    }
}

bool VisitViewModel::wish(const QString& key) const
{
    const visit::ContactWishes& contact = m_visit.contact;
    return key == QLatin1String("hearsBadly")  ? contact.hearsBadly
           : key == QLatin1String("seesBadly") ? contact.seesBadly
                                               : contact.readsWithDifficulty;
}

void VisitViewModel::setWish(const QString& key, bool on)
{
    visit::ContactWishes& contact = m_visit.contact;
    bool& wish = key == QLatin1String("hearsBadly")  ? contact.hearsBadly
                 : key == QLatin1String("seesBadly") ? contact.seesBadly
                                                     : contact.readsWithDifficulty;
    if (wish != on) {
        wish = on;
        edited();
    }
}

void VisitViewModel::setPoint(int index, const QString& text)
{
    const QString before = points().value(index);
    if (index >= 0 && index < 3 && before != text) {
        m_visit.points.resize(visit::Visit::kMostPoints);
        m_visit.points[static_cast<std::size_t>(index)] = text.toStdString();
        keepSoon();
        // Whether there is room, and what stands among the points, is seen below them.
        if (before.isEmpty() != text.isEmpty() || marked().contains(before)
            || marked().contains(text)) {
            Q_EMIT changed();
        }
    }
}

int VisitViewModel::addPoint(const QString& text)
{
    const QStringList now = points();
    if (const auto there = now.indexOf(text); there >= 0) {
        return static_cast<int>(there);
    }
    const auto room = now.indexOf(QString());
    if (room >= 0) {
        setPoint(static_cast<int>(room), text);
        Q_EMIT changed();
    }
    return static_cast<int>(room);
}

void VisitViewModel::movePoint(int from, int to)
{
    m_visit.points.resize(visit::Visit::kMostPoints);
    if (from >= 0 && to >= 0 && from < 3 && to < 3 && from != to) {
        std::swap(m_visit.points[static_cast<std::size_t>(from)],
                  m_visit.points[static_cast<std::size_t>(to)]);
        edited();
    }
}

void VisitViewModel::setAsked(int index, bool on)
{
    if (index >= 0 && index < 3 && m_visit.goodQuestions[static_cast<std::size_t>(index)] != on) {
        m_visit.goodQuestions[static_cast<std::size_t>(index)] = on;
        edited();
    }
}

void VisitViewModel::setAgreed(int index, const QString& text)
{
    if (index >= 0 && index < 4 && agreed().at(index) != text) {
        m_visit.agreed[static_cast<std::size_t>(index)] = text.toStdString();
        keepSoon();
    }
}

void VisitViewModel::check(int row, const QString& state)
{
    if (row < 0 || row >= m_checks.rowCount()) {
        return;
    }
    const VisitLine& line = m_checks.lines()[static_cast<std::size_t>(row)];
    const QString said = line.state == state ? QString() : state;
    const std::string fact = line.key.toStdString();
    std::erase_if(m_visit.checks, [&fact](const auto& each) { return each.fact == fact; });
    const visit::Check check = said == QLatin1String("right")       ? visit::Check::Right
                               : said == QLatin1String("not_taken") ? visit::Check::NotTaken
                               : said.isEmpty()                     ? visit::Check::NotSaid
                                                : visit::Check::TakenDifferently;
    if (check != visit::Check::NotSaid) {
        m_visit.checks.push_back({fact, check, {}});
    }
    m_checks.setState(row, said);
    m_checks.setNote(row, {});
    edited();
}

void VisitViewModel::setCheckNote(int row, const QString& note)
{
    if (row < 0 || row >= m_checks.rowCount()) {
        return;
    }
    const VisitLine& line = m_checks.lines()[static_cast<std::size_t>(row)];
    const auto said = std::find_if(
        m_visit.checks.begin(),
        m_visit.checks.end(),
        [fact = line.key.toStdString()](const auto& each) { return each.fact == fact; });
    if (said == m_visit.checks.end() || line.note == note) {
        return;
    }
    said->note = note.toStdString();
    m_checks.setNote(row, note);
    keepSoon();
}

void VisitViewModel::setDate(const QString& text)
{
    const ReadDate read = readDate({text.trimmed().toStdString(), {}, {}, {}});
    const QString error = read.problem == DateProblem::None
                              ? QString()
                              : //: Preparing a visit: the day that was typed is not understood
                              tr("Write the day like this: 8-12-2026.");
    if (error.isEmpty() && m_visit.date != read.date) {
        m_visit.date = read.date;
        keepSoon();
    }
    if (error != m_dateError) {
        m_dateError = error;
        Q_EMIT dateErrorChanged();
    }
}

QString VisitViewModel::dateTyped() const
{
    // "2026-12-08" as people write it.
    QStringList parts = qt(m_visit.date.substr(0, 10)).split(QLatin1Char('-'), Qt::SkipEmptyParts);
    std::reverse(parts.begin(), parts.end());
    return parts.join(QLatin1Char('-'));
}

void VisitViewModel::checkRest(const QString& group)
{
    for (int row = 0; row < m_checks.rowCount(); ++row) {
        const VisitLine& line = m_checks.lines()[static_cast<std::size_t>(row)];
        if (line.group == group && line.state.isEmpty()) {
            check(row, QStringLiteral("right"));
        }
    }
}

void VisitViewModel::setNoAllergies(bool on)
{
    if (m_visit.noAllergies != on) {
        m_visit.noAllergies = on;
        edited();
    }
}

void VisitViewModel::setShown(int row, bool on)
{
    if (row < 0 || row >= m_blocks.rowCount()) {
        return;
    }
    const VisitLine& line = m_blocks.lines()[static_cast<std::size_t>(row)];
    const auto block = visit::blockFromName(line.key.toStdString());
    if (!block || on == (line.state == QLatin1String("shown"))) {
        return;
    }
    if (on) {
        m_visit.hidden.erase(*block);
    } else {
        m_visit.hidden.insert(*block);
    }
    m_blocks.setState(row, on ? QStringLiteral("shown") : QString());
    edited();
}

void VisitViewModel::moveBlock(int row, int to)
{
    const int count = m_blocks.rowCount();
    if (row < 0 || to < 0 || row >= count || to >= count || row == to) {
        return;
    }
    std::vector<visit::Block> order;
    for (const VisitLine& line : m_blocks.lines()) {
        if (const auto block = visit::blockFromName(line.key.toStdString())) {
            order.push_back(*block);
        }
    }
    std::swap(order[static_cast<std::size_t>(row)], order[static_cast<std::size_t>(to)]);
    m_visit.order = std::move(order);
    fillBlocks();
    edited();
}

void VisitViewModel::setLayout(const QString& id)
{
    if (layout() != id) {
        m_visit.pageTemplate = id.toStdString();
        m_visit.order.clear();
        fillBlocks();
        edited();
    }
}

void VisitViewModel::setCharts(bool on)
{
    if (m_visit.charts != on) {
        m_visit.charts = on;
        edited();
    }
}
} // namespace regie::ui
