// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to ui/print: what Qt's PDF writer leaves out.
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"

#include <string>
#include <string_view>

namespace regie::ui
{
/** The same PDF with its language, and its title shown where a reader would show the file name. */
Result<std::string> finishPdf(std::string_view bytes, Language language);
} // namespace regie::ui
