// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "ui/viewmodels/app_view_model.h"

#include <QString>
#include <QStringList>

namespace regie::ui
{
/** One line of a list, in the chosen language. */
struct FactItem {
    QString id;
    QString title;
    QString line;     ///< one line of meaning; empty when the title says it all
    QString date;     ///< in short, empty when not known
    QString year;     ///< to group by; empty when not known
    QString provider; ///< who it is from
    QString kind;
    QString kindName;
    QString category; ///< key of the room of "My record" it is in
    QString icon;
    QStringList sourceWords; ///< of all these, what is as a Dutch source wrote it
    bool own = false;        ///< stated by the person
    bool remark = false;     ///< the person said something about it
    QString match;           ///< the words around what a search found; empty elsewhere
};

/** Words for a line. */
FactItem factItem(AppViewModel& app, const store::StoredFact& stored);
/** Name of a kind in the plural; the kind itself when no lens has it. */
QString kindName(AppViewModel& app, std::string_view kind);
} // namespace regie::ui
