// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pdf.h"

#include "core/text/display.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <climits>
#include <exception>
#include <memory>

namespace regie::text
{
namespace
{
constexpr int kPages = 2000;
constexpr std::size_t kBytes = std::size_t{32} * 1024 * 1024;

std::string utf8(const poppler::ustring& text)
{
    const poppler::byte_array bytes = text.to_utf8();
    return displayText({bytes.data(), bytes.size()});
}
} // namespace

Result<ExtractedText> pdfText(std::string_view bytes)
{
    if (bytes.size() > static_cast<std::size_t>(INT_MAX)) {
        return fail(ErrorCode::LimitExceeded, "PDF too large");
    }
    // poppler's messages quote the file.
    poppler::set_debug_error_function([](const std::string& /*message*/, void* /*user*/) {},
                                      nullptr);
    try {
        const std::unique_ptr<poppler::document> document(
            poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
        if (document == nullptr || document->is_locked()) {
            return fail(ErrorCode::SyntaxInvalid, "PDF is damaged or locked");
        }
        ExtractedText out;
        out.title = collapseSpace(utf8(document->get_title()));
        const int pages = std::min(document->pages(), kPages);
        for (int i = 0; i < pages && out.text.size() < kBytes; ++i) {
            const std::unique_ptr<poppler::page> page(document->create_page(i));
            if (page != nullptr) {
                out.text += utf8(page->text());
                out.text += '\n';
            }
        }
        return out;
    } catch (const std::exception&) {
        return fail(ErrorCode::SyntaxInvalid, "PDF cannot be read");
    }
}
} // namespace regie::text
