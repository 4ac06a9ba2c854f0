// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/record/fact.h"
#include "core/store/store.h"

#include <string>
#include <vector>

namespace regie::app
{
/** A date or period in words, as exact as it was given; empty when not known. */
std::string dateWords(const Context& context, const record::FactDate& date);
/** The day of the start in words, without a time of day; empty when not known. */
std::string startDay(const Context& context, const record::FactDate& date);
/** The start in short for a list: "1 mrt 2020"; empty when not known. */
std::string shortDate(const Context& context, const record::FactDate& date);
/** An instant of our own ("2026-11-22T10:00:00.000Z") as its day in words; empty when empty. */
std::string dayWords(const Context& context, const std::string& instant);
/** "7 gegevens", "1 gegeven": the sentence `key`.one or `key`.many with the number in it. */
std::string counted(const Context& context, std::string_view key, std::int64_t count);

/** A fact as one entry of a list. */
TextPage::Entry listEntry(const Context& context, const store::StoredFact& fact);
/** A fact that was just written, below the sentence of that key; or `{fact}` with --json. */
void printWritten(const Context& context, const store::StoredFact& fact, std::string_view key);
/** One fact with all there is to read about it at that depth. */
void writeDetail(const Context& context,
                 TextPage& page,
                 const store::FactDetail& detail,
                 record::Depth depth);
} // namespace regie::app
