// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs.h"
#include "core/sync/service_state.h"

namespace regie::app
{
// One file each: app/cli/portal_<verb>.cpp.
void addPortalAdd(const Verb& portal);
void addPortalErase(const Verb& portal);
void addPortalList(const Verb& portal);
void addPortalRemove(const Verb& portal);
void addPortalSignIn(const Verb& portal);

/** The portal of that name or id, with a sentence of its own when there is none. */
Outcome<sync::Portal> findPortal(Context& context, store::Store& store, std::string_view name);
/** The state of a service in words: "alles is opgehaald". */
std::string stateWords(const Context& context, sync::ServiceState state);
} // namespace regie::app
