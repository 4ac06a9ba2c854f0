// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace regie::ui
{
/**
 * Hears from the desktop that the screen is being locked or the machine goes to sleep (logind, and the
 * screen savers of freedesktop.org and GNOME). Without a bus it just hears nothing.
 */
class SystemLock final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Listens on the buses of this machine; quick, and only once. */
    void listen();
    /** Listens on these. */
    void listenOn(QDBusConnection system, QDBusConnection session);
    /** The lock is done: the machine may sleep. */
    void allowSleep();

Q_SIGNALS:
    void lockWanted();
    void wokeUp();

private Q_SLOTS:
    void sleepChanged(bool begins);
    void sessionLocked();
    void screenSaverChanged(bool active);

private:
    void holdSleep();

    bool m_listening = false;
    QDBusConnection m_system = QDBusConnection(QString());
    QDBusUnixFileDescriptor m_hold; ///< while it is open logind waits a moment before it sleeps
};
} // namespace regie::ui
