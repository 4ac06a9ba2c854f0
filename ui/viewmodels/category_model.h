// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/page_view_model.h"

#include <QAbstractListModel>

#include <vector>

namespace regie::ui
{
struct CategoryItem {
    QString key;
    QString name;
    QString line;
    QString icon;
    qlonglong count = 0;
};

class CategoryItemModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, NameRole, LineRole, IconRole, CountRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void replace(std::vector<CategoryItem> items);

private:
    std::vector<CategoryItem> m_items;
};

/**
 * The rooms of "My record" that hold something, with how much; or, with `category` set, the kinds of
 * fact within that room.
 */
class CategoryViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* items READ items CONSTANT)
    Q_PROPERTY(QString category READ category WRITE setCategory NOTIFY categoryChanged)
    Q_PROPERTY(QString name READ name NOTIFY loaded)
    Q_PROPERTY(QString line READ line NOTIFY loaded)
    Q_PROPERTY(int count READ count NOTIFY loaded)
    Q_PROPERTY(qlonglong total READ total NOTIFY loaded)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)

public:
    explicit CategoryViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    QAbstractItemModel* items() { return &m_items; }
    QString category() const { return m_category; }
    void setCategory(const QString& category);
    QString name() const { return m_name; } ///< of the category asked for
    QString line() const { return m_line; }
    int count() const { return m_items.rowCount(); }
    qlonglong total() const { return m_total; } ///< facts in all of them
    bool ready() const { return m_ready; }

Q_SIGNALS:
    void categoryChanged();
    void loaded();

protected:
    void load() override;

private:
    std::vector<CategoryItem> rooms(const std::vector<store::KindCount>& counts) const;
    std::vector<CategoryItem> kindsOfRoom(const std::vector<store::KindCount>& counts) const;

    CategoryItemModel m_items;
    QString m_category;
    QString m_name;
    QString m_line;
    qlonglong m_total = 0;
    bool m_ready = false;
};
} // namespace regie::ui
