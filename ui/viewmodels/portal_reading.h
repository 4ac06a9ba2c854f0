// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/outbox.h"
#include "core/sync/portals.h"
#include "core/sync/service_state.h"
#include "ui/viewmodels/app_view_model.h"
#include "ui/viewmodels/row_model.h"

#include <QCoreApplication>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace regie::ui
{
/** A care provider with all that the vault knows of how things are with it. */
struct PortalReading {
    sync::Portal portal;
    bool signedIn = true; ///< or needs no signing in
    bool waits = false;   ///< what had come was removed: nothing comes before the person asks
    std::vector<sync::ServiceStatus> states;
    std::vector<sync::OutboxItem> outbox;           ///< without what is sent itself
    std::optional<std::chrono::seconds> clockAhead; ///< its clock, where ours differs much
};

/** How things are with a care provider, and what to do. */
class PortalStanding : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("an enum")

public:
    enum Kind {
        NotSignedIn, ///< never yet
        NeedsSignIn, ///< again
        OtherPerson, ///< what it sent seems to be of somebody else: nothing was kept
        NotSent,     ///< something that was to be sent was refused, or may not have come
        Failed,      ///< nothing could be fetched
        Partly,
        BrokenOff,
        DataRemoved, ///< by the person; nothing comes again by itself
        NotFetched,
        Complete,
    };
    Q_ENUM(Kind)
};

/** Sentences about that, in the chosen language; in both modes the same. */
struct PortalWords {
    Q_DECLARE_TR_FUNCTIONS(regie::ui::PortalWords)

public:
    static QString standing(PortalStanding::Kind kind);
    /** What to do; empty: nothing. */
    static QString advice(PortalStanding::Kind kind);
};

/** On the writing thread, which alone can look whether there are tokens. */
Result<std::vector<PortalReading>> readPortals(store::Store& store);

/** It was refused, or nobody knows whether it arrived. */
bool wasNotSent(const sync::OutboxItem& item);
/** The first of these that holds, what needs the person most ahead. */
PortalStanding::Kind standingOf(const PortalReading& reading);
/** Of some services all came and of others not: those can be asked again alone. */
bool missesSome(const PortalReading& reading);
/** When it was asked last, in words; empty: never. */
QString lastAsked(AppViewModel& app, const PortalReading& reading);
/** A row for each service: what it is, how it went, what to do; `key` is 0 where all came, 1
 * where something is wrong, 2 where it is neither. */
std::vector<LabelledRow> serviceRows(AppViewModel& app,
                                     const sync::ServiceCatalogue& catalogue,
                                     const PortalReading& reading,
                                     const std::vector<sync::SyncProgress>& progress);
/**
 * A row for each thing that was sent or is to be, newest first: what, what became of it, what the
 * provider said; `key` is its row in the outbox when it may be sent again. `titles`: of facts by id.
 */
std::vector<LabelledRow> outboxRows(AppViewModel& app,
                                    const PortalReading& reading,
                                    const std::map<std::string, QString>& titles);
} // namespace regie::ui
