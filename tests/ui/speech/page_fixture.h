// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <memory>

namespace regie::test
{
/** A page of items that say something, in a window. */
class Page
{
public:
    /** `given`: what the outermost item of `qml` is to be made with. */
    explicit Page(const QByteArray& qml, const QVariantMap& given = {})
    {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\n" + qml, QUrl());
        INFO(component.errorString().toStdString());
        m_root.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties(given)));
        REQUIRE(m_root);
        m_window.resize(400, 300);
        m_root->setParentItem(m_window.contentItem());
        m_root->setSize(m_window.size());
        m_window.show();
        // Lists make their lines when they are drawn.
        REQUIRE(QTest::qWaitForWindowExposed(&m_window));
    }

    QQuickItem& root() { return *m_root; }
    QQuickWindow& window() { return m_window; }
    QQuickItem* named(const char* name)
    {
        return m_root->findChild<QQuickItem*>(QLatin1String(name));
    }

private:
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_root; ///< first to go
};
} // namespace regie::test
