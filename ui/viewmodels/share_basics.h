// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/shares.h"
#include "ui/viewmodels/app_view_model.h"

#include <memory>

namespace regie::ui
{
/** What sharing needs besides the record; read once for a page. */
struct Sharing {
    share::ShareRules rules;
    share::IpsWriter ips;
};
Result<std::shared_ptr<const Sharing>> loadSharing(const ResourceFiles& files);

/** "dr. De Vries (specialist of ziekenhuis)" */
QString recipientText(const AppViewModel& app,
                      const share::ShareRules& rules,
                      const std::string& recipient,
                      const std::string& name);

/** What goes into the file, and what it opens with; `code` is empty for what has no lock. */
struct ShareFile {
    std::string bytes;
    std::string code;
};
/** In the form of the draft. Errors: Internal, those of the vault. */
Result<ShareFile> shareFileOf(store::Store& store,
                              const share::ShareDraft& draft,
                              Language language);
} // namespace regie::ui
