// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/share_file.h"
#include "core/sync/outbox.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::ui
{
/** Whether a care provider takes documents over its line: MedMij "PDF/A" among its services, and no proxy. */
bool takesDocuments(const sync::Portal& portal);

/**
 * Whom a share is for that is sent to `portal`, for ShareTerms::recipientName: where it goes, with the name the
 * person typed before it. So the document, the consent and the log all say who gets it.
 */
std::string recipientAt(const sync::Portal& portal, std::string_view typed);

/** A share in the outbox. */
struct SentShare {
    share::Share share;
    sync::OutboxItem item;
};

/**
 * Lets a draft (of form Portal) leave over the line of a care provider: its document as PDF/A, without a lock, in
 * the outbox, with the row of the share and the line of the log in one transaction. Called after the person pressed
 * Send. Errors: NotSupported (the care provider takes no documents; no drawing), InvalidArgument (another form),
 * those of completeShare(), of the drawing and of the outbox.
 */
Result<SentShare> sendShare(store::Store& store,
                            const share::ShareDraft& draft,
                            const sync::Portal& portal,
                            Language language,
                            const share::ShareDrawing& drawing);

/**
 * Records that a share no longer holds, and takes it back from the outbox where it did not go yet; what may have
 * arrived never goes again. Errors: those of revokeShare(), takeFromOutbox() and takeBackFromOutbox().
 */
Result<share::Share> endShare(store::Store& store, std::string_view id);

/** What became of a share that was sent. */
struct SharePost {
    std::string share;  ///< its id
    std::string portal; ///< name
    sync::OutboxState state = sync::OutboxState::ToSend;
    std::optional<ErrorCode> reason; ///< why it is not sent
};
/** Of the care providers that are still there. */
Result<std::vector<SharePost>> sharePosts(store::Connection& connection);
} // namespace regie::ui
