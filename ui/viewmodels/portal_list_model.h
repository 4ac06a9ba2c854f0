// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace regie::ui
{
/** One care provider on a line, in words. */
struct PortalItem {
    QString id;
    QString name;
    QString provider; ///< who it is; empty when the name says it
    QString services; ///< what it gives; empty: everything it has
    QString words;    ///< how things are
    QString advice;   ///< what to do; empty: nothing
    QString when;     ///< when it was asked last; empty: never
    int standing = 0; ///< PortalStanding::Kind
    bool asking = false;

    bool operator==(const PortalItem&) const = default;
};

/** The care providers, in the order in which they were added. */
class PortalListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        PortalIdRole = Qt::UserRole + 1,
        NameRole,
        ProviderRole,
        ServicesRole,
        WordsRole,
        AdviceRole,
        WhenRole,
        StandingRole,
        AskingRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    const std::vector<PortalItem>& items() const { return m_items; }
    /** The same care providers as before keep their lines, so that the keyboard stays where it was. */
    void replace(std::vector<PortalItem> items);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<PortalItem> m_items;
};
} // namespace regie::ui
