// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of the window's models: they need an application, but no screen.
#include <catch2/catch_session.hpp>

#include <QGuiApplication>
#include <QLocale>

int main(int count, char** values)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    int none = 1;
    const QGuiApplication application(none, values);
    return Catch::Session().run(count, values);
}
