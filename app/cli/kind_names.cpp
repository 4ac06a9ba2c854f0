// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kind_names.h"

#include "app/cli/names.h"
#include "ui/text/categories.h"

namespace regie::app
{
namespace
{
std::string nameOf(const Context& context, const record::LensSet& lenses, const std::string& kind)
{
    for (const record::KindInfo& info : lenses.kinds()) {
        if (info.kind == kind) {
            return context.in(info.name);
        }
    }
    return kind;
}
} // namespace

Outcome<ListedKinds> findKinds(const Context& context,
                               const record::LensSet& lenses,
                               std::string_view text)
{
    const auto categories = ui::loadCategories(context.files);
    if (!categories) {
        return context.problem(categories.error());
    }
    std::vector<ListedKinds> listed;
    std::vector<NameChoice> choices;
    for (const record::KindInfo& info : lenses.kinds()) {
        listed.push_back({info.name, {info.kind}});
        choices.push_back({{info.kind, info.name.nl, info.name.en}, context.in(info.name)});
    }
    for (const ui::Category& category : *categories) {
        ListedKinds room{category.name, {}};
        for (const record::KindInfo& info : lenses.kinds()) {
            if (ui::categoryOf(*categories, info.order).key == category.key) {
                room.kinds.push_back(info.kind);
            }
        }
        listed.push_back(std::move(room));
        choices.push_back(
            {{category.key, category.name.nl, category.name.en}, context.in(category.name)});
    }
    if (const auto found = findName(choices, text)) {
        return listed[*found];
    }
    return unknownName(context, "list.unknown_kind", choices, text);
}

void writeKinds(JsonWriter& json,
                const Context& context,
                const record::LensSet& lenses,
                const std::vector<store::KindCount>& kinds)
{
    json.beginArray("kinds");
    for (const store::KindCount& kind : kinds) {
        json.beginObject()
            .text("kind", kind.kind)
            .text("name", nameOf(context, lenses, kind.kind))
            .number("count", kind.count)
            .endObject();
    }
    json.endArray();
}

std::vector<TextPage::Row> kindRows(const Context& context,
                                    const record::LensSet& lenses,
                                    const std::vector<store::KindCount>& kinds)
{
    std::vector<TextPage::Row> rows;
    for (const store::KindCount& kind : kinds) {
        rows.emplace_back(nameOf(context, lenses, kind.kind), std::to_string(kind.count));
    }
    return rows;
}
} // namespace regie::app
