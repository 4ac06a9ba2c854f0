// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/sealed_pdf.h"

#include "core/base/hex.h"
#include "core/share/pdf_lock.h"

#include <array>
#include <exception>
#include <stdexcept>

namespace regie::share
{
namespace
{
constexpr std::string_view kAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";
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
    const std::string user(code.view());
    PdfToLock pdf;
    pdf.pages = pages;
    pdf.title = title;
    pdf.language = language == Language::Dutch ? "nl-NL" : "en-GB";
    pdf.attachment = ips;
    pdf.attachmentName = "ips.json";
    pdf.attachmentType = "application/fhir+json";
    pdf.userPassword = user.c_str();
    pdf.ownerPassword = owner.c_str();
    try {
        return lockPdf(pdf);
    } catch (const std::invalid_argument&) {
        return fail(ErrorCode::SyntaxInvalid, "pages of a share");
    } catch (const std::exception&) {
        return fail(ErrorCode::Internal, "sealing a PDF");
    }
}
} // namespace regie::share
