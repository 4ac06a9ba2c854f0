// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/plan.h"
#include "core/store/store.h"
#include "ui/viewmodels/measure/measure_view_model.h"

#include <QTimer>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace regie::ui
{
/**
 * Says at its time, while the record is open, that a series asks for a measurement. Whoever puts it off
 * is not asked again for that moment.
 */
class MeasureReminder : public MeasureViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)

public:
    explicit MeasureReminder(QObject* parent = nullptr);

    QString kind() const { return m_kind; } ///< to measure now; empty: nothing is asked for
    QString name() const { return m_name; }

    Q_INVOKABLE void putOff();

Q_SIGNALS:
    void changed();

protected:
    void loadMeasure() override;

private:
    struct Due {
        std::string moment; ///< which one, to put off
        std::string kind;
    };
    struct Found {
        std::vector<Due> due;
        std::optional<Clock::Instant> next;
    };
    static Result<Found> find(store::Store& store,
                              const measure::Kinds& kinds,
                              const time::Zone& zone,
                              Clock::Instant now);
    void show(const Found& found);

    QTimer m_timer;
    QString m_kind;
    QString m_name;
    std::string m_moment;
    std::set<std::string> m_putOff;
};
} // namespace regie::ui
