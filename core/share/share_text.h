// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/consent.h"
#include "core/share/ips_sections.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::share
{
/** One page-independent block of a shared document: a heading and its lines. */
struct TextBlock {
    std::string heading;
    std::vector<std::string> lines;
};

/** A shared document in words: what print, PDF, text and preview show. */
struct TextDocument {
    std::string title;
    std::vector<std::string> head; ///< name and birth date, for whom, until when
    std::vector<TextBlock> blocks;
    std::vector<std::string> foot; ///< sources, and that it cannot be taken back
};

/** "380 ng/l, higher than usual" says "380 ng/l"; "50 tablets" and "5.6" do not say "5". */
bool saysValue(std::string_view words, std::string_view value);

TextDocument textOf(const SharedRecords& records,
                    const ShareRules& rules,
                    const store::Profile& person,
                    const ShareTerms& terms,
                    Clock::Instant now,
                    Language language);
/** As plain UTF-8 text. */
std::string plainText(const TextDocument& document);
} // namespace regie::share
