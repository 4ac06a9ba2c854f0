// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/reminder_view_model.h"

#include "core/share/shares.h"
#include "core/time/partial_date.h"
#include "ui/viewmodels/backup_view_model.h"

namespace regie::ui
{
namespace
{
constexpr auto kNewRecord = std::chrono::hours(24 * 7);
constexpr auto kOldBackup = std::chrono::hours(24 * 30);

struct Kept {
    std::optional<std::string> backup; ///< instant of the last one
    std::string created;               ///< instant at which the record was made
    int expired = 0;
};
} // namespace

void ReminderViewModel::load()
{
    write(
        [](store::Store& store, const std::stop_token&) -> Result<Kept> {
            const auto backup = store.setting(share::kLastBackupSetting);
            const auto profile = store.profile();
            const auto expired = share::expiredShares(store);
            if (!backup || !profile || !expired) {
                return fail(!backup    ? backup.error()
                            : !profile ? profile.error()
                                       : expired.error());
            }
            return Kept{*backup, profile->created, static_cast<int>(expired->size())};
        },
        [this](const Kept& kept) {
            const auto isBefore = [this](const std::string& instant, std::chrono::hours age) {
                return instant < time::instantText(app()->services().clock.now() - age);
            };
            m_backup.clear();
            if (app()->session()->practice()) {
                // Practice data is thrown away.
            } else if (kept.backup && isBefore(*kept.backup, kOldBackup)) {
                //: First page: the last backup is old; %1 is a day
                m_backup = tr("Your last backup is of %1. Make a new one.")
                               .arg(app()->dayText(*kept.backup));
            } else if (!kept.backup && isBefore(kept.created, kNewRecord)) {
                //: First page: there is no backup
                m_backup = tr("There is no backup yet. Does this computer break? Then your record "
                              "is gone.");
            }
            m_shares = kept.expired == 0 ? QString() :
                                         //: First page: shares are past the day the person gave
                           tr("You shared something until a day that is over. Does it still hold?");
            Q_EMIT loaded();
        });
}
} // namespace regie::ui
