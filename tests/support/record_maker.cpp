// SPDX-License-Identifier: GPL-3.0-or-later
// `record_maker profile create …` makes a record as the program does, but one whose passphrase costs as
// little as the program accepts: scripts that start the program some hundred times open it each time.
#include "app/cli/command_line.h"
#include "app/terminal.h"
#include "core/base/resource_files.h"

#include <iostream>
#include <string>
#include <vector>

int main(int count, char** values)
{
    using namespace regie;
    const auto files = embeddedResourceFiles();
    app::Console console = app::systemConsole(std::cin, std::cout, std::cerr);
    console.kdfCost = crypto::kSmallestCost;
    return app::runCommandLine(
        std::vector<std::string>(values + 1, values + count), console, *files);
}
