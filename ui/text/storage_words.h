// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/messages.h"

#include <string>
#include <string_view>

namespace regie::ui
{
/** An error of core/exchange in words: about the person's own storage, and not about a care provider. */
std::string storageError(const Messages& messages, Language language, const Error& error);
/** Whether it can be the address of a folder of the person: https, or http to this computer itself. */
bool isStorageAddress(std::string_view typed);
} // namespace regie::ui
