// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/outbox.h"

#include <optional>
#include <string_view>

namespace regie::sync
{
/**
 * Puts the answers to a Task in the outbox of the portal the Task came from: after the person pressed
 * send. `answers` is the QuestionnaireResponse as JSON. Errors: NotFound (no portal of that source any
 * more), NotSupported (it does not take answers), SyntaxInvalid, AlreadyExists (they are on their way
 * or there already).
 */
Result<OutboxItem> sendTaskAnswers(store::Store& store,
                                   const store::StoredFact& task,
                                   std::string_view answers);
/** How far the answers to a Task are, as far as they were to be sent; nullopt: they were not. */
Result<std::optional<OutboxItem>> taskAnswersInOutbox(store::Connection& connection,
                                                      const store::StoredFact& task);
} // namespace regie::sync
