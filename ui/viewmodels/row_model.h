// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace regie::ui
{
/** Something with a name: a row of a detail, an explained word, a source. */
struct LabelledRow {
    QString label{};
    QString value{};
    QString more{};            ///< a longer form of the value; often empty
    bool technical = false;    ///< codes and the like: stands after what is for reading
    qlonglong key = 0;         ///< to act on the row by
    QStringList sourceWords{}; ///< of label and value, what is as a Dutch source wrote it

    bool operator==(const LabelledRow&) const = default;
};

class RowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        LabelRole = Qt::UserRole + 1,
        ValueRole,
        MoreRole,
        TechnicalRole,
        KeyRole,
        SourceWordsRole
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    void replace(std::vector<LabelledRow> rows);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<LabelledRow> m_rows;
};
} // namespace regie::ui
