// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <cstddef>
#include <vector>

namespace regie::ui
{
/** One number of a measurement, as a form asks for it. */
struct MeasurePart {
    QString kind; ///< measure::Kind::id
    QString label;
    QString question;
    QString hint;
    QString unit;
    QString typed{};
    QString error{}; ///< what is not right about it and what to do; empty: nothing
    bool needed = true;
    bool decimals = false; ///< the number may have a comma
    bool scale = false;    ///< a choice from 0 to 10
    QString lowest{};      ///< words at both ends of a scale
    QString highest{};
};

class MeasurePartModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KindRole = Qt::UserRole + 1,
        LabelRole,
        QuestionRole,
        HintRole,
        UnitRole,
        TypedRole,
        ErrorRole,
        NeededRole,
        DecimalsRole,
        ScaleRole,
        LowestRole,
        HighestRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    std::vector<MeasurePart>& parts() { return m_parts; }
    const std::vector<MeasurePart>& parts() const { return m_parts; }
    void replace(std::vector<MeasurePart> parts);
    void changed(std::size_t row);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<MeasurePart> m_parts;
};

/** Something that may be told with a measurement: which arm, before or after which meal. */
struct MeasureChoice {
    QString id; ///< Circumstance::id, "moment" or "by"
    QString label;
    QStringList ids;
    QStringList names;
    int chosen = -1; ///< -1: not said
};

class MeasureChoiceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { LabelRole = Qt::UserRole + 1, NamesRole, ChosenRole, AnswerRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    std::vector<MeasureChoice>& choices() { return m_choices; }
    const std::vector<MeasureChoice>& choices() const { return m_choices; }
    void replace(std::vector<MeasureChoice> choices);
    void changed(std::size_t row);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<MeasureChoice> m_choices;
};
} // namespace regie::ui
