// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/record/lens.h"
#include "core/store/store.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::app
{
/** What `regie list` shows under one name: a kind, or a room of the record with all its kinds. */
struct ListedKinds {
    Words name;
    std::vector<std::string> kinds; ///< one for a kind
};

/**
 * By id, or by the name in either language as the program shows it. InvalidArgument with what may
 * have been meant.
 */
Outcome<ListedKinds> findKinds(const Context& context,
                               const record::LensSet& lenses,
                               std::string_view text);
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
