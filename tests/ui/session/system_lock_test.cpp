// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/system_lock.h"

#include "tests/ui/session/test_bus.h"

#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace regie;
using test::Bus;

TEST_CASE("the desktop's screen lock and sleep lock the record")
{
    Bus bus;
    ui::SystemLock lock;
    lock.listenOn(bus.listener, bus.listener);
    bus.settle();
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
