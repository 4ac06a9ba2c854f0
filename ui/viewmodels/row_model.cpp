// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/row_model.h"

#include <utility>

namespace regie::ui
{
int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const LabelledRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole: return row.label;
    case ValueRole: return row.value;
    case MoreRole: return row.more;
    case TechnicalRole: return row.technical;
    case KeyRole: return row.key;
    case SourceWordsRole: return row.sourceWords;
    default: return {};
    }
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    return {{LabelRole, "label"},
            {ValueRole, "value"},
            {MoreRole, "more"},
            {TechnicalRole, "technical"},
            {KeyRole, "key"},
            {SourceWordsRole, "sourceWords"}};
}

void RowModel::replace(std::vector<LabelledRow> rows)
{
    if (rows == m_rows) {
        return; // what shows them keeps the keyboard and what is read aloud
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}
} // namespace regie::ui
