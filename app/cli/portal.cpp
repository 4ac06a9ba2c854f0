// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/portal_verbs.h"

#include "ui/text/portal_words.h"

namespace regie::app
{
void addPortal(const Verb& root)
{
    Verb verb = root.verb("portal", "portal");
    verb.onlyParent();
    addPortalAdd(verb);
    addPortalErase(verb);
    addPortalList(verb);
    addPortalRemove(verb);
    addPortalSignIn(verb);
}

Outcome<sync::Portal> findPortal(Context& context, store::Store& store, std::string_view name)
{
    auto portal = sync::findPortal(store, name);
    if (portal) {
        return std::move(*portal);
    }
    return portal.error().code == ErrorCode::NotFound
               ? context.problem(ErrorCode::NotFound, "portal.not_there")
               : context.problem(portal.error());
}

std::string stateWords(const Context& context, sync::ServiceState state)
{
    return ui::stateWords(context.messages, context.options.language, state);
}
} // namespace regie::app
