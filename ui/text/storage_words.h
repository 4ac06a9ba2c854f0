// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/messages.h"

#include <string>

namespace regie::ui
{
/** An error of core/exchange in words: about the person's own storage, and not about a care provider. */
std::string storageError(const Messages& messages, Language language, const Error& error);
} // namespace regie::ui
