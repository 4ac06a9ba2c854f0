// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/medication_kept.h"
#include "ui/viewmodels/page_view_model.h"

#include <QAbstractListModel>
#include <QStringList>

#include <set>
#include <span>
#include <string>
#include <vector>

namespace regie::ui
{
/** One medicine, in the chosen language. What is not known is empty. */
struct MedicationItem {
    QString factId; ///< the fact that decided
    QString name;
    QString dosage;          ///< the plain sentence
    QString since;           ///< day in words
    QString until;           ///< day in words; of what is still taken, the last day
    QString agreedBy;        ///< who agreed on it
    QString dispensed;       ///< day in words of the last hand-out
    QString reason;          ///< why it is in its list; only where that says something
    QStringList sourceWords; ///< of name, dosage and reason, what is as a Dutch source wrote it
    QStringList conflicts;   ///< where sources differ, in words
    QString
        section; ///< "current", "forbidden", "paused", "future", "unknown", "stopped"; or a part of the day
    bool first = false; ///< of its section
    bool own = false;   ///< stated by the person
};

class MedicationItemModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FactIdRole = Qt::UserRole + 1,
        NameRole,
        DosageRole,
        SinceRole,
        UntilRole,
        AgreedByRole,
        DispensedRole,
        ReasonRole,
        ConflictsRole,
        SectionRole,
        FirstRole,
        OwnRole,
        SourceWordsRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /** The same medicines again change nothing; more of them at the end are inserted. */
    void replace(std::vector<MedicationItem> items);
    const std::vector<MedicationItem>& items() const { return m_items; }

private:
    std::vector<MedicationItem> m_items;
};

/**
 * The medicines of a person. `lines` holds those that are taken, paused, to come and unknown, and of
 * those that were stopped as many as were asked for by showStopped(), last stopped first. With
 * `moment` set: only what is taken now at that part of the day ("morning", "noon", "evening",
 * "night"), or "unsaid": of which the part of the day is not in the data; "other": what is not taken
 * now; "forbidden": what a doctor says not to use.
 */
class MedicationViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(QString moment READ moment WRITE setMoment NOTIFY momentChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(int count READ count NOTIFY loaded)
    Q_PROPERTY(int currentCount READ currentCount NOTIFY loaded)
    Q_PROPERTY(int otherCount READ otherCount NOTIFY loaded)
    Q_PROPERTY(int forbiddenCount READ forbiddenCount NOTIFY loaded)
    Q_PROPERTY(int stoppedCount READ stoppedCount NOTIFY loaded)
    Q_PROPERTY(int stoppedShown READ stoppedShown NOTIFY loaded)
    Q_PROPERTY(int morningCount READ morningCount NOTIFY loaded)
    Q_PROPERTY(int noonCount READ noonCount NOTIFY loaded)
    Q_PROPERTY(int eveningCount READ eveningCount NOTIFY loaded)
    Q_PROPERTY(int nightCount READ nightCount NOTIFY loaded)
    Q_PROPERTY(int unsaidCount READ unsaidCount NOTIFY loaded)

public:
    explicit MedicationViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    QAbstractItemModel* lines() { return &m_lines; }
    QString moment() const { return m_moment; }
    void setMoment(const QString& moment);
    bool ready() const { return m_ready; }
    int count() const { return m_lines.rowCount(); }
    int currentCount() const { return static_cast<int>(m_overview.current.size()); }
    /** What a doctor says not to use. */
    int forbiddenCount() const { return static_cast<int>(m_overview.forbidden.size()); }
    /** Not taken now, or not known: paused, to come, unknown and stopped together. */
    int otherCount() const;
    int stoppedCount() const { return m_stoppedCount; }
    int stoppedShown() const { return std::min(m_stoppedWanted, stoppedCount()); }
    int morningCount() const { return countAt(record::DayMoment::Morning); }
    int noonCount() const { return countAt(record::DayMoment::Noon); }
    int eveningCount() const { return countAt(record::DayMoment::Evening); }
    int nightCount() const { return countAt(record::DayMoment::Night); }
    int unsaidCount() const;

    /** Unfolds what was stopped, some more each time. */
    Q_INVOKABLE void showStopped();
    Q_INVOKABLE void hideStopped();

Q_SIGNALS:
    void momentChanged();
    void loaded();

protected:
    void load() override;

private:
    /** What was stopped is read when it is to be shown. */
    bool wantsStopped() const;
    void make();
    void take(store::MedicationReading reading, store::StoppedLines stopped);
    void show();
    int countAt(record::DayMoment moment) const;
    void append(std::vector<MedicationItem>& items,
                std::span<const record::MedicationLine> lines,
                const QString& section) const;
    MedicationItem itemOf(const record::MedicationLine& line, const QString& section) const;
    std::vector<record::MedicationLine> atMoment() const;

    MedicationItemModel m_lines;
    record::MedicationOverview m_overview;
    std::set<std::string> m_own; ///< facts that the person stated
    int m_stoppedCount = 0;
    bool m_stoppedHere = false; ///< m_overview.stopped was read
    QString m_moment;
    bool m_ready = false;
    int m_stoppedWanted = 0;
};
} // namespace regie::ui
