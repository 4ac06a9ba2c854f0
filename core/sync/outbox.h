// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle.h"
#include "core/sync/sync.h"

namespace regie::sync
{
enum class OutboxState {
    Concept, ///< made, not yet to be sent
    ToSend,  ///< the person pressed send
    Sent,    ///< the server has it
    Refused, ///< the server said no; see `answers`
    Unknown, ///< no answer came: it may or may not be there, and is asked for before it goes again
};
/** "concept", "to_send", "sent", "refused", "unknown". */
std::string_view outboxStateName(OutboxState state);

struct OutboxItem {
    std::int64_t row = 0;
    std::string id; ///< UUID
    Outgoing outgoing;
    OutboxState state = OutboxState::ToSend;
    std::optional<ErrorCode> reason;  ///< why it is not sent
    std::vector<std::string> answers; ///< the server's own words
    std::string location;             ///< where it stands at the server
    std::string created;              ///< instants
    std::string changed;
};

/** Puts it in the outbox. ToSend only after the person pressed send. Kept in the event log. */
Result<OutboxItem> addToOutbox(store::Store& store,
                               const Portal& portal,
                               const Outgoing& outgoing,
                               OutboxState state = OutboxState::ToSend);
/** The same inside a transaction of the caller. */
Result<OutboxItem> putInOutbox(store::Store& store,
                               const Portal& portal,
                               const Outgoing& outgoing,
                               OutboxState state = OutboxState::ToSend);
/** All of a portal, in the order of making. */
Result<std::vector<OutboxItem>> outboxOf(store::Store& store, const Portal& portal);
/** The same without what is sent itself (`headers`, `body`), which may be large: for showing. */
Result<std::vector<OutboxItem>> outboxList(store::Connection& connection, const Portal& portal);
/** A concept or a refused one may go (again). InvalidArgument for one that went. */
Result<void> sendFromOutbox(store::Store& store, const OutboxItem& item);
/**
 * Takes out what did not go yet: a concept, or what waits to be sent. Kept in the event log.
 * InvalidArgument: it went, or it is on its way.
 */
Result<void> takeFromOutbox(store::Store& store, const OutboxItem& item);

/**
 * The same for what may have arrived (Unknown): it never goes again. The next delivery asks for it: found, it is
 * Sent; not there, it is taken out; no answer to that, it stays Unknown with the reason TakenBack.
 * InvalidArgument: it is in another state by now.
 */
Result<void> takeBackFromOutbox(store::Store& store, const OutboxItem& item);

/**
 * Sends what is to be sent to one portal, in order. Before a request goes out it is Unknown on disk,
 * so that a kill leaves no doubt that there is doubt. What was Unknown is asked for first: found, it
 * is Sent; not there, it goes again; no answer to that, it stays Unknown. Gives the items it dealt
 * with. The store's thread only reads and writes states: it never waits for a server. Blocks; not to
 * be called on the store's thread. Errors are those of the store.
 */
Result<std::vector<OutboxItem>> deliver(StoreThread& store,
                                        const SyncPortal& portal,
                                        const SyncTools& tools,
                                        std::stop_token stop = {});
/** The same for a caller that is the store's thread itself. */
Result<std::vector<OutboxItem>> deliverHere(store::Store& store,
                                            const SyncPortal& portal,
                                            const SyncTools& tools,
                                            std::stop_token stop = {});
} // namespace regie::sync
