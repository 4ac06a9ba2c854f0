// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/profiles.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace regie::ui
{
/** The profiles on this computer. Most have no label: names are inside. */
class ProfileListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ProfileIdRole = Qt::UserRole + 1,
        LabelRole,  ///< empty: none
        NumberRole, ///< from 1, to tell those without label apart
    };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    void set(std::vector<store::ProfileEntry> profiles);
    /** nullptr when there is none of that id. */
    const store::ProfileEntry* find(const QString& profileId) const;
    Q_INVOKABLE QString profileIdAt(int row) const;
    Q_INVOKABLE QString label(const QString& profileId) const;
    /** From 1; 0 when there is none of that id. */
    Q_INVOKABLE int number(const QString& profileId) const;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<store::ProfileEntry> m_profiles;
};
} // namespace regie::ui
