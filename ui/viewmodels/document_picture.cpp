// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/document_picture.h"

#include <QBuffer>
#include <QByteArray>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>

namespace regie::ui
{
namespace
{
constexpr int kMostPages = 5000;
constexpr qint64 kMostPixels = 120'000'000; ///< of an image before it is made smaller

QByteArray formatOf(std::string_view contentType)
{
    const auto slash = contentType.find('/');
    const std::string_view name =
        slash == std::string_view::npos ? contentType : contentType.substr(slash + 1);
    return name == "jpeg" ? QByteArray("jpg")
                          : QByteArray(name.data(), static_cast<qsizetype>(name.size()));
}

/** Bytes as a device, without a copy. They outlive it. */
class MemoryDevice
{
public:
    explicit MemoryDevice(const std::string& bytes)
        : m_bytes(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())))
        , m_buffer(&m_bytes)
    {
        m_buffer.open(QIODevice::ReadOnly);
    }
    QIODevice* device() { return &m_buffer; }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
};

/** Takes the format the record says and no other: the bytes do not choose their reader. */
void prepare(QImageReader& reader, std::string_view contentType, QIODevice* device)
{
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(formatOf(contentType));
    reader.setDevice(device);
    reader.setAutoTransform(true);
}

bool isTurned(const QImageReader& reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

QImage onWhite(const QImage& drawn, QSize pixels)
{
    if (drawn.isNull()) {
        return {};
    }
    QImage paper(pixels, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(QPoint(0, 0), pixels), drawn);
    return paper;
}
} // namespace

PictureKind pictureKind(std::string_view contentType)
{
    if (contentType == "application/pdf") {
        return PictureKind::Pages;
    }
    // An SVG is a program that draws; whoever sent one may be seen as text.
    const bool image = contentType.starts_with("image/") && !contentType.starts_with("image/svg");
    return image && QImageReader::supportedImageFormats().contains(formatOf(contentType))
               ? PictureKind::Image
               : PictureKind::None;
}

Result<std::vector<QSizeF>> pageSizes(std::string_view contentType, const std::string& bytes)
{
    MemoryDevice memory(bytes);
    if (pictureKind(contentType) == PictureKind::Image) {
        QImageReader reader;
        prepare(reader, contentType, memory.device());
        const QSize size = reader.size();
        if (!size.isValid() || size.isEmpty()) {
            return fail(ErrorCode::SyntaxInvalid, "image");
        }
        if (static_cast<qint64>(size.width()) * size.height() > kMostPixels) {
            return fail(ErrorCode::LimitExceeded, "pixels of an image");
        }
        return std::vector<QSizeF>{isTurned(reader) ? size.transposed() : size};
    }
    QPdfDocument document;
    document.load(memory.device());
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1) {
        return fail(ErrorCode::SyntaxInvalid, "PDF is damaged or locked");
    }
    if (document.pageCount() > kMostPages) {
        return fail(ErrorCode::LimitExceeded, "pages of a PDF");
    }
    std::vector<QSizeF> sizes;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QSizeF size = document.pagePointSize(page);
        sizes.push_back(size.isEmpty() ? QSizeF(210, 297) : size);
    }
    return sizes;
}

QImage drawPage(std::string_view contentType, const std::string& bytes, int page, QSize pixels)
{
    if (pixels.isEmpty()) {
        return {};
    }
    MemoryDevice memory(bytes);
    switch (pictureKind(contentType)) {
    case PictureKind::None: return {};
    case PictureKind::Image: {
        QImageReader reader;
        prepare(reader, contentType, memory.device());
        // Scaled before it is turned as the camera says.
        const QSize wanted = isTurned(reader) ? pixels.transposed() : pixels;
        if (reader.size().width() > wanted.width()) {
            reader.setScaledSize(wanted);
        }
        return onWhite(reader.read(), pixels);
    }
    case PictureKind::Pages: {
        QPdfDocument document;
        document.load(memory.device());
        if (document.status() != QPdfDocument::Status::Ready || page < 0
            || page >= document.pageCount()) {
            return {};
        }
        return onWhite(document.render(page, pixels), pixels);
    }
    }
    return {};
}
} // namespace regie::ui
