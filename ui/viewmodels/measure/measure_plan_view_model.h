// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/plan.h"
#include "core/store/store.h"
#include "ui/viewmodels/measure/measure_view_model.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace regie::ui
{
/** A series with how far it is. */
struct MeasurePlanItem {
    QString id;
    QString kind; ///< to measure: of the moment that is due, else of the series
    QString title;
    QString line;     ///< how far it is
    QString next;     ///< when the next reminder comes; empty: none
    QStringList days; ///< "today: morning done, evening later", the last ones of a long series
    QString average;  ///< in words, once there are enough measurements
    QString other;    ///< the same with the first day in or out, whichever `average` is not
    bool due = false;
    bool finished = false;
    bool remind = false;
    bool pressure = false; ///< a week of blood pressure: the first day may count or not
    bool countFirstDay = false;
};

class MeasurePlanModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        PlanRole = Qt::UserRole + 1,
        KindRole,
        TitleRole,
        LineRole,
        NextRole,
        DaysRole,
        AverageRole,
        OtherRole,
        DueRole,
        FinishedRole,
        RemindRole,
        PressureRole,
        CountFirstDayRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    void replace(std::vector<MeasurePlanItem> items);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<MeasurePlanItem> m_items;
};

/** Series of measurements: begin one, see how far it is and what it says, stop it. */
class MeasurePlanViewModel : public MeasureViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(regie::ui::MeasurePlanModel* plans READ plans CONSTANT)
    Q_PROPERTY(QString failure READ failure NOTIFY loaded)
    Q_PROPERTY(bool begun READ begun NOTIFY loaded)
    Q_PROPERTY(bool stopped READ stopped NOTIFY loaded)

public:
    explicit MeasurePlanViewModel(QObject* parent = nullptr) : MeasureViewModel(parent) { }

    bool ready() const { return m_ready; }
    /** Those that go on first, newest first; those that are over behind them. Stopped ones are not there. */
    MeasurePlanModel* plans() { return &m_plans; }
    QString failure() const { return m_failure; }
    bool begun() const { return m_begun; }                 ///< one was begun just now
    bool stopped() const { return !m_stopped.id.empty(); } ///< one was stopped just now: undoStop()

    /** "blood_pressure_week", …: as measure::planTypeFromName(), from today on. */
    Q_INVOKABLE void begin(const QString& type);
    /** A series of the person's own; `moments`: 0 morning, 1 evening, 2 both; `days` 0: without an end. */
    Q_INVOKABLE void beginOwn(const QString& kind, int moments, int days);
    Q_INVOKABLE void stop(const QString& plan);
    Q_INVOKABLE void undoStop();
    Q_INVOKABLE void setRemind(const QString& plan, bool remind);
    Q_INVOKABLE void setCountFirstDay(const QString& plan, bool count);

    /** An average and of how many measurements; empty: there is none. */
    static QString averageWords(const AppViewModel& app,
                                const measure::Kinds& kinds,
                                const measure::Kind& kind,
                                const measure::Figures& figures);

Q_SIGNALS:
    void loaded();

protected:
    void loadMeasure() override;

private:
    struct Going {
        measure::Plan plan;
        measure::Progress progress;
    };
    void add(const measure::Plan& plan);
    void change(const QString& id, const std::function<void(measure::Plan&)>& edit);
    void keep(const measure::Plan& plan);
    void done(const Result<void>& answer);
    void show(const std::vector<Going>& all);
    MeasurePlanItem itemOf(const Going& going) const;
    QStringList dayLines(const Going& going) const;

    bool m_ready = false;
    std::vector<measure::Plan> m_all;
    MeasurePlanModel m_plans;
    QString m_failure;
    bool m_begun = false;
    measure::Plan m_stopped; ///< id empty: none
};
} // namespace regie::ui
