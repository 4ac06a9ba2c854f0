// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/passphrase_field.h"
#include "ui/text/birth_date.h"
#include "ui/viewmodels/icon_provider.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include <memory>

using namespace regie;

namespace
{
/** The component as pages use it, in a window that has the keyboard. */
class TypedIn
{
public:
    TypedIn()
    {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.addImageProvider(QStringLiteral("icon"), new ui::IconProvider);
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nimport Regie\n"
                          "PassphraseInput { width: 300; label: 'Your passphrase' }",
                          QUrl());
        m_root.reset(qobject_cast<QQuickItem*>(component.create()));
        INFO(component.errorString().toStdString());
        REQUIRE(m_root);
        m_root->setParentItem(window.contentItem());
        field = m_root->property("field").value<ui::PassphraseField*>();
        REQUIRE(field != nullptr);
        window.resize(400, 300);
        window.show();
        window.requestActivate();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->forceActiveFocus();
    }

    void type(const char* text)
    {
        const QString letters = QString::fromUtf8(text);
        for (const QChar letter : letters) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(&window, &press);
        }
    }

    QQuickWindow window;
    ui::PassphraseField* field = nullptr;

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickItem> m_root;
};
} // namespace

TEST_CASE("what is typed is in the field, what is taken is gone from it")
{
    TypedIn typed;
    typed.type("ab cé");
    CHECK(typed.field->length() == 5);
    CHECK(typed.field->typed().view() == "ab c\xc3\xa9");
    QTest::keyClick(&typed.window, Qt::Key_Backspace);
    CHECK(typed.field->typed().view() == "ab c");
    CHECK(typed.field->take().view() == "ab c");
    CHECK(typed.field->length() == 0);
    typed.type("abc");
    QTest::keyClick(&typed.window, Qt::Key_U, Qt::ControlModifier);
    CHECK(typed.field->length() == 0);
}

TEST_CASE("a character outside the first plane is one character")
{
    TypedIn typed;
    const QString key = QString::fromUtf8("\xf0\x9f\x94\x91");
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, key);
    QCoreApplication::sendEvent(typed.field, &press);
    CHECK(typed.field->length() == 1);
    QTest::keyClick(&typed.window, Qt::Key_Backspace);
    CHECK(typed.field->typed().empty());
}

TEST_CASE("a passphrase may be pasted, also with the end of its line")
{
    TypedIn typed;
    QGuiApplication::clipboard()->setText(QStringLiteral("fiets lamp\n"));
    QTest::keyClick(&typed.window, Qt::Key_V, Qt::ControlModifier);
    CHECK(typed.field->typed().view() == "fiets lamp");
}

TEST_CASE("return is told and is no character")
{
    TypedIn typed;
    QSignalSpy accepted(typed.field, &ui::PassphraseField::accepted);
    typed.type("abc");
    QTest::keyClick(&typed.window, Qt::Key_Return);
    CHECK(accepted.count() == 1);
    CHECK(typed.field->length() == 3);
}

TEST_CASE("the accessibility bus hears a name and nothing of what is typed")
{
    TypedIn typed;
    typed.type("geheim");
    typed.field->setShown(true);
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(typed.field);
    REQUIRE(seen != nullptr);
    CHECK(seen->role() == QAccessible::EditableText);
    CHECK(seen->text(QAccessible::Name).toStdString() == "Your passphrase");
    CHECK(seen->text(QAccessible::Value).isEmpty());
    if (QAccessibleTextInterface* text = seen->textInterface()) {
        CHECK(text->text(0, text->characterCount()).isEmpty());
    }
}

TEST_CASE("an input method may give characters and is told that they are secret")
{
    TypedIn typed;
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf8("\xc3\xab"));
    QCoreApplication::sendEvent(typed.field, &event);
    CHECK(typed.field->typed().view() == "\xc3\xab");
    const auto hints =
        static_cast<Qt::InputMethodHints>(typed.field->inputMethodQuery(Qt::ImHints).toInt());
    CHECK(hints.testFlag(Qt::ImhSensitiveData));
    CHECK(hints.testFlag(Qt::ImhHiddenText));
    CHECK(typed.field->inputMethodQuery(Qt::ImSurroundingText).toString().isEmpty());
}

TEST_CASE("more than fits is refused whole")
{
    ui::SecretBuffer buffer;
    CHECK(buffer.append(QString(1000, QLatin1Char('a'))));
    CHECK_FALSE(buffer.append(QString(100, QLatin1Char('b'))));
    CHECK(buffer.characters() == 1000);
}

TEST_CASE("a date of birth is read as people write it")
{
    const std::string today = "2026-11-22";
    for (const char* typed :
         {"3-4-1952", "03/04/1952", "3 april 1952", "1952-04-03", "3 Apr. 1952"}) {
        INFO(typed);
        CHECK(ui::readBirthDate(typed, today) == "1952-04-03");
    }
    for (const char* typed :
         {"", "1952", "31-2-1952", "3-13-1952", "23-11-2026", "3-4-52", "3 foo 1952", "a-b-c"}) {
        INFO(typed);
        CHECK_FALSE(ui::readBirthDate(typed, today));
    }
    CHECK(ui::readBirthDate("1 maart 1940", today) == "1940-03-01");
    CHECK(ui::readBirthDate("1 mei 1940", today) == "1940-05-01");
}
