// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/visit_line_model.h"

#include <algorithm>

namespace regie::ui
{
int VisitLineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant VisitLineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const VisitLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KeyRole: return line.key;
    case TitleRole: return line.title;
    case TextRole: return line.text;
    case OriginRole: return line.origin;
    case GroupRole: return line.group;
    case StateRole: return line.state;
    case NoteRole: return line.note;
    default: return {};
    }
}

QHash<int, QByteArray> VisitLineModel::roleNames() const
{
    return {{KeyRole, "key"},
            {TitleRole, "title"},
            {TextRole, "words"},
            {OriginRole, "origin"},
            {GroupRole, "group"},
            {StateRole, "said"},
            {NoteRole, "note"}};
}

void VisitLineModel::replace(std::vector<VisitLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT countChanged();
}

bool VisitLineModel::begins(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return false;
    }
    const auto at = static_cast<std::size_t>(row);
    return row == 0 || m_lines[at - 1].group != m_lines[at].group;
}

int VisitLineModel::countOf(const QString& group) const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [&group](const VisitLine& line) {
            return line.group == group;
        }));
}

void VisitLineModel::setState(int row, const QString& state)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    m_lines[static_cast<std::size_t>(row)].state = state;
    Q_EMIT dataChanged(index(row), index(row), {StateRole});
}

void VisitLineModel::setNote(int row, const QString& note)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    m_lines[static_cast<std::size_t>(row)].note = note;
    Q_EMIT dataChanged(index(row), index(row), {NoteRole});
}
} // namespace regie::ui
