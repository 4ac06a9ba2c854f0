// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/terminal.h"
#include "core/base/resource_files.h"

#include <iostream>
#include <string>
#include <vector>

int main(int count, char** values)
{
    using namespace regie;
    app::protectProcess();
    const auto files = embeddedResourceFiles();
    app::Console console = app::systemConsole(std::cin, std::cout, std::cerr);
    return app::runCommandLine(
        std::vector<std::string>(values + 1, values + count), console, *files);
}
