// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/passphrase_field.h"

#include "core/crypto/passphrase.h"

#include <QClipboard>
#include <QCursor>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace regie::ui
{
namespace
{
constexpr qreal kDot = 0.42;  ///< of the size of the letters
constexpr qreal kStep = 0.64; ///< from dot to dot
constexpr qreal kCaret = 2;

/** Letters, signs and the first half of a rare one; not what Tab, Escape and the like give. */
bool isTyped(const QString& text)
{
    return !text.isEmpty() && (text.front().isPrint() || text.front().isHighSurrogate());
}

QFont fontOf(int pixelSize)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixelSize);
    return font;
}
} // namespace

PassphraseField::PassphraseField(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setActiveFocusOnTab(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    // Without it there are no dead keys, so no é; what an input method shows meanwhile is not kept.
    setFlag(ItemAcceptsInputMethod);
    setCursor(QCursor(Qt::IBeamCursor));
    setImplicitHeight(m_pixelSize * 1.5);
}

void PassphraseField::setShown(bool shown)
{
    if (m_shown != shown) {
        m_shown = shown;
        update();
        Q_EMIT shownChanged();
    }
}

void PassphraseField::setColor(const QColor& color)
{
    m_color = color;
    update();
    Q_EMIT lookChanged();
}

void PassphraseField::setPixelSize(int size)
{
    m_pixelSize = std::max(1, size);
    setImplicitHeight(m_pixelSize * 1.5);
    update();
    Q_EMIT lookChanged();
}

void PassphraseField::setRules(const crypto::PassphraseRules* rules)
{
    m_rules = rules;
    textChanged();
}

Secret PassphraseField::take()
{
    Secret taken = m_text.take();
    textChanged();
    return taken;
}

void PassphraseField::clear()
{
    m_text.clear();
    textChanged();
}

void PassphraseField::textChanged()
{
    m_strength = m_rules == nullptr || m_text.empty()
                     ? 0
                     : static_cast<int>(m_rules->strength(m_text.copy()));
    update();
    Q_EMIT edited();
}

void PassphraseField::take(const QString& text)
{
    const bool changed = m_text.append(text);
    wipeShared(text);
    if (changed) {
        textChanged();
    }
}

void PassphraseField::paste()
{
    take(QGuiApplication::clipboard()->text());
}

void PassphraseField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT accepted();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Backspace) {
        m_text.removeLast();
        textChanged();
    } else if (event->key() == Qt::Key_U && event->modifiers() == Qt::ControlModifier) {
        clear();
    } else if (const bool isCommand =
                   (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0
                   && (event->modifiers() & Qt::GroupSwitchModifier) == 0;
               !isCommand && isTyped(event->text())) {
        take(event->text());
    } else {
        event->ignore();
    }
}

void PassphraseField::inputMethodEvent(QInputMethodEvent* event)
{
    take(event->commitString());
    wipeShared(event->preeditString());
}

QVariant PassphraseField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled: return true;
    case Qt::ImHints:
        return static_cast<int>(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection: return QString();
    default: return QQuickPaintedItem::inputMethodQuery(query);
    }
}

void PassphraseField::mousePressEvent(QMouseEvent* event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    event->accept();
}

void PassphraseField::focusInEvent(QFocusEvent* event)
{
    update();
    QQuickPaintedItem::focusInEvent(event);
}

void PassphraseField::focusOutEvent(QFocusEvent* event)
{
    update();
    QQuickPaintedItem::focusOutEvent(event);
}

qreal PassphraseField::drawText(QPainter* painter, qreal x) const
{
    const qreal middle = height() / 2;
    if (!m_shown) {
        const qreal dot = m_pixelSize * kDot;
        const qreal step = m_pixelSize * kStep;
        for (int i = 0; painter != nullptr && i < length(); ++i) {
            painter->drawEllipse(QRectF(x + i * step, middle - dot / 2, dot, dot));
        }
        return length() * step;
    }
    // A character at a time, from the stack: no text of several characters is ever made.
    const QFontMetricsF metrics(fontOf(m_pixelSize));
    const qreal baseline = middle + (metrics.ascent() - metrics.descent()) / 2;
    const qreal start = x;
    QChar units[2];
    for (std::string_view rest = m_text.view(); !rest.empty();) {
        const int count = nextCharacter(rest, units);
        const QString character = QString::fromRawData(units, count);
        if (painter != nullptr) {
            painter->drawText(QPointF(x, baseline), character);
        }
        x += metrics.horizontalAdvance(character);
    }
    units[0] = units[1] = QChar();
    return x - start;
}

void PassphraseField::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(fontOf(m_pixelSize));
    const qreal textWidth = drawText(nullptr, 0);
    // The end is where one types, so the end stays in sight.
    const qreal start = std::min<qreal>(0, width() - textWidth - 2 * kCaret);
    painter->setPen(m_shown ? QPen(m_color) : QPen(Qt::NoPen));
    painter->setBrush(m_color);
    drawText(painter, start);
    if (hasActiveFocus()) {
        painter->fillRect(
            QRectF(start + textWidth + kCaret / 2, height() * 0.15, kCaret, height() * 0.7),
            m_color);
    }
}
} // namespace regie::ui
