// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <catch2/catch_session.hpp>

int main(int count, char** values)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(count, values);
    return Catch::Session().run(count, values);
}
