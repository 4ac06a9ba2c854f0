// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/icon_provider.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>

namespace regie::ui
{
namespace
{
constexpr int kUsualSize = 48; ///< pixels, when nobody says how large
}

QImage IconProvider::requestImage(const QString& id, QSize* size, const QSize& requested)
{
    const QStringList parts = id.split(QLatin1Char('/'));
    QFile file(QStringLiteral(":/icons/%1.svg").arg(parts.value(0)));
    const QSize wanted =
        requested.isValid() && !requested.isEmpty() ? requested : QSize(kUsualSize, kUsualSize);
    QImage image(wanted, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (size != nullptr) {
        *size = wanted;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return image;
    }
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", QByteArray("#") + parts.value(1).toLatin1());
    QSvgRenderer renderer(drawing);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}
} // namespace regie::ui
