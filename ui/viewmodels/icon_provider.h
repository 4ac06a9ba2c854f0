// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace regie::ui
{
/**
 * Draws a picture of resources/icons in one colour: `image://icon/pill/0b5560`. The pictures are drawn
 * with `currentColor`. An unknown name gives an empty picture; a test holds the names against the files.
 */
class IconProvider final : public QQuickImageProvider
{
public:
    IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) { }
    QImage requestImage(const QString& id, QSize* size, const QSize& requested) override;
};
} // namespace regie::ui
