// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/system_lock.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace regie;

namespace
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
} // namespace

TEST_CASE("the desktop's screen lock and sleep lock the record")
{
    Bus bus;
    ui::SystemLock lock;
    lock.listenOn(bus.listener, bus.listener);
    // An answer to this means that the bus has read what the listener wants to hear.
    bus.listener.call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                                     QStringLiteral("/"),
                                                     QStringLiteral("org.freedesktop.DBus"),
                                                     QStringLiteral("GetId")));
    QSignalSpy wanted(&lock, &ui::SystemLock::lockWanted);
    QSignalSpy woke(&lock, &ui::SystemLock::wokeUp);
    const auto count = [&](qsizetype times) {
        return QTest::qWaitFor([&] { return wanted.count() == times; });
    };
    bus.say("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", {true});
    CHECK(count(1));
    bus.say("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {true});
    CHECK(count(2));
    bus.say("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock", {});
    CHECK(count(3));
    bus.say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
    CHECK(count(4));
    // The end of either is no reason to lock.
    bus.say("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", {false});
    bus.say(
        "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {false});
    CHECK(QTest::qWaitFor([&] { return woke.count() == 1; }));
    CHECK(wanted.count() == 4);
}

TEST_CASE("without a bus nothing is heard and nothing fails")
{
    ui::SystemLock lock;
    lock.listenOn(QDBusConnection(QString()), QDBusConnection(QString()));
    lock.allowSleep();
}
