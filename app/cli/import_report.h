// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/store/file_import.h"

namespace regie::app
{
/** Adds what another import brought to a total. */
void addTo(store::ImportReport& total, store::ImportReport part);
void writeImport(JsonWriter& json, const Context& context, const store::ImportReport& report);
void writeImport(TextPage& page, const Context& context, const store::ImportReport& report);
/** Which piece of which file was put aside: "brief.json, number 2". */
std::string placeAside(const Context& context, const store::Quarantined& item);
/** Why, in words, and what can be done about it. */
std::string reasonAside(const Context& context, const Error& reason);
} // namespace regie::app
