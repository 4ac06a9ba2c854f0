// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/shared_document.h"

#include "core/time/partial_date.h"

#include <algorithm>
#include <optional>

namespace regie::ui
{
namespace
{
constexpr std::string_view kService = "pdfa-3-0";
/** How a document that was shared is asked for: by the id of the share, which it carries. */
constexpr std::string_view kKnownBy = "urn:uuid:";

/** The id of the share that an item carries, or of another document; empty: it is no document. */
std::string_view shareOf(const sync::OutboxItem& item)
{
    const std::string_view ask = item.outgoing.ask;
    const std::size_t at = ask.find(kKnownBy);
    return item.outgoing.service == kService && at != std::string_view::npos
               ? ask.substr(at + kKnownBy.size())
               : std::string_view();
}
} // namespace

bool takesDocuments(const sync::Portal& portal)
{
    // A proxy of MedMij reads only.
    return portal.kind != sync::PortalKind::MedmijProxy
           && std::ranges::find(portal.services, kService) != portal.services.end();
}

std::string recipientAt(const sync::Portal& portal, std::string_view typed)
{
    const std::string& place = portal.provider.empty() ? portal.name : portal.provider;
    if (typed.empty() || typed == place || typed == portal.name) {
        return place;
    }
    return std::string(typed) + ", " + place;
}

Result<SentShare> sendShare(store::Store& store,
                            const share::ShareDraft& draft,
                            const sync::Portal& portal,
                            Language language,
                            const share::ShareDrawing& drawing)
{
    if (!takesDocuments(portal) || !drawing.archive) {
        return fail(ErrorCode::NotSupported, "documents");
    }
    if (draft.form != share::ShareForm::Portal) {
        return fail(ErrorCode::InvalidArgument, "form of a share");
    }
    const auto profile = store.profile();
    if (!profile) {
        return fail(profile.error());
    }
    auto pdf = drawing.archive(draft.document, language);
    if (!pdf) {
        return fail(pdf.error());
    }
    sync::OutgoingDocument document;
    document.title = draft.document.title;
    document.contentType = "application/pdf";
    document.bytes = *pdf;
    document.uuid = draft.id;
    const std::string now = time::instantText(store.tools().clock.now());
    sync::Outgoing outgoing =
        sync::documentsToSend({std::move(document)}, *profile, now, store.tools().random);
    outgoing.facts.clear();
    for (const store::StoredFact& fact : draft.selection.facts) {
        outgoing.facts.push_back(fact.id);
    }
    std::optional<sync::OutboxItem> item;
    auto made = share::completeShare(
        store,
        draft,
        *pdf,
        {},
        [&]() -> Result<void> {
            auto put = sync::putInOutbox(store, portal, outgoing);
            if (!put) {
                return fail(put.error());
            }
            item = std::move(*put);
            return {};
        },
        [] { return Result<void>(); });
    return made ? Result<SentShare>(SentShare{std::move(*made), std::move(*item)})
                : Result<SentShare>(fail(made.error()));
}

Result<share::Share> endShare(store::Store& store, std::string_view id)
{
    // Taken back first: after a kill in between nothing goes, and the share can be ended again.
    const auto portals = sync::portals(store);
    if (!portals) {
        return fail(portals.error());
    }
    for (const sync::Portal& portal : *portals) {
        const auto items = sync::outboxList(store.connection(), portal);
        if (!items) {
            return fail(items.error());
        }
        for (const sync::OutboxItem& item : *items) {
            const bool waits =
                item.state == sync::OutboxState::ToSend || item.state == sync::OutboxState::Concept;
            const bool doubtful = item.state == sync::OutboxState::Unknown;
            if ((waits || doubtful) && shareOf(item) == id) {
                const Result<void> taken = doubtful ? sync::takeBackFromOutbox(store, item)
                                                    : sync::takeFromOutbox(store, item);
                if (!taken) {
                    return fail(taken.error());
                }
            }
        }
    }
    return share::revokeShare(store, id);
}

Result<std::vector<SharePost>> sharePosts(store::Connection& connection)
{
    const auto portals = sync::portals(connection);
    if (!portals) {
        return fail(portals.error());
    }
    std::vector<SharePost> posts;
    for (const sync::Portal& portal : *portals) {
        if (!takesDocuments(portal)) {
            continue;
        }
        const auto items = sync::outboxList(connection, portal);
        if (!items) {
            return fail(items.error());
        }
        for (const sync::OutboxItem& item : *items) {
            if (const std::string_view share = shareOf(item); !share.empty()) {
                posts.push_back({std::string(share), portal.name, item.state, item.reason});
            }
        }
    }
    return posts;
}
} // namespace regie::ui
