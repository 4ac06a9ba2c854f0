// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts need an application; no window is ever made.
#include <QFont>
#include <QGuiApplication>

#include <catch2/catch_session.hpp>

int main(int count, char** values)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int none = 1;
    const QGuiApplication application(none, values);
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans")));
    return Catch::Session().run(count, values);
}
