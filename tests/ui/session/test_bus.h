// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QString>

#include <catch2/catch_test_macros.hpp>

namespace regie::test
{
/** A bus of the test's own, with somebody on it who is the desktop. */
class Bus
{
public:
    Bus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"),
                        QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead()) {
            SKIP("dbus-daemon is not installed");
        }
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        listener = QDBusConnection::connectToBus(address, QStringLiteral("listener"));
        desktop = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
        REQUIRE(listener.isConnected());
        REQUIRE(desktop.isConnected());
    }
    ~Bus()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("listener"));
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    void say(const char* path, const char* interface, const char* name, const QVariantList& values)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            QLatin1String(path), QLatin1String(interface), QLatin1String(name));
        signal.setArguments(values);
        desktop.send(signal);
    }

    QDBusConnection listener{QString()};
    QDBusConnection desktop{QString()};

private:
    QProcess m_daemon;
};
} // namespace regie::test
