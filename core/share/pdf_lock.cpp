// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/pdf_lock.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace regie::share
{
namespace
{
void describe(QPDF& pdf, const PdfToLock& wanted)
{
    pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(wanted.language));
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(std::string(wanted.title)));
}

void attach(QPDF& pdf, const PdfToLock& wanted)
{
    QPDFEFStreamObjectHelper stream =
        QPDFEFStreamObjectHelper::createEFStream(pdf, std::string(wanted.attachment));
    stream.setSubtype(wanted.attachmentType);
    QPDFFileSpecObjectHelper file =
        QPDFFileSpecObjectHelper::createFileSpec(pdf, wanted.attachmentName, stream);
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(wanted.attachmentName, file);
}
} // namespace

std::string lockPdf(const PdfToLock& wanted)
{
    QPDF pdf;
    try {
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("pages", wanted.pages.data(), wanted.pages.size());
    } catch (const std::exception&) {
        throw std::invalid_argument("no PDF");
    }
    describe(pdf, wanted);
    attach(pdf, wanted);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(wanted.userPassword,
                                     wanted.ownerPassword,
                                     true,
                                     true,
                                     true,
                                     true,
                                     true,
                                     true,
                                     qpdf_r3p_full,
                                     true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
}
} // namespace regie::share
