// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/row_model.h"
#include "ui/viewmodels/share_basics.h"

namespace regie::ui
{
/** What was shared, with whom, whether that still holds, and what may never be shared. */
class ShareLogViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(regie::ui::RowModel* shares READ shares CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* never READ never CONSTANT)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(bool whole READ whole NOTIFY loaded)
    Q_PROPERTY(int expired READ expired NOTIFY loaded)
    Q_PROPERTY(bool revoked READ revoked NOTIFY loaded)

public:
    explicit ShareLogViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    /** The newest first: `label` who, `value` when and how much, `more` its id, `technical`: it no
     *  longer holds. */
    RowModel* shares() { return &m_shares; }
    RowModel* never()
    {
        return &m_never;
    } ///< `label` kind and when, `value` title, `more` id of the fact
    bool ready() const { return m_ready; }
    bool whole() const { return m_whole; }     ///< nothing in the log was changed
    int expired() const { return m_expired; }  ///< how many are past their end and not ended
    bool revoked() const { return m_revoked; } ///< one was ended just now

    Q_INVOKABLE void revoke(const QString& share);
    Q_INVOKABLE void lift(const QString& factId);
    /** The site where consent between care providers is arranged, in the browser. */
    Q_INVOKABLE void openMitz();

Q_SIGNALS:
    void loaded();

protected:
    void load() override;

private:
    struct Loaded;
    void show(const Loaded& loaded);

    RowModel m_shares;
    RowModel m_never;
    bool m_ready = false;
    bool m_follows = false;
    bool m_whole = true;
    int m_expired = 0;
    bool m_revoked = false;
};
} // namespace regie::ui
