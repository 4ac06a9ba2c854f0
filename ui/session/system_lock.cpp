// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/system_lock.h"

#include "ui/session/buses.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace regie::ui
{
namespace
{
const QString kLogin = QStringLiteral("org.freedesktop.login1");
const QString kManagerPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");
} // namespace

void SystemLock::listen()
{
    const QDBusConnection none{QString()};
    listenOn(hasSystemBus() ? QDBusConnection::systemBus() : none,
             hasSessionBus() ? QDBusConnection::sessionBus() : none);
}

void SystemLock::listenOn(QDBusConnection system, QDBusConnection session)
{
    if (m_listening) {
        return;
    }
    m_listening = true;
    m_system = system;
    if (system.isConnected()) {
        system.connect(QString(),
                       kManagerPath,
                       kManager,
                       QStringLiteral("PrepareForSleep"),
                       this,
                       SLOT(sleepChanged(bool)));
        // Of any session on this machine: locking once too often does no harm.
        system.connect(QString(),
                       QString(),
                       QStringLiteral("org.freedesktop.login1.Session"),
                       QStringLiteral("Lock"),
                       this,
                       SLOT(sessionLocked()));
        holdSleep();
    }
    if (session.isConnected()) {
        for (const char* saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
            session.connect(QString(),
                            QString(),
                            QLatin1String(saver),
                            QStringLiteral("ActiveChanged"),
                            this,
                            SLOT(screenSaverChanged(bool)));
        }
    }
}

void SystemLock::holdSleep()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(kLogin, kManagerPath, kManager, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Regie")
         << QStringLiteral("Lock the health record") << QStringLiteral("delay");
    auto* answer = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (reply.isValid()) {
            m_hold = reply.value();
        }
        answer->deleteLater();
    });
}

void SystemLock::allowSleep()
{
    m_hold = QDBusUnixFileDescriptor();
}

void SystemLock::sleepChanged(bool begins)
{
    if (begins) {
        Q_EMIT lockWanted();
        allowSleep();
    } else {
        Q_EMIT wokeUp();
        holdSleep();
    }
}

void SystemLock::sessionLocked()
{
    Q_EMIT lockWanted();
}

void SystemLock::screenSaverChanged(bool active)
{
    if (active) {
        Q_EMIT lockWanted();
    }
}
} // namespace regie::ui
