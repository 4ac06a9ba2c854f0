// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/record/lens.h"
#include "core/store/store.h"

#include <string_view>
#include <vector>

namespace regie::app
{
/** A kind by its id or by its name in either language, capitals or not; nullptr when unknown. */
const record::KindInfo* findKind(const record::LensSet& lenses, std::string_view text);
/** `"kinds":[{kind,name,count}]`. */
void writeKinds(JsonWriter& json,
                const Context& context,
                const record::LensSet& lenses,
                const std::vector<store::KindCount>& kinds);
/** Name and count of each kind. */
std::vector<TextPage::Row> kindRows(const Context& context,
                                    const record::LensSet& lenses,
                                    const std::vector<store::KindCount>& kinds);
} // namespace regie::app
