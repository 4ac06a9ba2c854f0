// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/secrets/secret_buffer.h"

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace regie::crypto
{
class PassphraseRules;
}

namespace regie::ui
{
/**
 * Where a passphrase is typed or pasted. What is typed goes straight to locked memory and shows as
 * dots; no text of it is in QML, on the accessibility bus or on the clipboard. Backspace takes one
 * character away, Ctrl+U all. The caret is always at the end.
 */
class PassphraseField : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int length READ length NOTIFY edited)
    Q_PROPERTY(int strength READ strength NOTIFY edited)
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY lookChanged)
    Q_PROPERTY(int pixelSize READ pixelSize WRITE setPixelSize NOTIFY lookChanged)

public:
    explicit PassphraseField(QQuickItem* parent = nullptr);

    int length() const { return static_cast<int>(m_text.characters()); }
    /** 0 too easy … 3 strong (crypto::Strength); 0 as long as no rules are set. */
    int strength() const { return m_strength; }
    /** Draws the characters themselves instead of dots. */
    bool shown() const { return m_shown; }
    void setShown(bool shown);
    QColor color() const { return m_color; }
    void setColor(const QColor& color);
    int pixelSize() const { return m_pixelSize; }
    void setPixelSize(int size);
    /** What measures the strength; outlives the field. */
    void setRules(const crypto::PassphraseRules* rules);

    const SecretBuffer& typed() const { return m_text; }
    /** Gives what was typed and forgets it. */
    Secret take();
    Q_INVOKABLE void clear();

    void paint(QPainter* painter) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void edited();
    void shownChanged();
    void lookChanged();
    /** Return was pressed. */
    void accepted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take(const QString& text);
    void paste();
    void textChanged();
    /** Draws from `x` on, or only measures when there is no painter; gives the width. */
    qreal drawText(QPainter* painter, qreal x) const;

    SecretBuffer m_text;
    const crypto::PassphraseRules* m_rules = nullptr;
    int m_strength = 0;
    bool m_shown = false;
    QColor m_color = Qt::black;
    int m_pixelSize = 17;
};
} // namespace regie::ui
