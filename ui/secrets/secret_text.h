// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/secrets/shown_secret.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace regie::ui
{
/**
 * Draws one part of a secret the program made, a character at a time, so that no text of it is kept
 * outside locked memory.
 */
class SecretText : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(regie::ui::ShownSecret* secret READ secret WRITE setSecret NOTIFY changed)
    Q_PROPERTY(int part READ part WRITE setPart NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(int pixelSize READ pixelSize WRITE setPixelSize NOTIFY changed)
    Q_PROPERTY(bool forAssistants READ forAssistants WRITE setForAssistants NOTIFY changed)
    Q_PROPERTY(QString assistantText READ assistantText NOTIFY changed)

public:
    explicit SecretText(QQuickItem* parent = nullptr);

    ShownSecret* secret() const { return m_secret; }
    void setSecret(ShownSecret* secret);
    int part() const { return m_part; }
    void setPart(int part);
    QColor color() const { return m_color; }
    void setColor(const QColor& color);
    int pixelSize() const { return m_pixelSize; }
    void setPixelSize(int size);
    /** Whether a screen reader may say it: somebody who cannot see must be able to write it down. */
    bool forAssistants() const { return m_forAssistants; }
    void setForAssistants(bool allowed);
    /** The characters with spaces between; empty unless allowed and a screen reader is running. */
    QString assistantText() const;

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    void look();
    qreal drawText(QPainter* painter, qreal baseline) const;

    QPointer<ShownSecret> m_secret;
    int m_part = 0;
    QColor m_color = Qt::black;
    int m_pixelSize = 17;
    bool m_forAssistants = false;
};
} // namespace regie::ui
