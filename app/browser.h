// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <thread>
#include <vector>

namespace regie::app
{
/** Starts the person's own browser. */
class Browser
{
public:
    /** `command`: of the shell, is given the address as its argument; empty: xdg-open. */
    explicit Browser(std::string command) : m_command(std::move(command)) { }

    /** Does not wait for it. False when there is nothing to start: show the address instead. */
    bool open(const std::string& address);

private:
    std::string m_command;
    std::vector<std::jthread> m_children; ///< each waits for one process to end
};
} // namespace regie::app
