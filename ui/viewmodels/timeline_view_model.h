// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/row_model.h"

namespace regie::ui
{
/** What the timeline can be narrowed by: who recorded facts, and how far back. */
class TimelineViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(regie::ui::RowModel* providers READ providers CONSTANT)

public:
    explicit TimelineViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    /** `label`: the provider; `value`: how many facts. Those with the most first. */
    RowModel* providers() { return &m_providers; }
    /** The day that many years ago, as a FHIR date; empty for 0. */
    Q_INVOKABLE QString yearsAgo(int years) const;
    /** Today as a FHIR date. */
    Q_INVOKABLE QString today() const;

protected:
    void load() override;

private:
    RowModel m_providers;
};
} // namespace regie::ui
