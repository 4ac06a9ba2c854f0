// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

/**
 * Stops the program, in every build, when an invariant of ours is broken. Not for anything that
 * input, a disk or a person can cause: that is an Error. The text is the condition, never a value.
 */
#define REGIE_ASSERT(condition)                                              \
    do {                                                                     \
        if (!(condition)) [[unlikely]] {                                     \
            std::fputs("regie: broken invariant: " #condition "\n", stderr); \
            std::abort();                                                    \
        }                                                                    \
    } while (false)
