// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "core/share/share_rules.h"
#include "core/share/shares.h"

namespace regie::app
{
Outcome<share::ShareRules> loadShareRules(const Context& context);
/** How a share is made of what was chosen; as the options of `regie share create`. */
struct ShareMaking {
    share::ShareTerms terms;
    std::string format = "ips";
    std::string out;
    std::string portal; ///< name or id: it goes there over its line and becomes no file
    std::string contact;
    bool overwrite = false;
    bool dryRun = false;
    bool yes = false;
};
/** What is wrong with the file it would go to, before anything else is asked. */
Outcome<void> checkOut(const Context& context, const ShareMaking& making);
/**
 * The one road by which chosen facts leave: shows what goes along and what tells more than it says, asks,
 * makes the file and prints. Gives the id of the share; empty: it was not made, as was wished.
 */
Outcome<std::string> makeShare(Context& context,
                               OpenRecord& record,
                               const share::ShareRules& rules,
                               share::Selection selection,
                               const ShareMaking& making);
/** `regie share create`. */
void addShareCreate(const Verb& parent);
} // namespace regie::app
