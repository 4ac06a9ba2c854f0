// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/removal.h"
#include "ui/viewmodels/row_model.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace regie::ui
{
class AppViewModel;

/** What is said before something is taken out of a record for good. */
class RemovalWords
{
    Q_DECLARE_TR_FUNCTIONS(regie::ui::RemovalWords)

public:
    /** Of what goes: `label` a kind in plain words, `value` how many. */
    static std::vector<LabelledRow> kinds(const AppViewModel& app, const store::Removal& removal);
    /** How many, and since when it was here. `name`: of who or what it came from. */
    static QString summary(const AppViewModel& app,
                           const store::Removal& removal,
                           const QString& name);
    /** `Maybe`: a folder is set up over which devices meet. */
    enum class OtherDevice { No, Maybe };
    /** What stays all the same, a sentence each; empty when nothing goes. */
    static QStringList stays(const store::Removal& removal, OtherDevice otherDevice);
};
} // namespace regie::ui
