// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/record/lens.h"
#include "core/store/removal.h"

#include <string>

namespace regie::app
{
/** What becomes of the care provider itself, or that it came from files. */
enum class Afterwards { Connected, TakenAway, ComesFromFiles };

/** What a person asked to be rid of. */
struct RemovalAsked {
    std::string_view member; ///< of the JSON that has `id`
    std::string id;
    std::string name;
    std::string since; ///< instant; empty: everything
    bool sure = false; ///< it is gone; else it is what would go
    Afterwards afterwards = Afterwards::Connected;
    bool folder = false; ///< one is set up over which devices meet
};
/** Prints it, as text or JSON, with how to confirm what is not done yet. */
void printRemoval(const Context& context,
                  const record::LensSet& lenses,
                  const RemovalAsked& asked,
                  const store::Removal& removal);

/**
 * What goes, or went, and what stays. `name`: of the care provider or the file; `folder`: one is set up over
 * which devices meet.
 */
void writeRemoval(TextPage& page,
                  const Context& context,
                  const record::LensSet& lenses,
                  const std::string& name,
                  const store::Removal& removal,
                  Afterwards afterwards,
                  bool folder);
/** `"removed":false,"records":…,"kinds":[…],…`: `done`: whether it is gone. */
void writeRemoval(JsonWriter& json,
                  const Context& context,
                  const record::LensSet& lenses,
                  const store::Removal& removal,
                  bool done);
} // namespace regie::app
