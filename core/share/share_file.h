// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/emergency_card.h"
#include "core/share/shares.h"

#include <filesystem>
#include <functional>
#include <string>

namespace regie::share
{
/** Draws what is shared as a PDF; the fonts for it are not known here. All or none are there. */
struct ShareDrawing {
    std::function<Result<std::string>(const TextDocument&, Language)> document{};
    std::function<Result<std::string>(const EmergencyCard&, Language)> card{};
    /** The document as PDF/A, as care providers take it over their line. */
    std::function<Result<std::string>(const TextDocument&, Language)> archive{};
};

struct FiledShare {
    Share share;
    std::string code; ///< what the PDF opens with, kept nowhere; empty for what has no lock
};

/**
 * Writes a draft to a file in its form; file, row and line of the log come about together. `contact`
 * stands on an emergency card ("Jan, 06-…"; may be empty). Errors: those of completeShare(), of the
 * drawing, of sealPdf() and of AtomicFile; InvalidArgument (a share that is sent is no file).
 */
Result<FiledShare> fileShare(store::Store& store,
                             const ShareDraft& draft,
                             const std::filesystem::path& path,
                             const std::string& contact,
                             Language language,
                             const ShareDrawing& drawing);
} // namespace regie::share
