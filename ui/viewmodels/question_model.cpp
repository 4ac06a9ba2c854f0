// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/question_model.h"

#include <algorithm>

namespace regie::ui
{
int QuestionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant QuestionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QuestionLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case GroupRole: return line.group;
    case HeadingRole: return line.heading;
    case TextRole: return line.text;
    case FormRole: return line.form;
    case ChoicesRole: return line.choices;
    case ChosenRole: return QVariant::fromValue(line.chosen);
    case TypedRole: return line.typed;
    case HintRole: return line.hint;
    case ErrorRole: return line.error;
    case AnsweredRole: return line.answered;
    case HelpsRole: return line.helps;
    default: return {};
    }
}

QHash<int, QByteArray> QuestionModel::roleNames() const
{
    return {{GroupRole, "group"},
            {HeadingRole, "heading"},
            {TextRole, "words"},
            {FormRole, "form"},
            {ChoicesRole, "choices"},
            {ChosenRole, "chosen"},
            {TypedRole, "typed"},
            {HintRole, "hint"},
            {ErrorRole, "error"},
            {AnsweredRole, "answered"},
            {HelpsRole, "helps"}};
}

void QuestionModel::show(std::vector<QuestionLine> lines)
{
    const bool same = std::equal(
        lines.begin(),
        lines.end(),
        m_lines.begin(),
        m_lines.end(),
        [](const QuestionLine& one, const QuestionLine& other) { return one.path == other.path; });
    if (!same) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] == m_lines[i]) {
            continue;
        }
        m_lines[i] = std::move(lines[i]);
        const QModelIndex at = index(static_cast<int>(i));
        Q_EMIT dataChanged(at, at);
    }
}
} // namespace regie::ui
