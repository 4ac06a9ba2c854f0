// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/open_record.h"
#include "core/measure/kinds.h"
#include "core/measure/series.h"
#include "core/time/zone.h"

#include <memory>

namespace regie::app
{
/** What the verbs of `regie measure` work with. */
struct MeasureRecord {
    std::unique_ptr<OpenRecord> record;
    measure::Kinds kinds;
    time::Zone zone;

    store::Store& store() { return record->store(); }
    Clock::Instant now() const { return record->wiring().clock().now(); }
};
/** Opens the profile meant, with our kinds and those of the person. */
Outcome<MeasureRecord> openMeasureRecord(Context& context);
/** The zone of the person; fixed at UTC where the platform names one that does not exist. */
time::Zone zoneOf(const Context& context);

/** The kind meant by its id or, of the person's own, by its name. InvalidArgument. */
Outcome<const measure::Kind*> findMeasureKind(const Context& context,
                                              const measure::Kinds& kinds,
                                              std::string_view text,
                                              std::string_view moment = {});
/** A day as typed; nothing: nullopt. InvalidArgument. */
Outcome<std::optional<std::chrono::year_month_day>> dayArgument(const Context& context,
                                                                const std::string& text,
                                                                std::chrono::year_month_day today);

/** "2026-11-22T08:10:00+01:00", or the day alone where the time is not known. */
std::string momentText(const measure::Measurement& measurement);
} // namespace regie::app
