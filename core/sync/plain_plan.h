// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/resource.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::sync
{
/** What a server says that it can (CapabilityStatement). */
struct ServerPlan {
    std::optional<fhir::FhirVersion> version; ///< nullopt: neither STU3 nor R4
    bool everything = false;                  ///< Patient/$everything
    std::vector<std::string> types;           ///< that can be searched by patient
    std::string patient;                      ///< id; empty: not yet known
};

/** NotFhir: it is no CapabilityStatement of a server. */
std::optional<ServerPlan> planOf(const fhir::Resource& capability);

/** A question and the simpler one for a server that refuses it. */
struct PlainQuestion {
    std::string path;
    std::string fallback;
};

/** All there is about the patient in one go; `since` (instant) empty: all, else what changed. */
std::string everythingPath(const ServerPlan& plan, std::string_view since);
/** The same by type, the Patient first. */
std::vector<PlainQuestion> questionsByType(const ServerPlan& plan, std::string_view since);

/**
 * Where the next question for changes begins: `serverDate` (of the first answer) or the `newest`
 * meta.lastUpdated, whichever is earlier, five minutes back. Where nothing came that says when it was
 * written, `before` goes on, and the server's date is only for a first time. Never by our own clock: a
 * server that does not say its time is asked for everything again (empty).
 */
std::string cursorOf(std::string_view serverDate, std::string_view newest, std::string_view before);
} // namespace regie::sync
