// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/desktop_notice.h"

#include "ui/session/buses.h"
#include "ui/session/preferences.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace regie::ui
{
namespace
{
const QString kName = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kIcon = QStringLiteral("nl.regie.Regie");
constexpr int kAsTheDesktopDoes = -1; ///< how long it stands there
} // namespace

DesktopNotice::DesktopNotice(const Preferences& preferences, QObject* parent)
    : QObject(parent), m_preferences(preferences)
{
    connect(&preferences, &Preferences::changed, this, [this] {
        if (!m_preferences.desktopReminders()) {
            withdraw();
        }
    });
}

DesktopNotice::~DesktopNotice()
{
    withdraw();
}

void DesktopNotice::listen()
{
    if (hasSessionBus()) {
        listenOn(QDBusConnection::sessionBus());
    }
}

void DesktopNotice::listenOn(const QDBusConnection& session)
{
    m_session = session;
    if (!session.isConnected()) {
        return;
    }
    m_session.connect(QString(),
                      kPath,
                      kName,
                      QStringLiteral("ActionInvoked"),
                      this,
                      SLOT(actionInvoked(uint, QString)));
    m_session.connect(QString(),
                      kPath,
                      kName,
                      QStringLiteral("NotificationClosed"),
                      this,
                      SLOT(notificationClosed(uint, uint)));
}

void DesktopNotice::measureNow(const std::string& moment)
{
    const bool looksOn = QGuiApplication::focusWindow() != nullptr;
    if (!m_preferences.desktopReminders() || !m_session.isConnected() || looksOn
        || !m_said.insert(moment).second) {
        return;
    }
    QDBusMessage call =
        QDBusMessage::createMethodCall(kName, kPath, kName, QStringLiteral("Notify"));
    call << QStringLiteral("Regie") << m_shown
         << kIcon
         //: Notification of the desktop. Others may see it: never what is to be measured
         << tr("It is time for your measurement")
         //: Notification of the desktop, below its title
         << tr("Open Regie to write it down.")
         //: Notification of the desktop: its button
         << QStringList{QStringLiteral("default"), tr("Open Regie")}
         << QVariantMap{{QStringLiteral("desktop-entry"), kIcon}} << kAsTheDesktopDoes;
    auto* answer = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, asked = ++m_asked] {
        const QDBusPendingReply<uint> reply = *answer;
        answer->deleteLater();
        if (!reply.isValid()) {
            return; // a desktop without notifications; the window says it as well
        }
        m_shown = reply.value();
        if (asked != m_asked) {
            withdraw(); // was taken back before the desktop answered
        }
    });
}

void DesktopNotice::withdraw()
{
    ++m_asked;
    if (m_shown == 0 || !m_session.isConnected()) {
        return;
    }
    QDBusMessage call =
        QDBusMessage::createMethodCall(kName, kPath, kName, QStringLiteral("CloseNotification"));
    call << m_shown;
    m_shown = 0;
    m_session.send(call);
}

void DesktopNotice::forget()
{
    withdraw();
    m_said.clear();
}

void DesktopNotice::actionInvoked(uint id, const QString& action)
{
    if (id != 0 && id == m_shown && action == QLatin1String("default")) {
        Q_EMIT pressed();
    }
}

void DesktopNotice::notificationClosed(uint id, uint /*reason*/)
{
    if (id == m_shown) {
        m_shown = 0;
    }
}
} // namespace regie::ui
