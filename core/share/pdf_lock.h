// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/share, and plain C++17: clang 14 cannot read QPDF's headers as C++20.
#pragma once

#include <string>
#include <string_view>

namespace regie::share
{
struct PdfToLock {
    std::string_view pages; ///< a PDF
    std::string_view title;
    const char* language = ""; ///< BCP 47
    std::string_view attachment;
    const char* attachmentName = "";
    const char* attachmentType = ""; ///< media type
    const char* userPassword = "";   ///< opens it
    const char* ownerPassword = "";
};

/**
 * The same PDF under AES-256 (security handler revision 6), also over its attachment and metadata.
 * Throws std::invalid_argument when `pages` is no PDF, another std::exception when it cannot be made.
 */
std::string lockPdf(const PdfToLock& pdf);
} // namespace regie::share
