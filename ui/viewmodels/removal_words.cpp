// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/removal_words.h"

#include "core/record/lens.h"
#include "ui/viewmodels/app_view_model.h"

#include <algorithm>
#include <utility>

namespace regie::ui
{
std::vector<LabelledRow> RemovalWords::kinds(const AppViewModel& app, const store::Removal& removal)
{
    std::vector<LabelledRow> rows;
    const auto content = app.services().content();
    for (const store::KindCount& kind : removal.kinds) {
        LabelledRow row;
        row.label = QString::fromStdString(kind.kind);
        if (content) {
            const auto& known = (*content)->tools.lenses.kinds();
            const auto info = std::ranges::find(known, kind.kind, &record::KindInfo::kind);
            if (info != known.end()) {
                row.label = app.text(info->name);
            }
        }
        row.value = QString::number(kind.count);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString RemovalWords::summary(const AppViewModel& app,
                              const store::Removal& removal,
                              const QString& name)
{
    if (removal.nothing()) {
        //: Before removing what came from somebody or from a file, when there is nothing; %1 is a name
        return tr("There is nothing of %1 here.").arg(name);
    }
    QStringList lines;
    if (removal.records > 0) {
        //: Before removing data; %n is how many, %1 since which day it came in
        lines.append(tr("What goes: %n item(s) that came in since %1.",
                        "",
                        static_cast<int>(removal.records))
                         .arg(app.dayText(removal.first)));
    }
    if (removal.setBack > 0) {
        //: Before removing what came in since a day; %n is how many had changed since
        lines.append(tr("As before again: %n item(s).", "", static_cast<int>(removal.setBack)));
    }
    if (removal.documents > 0) {
        //: Before removing data; %n is how many documents and pictures go too
        lines.append(tr(
            "Also gone: %n document(s) or picture(s).", "", static_cast<int>(removal.documents)));
    }
    if (removal.unreadable > 0) {
        //: Before removing data; %n is how many files or parts were kept aside
        lines.append(tr("Also gone: %n piece(s) that could not be read.",
                        "",
                        static_cast<int>(removal.unreadable)));
    }
    return lines.join(QLatin1Char(' '));
}

QStringList RemovalWords::stays(const store::Removal& removal, OtherDevice otherDevice)
{
    if (removal.nothing()) {
        return {};
    }
    QStringList lines;
    if (otherDevice == OtherDevice::Maybe) {
        //: What stays when data is removed, for who keeps the record on two computers
        lines.append(tr("What stands on another device of yours. Remove it there too. Else it can "
                        "come back from there."));
    }
    if (removal.elsewhere > 0) {
        //: What stays when data is removed; %n is how many things are known from another source too
        lines.append(tr("Also known from somebody else: %n item(s). That stays.",
                        "",
                        static_cast<int>(removal.elsewhere)));
    }
    if (removal.remarks > 0) {
        //: What stays when data is removed; %n is how many remarks
        lines.append(tr("%n remark(s) of your own. You see them below your care providers.",
                        "",
                        static_cast<int>(removal.remarks)));
    }
    //: What stays when data is removed
    lines.append(tr("What you shared or sent already."));
    //: What stays when data is removed
    lines.append(tr("Safety copies you made before. It is still in those."));
    //: What stays when data is removed
    lines.append(tr("A line in the log that you removed something, and when. Not what it was."));
    return lines;
}
} // namespace regie::ui
