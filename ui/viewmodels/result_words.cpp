// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/result_words.h"

namespace regie::ui
{
using record::ResultFlag;

QString ResultWords::flag(ResultFlag flag)
{
    switch (flag) {
    case ResultFlag::None: break;
    //: What the laboratory said of a result
    case ResultFlag::Normal: return tr("usual according to the lab");
    //: What the laboratory said of a result
    case ResultFlag::Low: return tr("lower than the lab's limit");
    //: What the laboratory said of a result
    case ResultFlag::VeryLow: return tr("much lower than the lab's limit");
    //: What the laboratory said of a result
    case ResultFlag::High: return tr("higher than the lab's limit");
    //: What the laboratory said of a result
    case ResultFlag::VeryHigh: return tr("much higher than the lab's limit");
    //: What the laboratory said of a result
    case ResultFlag::Abnormal: return tr("not as usual according to the lab");
    //: What the laboratory said of a result: things that do not go together
    case ResultFlag::Unclear: return tr("the lab says two things about this");
    }
    return {};
}

QString ResultWords::plainFlag(ResultFlag flag)
{
    switch (flag) {
    case ResultFlag::None: break;
    //: Simplified: what the laboratory said of a result
    case ResultFlag::Normal: return tr("The lab calls this usual.");
    //: Simplified: what the laboratory said of a result
    case ResultFlag::Low: return tr("The lab calls this low.");
    //: Simplified: what the laboratory said of a result
    case ResultFlag::VeryLow: return tr("The lab calls this very low.");
    //: Simplified: what the laboratory said of a result
    case ResultFlag::High: return tr("The lab calls this high.");
    //: Simplified: what the laboratory said of a result
    case ResultFlag::VeryHigh: return tr("The lab calls this very high.");
    //: Simplified: what the laboratory said of a result
    case ResultFlag::Abnormal: return tr("The lab says: not as usual.");
    //: Simplified: what the laboratory said of a result: things that do not go together
    case ResultFlag::Unclear: return tr("The lab says two things about this.");
    }
    return {};
}

bool ResultWords::isFlagged(ResultFlag flag)
{
    return flag != ResultFlag::None && flag != ResultFlag::Normal;
}

QString ResultWords::number(const AppViewModel& app, const std::string& spelled)
{
    QString text = QString::fromStdString(spelled);
    if (app.language() == Language::Dutch) {
        text.replace(QLatin1Char('.'), QLatin1Char(','));
    }
    return text;
}

QString ResultWords::value(const AppViewModel& app, const record::MeasuredValue& value)
{
    const QString text = number(app, value.number);
    if (value.comparator == "<") {
        //: A result that is only known to be below a number, %1
        return tr("less than %1").arg(text);
    }
    if (value.comparator == "<=") {
        //: A result that is only known to be not above a number, %1
        return tr("at most %1").arg(text);
    }
    if (value.comparator == ">") {
        //: A result that is only known to be above a number, %1
        return tr("more than %1").arg(text);
    }
    if (value.comparator == ">=") {
        //: A result that is only known to be not below a number, %1
        return tr("at least %1").arg(text);
    }
    return text;
}

QString ResultWords::limits(const AppViewModel& app, const record::ReferenceLimits& limits)
{
    const QString low = number(app, limits.low);
    const QString high = number(app, limits.high);
    if (low.isEmpty()) {
        return tr("at most %1").arg(high);
    }
    if (high.isEmpty()) {
        return tr("at least %1").arg(low);
    }
    //: The usual values of a laboratory, from %1 to %2
    return tr("%1 to %2").arg(low, high);
}

QString ResultWords::difference(const AppViewModel& app,
                                const record::MeasuredValue& value,
                                const record::MeasuredValue& before)
{
    if (!value.comparator.empty() || !before.comparator.empty()) {
        return {};
    }
    std::string difference = record::decimalDifference(value.number, before.number);
    if (difference.empty()) {
        return {};
    }
    if (difference.find_first_not_of("0.-") == std::string::npos) {
        //: The last of some results is no other than the one before
        return tr("That is the same as the one before.");
    }
    if (difference.front() == '-') {
        //: The last of some results compared with the one before; %1 is a number
        return tr("That is %1 lower than the one before.").arg(number(app, difference.substr(1)));
    }
    //: The last of some results compared with the one before; %1 is a number
    return tr("That is %1 higher than the one before.").arg(number(app, difference));
}
} // namespace regie::ui
