// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/timeline_view_model.h"

#include <QDate>
#include <QDateTime>

namespace regie::ui
{
namespace
{
QDate dayOf(const Clock& clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count()).date();
}
} // namespace

QString TimelineViewModel::yearsAgo(int years) const
{
    return years == 0 || app() == nullptr
               ? QString()
               : dayOf(app()->services().clock).addYears(-years).toString(Qt::ISODate);
}

QString TimelineViewModel::today() const
{
    return app() == nullptr ? QString() : dayOf(app()->services().clock).toString(Qt::ISODate);
}

void TimelineViewModel::load()
{
    read([](store::Records& records) { return records.providers(); },
         [this](const std::vector<store::ProviderCount>& providers) {
             std::vector<LabelledRow> rows;
             for (const store::ProviderCount& each : providers) {
                 rows.push_back(
                     {QString::fromStdString(each.provider), QString::number(each.count)});
             }
             m_providers.replace(std::move(rows));
         });
}
} // namespace regie::ui
