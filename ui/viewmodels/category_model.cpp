// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/category_model.h"

#include "core/record/lens.h"

#include <map>
#include <utility>

namespace regie::ui
{
int CategoryItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant CategoryItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const CategoryItem& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KeyRole: return item.key;
    case Qt::DisplayRole:
    case NameRole: return item.name;
    case LineRole: return item.line;
    case IconRole: return item.icon;
    case CountRole: return item.count;
    default: return {};
    }
}

QHash<int, QByteArray> CategoryItemModel::roleNames() const
{
    return {{KeyRole, "key"},
            {NameRole, "name"},
            {LineRole, "line"},
            {IconRole, "iconName"},
            {CountRole, "count"}};
}

void CategoryItemModel::replace(std::vector<CategoryItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void CategoryViewModel::setCategory(const QString& category)
{
    if (m_category != category) {
        m_category = category;
        Q_EMIT categoryChanged();
        inputChanged();
    }
}

std::vector<CategoryItem> CategoryViewModel::rooms(
    const std::vector<store::KindCount>& counts) const
{
    const auto content = app()->services().content();
    std::map<std::string, qlonglong> countOf;
    for (const store::KindCount& count : counts) {
        countOf[count.kind] = count.count;
    }
    std::map<std::string, qlonglong> inRoom;
    for (const record::KindInfo& info : (*content)->tools.lenses.kinds()) {
        if (const auto found = countOf.find(info.kind); found != countOf.end()) {
            inRoom[categoryOf(app()->categories(), info.order).key] += found->second;
        }
    }
    std::vector<CategoryItem> items;
    for (const Category& category : app()->categories()) {
        if (const auto found = inRoom.find(category.key); found != inRoom.end()) {
            items.push_back({QString::fromStdString(category.key),
                             app()->text(category.name),
                             app()->text(category.line),
                             QString::fromStdString(category.icon),
                             found->second});
        }
    }
    return items;
}

std::vector<CategoryItem> CategoryViewModel::kindsOfRoom(
    const std::vector<store::KindCount>& counts) const
{
    const auto content = app()->services().content();
    std::map<std::string, qlonglong> countOf;
    for (const store::KindCount& count : counts) {
        countOf[count.kind] = count.count;
    }
    std::vector<CategoryItem> items;
    for (const record::KindInfo& info : (*content)->tools.lenses.kinds()) {
        const Category& category = categoryOf(app()->categories(), info.order);
        const auto found = countOf.find(info.kind);
        if (category.key == m_category.toStdString() && found != countOf.end()) {
            items.push_back({QString::fromStdString(info.kind),
                             app()->text(info.name),
                             {},
                             QString::fromStdString(category.icon),
                             found->second});
        }
    }
    return items;
}

void CategoryViewModel::load()
{
    for (const Category& category : app()->categories()) {
        if (category.key == m_category.toStdString()) {
            m_name = app()->text(category.name);
            m_line = app()->text(category.line);
        }
    }
    read([](store::Records& records) { return records.kinds(store::SupportKinds::Included); },
         [this](const std::vector<store::KindCount>& counts) {
             auto items = m_category.isEmpty() ? rooms(counts) : kindsOfRoom(counts);
             m_total = 0;
             for (const CategoryItem& item : items) {
                 m_total += item.count;
             }
             m_items.replace(std::move(items));
             m_ready = true;
             Q_EMIT loaded();
         });
}
} // namespace regie::ui
