// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile_verbs.h"

namespace regie::app
{
void addProfile(const Verb& root)
{
    Verb verb = root.verb("profile", "profile");
    verb.onlyParent();
    addProfileCreate(verb);
    addProfileList(verb);
    addProfileInfo(verb);
    addProfileCheck(verb);
    addProfilePassphrase(verb);
    addProfileRecover(verb);
}
} // namespace regie::app
