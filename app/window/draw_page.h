// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/page.h"

#include <string>

namespace regie::app
{
/**
 * The PDF of a page for the command line; the page is shortened to what is on paper. Fonts need a Qt
 * application: without one an offscreen one is made for as long as this takes.
 */
Result<std::string> drawPage(visit::Page& page, const visit::Content& content);
} // namespace regie::app
