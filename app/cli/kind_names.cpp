// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kind_names.h"

#include "core/text/fold.h"

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

const record::KindInfo* findKind(const record::LensSet& lenses, std::string_view text)
{
    const std::string folded = text::foldText(text);
    for (const record::KindInfo& info : lenses.kinds()) {
        if (info.kind == text || text::foldText(info.name.nl) == folded
            || text::foldText(info.name.en) == folded) {
            return &info;
        }
    }
    return nullptr;
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
