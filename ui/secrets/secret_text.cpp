// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secret_text.h"

#include "ui/secrets/secret_buffer.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace regie::ui
{
namespace
{
QFont secretFont(int pixelSize)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixelSize);
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace

SecretText::SecretText(QQuickItem* parent) : QQuickPaintedItem(parent) { }

void SecretText::setSecret(ShownSecret* secret)
{
    if (m_secret == secret) {
        return;
    }
    if (m_secret) {
        m_secret->disconnect(this);
    }
    m_secret = secret;
    if (secret != nullptr) {
        connect(secret, &ShownSecret::changed, this, &SecretText::look);
    }
    look();
}

void SecretText::setPart(int part)
{
    m_part = part;
    look();
}

void SecretText::setColor(const QColor& color)
{
    m_color = color;
    look();
}

void SecretText::setPixelSize(int size)
{
    m_pixelSize = std::max(1, size);
    look();
}

void SecretText::setForAssistants(bool allowed)
{
    m_forAssistants = allowed;
    look();
}

QString SecretText::assistantText() const
{
    QString text;
    if (m_forAssistants && m_secret && QAccessible::isActive()) {
        for (const char each : m_secret->part(m_part)) {
            text += QLatin1Char(each);
            text += QLatin1Char(' ');
        }
    }
    return text;
}

void SecretText::look()
{
    const QFontMetricsF metrics(secretFont(m_pixelSize));
    setImplicitSize(std::ceil(drawText(nullptr, 0)), std::ceil(metrics.height()));
    update();
    Q_EMIT changed();
}

qreal SecretText::drawText(QPainter* painter, qreal baseline) const
{
    const QFontMetricsF metrics(secretFont(m_pixelSize));
    qreal x = 0;
    QChar units[2];
    for (std::string_view rest = m_secret ? m_secret->part(m_part) : std::string_view();
         !rest.empty();) {
        const int count = nextCharacter(rest, units);
        const QString character = QString::fromRawData(units, count);
        if (painter != nullptr) {
            painter->drawText(QPointF(x, baseline), character);
        }
        x += metrics.horizontalAdvance(character);
    }
    units[0] = units[1] = QChar();
    return x;
}

void SecretText::paint(QPainter* painter)
{
    painter->setFont(secretFont(m_pixelSize));
    painter->setPen(m_color);
    drawText(painter, QFontMetricsF(secretFont(m_pixelSize)).ascent());
}
} // namespace regie::ui
