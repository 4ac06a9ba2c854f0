// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

#include <string>
#include <vector>

namespace regie
{
class ResourceFiles;
}

namespace regie::app
{
/**
 * Carries out one command line (without the program's name) and gives the exit code: 0 done, 1 it
 * could not be done, 2 the command itself is not understood. Never throws.
 */
int runCommandLine(const std::vector<std::string>& arguments,
                   Console& console,
                   const ResourceFiles& files);
} // namespace regie::app
