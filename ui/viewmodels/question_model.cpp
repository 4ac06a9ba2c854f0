// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/question_model.h"

#include <algorithm>
#include <iterator>

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
    case OnesRole: return line.ones;
    case MoresRole: return line.mores;
    case ScaleRole: return QVariant::fromValue(line.scale);
    case MarkRole: return line.mark;
    case MarkedRole: return line.marked;
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
            {HelpsRole, "helps"},
            {OnesRole, "ones"},
            {MoresRole, "mores"},
            {ScaleRole, "scale"},
            {MarkRole, "mark"},
            {MarkedRole, "marked"}};
}

void QuestionModel::show(std::vector<QuestionLine> lines)
{
    const auto samePath = [](const QuestionLine& one, const QuestionLine& other) {
        return one.path == other.path;
    };
    // What stands before and behind the change stays, so that the keyboard keeps its place.
    const auto front =
        std::mismatch(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), samePath);
    const auto first = front.first - lines.begin();
    const auto back = std::mismatch(lines.rbegin(),
                                    std::make_reverse_iterator(front.first),
                                    m_lines.rbegin(),
                                    std::make_reverse_iterator(front.second),
                                    samePath);
    const auto behind = back.first - lines.rbegin();
    const auto gone = std::distance(front.second, m_lines.end()) - behind;
    const auto come = std::distance(front.first, lines.end()) - behind;
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + gone) - 1);
        m_lines.erase(m_lines.begin() + first, m_lines.begin() + first + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + come) - 1);
        m_lines.insert(
            m_lines.begin() + first, lines.begin() + first, lines.begin() + first + come);
        endInsertRows();
    }
    if (gone > 0 || come > 0) {
        Q_EMIT countChanged();
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
