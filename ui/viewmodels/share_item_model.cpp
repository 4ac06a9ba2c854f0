// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/share_item_model.h"

#include <algorithm>

namespace regie::ui
{
int ShareItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : std::clamp(total() - m_offset, 0, m_window);
}

QVariant ShareItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ShareItem& each = m_items[static_cast<std::size_t>(m_offset + index.row())];
    switch (role) {
    case FactIdRole: return each.item.id;
    case Qt::DisplayRole:
    case TitleRole: return each.item.title;
    case LineRole: return each.item.line;
    case DateRole: return each.item.date;
    case ProviderRole: return each.item.provider;
    case KindNameRole: return each.item.kindName;
    case GoingRole: return each.going;
    case FixedRole: return each.fixed;
    case ReasonRole: return each.reason;
    case SourceWordsRole: return each.item.sourceWords;
    default: return {};
    }
}

QHash<int, QByteArray> ShareItemModel::roleNames() const
{
    return {{FactIdRole, "factId"},
            {TitleRole, "title"},
            {LineRole, "line"},
            {DateRole, "date"},
            {ProviderRole, "provider"},
            {KindNameRole, "kindName"},
            {GoingRole, "going"},
            {FixedRole, "fixed"},
            {ReasonRole, "reason"},
            {SourceWordsRole, "sourceWords"}};
}

int ShareItemModel::going() const
{
    return static_cast<int>(std::count_if(
        m_items.begin(), m_items.end(), [](const ShareItem& each) { return each.going; }));
}

void ShareItemModel::setWindow(int offset, int count)
{
    beginResetModel();
    m_offset = std::clamp(offset, 0, std::max(0, total() - 1));
    m_window = std::max(1, count);
    endResetModel();
    Q_EMIT changed();
}

void ShareItemModel::replace(std::vector<ShareItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_offset = 0;
    endResetModel();
    Q_EMIT changed();
}

void ShareItemModel::append(ShareItem item)
{
    beginResetModel();
    m_items.push_back(std::move(item));
    endResetModel();
    Q_EMIT changed();
}

bool ShareItemModel::setGoing(int row, bool going)
{
    if (row < 0 || row >= rowCount()) {
        return false;
    }
    ShareItem& each = m_items[static_cast<std::size_t>(m_offset + row)];
    if (each.fixed || each.going == going) {
        return false;
    }
    each.going = going;
    Q_EMIT dataChanged(index(row), index(row), {GoingRole});
    Q_EMIT changed();
    return true;
}

bool ShareItemModel::setGoingOf(const QString& factId, bool going)
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&factId](const ShareItem& each) {
            return each.item.id == factId;
        });
    if (found == m_items.end()) {
        return false;
    }
    if (!found->fixed) {
        found->going = going;
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {GoingRole});
        }
        Q_EMIT changed();
    }
    return true;
}
} // namespace regie::ui
