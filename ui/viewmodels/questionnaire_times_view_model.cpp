// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/questionnaire_times_view_model.h"

#include "core/record/measured_value.h"
#include "ui/qt_text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace regie::ui
{
namespace
{
QString writtenNumber(double number)
{
    return QLocale().toString(number, 'g', 10);
}

QString endOf(double number, const std::string& words)
{
    return words.empty()
               ? writtenNumber(number)
               : writtenNumber(number) + QStringLiteral(" = ") + AppViewModel::shownText(words);
}
} // namespace

ScaleTimes::ScaleTimes(std::vector<ScaleTime> times)
    : m_times(std::make_shared<const std::vector<ScaleTime>>(std::move(times)))
{
}

const ScaleTime& ScaleTimes::at(int index) const
{
    static const ScaleTime kNone;
    return index >= 0 && index < count() ? (*m_times)[static_cast<std::size_t>(index)] : kNone;
}

int ScaleLineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ScaleLineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ScaleLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return line.name;
    case QuestionRole: return line.question;
    case EndsRole: return line.ends;
    case TimesRole: return QVariant::fromValue(line.times);
    default: return {};
    }
}

QHash<int, QByteArray> ScaleLineModel::roleNames() const
{
    return {{NameRole, "name"}, {QuestionRole, "asked"}, {EndsRole, "ends"}, {TimesRole, "times"}};
}

void ScaleLineModel::replace(std::vector<ScaleLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT countChanged();
}

void QuestionnaireTimesViewModel::setQuestionnaireId(const QString& id)
{
    if (id != m_questionnaire) {
        m_questionnaire = id;
        Q_EMIT questionnaireIdChanged();
        inputChanged();
    }
}

void QuestionnaireTimesViewModel::load()
{
    if (!m_content) {
        if (auto content = visit::Content::load(app()->services().files)) {
            m_content.emplace(std::move(*content));
        }
    }
    const visit::OwnQuestionnaire* own =
        m_content ? m_content->questionnaire(m_questionnaire.toStdString()) : nullptr;
    if (own == nullptr) {
        return;
    }
    const visit::Questionnaire& asked = own->in(app()->language());
    read([asked](store::Records& records) { return visit::scalesOf(records, asked); },
         [this, asked](const std::vector<visit::ScaleDay>& days) { show(asked, days); });
}

ScaleTime QuestionnaireTimesViewModel::timeOf(const visit::Item& item,
                                              const visit::ScaleDay& day,
                                              const QString& mark) const
{
    ScaleTime time;
    time.factId = qt(day.fact);
    time.when = app()->dateText(day.date);
    time.marked = day.marked.contains(item.linkId);
    const auto number = day.numbers.find(item.linkId);
    const auto value =
        number == day.numbers.end() ? std::nullopt : record::decimalOf(number->second);
    if (value) {
        const double least = item.minimum.value_or(0);
        const double most = item.maximum.value_or(1);
        time.number = writtenNumber(*value);
        time.share = std::clamp((*value - least) / (most - least), 0.0, 1.0);
        //: A number on a day: %1 is the day, %2 the number and %3 the highest there is
        time.words = tr("%1: %2 of %3.").arg(time.when, time.number, writtenNumber(most));
    } else {
        //: A question that was left open on a day; %1 is the day
        time.words = tr("%1: not filled in.").arg(time.when);
    }
    if (time.marked) {
        time.words += QLatin1Char(' ') + mark + QLatin1Char('.');
    }
    return time;
}

void QuestionnaireTimesViewModel::show(const visit::Questionnaire& asked,
                                       const std::vector<visit::ScaleDay>& days)
{
    const visit::Item* marking = visit::markingItem(asked);
    const QString mark =
        marking == nullptr ? QString() : AppViewModel::shownText(visit::shortText(*marking));
    std::vector<ScaleLine> lines;
    for (const visit::Item* item : visit::scaleItems(asked)) {
        ScaleLine line;
        line.name = AppViewModel::shownText(visit::shortText(*item));
        line.question = AppViewModel::shownText(item->text).mid(line.name.size() + 2);
        line.ends = endOf(item->minimum.value_or(0), item->slider->low) + QStringLiteral(", ")
                    + endOf(item->maximum.value_or(0), item->slider->high);
        std::vector<ScaleTime> times;
        std::transform(days.rbegin(),
                       days.rend(),
                       std::back_inserter(times),
                       [&](const visit::ScaleDay& day) { return timeOf(*item, day, mark); });
        line.times = ScaleTimes(std::move(times));
        lines.push_back(std::move(line));
    }
    m_title = AppViewModel::shownText(asked.title);
    m_days = static_cast<int>(days.size());
    m_scales.replace(std::move(lines));
    m_ready = true;
    Q_EMIT loaded();
}
} // namespace regie::ui
