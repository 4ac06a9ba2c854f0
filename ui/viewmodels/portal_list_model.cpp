// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/portal_list_model.h"

#include <algorithm>
#include <utility>

namespace regie::ui
{
int PortalListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PortalListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const PortalItem& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PortalIdRole: return item.id;
    case Qt::DisplayRole:
    case NameRole: return item.name;
    case ProviderRole: return item.provider;
    case ServicesRole: return item.services;
    case WordsRole: return item.words;
    case AdviceRole: return item.advice;
    case WhenRole: return item.when;
    case StandingRole: return item.standing;
    case AskingRole: return item.asking;
    default: return {};
    }
}

QHash<int, QByteArray> PortalListModel::roleNames() const
{
    return {{PortalIdRole, "portalId"},
            {NameRole, "name"},
            {ProviderRole, "provider"},
            {ServicesRole, "services"},
            {WordsRole, "words"},
            {AdviceRole, "advice"},
            {WhenRole, "when"},
            {StandingRole, "standing"},
            {AskingRole, "asking"}};
}

void PortalListModel::replace(std::vector<PortalItem> items)
{
    if (std::ranges::equal(m_items, items, {}, &PortalItem::id, &PortalItem::id)) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (m_items[i] != items[i]) {
                m_items[i] = std::move(items[i]);
                const QModelIndex changed = index(static_cast<int>(i));
                Q_EMIT dataChanged(changed, changed);
            }
        }
        return;
    }
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
    Q_EMIT countChanged();
}
} // namespace regie::ui
