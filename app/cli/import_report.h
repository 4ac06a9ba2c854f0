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
} // namespace regie::app
