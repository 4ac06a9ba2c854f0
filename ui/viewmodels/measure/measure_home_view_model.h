// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/plan.h"
#include "core/store/store.h"
#include "ui/viewmodels/measure/measure_view_model.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace regie::ui
{
/** A kind of measurement in a list, with the last one of it. */
struct MeasureKindItem {
    QString kind;
    QString label;
    QString simple; ///< as the simplified mode calls it
    QString icon;
    QString value{}; ///< the last one, with its unit; empty: never measured
    QString when{};
    QString by{}; ///< who measured it
    bool own = false;
    bool due = false; ///< a series asks for it now
};

class MeasureKindModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KindRole = Qt::UserRole + 1,
        LabelRole,
        SimpleRole,
        IconRole,
        ValueRole,
        WhenRole,
        ByRole,
        OwnRole,
        DueRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    const std::vector<MeasureKindItem>& items() const { return m_items; }
    void replace(std::vector<MeasureKindItem> items);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<MeasureKindItem> m_items;
};

/** What a series asks for today. */
struct MeasureTodo {
    QString plan;
    QString kind; ///< to measure now
    QString title;
    QString line;     ///< how far the series is
    bool due = false; ///< it can be done now
};

class MeasureTodoModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { PlanRole = Qt::UserRole + 1, KindRole, TitleRole, LineRole, DueRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    const std::vector<MeasureTodo>& items() const { return m_items; }
    void replace(std::vector<MeasureTodo> items);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<MeasureTodo> m_items;
};

/** The first page of measuring: what a series asks for, what the person measures, and all else. */
class MeasureHomeViewModel : public MeasureViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(regie::ui::MeasureTodoModel* todo READ todo CONSTANT)
    Q_PROPERTY(regie::ui::MeasureKindModel* used READ used CONSTANT)
    Q_PROPERTY(regie::ui::MeasureKindModel* others READ others CONSTANT)
    Q_PROPERTY(regie::ui::MeasureKindModel* all READ all CONSTANT)
    Q_PROPERTY(regie::ui::MeasureKindModel* usualKinds READ usualKinds CONSTANT)
    Q_PROPERTY(QStringList kindIds READ kindIds NOTIFY loaded)
    Q_PROPERTY(QStringList kindNames READ kindNames NOTIFY loaded)
    Q_PROPERTY(bool due READ due NOTIFY loaded)
    Q_PROPERTY(QString usual READ usual NOTIFY loaded)
    Q_PROPERTY(QString usualName READ usualName NOTIFY loaded)

public:
    explicit MeasureHomeViewModel(QObject* parent = nullptr) : MeasureViewModel(parent) { }

    bool ready() const { return m_ready; }
    /** Series that go on; what can be measured now first. */
    MeasureTodoModel* todo() { return &m_todo; }
    MeasureKindModel* used() { return &m_used; }     ///< there is one of it; the last one first
    MeasureKindModel* others() { return &m_others; } ///< there is none yet
    MeasureKindModel* all() { return &m_all; }       ///< both
    /** At most two: what is asked for now, and what the person measured last. */
    MeasureKindModel* usualKinds() { return &m_usualKinds; }
    /** All kinds in the order of all(), to choose one. */
    QStringList kindIds() const;
    QStringList kindNames() const;
    /** Whether a series asks for a measurement now. */
    bool due() const { return !m_todo.items().empty() && m_todo.items().front().due; }
    /** What is asked for now, else what was measured last; empty: neither. */
    QString usual() const;
    QString usualName() const;

Q_SIGNALS:
    void loaded();

protected:
    void loadMeasure() override;

private:
    struct Last {
        std::string kind;
        measure::Measurement measurement;
        bool self = false;
        std::string provider;
    };
    struct Going {
        measure::Plan plan;
        measure::Progress progress;
    };
    static Result<std::vector<Last>> readLast(store::Records& records,
                                              const measure::Kinds& kinds,
                                              const time::Zone& zone);
    void showKinds(const std::vector<Last>& last);
    void showPlans(const std::vector<Going>& going);
    void showUsual();

    bool m_ready = false;
    MeasureTodoModel m_todo;
    MeasureKindModel m_used;
    MeasureKindModel m_others;
    MeasureKindModel m_all;
    MeasureKindModel m_usualKinds;
};
} // namespace regie::ui
