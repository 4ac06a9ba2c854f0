// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/fetched_removal.h"
#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/row_model.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace regie::ui
{
/**
 * Taking away a care provider, what it sent, or both: first a choice, then what that takes away and
 * what stays, then the question once more.
 */
class PortalRemovalViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString portalId READ portalId WRITE setPortalId NOTIFY changed REQUIRED)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool missing READ missing NOTIFY changed)
    Q_PROPERTY(bool gone READ gone NOTIFY changed)
    Q_PROPERTY(bool fetching READ fetching NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(What what READ what NOTIFY changed)
    Q_PROPERTY(bool nothing READ nothing NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString afterwards READ afterwards NOTIFY changed)
    Q_PROPERTY(QStringList stays READ stays NOTIFY changed)
    Q_PROPERTY(regie::ui::RowModel* days READ days CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* kinds READ kinds CONSTANT)

public:
    enum class Step {
        Choosing,    ///< what to take away
        ChoosingDay, ///< since when
        Looking,     ///< what that means
        Sure,        ///< asked once more
        Working,
        Done,
    };
    Q_ENUM(Step)
    enum class What {
        Line,       ///< the care provider; its data stays
        LineAndAll, ///< the care provider with its data
        All,        ///< its data; the care provider stays
        Since,      ///< what came in since a day; the care provider stays
    };
    Q_ENUM(What)

    explicit PortalRemovalViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    QString portalId() const { return m_portalId; }
    void setPortalId(const QString& portalId);
    bool ready() const { return m_ready; }
    bool missing() const { return m_ready && !m_portal; }
    bool gone() const { return m_gone; } ///< taken away before; its data is still here
    bool fetching() const;               ///< nothing can be removed meanwhile
    QString name() const;
    Step step() const { return m_step; }
    What what() const { return m_what; }
    bool nothing() const { return m_removal.nothing(); } ///< there is nothing to remove
    QString summary() const;                             ///< how many, since when
    QString afterwards() const;                          ///< what becomes of the care provider
    QStringList stays() const;
    /** Days on which something came in, latest first: `label` the day, `value` how many, `key` its place. */
    RowModel* days() { return &m_days; }
    /** Of what goes: `label` a kind, `value` how many. */
    RowModel* kinds() { return &m_kinds; }

    Q_INVOKABLE void choose(regie::ui::PortalRemovalViewModel::What what);
    Q_INVOKABLE void chooseDay(int place);
    /** From looking to the last question, and from there to removing. */
    Q_INVOKABLE void goOn();
    /** One step back; false when this was the first, or nothing can be taken back any more. */
    Q_INVOKABLE bool back();

Q_SIGNALS:
    void changed();

protected:
    void load() override;

private:
    struct Day {
        QString words;
        std::string since; ///< instant at which it began
        std::int64_t records = 0;
    };
    struct Read {
        std::optional<sync::Portal> portal;
        bool gone = false;
        bool folder = false; ///< there is one over which devices meet
        std::vector<store::ReceivedHour> hours;
    };
    void take(Read read);
    void look();
    void showRemoval(store::Removal removal);
    void remove();
    void setStep(Step step);

    QString m_portalId;
    std::optional<sync::Portal> m_portal;
    bool m_ready = false;
    bool m_gone = false;
    bool m_folder = false;
    bool m_connected = false;
    Step m_step = Step::Choosing;
    What m_what = What::Line;
    std::string m_since;
    store::Removal m_removal;
    std::vector<Day> m_dayList;
    RowModel m_days;
    RowModel m_kinds;
};
} // namespace regie::ui
