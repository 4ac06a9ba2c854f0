// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace regie::test
{
/** Where the two FHIR validators are (npm: @medplum/core and fhir); skips the test where they are not. */
inline std::filesystem::path validators()
{
    namespace fs = std::filesystem;
    const char* folder = std::getenv("REGIE_VALIDATORS");
    if (folder == nullptr || !fs::exists(fs::path(folder) / "node_modules" / "@medplum" / "core")
        || !fs::exists(fs::path(folder) / "node_modules" / "fhir")) {
        SKIP("the FHIR validators are not here: `./dev test` installs them where npm is");
    }
    return folder;
}

/** 0 when both validators find no error in any of the files; what they find goes to the output. */
inline int validate(const std::vector<std::filesystem::path>& files)
{
    namespace fs = std::filesystem;
    const fs::path folder = validators();
    const fs::path own = folder / "node_modules" / ".bin" / "node";
    std::string command = "cd '" + folder.string() + "' && "
                          + (fs::exists(own) ? "'" + own.string() + "'" : std::string("node"))
                          + " '" + REGIE_SOURCE_DIR "/tests/interop/validate_r4.mjs'";
    for (const fs::path& file : files) {
        command += " '" + file.string() + "'";
    }
    return std::system(command.c_str());
}
} // namespace regie::test
