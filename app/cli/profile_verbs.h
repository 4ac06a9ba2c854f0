// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs.h"
#include "core/store/vault.h"

namespace regie::app
{
// The verbs below `regie profile`: app/cli/profile_<verb>.cpp.
void addProfileCreate(const Verb& parent);
void addProfileList(const Verb& parent);
void addProfileInfo(const Verb& parent);
void addProfileCheck(const Verb& parent);
void addProfilePassphrase(const Verb& parent);
void addProfileRecover(const Verb& parent);

/** What opening a vault will cost: measured on this machine, unless the console says otherwise. */
store::VaultOptions vaultOptions(const Context& context);
/** The rules for a passphrase; a fault in them is a fault of the program. */
Outcome<crypto::PassphraseRules> passphraseRules(const Context& context);
/** An error of core; of a passphrase that is too easy also what makes it so. */
tl::unexpected<Problem> passphraseProblem(const Context& context, const Error& error);
} // namespace regie::app
