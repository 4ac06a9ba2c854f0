// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/sign_in.h"
#include "ui/text/messages.h"

#include <string>

namespace regie::ui
{
/** How a sign-in ended, in a sentence or two that say what is kept and what to do. */
std::string signInWords(const Messages& messages,
                        Language language,
                        sync::SignInEnd end,
                        const std::string& name);
/** "signed_in", "denied": for programs. */
std::string signInEndName(sync::SignInEnd end);
} // namespace regie::ui
