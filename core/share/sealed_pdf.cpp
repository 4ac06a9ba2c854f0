// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/sealed_pdf.h"

#include "core/base/hex.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <array>
#include <exception>

namespace regie::share
{
namespace
{
constexpr std::string_view kAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";

void describe(QPDF& pdf, std::string_view title, Language language)
{
    pdf.getRoot().replaceKey(
        "/Lang", QPDFObjectHandle::newString(language == Language::Dutch ? "nl-NL" : "en-GB"));
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(std::string(title)));
}

void attach(QPDF& pdf, std::string_view ips)
{
    QPDFEFStreamObjectHelper stream =
        QPDFEFStreamObjectHelper::createEFStream(pdf, std::string(ips));
    stream.setSubtype("application/fhir+json");
    QPDFFileSpecObjectHelper file =
        QPDFFileSpecObjectHelper::createFileSpec(pdf, "ips.json", stream);
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile("ips.json", file);
}
} // namespace

Secret newFileCode(RandomSource& random)
{
    std::array<std::byte, 12> chance = {};
    random.fill(chance);
    Secret code(14);
    std::size_t at = 0;
    for (std::size_t i = 0; i < chance.size(); ++i) {
        if (i == 4 || i == 8) {
            code.data()[at++] = '-';
        }
        code.data()[at++] =
            static_cast<unsigned char>(kAlphabet[std::to_integer<unsigned>(chance[i]) & 31U]);
    }
    return code;
}

Result<std::string> sealPdf(std::string_view pages,
                            std::string_view ips,
                            std::string_view title,
                            Language language,
                            const Secret& code,
                            RandomSource& random)
{
    std::array<std::byte, 16> chance = {};
    random.fill(chance);
    const std::string owner = toHex(chance);
    QPDF pdf;
    try {
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("pages", pages.data(), pages.size());
    } catch (const std::exception&) {
        return fail(ErrorCode::SyntaxInvalid, "pages of a share");
    }
    try {
        describe(pdf, title, language);
        attach(pdf, ips);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        const std::string user(code.view());
        writer.setR6EncryptionParameters(
            user.c_str(), owner.c_str(), true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    } catch (const std::exception&) {
        return fail(ErrorCode::Internal, "sealing a PDF");
    }
}
} // namespace regie::share
