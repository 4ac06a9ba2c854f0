// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <csignal>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

namespace regie
{
/**
 * Does `work` over and over in a process of its own until it gives false. Killed after some time, or
 * without a time as soon as it was done once; gives how many times it said "done".
 */
template<class Work>
int killed(std::optional<std::chrono::microseconds> time, Work work)
{
    int said[2] = {};
    REQUIRE(::pipe(said) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        while (work()) {
            const char yes = 'y';
            if (::write(said[1], &yes, 1) != 1) {
                break;
            }
        }
        ::_exit(0);
    }
    ::close(said[1]);
    int count = 0;
    char answer = 0;
    if (time) {
        const auto end = std::chrono::steady_clock::now() + *time;
        while (std::chrono::steady_clock::now() < end) {
            // busy on purpose: the moment of the kill is what is tested
        }
    } else if (::read(said[0], &answer, 1) == 1) {
        ++count;
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    while (::read(said[0], &answer, 1) == 1) {
        ++count;
    }
    ::close(said[0]);
    return count;
}
} // namespace regie
