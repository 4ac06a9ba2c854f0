// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/visit_view_model.h"

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
            {StateRole, "said"}};
}

void VisitLineModel::replace(std::vector<VisitLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT countChanged();
}

void VisitLineModel::setState(int row, const QString& state)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    m_lines[static_cast<std::size_t>(row)].state = state;
    Q_EMIT dataChanged(index(row), index(row), {StateRole});
}
} // namespace regie::ui
