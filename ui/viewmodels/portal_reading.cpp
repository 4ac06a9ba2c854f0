// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/portal_reading.h"

#include "core/sync/clock_difference.h"
#include "core/sync/fetched_removal.h"
#include "core/sync/token_file.h"
#include "ui/text/portal_words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <set>

namespace regie::ui
{
namespace
{
bool has(const PortalReading& reading, sync::ServiceState state)
{
    return std::ranges::find(reading.states, state, &sync::ServiceStatus::state)
           != reading.states.end();
}

const sync::SyncProgress* progressOf(const std::vector<sync::SyncProgress>& all,
                                     const std::string& portal,
                                     const std::string& service)
{
    const auto found = std::ranges::find_if(all, [&](const sync::SyncProgress& one) {
        return one.portal == portal && one.service == service;
    });
    return found == all.end() ? nullptr : &*found;
}

/** What is going on now with a service; empty: nothing. */
QString progressWords(AppViewModel& app, const sync::SyncProgress& progress)
{
    if (progress.state != sync::ServiceState::Running) {
        return {};
    }
    return QString::fromStdString(
        app.services().messages.say(app.language(),
                                    progress.waiting ? "sync.waiting" : "sync.progress",
                                    {{"received", std::to_string(progress.received)},
                                     {"done", std::to_string(progress.asked)},
                                     {"total", std::to_string(progress.questions)}}));
}

QString countWords(AppViewModel& app, const store::IngestCounts& counts)
{
    const Messages& messages = app.services().messages;
    return QString::fromStdString(
        counts.resources == 0 ? messages.say(app.language(), "sync.nothing")
                              : messages.say(app.language(),
                                             "sync.counts",
                                             {{"received", std::to_string(counts.resources)},
                                              {"new", std::to_string(counts.added)},
                                              {"changed", std::to_string(counts.changed)}}));
}

/** The day of an instant, with the time when it was today. */
QString momentWords(AppViewModel& app, const std::string& instant)
{
    const QDateTime at =
        QDateTime::fromString(QString::fromStdString(instant), Qt::ISODateWithMs).toLocalTime();
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(app.services().clock.now().time_since_epoch().count());
    if (at.isValid() && at.date() == now.date()) {
        //: When a care provider was asked last; %1 is a time like 14:05
        return PortalWords::tr("today at %1")
            .arg(QLocale().toString(at.time(), QStringLiteral("H:mm")));
    }
    return app.dayText(instant);
}

LabelledRow statusRow(AppViewModel& app,
                      const sync::ServiceCatalogue& catalogue,
                      const PortalReading& reading,
                      const sync::ServiceStatus& status)
{
    const Messages& messages = app.services().messages;
    const Language language = app.language();
    const std::string name = serviceWords(messages, language, catalogue, status.service);
    LabelledRow row;
    row.label = QString::fromStdString(name);
    row.value = QString::fromStdString(stateWords(messages, language, status.state));
    if (!row.value.isEmpty()) {
        row.value[0] = row.value[0].toUpper();
    }
    QStringList more;
    if (status.reason) {
        more.append(QString::fromStdString(
            reasonWords(messages, language, *status.reason, reading.portal.name, name)));
    }
    for (const std::string& each : status.details) {
        more.append(QString::fromStdString(messages.say(language, "sync.said", {{"text", each}})));
    }
    if (!status.finished.empty()) {
        more.append(countWords(app, status.counts) + QStringLiteral("."));
    }
    if (!status.completeAt.empty() && status.state != sync::ServiceState::Complete) {
        //: Of a care provider of which not all could be fetched now; %1 is a day
        more.append(
            PortalWords::tr("You have all of %1.").arg(momentWords(app, status.completeAt)));
    }
    row.more = more.join(QStringLiteral("\n"));
    row.key = status.state == sync::ServiceState::Complete ? 0 : 1;
    return row;
}
} // namespace

bool wasNotSent(const sync::OutboxItem& item)
{
    return item.state == sync::OutboxState::Refused || item.state == sync::OutboxState::Unknown;
}

Result<std::vector<PortalReading>> readPortals(store::Store& store)
{
    store::Connection& connection = store.connection();
    auto portals = sync::portals(connection);
    const auto tokens = sync::TokenFile::open(store.vault());
    if (!portals || !tokens) {
        return fail(!portals ? portals.error() : tokens.error());
    }
    std::vector<PortalReading> all;
    for (sync::Portal& portal : *portals) {
        auto states = sync::serviceStates(connection, portal.row);
        auto outbox = sync::outboxList(connection, portal);
        const auto waits = sync::waitsForPerson(connection, portal);
        const auto ahead = sync::clockDifference(connection, portal);
        if (!states || !outbox || !waits || !ahead) {
            return fail(!states   ? states.error()
                        : !outbox ? outbox.error()
                        : !waits  ? waits.error()
                                  : ahead.error());
        }
        PortalReading reading{
            std::move(portal), true, *waits, std::move(*states), std::move(*outbox), *ahead};
        if (reading.portal.kind != sync::PortalKind::Fhir) {
            const auto known = (*tokens)->load(reading.portal.id);
            if (!known) {
                return fail(known.error());
            }
            reading.signedIn = known->has_value();
        }
        all.push_back(std::move(reading));
    }
    return all;
}

QString PortalWords::standing(PortalStanding::Kind kind)
{
    switch (kind) {
    //: How it is with a care provider
    case PortalStanding::NotSignedIn: return tr("You have not signed in here yet.");
    //: How it is with a care provider
    case PortalStanding::NeedsSignIn: return tr("You need to sign in again.");
    //: How it is with a care provider
    case PortalStanding::OtherPerson: return tr("Is this data about you?");
    //: How it is with a care provider
    case PortalStanding::NotSent: return tr("Something you sent may not have come through.");
    //: How it is with a care provider
    case PortalStanding::Failed: return tr("Nothing could be fetched.");
    //: How it is with a care provider
    case PortalStanding::Partly: return tr("Not all of it was fetched.");
    //: How it is with a care provider
    case PortalStanding::BrokenOff: return tr("Fetching was broken off.");
    //: How it is with a care provider
    case PortalStanding::DataRemoved: return tr("You removed data from here.");
    //: How it is with a care provider
    case PortalStanding::NotFetched: return tr("Nothing was fetched yet.");
    //: How it is with a care provider
    case PortalStanding::Complete: return tr("All of it was fetched.");
    }
    return {};
}

QString PortalWords::advice(PortalStanding::Kind kind)
{
    switch (kind) {
    //: What to do about a care provider
    case PortalStanding::NotSignedIn: return tr("Sign in. Then Regie fetches your data.");
    //: What to do about a care provider
    case PortalStanding::NeedsSignIn:
        return tr("Your permission is over. What you had is still there.");
    //: What to do about a care provider
    case PortalStanding::OtherPerson:
        return tr("The name or birth date is another than in this record. None of it was kept.");
    //: What to do about a care provider
    case PortalStanding::NotSent: return tr("Look what it is about.");
    //: What to do about a care provider
    case PortalStanding::Failed: return tr("What you had is still there. Try again later.");
    //: What to do about a care provider
    case PortalStanding::Partly: return tr("Look what is missing, or fetch once more.");
    //: What to do about a care provider
    case PortalStanding::BrokenOff: return tr("Fetch once more. Regie goes on where it was.");
    //: What to do about a care provider
    case PortalStanding::DataRemoved: return tr("Regie fetches here again when you ask for it.");
    //: What to do about a care provider
    case PortalStanding::NotFetched: return tr("Fetch your data now.");
    case PortalStanding::Complete: break;
    }
    return {};
}

PortalStanding::Kind standingOf(const PortalReading& reading)
{
    using sync::ServiceState;
    if (std::ranges::any_of(reading.states, [](const sync::ServiceStatus& status) {
            return status.reason == ErrorCode::OtherPerson;
        })) {
        return PortalStanding::OtherPerson;
    }
    if (!reading.signedIn && reading.states.empty()
        && std::ranges::none_of(reading.outbox, wasNotSent)) {
        return PortalStanding::NotSignedIn;
    }
    if (!reading.signedIn || has(reading, ServiceState::NeedsSignIn)) {
        return PortalStanding::NeedsSignIn;
    }
    if (std::ranges::any_of(reading.outbox, wasNotSent)) {
        return PortalStanding::NotSent;
    }
    if (reading.waits) {
        return PortalStanding::DataRemoved;
    }
    if (reading.states.empty()) {
        return PortalStanding::NotFetched;
    }
    const auto complete =
        std::ranges::count(reading.states, ServiceState::Complete, &sync::ServiceStatus::state);
    if (complete == std::ranges::ssize(reading.states)) {
        return PortalStanding::Complete;
    }
    if (has(reading, ServiceState::Running)) {
        return PortalStanding::BrokenOff;
    }
    const auto failed =
        std::ranges::count(reading.states, ServiceState::Failed, &sync::ServiceStatus::state);
    return failed == std::ranges::ssize(reading.states) ? PortalStanding::Failed
                                                        : PortalStanding::Partly;
}

bool missesSome(const PortalReading& reading)
{
    const PortalStanding::Kind standing = standingOf(reading);
    return (standing == PortalStanding::Partly || standing == PortalStanding::NotSent)
           && has(reading, sync::ServiceState::Complete)
           && (has(reading, sync::ServiceState::Failed)
               || has(reading, sync::ServiceState::Incomplete));
}

QString lastAsked(AppViewModel& app, const PortalReading& reading)
{
    std::string last;
    for (const sync::ServiceStatus& status : reading.states) {
        last = std::max(last, status.finished);
    }
    return last.empty() ? QString() : momentWords(app, last);
}

std::vector<LabelledRow> serviceRows(AppViewModel& app,
                                     const sync::ServiceCatalogue& catalogue,
                                     const PortalReading& reading,
                                     const std::vector<sync::SyncProgress>& progress)
{
    std::vector<std::string> keys = reading.portal.services;
    if (keys.empty()) {
        keys.emplace_back(reading.states.empty() ? std::string() : reading.states.front().service);
    }
    for (const sync::ServiceStatus& status : reading.states) {
        if (std::ranges::find(keys, status.service) == keys.end()) {
            keys.push_back(status.service);
        }
    }
    const Messages& messages = app.services().messages;
    std::vector<LabelledRow> rows;
    for (const std::string& key : keys) {
        const auto status = std::ranges::find(reading.states, key, &sync::ServiceStatus::service);
        LabelledRow row;
        if (status != reading.states.end()) {
            row = statusRow(app, catalogue, reading, *status);
        } else {
            row.label =
                QString::fromStdString(serviceWords(messages, app.language(), catalogue, key));
            //: How it is with a kind of data of a care provider
            row.value = PortalWords::tr("Not fetched yet");
            row.key = 2;
        }
        if (const auto* now = progressOf(progress, reading.portal.id, key)) {
            if (const QString words = progressWords(app, *now); !words.isEmpty()) {
                row.value = words;
                row.more.clear();
                row.key = 2;
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<LabelledRow> outboxRows(AppViewModel& app,
                                    const PortalReading& reading,
                                    const std::map<std::string, QString>& titles)
{
    const Messages& messages = app.services().messages;
    std::vector<LabelledRow> rows;
    for (const sync::OutboxItem& item : reading.outbox) {
        std::vector<QString> names;
        for (const std::string& fact : item.outgoing.facts) {
            const auto title = titles.find(fact);
            if (title != titles.end() && std::ranges::find(names, title->second) == names.end()) {
                names.push_back(title->second);
            }
        }
        LabelledRow row;
        if (names.empty()) {
            //: Something that was sent to a care provider, of which no name is known
            row.label = PortalWords::tr("Something you sent");
        } else {
            row.label = names.front();
            if (names.size() > 1) {
                //: Some things that were sent together; %1 is the first, %n how many more
                row.label =
                    PortalWords::tr("%1 and %n more", "", static_cast<int>(names.size()) - 1)
                        .arg(row.label);
            }
        }
        row.value =
            QString::fromStdString(outboxWords(messages, app.language(), item.state, item.reason));
        if (!row.value.endsWith(QLatin1Char('.'))) {
            row.value += QLatin1Char('.');
        }
        QStringList more(momentWords(app, item.changed));
        if (item.reason) {
            more.append(QString::fromStdString(messages.error(app.language(), *item.reason)));
        }
        for (const std::string& answer : item.answers) {
            more.append(QString::fromStdString(
                messages.say(app.language(), "sync.said", {{"text", answer}})));
        }
        row.more = more.join(QStringLiteral("\n"));
        row.technical = wasNotSent(item);
        row.key =
            item.state == sync::OutboxState::Refused || item.state == sync::OutboxState::Concept
                ? item.row
                : 0;
        rows.insert(rows.begin(), std::move(row));
    }
    return rows;
}
} // namespace regie::ui
