// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_writer.h"
#include "core/base/words.h"
#include "core/record/fact.h"
#include "core/store/store.h"

namespace regie::app
{
// The JSON shapes of ARCHITECTURE.md, "The command line": the same for every verb.

/** `"key":{"start","end","precision"}`, each null when not known. */
void writeDate(JsonWriter& json, std::string_view key, const record::FactDate& date);
/** The members of a fact, without the braces, so that a verb can add its own. */
void writeFactMembers(JsonWriter& json, const store::StoredFact& fact, Language language);
/** The members of a fact with its rows up to `depth`, explanation, sources and resource. */
void writeDetailMembers(JsonWriter& json,
                        const store::FactDetail& detail,
                        record::Depth depth,
                        Language language);
} // namespace regie::app
