// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "core/base/resource_files.h"

#include <optional>
#include <string>
#include <vector>

namespace regie::app
{
/** How the window is to start; from the command line. */
struct WindowOptions {
    bool practice = false; ///< open the practice data at once
    bool selfTest = false; ///< walk every page, then end with 0, or 1 when one does not load or fit
    bool locked = false;   ///< open nothing: shots and self-test are of the pages before that
    bool untilFrame = false;        ///< end as soon as the first frame is drawn: for measuring
    std::optional<bool> simplified; ///< instead of what was kept
    std::optional<int> textPercent; ///< instead of what was kept
    std::string language;           ///< "nl", "en"; empty: what was kept
    std::string theme;              ///< "light", "dark", "contrast"; empty: what was kept
    std::string page;               ///< where to go first
    std::filesystem::path shots;    ///< a folder for pictures of every page, then end
    std::filesystem::path dataRoot; ///< instead of the platform's
    int width = 0;                  ///< of the window; 0: its own
    int height = 0;

    /** Nobody looks: it may run without a screen. */
    bool needsNoDisplay() const { return selfTest || untilFrame || !shots.empty(); }
};

/**
 * Whether these arguments ask for the window: none at all, or only options of the window. Else nullopt
 * and the command line has its turn.
 */
std::optional<WindowOptions> windowOptions(const std::vector<std::string>& arguments);

/** Shows the window until it is closed; gives the exit code of the program. */
int runWindow(int& count,
              char** values,
              const WindowOptions& options,
              Console& console,
              const ResourceFiles& files);
} // namespace regie::app
