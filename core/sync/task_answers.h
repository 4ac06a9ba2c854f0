// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/outbox.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace regie::sync
{
/** What a person may say to a Task before answering it. */
enum class TaskReply : std::uint8_t {
    Accepted, ///< will do it
    Rejected, ///< will not do it
    Failed    ///< cannot: what it asks for did not come along
};
/** "accepted", "rejected", "failed": the status of the Task, as FHIR spells it. */
std::string_view taskReplyName(TaskReply reply);

/** What was said to a Task and how far it is on its way. */
struct SaidToTask {
    TaskReply reply = TaskReply::Accepted;
    OutboxItem item;
};
/**
 * Puts what the person says to a Task in the outbox of the portal it came from: after the press that
 * sends it. Errors: NotFound (no portal of that source any more), NotSupported (it takes none),
 * AlreadyExists (something was said, or the answers are on their way, and it was not refused).
 */
Result<OutboxItem> sendTaskReply(store::Store& store,
                                 const store::StoredFact& task,
                                 TaskReply reply);
/** Whether something may be said to it: its portal is there and takes it, and nothing is under way. */
Result<bool> mayReplyToTask(store::Store& store, const store::StoredFact& task);
/** What was said last; nullopt: nothing. */
Result<std::optional<SaidToTask>> saidToTask(store::Connection& connection,
                                             const store::StoredFact& task);

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
