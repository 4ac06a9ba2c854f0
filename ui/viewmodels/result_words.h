// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/measured_value.h"
#include "ui/viewmodels/app_view_model.h"

#include <QCoreApplication>
#include <QString>

namespace regie::ui
{
/** What is said about a result. It repeats what the laboratory gave and judges nothing. */
class ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(regie::ui::ResultWords)

public:
    /** "hoger dan de grens van het lab"; empty when the laboratory said nothing. */
    static QString flag(record::ResultFlag flag);
    /** The same in simplified words: "Het lab noemt dit hoog." */
    static QString plainFlag(record::ResultFlag flag);
    /** Whether the laboratory called it anything but usual. */
    static bool isFlagged(record::ResultFlag flag);
    /** A decimal as people write it: "5,4" in Dutch. */
    static QString number(const AppViewModel& app, const std::string& spelled);
    /** The number with "minder dan" before it when that is all that is known. */
    static QString value(const AppViewModel& app, const record::MeasuredValue& value);
    /** "3,5 tot 5,0", "hoogstens 5,0", "minstens 60". */
    static QString limits(const AppViewModel& app, const record::ReferenceLimits& limits);
    /**
     * How a value differs from the one before: "Dat is 0,4 hoger dan de vorige." Empty when one of
     * the two is not the number itself.
     */
    static QString difference(const AppViewModel& app,
                              const record::MeasuredValue& value,
                              const record::MeasuredValue& before);
};
} // namespace regie::ui
