// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

namespace regie::test
{
/** Runs the window's loop until it is so; the limit only ends a test that hangs. */
template<class Condition>
void waitFor(Condition condition)
{
    constexpr int kMostMs = 30'000;
    constexpr int kLookMs = 20;
    QTimer limit;
    limit.setSingleShot(true);
    limit.start(kMostMs);
    QTimer look; // so that the loop comes back also when nothing happens
    look.start(kLookMs);
    QEventLoop loop;
    while (!condition() && limit.isActive()) {
        loop.processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
    REQUIRE(condition());
}
} // namespace regie::test
