// SPDX-License-Identifier: GPL-3.0-or-later
// ShareViewModel: to a care provider over its line, and what became of it.
#include "core/sync/portals.h"
#include "ui/print/share_pdf.h"
#include "ui/qt_text.h"
#include "ui/sending/shared_document.h"
#include "ui/viewmodels/fetch_job.h"
#include "ui/viewmodels/portal_reading.h"
#include "ui/viewmodels/share_view_model.h"

#include <algorithm>
#include <utility>

namespace regie::ui
{
void ShareViewModel::readPortals()
{
    write([](store::Store& store, const std::stop_token&) { return ui::readPortals(store); },
          [this](const std::vector<PortalReading>& readings) { showPortals(readings); });
}

void ShareViewModel::showPortals(const std::vector<PortalReading>& readings)
{
    std::vector<LabelledRow> taking;
    QStringList notTaking;
    QStringList signInFirst;
    for (const PortalReading& each : readings) {
        const QString name = qt(each.portal.name);
        if (!takesDocuments(each.portal)) {
            notTaking.append(name);
        } else if (!each.signedIn) {
            signInFirst.append(name);
        } else {
            taking.push_back({name, {}, qt(each.portal.id)});
        }
    }
    m_portals.replace(std::move(taking));
    m_notTaking = notTaking.join(QStringLiteral(", "));
    m_signInFirst = signInFirst.join(QStringLiteral(", "));
    Q_EMIT sendingChanged();
}

void ShareViewModel::setSendTo(const QString& id)
{
    if (m_sendTo == id || m_making == Making::Busy) {
        return;
    }
    m_sendTo = id;
    m_sendName.clear();
    for (int row = 0; row < m_portals.rowCount(); ++row) {
        const auto index = m_portals.index(row);
        if (m_portals.data(index, RowModel::MoreRole).toString() == id) {
            m_sendName = m_portals.data(index, RowModel::LabelRole).toString();
        }
    }
    Q_EMIT sendingChanged();
    // Who gets it stands in the document itself: what is shown is made anew.
    draw();
}

void ShareViewModel::send()
{
    if (!m_draft || m_sendTo.isEmpty() || m_making == Making::Busy || m_making == Making::Made) {
        return;
    }
    m_making = Making::Busy;
    Q_EMIT makingChanged();
    app()->record().write(
        this,
        [draft = m_draft, id = m_sendTo.toStdString(), language = m_draftLanguage](
            store::Store& store, const std::stop_token&) -> Result<std::string> {
            const auto portal = sync::findPortal(store, id);
            if (!portal) {
                return fail(portal.error());
            }
            share::ShareDrawing drawing;
            drawing.archive = drawSharePdfArchive;
            auto sent = sendShare(store, *draft, *portal, language, drawing);
            return sent ? Result<std::string>(std::move(sent->share.id))
                        : Result<std::string>(fail(sent.error()));
        },
        [this, to = m_sendTo.toStdString()](const Result<std::string>& share) {
            m_making = share ? Making::Made : Making::Failed;
            m_shareId = share ? qt(*share) : QString();
            m_makeErrorText = share ? QString() : app()->errorText(share.error());
            m_sending = share ? Sending::Going : Sending::No;
            Q_EMIT makingChanged();
            Q_EMIT sendingChanged();
            if (share) {
                FetchWish wish;
                wish.portals = {to};
                FetchJob::of(*app()).start(std::move(wish));
            }
        });
}

void ShareViewModel::followSending()
{
    if (m_sending == Sending::No || m_sending == Sending::Sent
        || FetchJob::of(*app()).state() == FetchJob::State::Running) {
        return;
    }
    write(
        [](store::Store& store, const std::stop_token&) { return sharePosts(store.connection()); },
        [this](const std::vector<SharePost>& posts) {
            const auto found = std::ranges::find(posts, m_shareId.toStdString(), &SharePost::share);
            if (found == posts.end() || m_sending == Sending::No) {
                return;
            }
            switch (found->state) {
            case sync::OutboxState::Sent: m_sending = Sending::Sent; break;
            case sync::OutboxState::Refused: m_sending = Sending::Refused; break;
            case sync::OutboxState::Unknown: m_sending = Sending::Unsure; break;
            case sync::OutboxState::Concept:
            case sync::OutboxState::ToSend: m_sending = Sending::Waiting; break;
            }
            Q_EMIT sendingChanged();
        });
}

QString ShareViewModel::sendingText() const
{
    switch (m_sending) {
    case Sending::No: return {};
    case Sending::Going:
        //: While what is shared is sent; %1 is a care provider
        return tr("It goes to %1.").arg(m_sendName);
    case Sending::Sent:
        //: What was shared arrived; %1 is a care provider
        return tr("%1 has it. It stands in your list of what you shared.").arg(m_sendName);
    case Sending::Waiting:
        //: What is shared is still to be sent; %1 is a care provider
        return tr("It is ready for %1, and did not go yet. It goes the next time Regie fetches. "
                  "Look "
                  "at your care providers whether you must sign in.")
            .arg(m_sendName);
    case Sending::Unsure:
        //: Not known whether what is shared arrived; %1 is a care provider
        return tr("It is not sure whether %1 has it. Regie asks before it sends again.")
            .arg(m_sendName);
    case Sending::Refused:
        //: A care provider did not take what is shared; %1 is its name
        return tr("%1 did not take it. Make a file and give it yourself.").arg(m_sendName);
    }
    return {};
}
} // namespace regie::ui
