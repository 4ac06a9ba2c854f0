// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_finish.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QPageSize>
#include <QPdfWriter>

#include <memory>

namespace regie::ui
{
namespace
{
constexpr int kDpi = 720;
} // namespace

void preparePdf(QPdfWriter& writer, const QString& title)
{
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(kDpi);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Regie"));
}

void prepareArchive(QPdfWriter& writer, const QString& title)
{
    preparePdf(writer, title);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
}

Result<std::string> finishPdf(std::string_view bytes, Language language)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("page", bytes.data(), bytes.size());
        QPDFObjectHandle root = pdf.getRoot();
        root.replaceKey(
            "/Lang", QPDFObjectHandle::newString(language == Language::Dutch ? "nl-NL" : "en-GB"));
        root.replaceKey("/ViewerPreferences",
                        QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.write();
        const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
        return std::string(reinterpret_cast<const char*>(out->getBuffer()), out->getSize());
    } catch (const std::exception&) {
        return fail(ErrorCode::Internal, "PDF");
    }
}
} // namespace regie::ui
