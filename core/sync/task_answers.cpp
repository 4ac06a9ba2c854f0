// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/task_answers.h"

#include "core/store/records.h"
#include "core/time/partial_date.h"

#include <algorithm>

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

/** The answers themselves: a Task that is accepted or refused is an item of its own. */
bool isAnswer(const OutboxItem& item, const std::string& task)
{
    return item.outgoing.service == kService && item.outgoing.method != "PUT"
           && std::find(item.outgoing.facts.begin(), item.outgoing.facts.end(), task)
                  != item.outgoing.facts.end();
}
} // namespace

Result<std::optional<OutboxItem>> taskAnswersInOutbox(store::Connection& connection,
                                                      const store::StoredFact& task)
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
        if (isAnswer(item, task.id)) {
            last = std::move(item);
        }
    }
    return last;
}

Result<OutboxItem> sendTaskAnswers(store::Store& store,
                                   const store::StoredFact& task,
                                   std::string_view answers)
{
    const auto portal = portalOf(store.connection(), task);
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
    const auto before = taskAnswersInOutbox(store.connection(), task);
    if (!before) {
        return fail(before.error());
    }
    if (*before && (*before)->state != OutboxState::Refused) {
        return fail(ErrorCode::AlreadyExists, "answers to a task");
    }
    const auto resource = store.records().resourceOf(task);
    if (!resource) {
        return fail(resource.error());
    }
    auto outgoing = answersToSend(task.id,
                                  (*portal)->url + "/Task/" + resource->id,
                                  resource->body,
                                  answers,
                                  time::instantText(store.tools().clock.now()),
                                  store.tools().random);
    if (!outgoing) {
        return fail(outgoing.error());
    }
    return addToOutbox(store, **portal, *outgoing);
}
} // namespace regie::sync
