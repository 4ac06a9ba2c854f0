// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/idle_guard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QWindow>
#include <catch2/catch_test_macros.hpp>

using namespace regie;
using namespace std::chrono_literals;

namespace
{
/** Counts the keys that come through to it. */
class KeyWindow : public QWindow
{
public:
    int presses = 0;

protected:
    void keyPressEvent(QKeyEvent*) override { ++presses; }
};

struct Watched {
    std::chrono::milliseconds now = 1h;
    ui::Preferences preferences{std::filesystem::path()};
    ui::IdleGuard guard{[this] { return now; }, preferences};
    KeyWindow window;
    QSignalSpy locks{&guard, &ui::IdleGuard::lockWanted};

    Watched() { guard.start(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QKeyEvent down(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(&window, &down);
        QKeyEvent up(QEvent::KeyRelease, key, modifiers);
        QCoreApplication::sendEvent(&window, &up);
    }
    void wait(std::chrono::milliseconds time)
    {
        now += time;
        guard.check();
    }
};
} // namespace

TEST_CASE("the warning comes half a minute before the lock")
{
    Watched one;
    one.wait(4min + 29s);
    CHECK_FALSE(one.guard.warning());
    one.wait(1s);
    CHECK(one.guard.warning());
    CHECK(one.guard.secondsLeft() == 30);
    one.wait(29s);
    CHECK(one.guard.secondsLeft() == 1);
    CHECK(one.locks.isEmpty());
    one.wait(1s);
    CHECK(one.locks.count() == 1);
}

TEST_CASE("the key that ends the warning does nothing else")
{
    Watched one;
    one.wait(4min + 45s);
    REQUIRE(one.guard.warning());
    one.press(Qt::Key_Return);
    CHECK_FALSE(one.guard.warning());
    CHECK(one.window.presses == 0);
    one.press(Qt::Key_Return);
    CHECK(one.window.presses == 1);
    one.wait(4min);
    CHECK_FALSE(one.guard.warning());
}

TEST_CASE("a move of the mouse is a sign of somebody there")
{
    Watched one;
    one.wait(4min);
    QMouseEvent move(QEvent::MouseMove,
                     QPointF(1, 1),
                     QPointF(1, 1),
                     Qt::NoButton,
                     Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&one.window, &move);
    one.wait(4min);
    CHECK(one.locks.isEmpty());
}

TEST_CASE("nothing is locked while something is read aloud or imported")
{
    Watched one;
    SECTION("reading aloud")
    {
        one.guard.setSuspended(true);
    }
    QObject importing;
    QObject signingIn;
    SECTION("an import")
    {
        one.guard.setWorking(&importing, true);
    }
    SECTION("an import, while a sign-in came to its end")
    {
        one.guard.setWorking(&importing, true);
        one.guard.setWorking(&signingIn, true);
        one.guard.setWorking(&signingIn, false);
    }
    one.wait(1h);
    CHECK(one.locks.isEmpty());
    CHECK_FALSE(one.guard.warning());
    one.guard.setSuspended(false);
    one.guard.setWorking(&importing, false);
    one.wait(4min);
    CHECK(one.locks.isEmpty());
    one.wait(1min);
    CHECK(one.locks.count() == 1);
}

TEST_CASE("time that the machine slept is idle time")
{
    Watched one;
    one.wait(8h);
    CHECK(one.locks.count() == 1);
}

TEST_CASE("the minutes are those of the preferences")
{
    Watched one;
    one.preferences.setLockMinutes(2);
    one.wait(2min);
    CHECK(one.locks.count() == 1);
}

TEST_CASE("one chord covers the window and any key uncovers it")
{
    Watched one;
    one.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(one.guard.covered());
    one.press(Qt::Key_A);
    CHECK_FALSE(one.guard.covered());
    CHECK(one.window.presses == 0);
}
