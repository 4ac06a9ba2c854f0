// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace regie::test
{
/** One text of the window: a message of a Qt translation file. */
struct Translation {
    std::string context; ///< name of the QML file, or of the C++ class
    std::string source;  ///< English
    std::string target;  ///< Dutch; of a text with %n that for many
    bool finished = false;
};

/** The messages of a .ts file; empty when it cannot be read. */
std::vector<Translation> readTranslations(const std::filesystem::path& file);

/** Without %1 and %n, which become nothing. */
std::string withoutPlaceholders(std::string text);
} // namespace regie::test
