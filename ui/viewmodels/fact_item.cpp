// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/fact_item.h"

#include "core/base/clock.h"
#include "core/record/lens.h"
#include "core/time/partial_date.h"
#include "ui/viewmodels/medicine_name.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui
{
namespace
{
constexpr std::size_t kYearLetters = 4;

const record::KindInfo* kindInfo(AppViewModel& app, std::string_view kind)
{
    const auto content = app.services().content();
    if (!content) {
        return nullptr;
    }
    const auto& kinds = (*content)->tools.lenses.kinds();
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [kind](const auto& info) { return info.kind == kind; });
    return found == kinds.end() ? nullptr : &*found;
}
} // namespace

QString kindName(AppViewModel& app, std::string_view kind)
{
    const auto* info = kindInfo(app, kind);
    return info == nullptr ? QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()))
                           : app.text(info->name);
}

FactItem factItem(AppViewModel& app, const store::StoredFact& stored)
{
    const record::Fact& fact = stored.fact;
    FactItem item;
    item.id = QString::fromStdString(stored.id);
    item.title = app.text(fact.title);
    item.line = app.text(fact.shortText);
    if (item.line == item.title) {
        item.line.clear();
    }
    if (stored.ownUse) {
        item.line += item.line.isEmpty() || item.line.endsWith(QLatin1Char('.'))
                         ? QString()
                         : QStringLiteral(".");
        item.line += item.line.isEmpty() ? QString() : QStringLiteral(" ");
        item.line += app.text(record::ownUseWords(*stored.ownUse));
    }
    item.date = app.shortDateText(fact.date);
    item.year = QString::fromStdString(fact.date.start.substr(0, kYearLetters));
    item.provider =
        AppViewModel::shownText(fact.provider.empty() ? stored.sourceName : fact.provider);
    const Words provider = Words::same(item.provider.toStdString());
    item.sourceWords = app.sourceWords({&fact.title, &fact.shortText, &provider});
    for (const std::string& name : stored.alsoFrom) {
        if (name != fact.provider) {
            item.provider += QStringLiteral(" · ") + AppViewModel::shownText(name);
        }
    }
    if (stored.differs) {
        const Words differ{"de bronnen verschillen", "the sources differ"};
        item.provider += QStringLiteral(" · ") + app.text(differ);
    }
    item.kind = QString::fromStdString(fact.kind);
    const auto* info = kindInfo(app, fact.kind);
    item.kindName = info == nullptr ? item.kind : app.text(info->name);
    const Category& category = categoryOf(app.categories(), info == nullptr ? 0 : info->order);
    item.category = QString::fromStdString(category.key);
    if (category.key == "medicines") {
        // Its sentence alone would read as an advice for today.
        if (!item.line.isEmpty() && fact.sortDate > time::instantText(app.services().clock.now())) {
            item.line = QCoreApplication::translate(
                            "FactItem",
                            //: Before what is said of a medicine that begins later; %1 is a day
                            "Only from %1.")
                            .arg(app.dateText(fact.date))
                        + QLatin1Char(' ') + item.line;
        }
        item.title = medicineName(item.title);
        item.sourceWords.append(item.title);
    }
    item.icon = QString::fromStdString(category.icon);
    item.remark = stored.remarks.any();
    item.own = stored.sourceKind == store::SourceKind::Self;
    return item;
}
} // namespace regie::ui
