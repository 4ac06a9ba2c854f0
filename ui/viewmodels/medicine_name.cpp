// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/medicine_name.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace regie::ui
{
namespace
{
bool inCapitals(const QString& name)
{
    int capitals = 0;
    for (const QChar c : name) {
        if (c.isLower()) {
            return false;
        }
        capitals += c.isUpper() ? 1 : 0;
    }
    constexpr int kShortestName = 4; // "HCT" and "B12" are written so
    return capitals >= kShortestName;
}

/** "IE" (international units) and names such as "B12" and "D3" stay as they are. */
QString wordAsWritten(const QString& word)
{
    static const QRegularExpression kStays(
        QStringLiteral("^(IE|[A-Z]\\d+|\\d*[.,]?\\d+IE)(/.*)?$"));
    const auto match = kStays.match(word);
    if (match.hasMatch()) {
        return match.captured(1) + match.captured(2).toLower();
    }
    return word.toLower();
}

/** A space between a number and its unit: "50mg" -> "50 mg", "10mg/g" -> "10 mg/g". */
QString unitsApart(QString text)
{
    static const QRegularExpression kNumberUnit(QStringLiteral(
        "(?<![A-Za-z])(\\d+(?:[.,]\\d+)?)(mg|mcg|µg|ug|kg|g|ml|l|IE|mmol)(?![A-Za-z])"));
    return text.replace(kNumberUnit, QStringLiteral("\\1 \\2"));
}
} // namespace

QString medicineName(const QString& name)
{
    if (!inCapitals(name)) {
        return name;
    }
    QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::transform(words.begin(), words.end(), words.begin(), wordAsWritten);
    QString text = unitsApart(words.join(QLatin1Char(' ')));
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}
} // namespace regie::ui
