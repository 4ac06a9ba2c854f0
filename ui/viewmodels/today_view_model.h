// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/fact_list_model.h"
#include "ui/viewmodels/page_view_model.h"

namespace regie::ui
{
/** What the first page tells: the day, the next appointment, what is new, what was measured last. */
class TodayViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(PartOfDay partOfDay READ partOfDay NOTIFY loaded)
    Q_PROPERTY(QString today READ today NOTIFY loaded)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(QString appointmentId READ appointmentId NOTIFY loaded)
    Q_PROPERTY(QString appointmentTitle READ appointmentTitle NOTIFY loaded)
    Q_PROPERTY(QString appointmentWhen READ appointmentWhen NOTIFY loaded)
    Q_PROPERTY(QString appointmentWith READ appointmentWith NOTIFY loaded)
    Q_PROPERTY(QList<QString> appointmentSourceWords READ appointmentSourceWords NOTIFY loaded)
    Q_PROPERTY(int appointmentDays READ appointmentDays NOTIFY loaded)
    Q_PROPERTY(QAbstractItemModel* appointments READ appointments CONSTANT)
    Q_PROPERTY(QAbstractItemModel* news READ news CONSTANT)
    Q_PROPERTY(int newsCount READ newsCount NOTIFY loaded)
    Q_PROPERTY(QString newsSince READ newsSince NOTIFY loaded)
    Q_PROPERTY(QAbstractItemModel* measurements READ measurements CONSTANT)
    Q_PROPERTY(int measurementCount READ measurementCount NOTIFY loaded)

public:
    enum class PartOfDay { Morning, Afternoon, Evening, Night };
    Q_ENUM(PartOfDay)

    explicit TodayViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    PartOfDay partOfDay() const { return m_partOfDay; }
    QString today() const { return m_today; } ///< the day in words
    bool ready() const { return m_ready; }
    QString appointmentId() const; ///< of the next one; empty when none is known
    QString appointmentTitle() const;
    QString appointmentWhen() const { return m_appointmentWhen; }
    QString appointmentWith() const;
    /** Of title and provider, what is as a Dutch source wrote it. */
    QStringList appointmentSourceWords() const;
    int appointmentDays() const { return m_appointmentDays; }      ///< days from today; 0: today
    QAbstractItemModel* appointments() { return &m_appointments; } ///< the next ones, soonest first
    QAbstractItemModel* news() { return &m_news; }
    int newsCount() const { return m_newsCount; }
    QString newsSince() const
    {
        return m_newsSince;
    } ///< a day in words; empty: never looked before
    QAbstractItemModel* measurements() { return &m_measurements; } ///< the last of each kind
    int measurementCount() const { return m_measurements.rowCount(); }

    /** What is new now will not be the next time. */
    Q_INVOKABLE void markSeen();

Q_SIGNALS:
    void loaded();

protected:
    void load() override;

private:
    struct Facts {
        std::vector<store::StoredFact> appointments;
        std::vector<store::StoredFact> news;
        std::vector<store::StoredFact> measurements;
        std::int64_t newsCount = 0;
        std::optional<Clock::Instant> looked;
    };
    static Result<Facts> readFacts(store::Records& records, const std::string& today);
    void show(const Facts& facts, const std::string& today);

    PartOfDay m_partOfDay = PartOfDay::Morning;
    QString m_today;
    bool m_ready = false;
    QString m_appointmentWhen;
    int m_appointmentDays = 0;
    int m_newsCount = 0;
    QString m_newsSince;
    FactItemModel m_appointments;
    FactItemModel m_news;
    FactItemModel m_measurements;
};
} // namespace regie::ui
