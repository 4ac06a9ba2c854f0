// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/extract.h"

#include <string_view>

namespace regie::text
{
/** Title and words of a PDF, page by page. SyntaxInvalid: damaged, or locked with a password. */
Result<ExtractedText> pdfText(std::string_view bytes);
} // namespace regie::text
