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
} // namespace regie::ui
