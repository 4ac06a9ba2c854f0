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

QString recipientText(const AppViewModel& app,
                      const share::ShareRules& rules,
                      const std::string& recipient,
                      const std::string& name)
{
    const share::Recipient* known = rules.recipient(recipient);
    const QString group =
        known != nullptr ? app.text(known->name) : QString::fromStdString(recipient);
    return name.empty()
               ? group
               : QString::fromStdString(name) + QStringLiteral(" (") + group + QLatin1Char(')');
}
} // namespace regie::ui
