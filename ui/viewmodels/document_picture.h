// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QSize>
#include <QSizeF>

#include <string>
#include <string_view>
#include <vector>

namespace regie::ui
{
/** What can be drawn of a document. */
enum class PictureKind { None, Pages, Image };

/** By media type: a PDF, an image Qt has a reader for, or nothing that can be drawn. */
PictureKind pictureKind(std::string_view contentType);

/**
 * The sizes of the pages (an image is one page); only their proportion counts. Reads from memory
 * alone and may run on any thread. SyntaxInvalid: damaged or locked with a password; LimitExceeded:
 * more pages or pixels than are drawn.
 */
Result<std::vector<QSizeF>> pageSizes(std::string_view contentType, const std::string& bytes);

/** A page (from 0) in so many pixels, on white paper. Null when it cannot be drawn. Any thread. */
QImage drawPage(std::string_view contentType, const std::string& bytes, int page, QSize pixels);
} // namespace regie::ui
