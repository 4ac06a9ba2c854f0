// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/words.h"

#include <string>
#include <string_view>

namespace regie::share
{
/**
 * A code for one file: 12 characters of Crockford's base 32 as `xxxx-xxxx-xxxx`, 60 bits of chance.
 * Made, never chosen; to be told by telephone or on paper, not in the mail that carries the file.
 */
Secret newFileCode(RandomSource& random);

/**
 * A PDF that opens with the code alone: AES-256 of PDF 2.0 (security handler revision 6), also over
 * attachments and metadata. The summary goes inside as the attachment `ips.json`; language and title
 * are set for readers aloud. The owner password is chance and kept nowhere.
 * Errors: SyntaxInvalid (the pages are no PDF), Internal.
 */
Result<std::string> sealPdf(std::string_view pages,
                            std::string_view ips,
                            std::string_view title,
                            Language language,
                            const Secret& code,
                            RandomSource& random);
} // namespace regie::share
