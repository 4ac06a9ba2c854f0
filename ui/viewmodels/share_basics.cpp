// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/share_basics.h"

namespace regie::ui
{
Result<std::shared_ptr<const Sharing>> loadSharing(const ResourceFiles& files)
{
    auto rules = share::ShareRules::load(files);
    auto ips = share::IpsWriter::load(files);
    if (!rules || !ips) {
        return fail(rules ? ips.error() : rules.error());
    }
    return std::make_shared<const Sharing>(Sharing{std::move(*rules), std::move(*ips)});
}
} // namespace regie::ui
