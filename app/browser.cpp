// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace regie::app
{
namespace
{
/** Nothing of what a browser says comes between the lines of the program. -1: not started. */
pid_t spawn(const std::array<const char*, 6>& arguments)
{
    posix_spawn_file_actions_t actions;
    if (::posix_spawn_file_actions_init(&actions) != 0) {
        return -1;
    }
    for (const int each : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        ::posix_spawn_file_actions_addopen(&actions, each, "/dev/null", O_RDWR, 0);
    }
    pid_t child = -1;
    const int failed = ::posix_spawnp(&child,
                                      arguments[0],
                                      &actions,
                                      nullptr,
                                      const_cast<char* const*>(arguments.data()), // it only reads
                                      environ);
    ::posix_spawn_file_actions_destroy(&actions);
    return failed != 0 ? -1 : child;
}
} // namespace

bool Browser::open(const std::string& address)
{
    const bool ownCommand = !m_command.empty();
    const bool hasScreen = std::getenv("DISPLAY") != nullptr // NOLINT(concurrency-mt-unsafe)
                           || std::getenv("WAYLAND_DISPLAY") != nullptr; // NOLINT(concurrency-*)
    if (!ownCommand && !hasScreen) {
        return false;
    }
    const std::string line = m_command + " \"$1\"";
    const pid_t child =
        ownCommand ? spawn({"/bin/sh", "-c", line.c_str(), "sh", address.c_str(), nullptr})
                   : spawn({"xdg-open", address.c_str(), nullptr, nullptr, nullptr, nullptr});
    if (child < 0) {
        return false;
    }
    m_children.emplace_back([child] {
        int status = 0;
        ::waitpid(child, &status, 0);
    });
    return true;
}
} // namespace regie::app
