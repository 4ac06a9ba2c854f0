// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/unused_stack.h"

#include <sodium.h>

namespace regie::ui
{
void wipeUnusedStack()
{
    sodium_stackzero(128 * 1024);
}
} // namespace regie::ui
