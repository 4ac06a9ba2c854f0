// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
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

    /**
     * The bus has done all that was asked of it before, and what it sent has been handled. Not with
     * QDBus::BlockWithGui: there Qt 6.4 waits for ever for an answer that comes before it listens.
     */
    void settle()
    {
        for (QDBusConnection* each : {&listener, &desktop}) {
            each->call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                                      QStringLiteral("/"),
                                                      QStringLiteral("org.freedesktop.DBus"),
                                                      QStringLiteral("GetId")),
                       QDBus::Block);
        }
        QCoreApplication::processEvents();
    }

    QDBusConnection listener{QString()};
    QDBusConnection desktop{QString()};

private:
    QProcess m_daemon;
};
} // namespace regie::test
