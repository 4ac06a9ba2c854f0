// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/document_picture_item.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <algorithm>
#include <cmath>

namespace regie::ui
{
namespace
{
constexpr int kWaitToDraw = 60;    ///< ms without a change of size before it is drawn
constexpr double kMostSide = 4096; ///< pixels: what every graphics card can show
} // namespace

DocumentPicture::DocumentPicture(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWaitToDraw);
    connect(&m_wait, &QTimer::timeout, this, &DocumentPicture::ask);
}

void DocumentPicture::setDocument(DocumentViewModel* document)
{
    if (m_document == document) {
        return;
    }
    m_document = document;
    if (document != nullptr) {
        connect(document, &DocumentViewModel::loaded, this, [this] {
            clear();
            m_wait.start();
        });
    }
    Q_EMIT documentChanged();
    m_wait.start();
}

void DocumentPicture::setPage(int page)
{
    if (m_page != page) {
        m_page = page;
        Q_EMIT pageChanged();
        m_wait.start();
    }
}

void DocumentPicture::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) {
        m_wait.start();
    }
}

void DocumentPicture::clear()
{
    take({});
}

void DocumentPicture::ask()
{
    if (!m_document || m_document->pageCount() == 0 || width() < 1 || height() < 1) {
        return;
    }
    const double dots = window() == nullptr ? 1 : window()->effectiveDevicePixelRatio();
    const double smaller = std::min(1.0, kMostSide / (std::max(width(), height()) * dots));
    const QSize pixels(static_cast<int>(std::lround(width() * dots * smaller)),
                       static_cast<int>(std::lround(height() * dots * smaller)));
    m_document->draw(this, m_page, pixels, [this, asked = ++m_asked](const QImage& image) {
        if (asked == m_asked) {
            take(image);
        }
    });
}

void DocumentPicture::take(const QImage& image)
{
    m_image = image;
    m_changed = true;
    Q_EMIT drawnChanged();
    update();
}

QSGNode* DocumentPicture::updatePaintNode(QSGNode* node, UpdatePaintNodeData* /*data*/)
{
    auto* shown = static_cast<QSGImageNode*>(node);
    if (m_image.isNull()) {
        delete shown;
        return nullptr;
    }
    if (shown == nullptr) {
        shown = window()->createImageNode();
        shown->setOwnsTexture(true);
        shown->setFiltering(QSGTexture::Linear);
        m_changed = true;
    }
    if (m_changed) {
        shown->setTexture(window()->createTextureFromImage(m_image));
        m_changed = false;
    }
    shown->setRect(boundingRect());
    return shown;
}
} // namespace regie::ui
