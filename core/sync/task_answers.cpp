// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/task_answers.h"

#include "core/fhir/json.h"
#include "core/store/connection.h"
#include "core/store/records.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <array>
#include <utility>

namespace regie::sync
{
namespace
{
constexpr std::string_view kService = "questionnaires-2-0";

Result<std::optional<Portal>> portalOf(store::Connection& connection, const store::StoredFact& task)
{
    auto all = portals(connection);
    if (!all) {
        return fail(all.error());
    }
    const auto found = std::find_if(all->begin(), all->end(), [&task](const Portal& each) {
        return each.source.id == task.sourceId;
    });
    return found == all->end() ? std::optional<Portal>() : std::optional(std::move(*found));
}

constexpr std::array kReplies = {
    std::pair{TaskReply::Accepted, std::string_view("accepted")},
    std::pair{TaskReply::Rejected, std::string_view("rejected")},
    std::pair{TaskReply::Failed, std::string_view("failed")},
};

/** A Task with another status is an item of its own; the answers are a transaction. */
enum class Sending { Reply, Answers };

bool isOf(const OutboxItem& item, const std::string& task, Sending sending)
{
    return item.outgoing.service == kService
           && (item.outgoing.method == "PUT") == (sending == Sending::Reply)
           && std::find(item.outgoing.facts.begin(), item.outgoing.facts.end(), task)
                  != item.outgoing.facts.end();
}

/** The last of that sort, without what is sent itself. */
Result<std::optional<OutboxItem>> lastOf(store::Connection& connection,
                                         const store::StoredFact& task,
                                         Sending sending)
{
    const auto portal = portalOf(connection, task);
    if (!portal) {
        return fail(portal.error());
    }
    if (!*portal) {
        return std::optional<OutboxItem>();
    }
    auto items = outboxList(connection, **portal);
    if (!items) {
        return fail(items.error());
    }
    std::optional<OutboxItem> last;
    for (OutboxItem& item : *items) {
        if (isOf(item, task.id, sending)) {
            last = std::move(item);
        }
    }
    return last;
}

/** The portal a Task came from, when it takes what is said to one. */
Result<Portal> takingPortal(store::Store& store, const store::StoredFact& task)
{
    auto portal = portalOf(store.connection(), task);
    if (!portal) {
        return fail(portal.error());
    }
    if (!*portal) {
        return fail(ErrorCode::NotFound, "portal of a task");
    }
    const auto& services = (*portal)->services;
    if (std::find(services.begin(), services.end(), kService) == services.end()) {
        return fail(ErrorCode::NotSupported, "questionnaires");
    }
    return std::move(**portal);
}

bool isUnderWay(const std::optional<OutboxItem>& item)
{
    return item && item->state != OutboxState::Refused;
}
} // namespace

std::string_view taskReplyName(TaskReply reply)
{
    return std::ranges::find(kReplies, reply, &std::pair<TaskReply, std::string_view>::first)
        ->second;
}

Result<std::optional<OutboxItem>> taskAnswersInOutbox(store::Connection& connection,
                                                      const store::StoredFact& task)
{
    return lastOf(connection, task, Sending::Answers);
}

Result<std::optional<SaidToTask>> saidToTask(store::Connection& connection,
                                             const store::StoredFact& task)
{
    auto last = lastOf(connection, task, Sending::Reply);
    if (!last) {
        return fail(last.error());
    }
    if (!*last) {
        return std::optional<SaidToTask>();
    }
    auto query = connection.prepare("SELECT body FROM outbox WHERE row = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, (*last)->row);
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    const auto sent = fhir::parseJson(*found ? query->string(0) : std::string());
    if (!sent || sent->root() == nullptr) {
        return fail(ErrorCode::DataDamaged, "a task in the outbox");
    }
    const std::string_view status = sent->root()->childText("status");
    const auto reply =
        std::ranges::find(kReplies, status, &std::pair<TaskReply, std::string_view>::second);
    return reply == kReplies.end() ? std::optional<SaidToTask>()
                                   : std::optional(SaidToTask{reply->first, std::move(**last)});
}

Result<bool> mayReplyToTask(store::Store& store, const store::StoredFact& task)
{
    const auto portal = takingPortal(store, task);
    if (!portal) {
        const ErrorCode code = portal.error().code;
        return code == ErrorCode::NotFound || code == ErrorCode::NotSupported
                   ? Result<bool>(false)
                   : Result<bool>(fail(portal.error()));
    }
    for (const Sending sending : {Sending::Reply, Sending::Answers}) {
        const auto before = lastOf(store.connection(), task, sending);
        if (!before) {
            return fail(before.error());
        }
        if (isUnderWay(*before)) {
            return false;
        }
    }
    return true;
}

Result<OutboxItem> sendTaskReply(store::Store& store,
                                 const store::StoredFact& task,
                                 TaskReply reply)
{
    const auto portal = takingPortal(store, task);
    const auto may = mayReplyToTask(store, task);
    if (!portal || !may) {
        return fail(portal ? may.error() : portal.error());
    }
    if (!*may) {
        return fail(ErrorCode::AlreadyExists, "reply to a task");
    }
    const auto resource = store.records().resourceOf(task);
    if (!resource) {
        return fail(resource.error());
    }
    const auto outgoing = taskToSend(task.id, resource->body, taskReplyName(reply));
    return outgoing ? addToOutbox(store, *portal, *outgoing)
                    : Result<OutboxItem>(fail(outgoing.error()));
}

Result<OutboxItem> sendTaskAnswers(store::Store& store,
                                   const store::StoredFact& task,
                                   std::string_view answers)
{
    const auto portal = takingPortal(store, task);
    if (!portal) {
        return fail(portal.error());
    }
    const auto before = taskAnswersInOutbox(store.connection(), task);
    if (!before) {
        return fail(before.error());
    }
    if (isUnderWay(*before)) {
        return fail(ErrorCode::AlreadyExists, "answers to a task");
    }
    const auto resource = store.records().resourceOf(task);
    if (!resource) {
        return fail(resource.error());
    }
    auto outgoing = answersToSend(task.id,
                                  portal->url + "/Task/" + resource->id,
                                  resource->body,
                                  answers,
                                  time::instantText(store.tools().clock.now()),
                                  store.tools().random);
    if (!outgoing) {
        return fail(outgoing.error());
    }
    return addToOutbox(store, *portal, *outgoing);
}
} // namespace regie::sync
