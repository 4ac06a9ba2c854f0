// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/document_view_model.h"

#include <QImage>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace regie::ui
{
/** Shows one page of a document as large as it is; drawn anew in the background when that changes. */
class DocumentPicture : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(regie::ui::DocumentViewModel* document READ document WRITE setDocument NOTIFY
                   documentChanged)
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY pageChanged)
    Q_PROPERTY(bool drawn READ drawn NOTIFY drawnChanged)

public:
    explicit DocumentPicture(QQuickItem* parent = nullptr);

    DocumentViewModel* document() const { return m_document; }
    void setDocument(DocumentViewModel* document);
    int page() const { return m_page; } ///< from 0
    void setPage(int page);
    bool drawn() const { return !m_image.isNull(); }

Q_SIGNALS:
    void documentChanged();
    void pageChanged();
    void drawnChanged();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) override;

private:
    void clear();
    void ask();
    void take(const QImage& image);

    QPointer<DocumentViewModel> m_document;
    int m_page = 0;
    QImage m_image;
    bool m_changed = false; ///< m_image is not on the screen yet
    QTimer m_wait;          ///< so that dragging a window does not draw each step
    std::uint64_t m_asked = 0;
};
} // namespace regie::ui
