// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace regie::ui
{
/** A line of a visit: something to check, a part of the page, or what stands on it. */
struct VisitLine {
    QString key;   ///< fact id, or the name of a block
    QString title; ///< empty where the line goes on under the title before
    QString text;
    QString origin; ///< letters and date of the source
    QString group;  ///< of what is checked: "medicine", "allergy", "problem"
    /** Of what is checked: "", "right", "not_taken", "differently"; of a block: "shown" or "". */
    QString state;
    QString note = {}; ///< of what is checked: how it is, in the person's words
};

class VisitLineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        TitleRole,
        TextRole,
        OriginRole,
        GroupRole,
        StateRole,
        NoteRole
    };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    const std::vector<VisitLine>& lines() const { return m_lines; }
    void replace(std::vector<VisitLine> lines);
    /** Whether this line is the first of its group. */
    Q_INVOKABLE bool begins(int row) const;
    Q_INVOKABLE int countOf(const QString& group) const;
    void setState(int row, const QString& state);
    void setNote(int row, const QString& note);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<VisitLine> m_lines;
};
} // namespace regie::ui
