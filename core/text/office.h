// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/extract.h"

#include <optional>
#include <string_view>

namespace regie::text
{
inline constexpr std::string_view kDocx =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
inline constexpr std::string_view kOdt = "application/vnd.oasis.opendocument.text";

/** Title and words of a Word (DOCX) or OpenDocument (ODT) text. SyntaxInvalid: it is neither. */
Result<ExtractedText> officeText(std::string_view bytes);

/** Which of the two a ZIP archive is, by the names in it; nullopt when another archive. */
std::optional<std::string_view> officeType(std::string_view bytes);
} // namespace regie::text
