// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/outbox.h"
#include "core/sync/service_catalogue.h"
#include "core/sync/service_state.h"
#include "ui/text/messages.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace regie::ui
{
/** How the last collection of a service went: "alles is opgehaald". */
std::string stateWords(const Messages& messages, Language language, sync::ServiceState state);
/** Why not all of a service came, and what is safe. `name`: of the portal. */
std::string reasonWords(const Messages& messages,
                        Language language,
                        ErrorCode reason,
                        const std::string& name,
                        const std::string& service);
/** That the clocks differ and what to do; `ahead`: by how much the portal's is ahead of ours. */
std::string clockWords(const Messages& messages,
                       Language language,
                       std::chrono::seconds ahead,
                       const std::string& name);
/** What a service is about; a server that is asked for everything has one without a name. */
std::string serviceWords(const Messages& messages,
                         Language language,
                         const sync::ServiceCatalogue& catalogue,
                         std::string_view key);
/** What became of something that was to be sent. */
std::string outboxWords(const Messages& messages,
                        Language language,
                        sync::OutboxState state,
                        std::optional<ErrorCode> reason);
/** What a care provider does not let us fetch: a FHIR type or the number of a MedMij service. */
std::string missingWords(const Messages& messages,
                         Language language,
                         const sync::ServiceCatalogue& catalogue,
                         const std::string& missing);
} // namespace regie::ui
