// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/preferences.h"
#include "ui/session/uptime.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace regie::ui
{
/**
 * Watches whether somebody is there. After Preferences::lockMinutes without a key, a press or a move it
 * asks for the lock, half a minute earlier it warns. It also covers the window when the person asks for
 * it (Ctrl+Shift+D). The key that ends the warning or the cover does nothing else.
 */
class IdleGuard final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of the session")
    Q_PROPERTY(bool warning READ warning NOTIFY warningChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY warningChanged)
    Q_PROPERTY(bool suspended READ suspended WRITE setSuspended NOTIFY suspendedChanged)
    Q_PROPERTY(bool working READ working NOTIFY suspendedChanged)
    Q_PROPERTY(bool covered READ covered WRITE setCovered NOTIFY coveredChanged)

public:
    static constexpr std::chrono::seconds kWarning{30};

    IdleGuard(Uptime uptime, const Preferences& preferences, QObject* parent = nullptr);
    ~IdleGuard() override;

    /** From here on the time counts; the application is watched. */
    void start();
    void stop();
    bool running() const { return m_running; }

    bool warning() const { return m_warning; }
    int secondsLeft() const { return m_secondsLeft; }
    /** Something is being read aloud: the person listens and touches nothing. */
    bool suspended() const { return m_suspended; }
    void setSuspended(bool suspended);
    /** Something long goes on, as an import; each `who` says so of its own work alone. */
    bool working() const { return !m_working.isEmpty(); }
    void setWorking(const QObject* who, bool working);
    bool covered() const { return m_covered; }
    void setCovered(bool covered);

    /** Somebody is there. */
    Q_INVOKABLE void touched();
    /** Looks at the clock; every second, and after the machine slept. */
    void check();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void warningChanged();
    void suspendedChanged();
    void coveredChanged();
    void lockWanted();

private:
    void setWarning(bool warning, int secondsLeft);
    /** Whether this press only ends the warning or the cover. */
    bool swallows();

    Uptime m_uptime;
    const Preferences& m_preferences;
    QTimer m_timer;
    std::chrono::milliseconds m_last{};
    bool m_running = false;
    bool m_warning = false;
    int m_secondsLeft = 0;
    bool m_suspended = false;
    QSet<const QObject*> m_working;
    bool m_covered = false;
    int m_swallowedKey = 0; ///< whose release is still to come
};
} // namespace regie::ui
