// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/words.h"
#include "core/crypto/kdf.h"
#include "core/share/share_file.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace regie::visit
{
class Content;
struct Page;
} // namespace regie::visit

namespace regie::app
{
/** What the program knows of the world around it; tests give one of their own. */
struct Console {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::size_t width = 80;                  ///< columns of text for people
    bool showProgress = false;               ///< whether someone watches `err`
    std::filesystem::path dataRoot{};        ///< the platform's data folder for this program
    std::filesystem::path temporaryFolder{}; ///< for a vault that is thrown away
    std::string textReader{}; ///< this program itself, see text_reader.h; empty: there is none
    /** Name of the time zone of the person (Europe/Amsterdam where the platform says none). */
    std::string timeZone = "Europe/Amsterdam";
    /** What deriving a key costs; absent: as much as this machine does in a second. */
    std::optional<crypto::KdfCost> kdfCost{};
    /** Asks for a secret without showing it; empty where there is nobody to ask. */
    std::function<Result<Secret>(std::string_view prompt)> askSecret{};
    /** The PDF of a page, which is shortened to fit; empty where there is nothing to draw with. */
    std::function<Result<std::string>(visit::Page& page, const visit::Content& content)> drawPage{};
    /** A shared document or an emergency card as a PDF; empty where there is nothing to draw with. */
    share::ShareDrawing drawShare{};
};
} // namespace regie::app
