// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/terminal.h"
#include "app/text_reader.h"
#ifdef REGIE_WINDOW
#include "app/window/draw_paper.h"
#include "app/window/window.h"
#endif
#include "core/base/resource_files.h"

#include <iostream>
#include <string>
#include <vector>

int main(int count, char** values)
{
    using namespace regie;
    app::protectProcess();
    const std::vector<std::string> arguments(values + 1, values + count);
    if (app::isTextReader(arguments)) {
        return app::runTextReader(arguments, std::cin, std::cout);
    }
    const auto files = embeddedResourceFiles();
    app::Console console = app::systemConsole(std::cin, std::cout, std::cerr);
#ifdef REGIE_WINDOW
    const auto window = app::windowOptions(arguments);
    if (window && (app::hasDisplay() || window->needsNoDisplay())) {
        return app::runWindow(count, values, *window, console, *files);
    }
    console.drawShare = {app::drawShare, app::drawCard, app::drawShareArchive};
    console.drawPage = app::drawPage;
#endif
    return app::runCommandLine(arguments, console, *files);
}
