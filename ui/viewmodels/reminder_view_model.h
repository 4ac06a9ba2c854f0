// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/page_view_model.h"

namespace regie::ui
{
/**
 * What the first page reminds of about keeping and sharing: a record without a backup of the last month, and
 * shares past the day the person gave. Not of the practice data, and not in the first week of a record.
 */
class ReminderViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString backupText READ backupText NOTIFY loaded)
    Q_PROPERTY(QString sharesText READ sharesText NOTIFY loaded)

public:
    explicit ReminderViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    QString backupText() const { return m_backup; } ///< empty: nothing to remind of
    QString sharesText() const { return m_shares; } ///< empty: nothing to remind of

Q_SIGNALS:
    void loaded();

protected:
    void load() override;

private:
    QString m_backup;
    QString m_shares;
};
} // namespace regie::ui
