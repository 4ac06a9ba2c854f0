// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/portals_view_model.h"

#include "core/sync/fetched_removal.h"
#include "core/sync/service_catalogue.h"
#include "ui/text/portal_words.h"

#include <algorithm>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr int kLookAtAll = 150; ///< ms between looks at how far it is

bool needsPersonFirst(PortalStanding::Kind kind)
{
    return kind == PortalStanding::NotSignedIn || kind == PortalStanding::NeedsSignIn
           || kind == PortalStanding::OtherPerson;
}

/** What a fetch came to in all. */
struct Sum {
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t quarantined = 0;
    std::size_t notComplete = 0; ///< portals of which not all came
};

Sum sumOf(const sync::SyncReport& report)
{
    Sum sum;
    for (const sync::PortalReport& portal : report.portals) {
        bool complete = true;
        for (const sync::ServiceReport& service : portal.services) {
            sum.added += service.counts.added;
            sum.changed += service.counts.changed;
            sum.quarantined += service.quarantined;
            complete = complete && service.state == sync::ServiceState::Complete;
        }
        sum.notComplete += complete ? 0U : 1U;
    }
    return sum;
}
} // namespace

PortalsViewModel::PortalsViewModel(QObject* parent) : PageViewModel(parent)
{
    m_look.setInterval(kLookAtAll);
    connect(&m_look, &QTimer::timeout, this, &PortalsViewModel::changed);
}

FetchJob* PortalsViewModel::job() const
{
    return app() == nullptr ? nullptr : &FetchJob::of(*app());
}

bool PortalsViewModel::canFetch() const
{
    return std::ranges::any_of(m_readings, [](const PortalReading& reading) {
        return !needsPersonFirst(standingOf(reading));
    });
}

bool PortalsViewModel::fetching() const
{
    return job() != nullptr && job()->state() == FetchJob::State::Running;
}

QString PortalsViewModel::progressText() const
{
    if (!fetching()) {
        return {};
    }
    const auto progress = job()->progress();
    std::size_t received = 0;
    bool waiting = false;
    for (const sync::SyncProgress& one : progress) {
        received += one.received;
        waiting = waiting || one.waiting;
    }
    if (progress.empty()) {
        //: While data is fetched from care providers, at first
        return tr("Regie asks your care providers.");
    }
    if (waiting) {
        //: While data is fetched; a care provider asked to come back later. %n is how many came in
        return tr("A care provider is busy. Regie waits a moment. %n thing(s) came in.",
                  "",
                  static_cast<int>(received));
    }
    //: While data is fetched from care providers
    return tr("%n thing(s) came in so far.", "", static_cast<int>(received));
}

double PortalsViewModel::progressValue() const
{
    std::size_t asked = 0;
    std::size_t questions = 0;
    for (const sync::SyncProgress& one :
         fetching() ? job()->progress() : std::vector<sync::SyncProgress>()) {
        asked += one.asked;
        questions += one.questions;
    }
    return questions == 0 ? -1.0 : static_cast<double>(asked) / static_cast<double>(questions);
}

void PortalsViewModel::fetchAll()
{
    FetchWish wish;
    for (const PortalReading& reading : m_readings) {
        if (!needsPersonFirst(standingOf(reading))) {
            wish.portals.push_back(reading.portal.id);
        }
    }
    if (!wish.portals.empty()) {
        job()->start(std::move(wish));
    }
}

void PortalsViewModel::fetch(const QString& portalId)
{
    job()->start({{portalId.toStdString()}, false, std::nullopt});
}

void PortalsViewModel::cancel()
{
    job()->cancel();
}

void PortalsViewModel::clear()
{
    job()->clear();
}

void PortalsViewModel::load()
{
    if (!m_connected) {
        m_connected = true;
        connect(job(), &FetchJob::stateChanged, this, &PortalsViewModel::follow);
        connect(job(), &FetchJob::recordChanged, this, &PortalsViewModel::recordChanged);
    }
    follow();
}

void PortalsViewModel::follow()
{
    const FetchJob& now = *job();
    if (now.state() == FetchJob::State::Running) {
        m_look.start();
    } else {
        m_look.stop();
    }
    tellResult(now);
    show();
    if (!app()->record().isOpen()) {
        return;
    }
    const auto work = [&files = app()->services().files,
                       language = app()->language(),
                       &messages = app()->services().messages](
                          store::Store& store, const std::stop_token&) -> Result<Read> {
        auto readings = readPortals(store);
        const auto catalogue = sync::ServiceCatalogue::load(files);
        auto removed = sync::removedPortals(store.connection());
        auto left = store::leftRemarks(store.connection());
        if (!readings || !catalogue) {
            return fail(!readings ? readings.error() : catalogue.error());
        }
        if (!removed || !left) {
            return fail(!removed ? removed.error() : left.error());
        }
        std::map<std::string, QString> words;
        for (const PortalReading& reading : *readings) {
            for (const std::string& key : reading.portal.services) {
                words[key] =
                    QString::fromStdString(serviceWords(messages, language, *catalogue, key));
            }
        }
        return Read{std::move(*readings), std::move(words), std::move(*removed), std::move(*left)};
    };
    write(work, [this](Read read) {
        m_readings = std::move(read.readings);
        m_services = std::move(read.services);
        showLeft(read);
        m_ready = true;
        show();
    });
}

void PortalsViewModel::showLeft(const Read& read)
{
    std::vector<LabelledRow> removed;
    for (const sync::Portal& portal : read.removed) {
        LabelledRow row;
        row.label = QString::fromStdString(portal.name);
        row.more = QString::fromStdString(portal.id);
        removed.push_back(std::move(row));
    }
    m_removed.replace(std::move(removed));
    std::vector<LabelledRow> remarks;
    for (const store::LeftRemark& each : read.left) {
        LabelledRow row;
        //: Above a remark about something that was removed; %1 is who had sent it, %2 a day
        row.label =
            tr("%1, your remark of %2")
                .arg(QString::fromStdString(each.sourceName), app()->dayText(each.remark.madeAt));
        QStringList said;
        if (each.remark.kind == store::RemarkKind::Wrong) {
            //: What the person said of something that was removed
            said.append(tr("This is not right."));
        } else if (each.remark.kind == store::RemarkKind::NotMine) {
            //: What the person said of something that was removed
            said.append(tr("This is not mine."));
        }
        if (!each.remark.text.empty()) {
            said.append(QString::fromStdString(each.remark.text));
        }
        row.value = said.join(QLatin1Char(' '));
        remarks.push_back(std::move(row));
    }
    m_remarks.replace(std::move(remarks));
}

void PortalsViewModel::show()
{
    std::vector<PortalItem> items;
    for (const PortalReading& reading : m_readings) {
        const sync::Portal& portal = reading.portal;
        const PortalStanding::Kind standing = standingOf(reading);
        PortalItem item;
        item.id = QString::fromStdString(portal.id);
        item.name = QString::fromStdString(portal.name);
        item.provider =
            portal.provider == portal.name ? QString() : QString::fromStdString(portal.provider);
        QStringList services;
        for (const std::string& key : portal.services) {
            services.append(m_services[key]);
        }
        item.services = services.join(QStringLiteral(", "));
        item.standing = standing;
        item.asking = job()->isAsking(portal.id);
        //: How it is with a care provider
        item.words = item.asking ? tr("Regie is fetching now.") : PortalWords::standing(standing);
        item.advice = item.asking ? QString() : PortalWords::advice(standing);
        item.when = lastAsked(*app(), reading);
        items.push_back(std::move(item));
    }
    m_portals.replace(std::move(items));
    Q_EMIT changed();
}

void PortalsViewModel::tellResult(const FetchJob& job)
{
    m_failure.clear();
    m_result.clear();
    m_news = 0;
    m_resultGood = false;
    if (job.state() == FetchJob::State::Failed) {
        m_failure = app()->errorText(job.error());
        return;
    }
    if (job.state() != FetchJob::State::Done && job.state() != FetchJob::State::Stopped) {
        return;
    }
    const Sum sum = sumOf(job.outcome().report);
    QStringList told;
    if (job.state() == FetchJob::State::Stopped) {
        //: After the person stopped fetching from care providers
        told.append(tr("You stopped. What came in is kept. Next time Regie goes on."));
    } else if (sum.added + sum.changed == 0) {
        //: After fetching from care providers
        told.append(tr("There was nothing new."));
    }
    if (sum.added > 0) {
        //: After fetching from care providers
        told.append(tr("%n thing(s) is/are new.", "", static_cast<int>(sum.added)));
    }
    if (sum.changed > 0) {
        //: After fetching from care providers
        told.append(tr("%n thing(s) has/have changed.", "", static_cast<int>(sum.changed)));
    }
    if (sum.quarantined > 0) {
        //: After fetching from care providers
        told.append(tr("Regie could not read %n thing(s). That is kept aside.",
                       "",
                       static_cast<int>(sum.quarantined)));
    }
    if (sum.notComplete > 0 && job.state() == FetchJob::State::Done) {
        //: After fetching; %n is how many care providers of which not everything came
        told.append(tr("Not everything came from %n care provider(s).",
                       "",
                       static_cast<int>(sum.notComplete)));
    }
    if (job.outcome().report.adopted) {
        told.append(QString::fromStdString(app()->services().messages.say(
            app()->language(), "sync.adopted", {{"name", job.outcome().report.adopted->name}})));
    }
    if (job.outcome().tokensLeft) {
        told.append(QString::fromStdString(
            app()->services().messages.say(app()->language(), "sync.tokens_left")));
    }
    m_result = told.join(QLatin1Char(' '));
    m_resultGood =
        sum.notComplete == 0 && !job.outcome().tokensLeft && job.state() == FetchJob::State::Done;
    m_news = static_cast<int>(sum.added + sum.changed);
}

void PortalAttentionViewModel::load()
{
    if (!m_connected) {
        m_connected = true;
        connect(&FetchJob::of(*app()), &FetchJob::recordChanged, this, [this] {
            reload();
            Q_EMIT recordChanged();
        });
    }
    write([](store::Store& store, const std::stop_token&) { return readPortals(store); },
          [this](const std::vector<PortalReading>& readings) { show(readings); });
}

void PortalAttentionViewModel::show(const std::vector<PortalReading>& readings)
{
    std::vector<const PortalReading*> needing;
    for (const PortalReading& reading : readings) {
        const PortalStanding::Kind kind = standingOf(reading);
        // Who never signed in somewhere is not bothered with it, unless something was to go there.
        const bool refused = std::ranges::any_of(reading.outbox, wasNotSent);
        if ((needsPersonFirst(kind) && kind != PortalStanding::NotSignedIn) || refused) {
            needing.push_back(&reading);
        }
    }
    m_text.clear();
    m_portalId.clear();
    if (needing.size() == 1) {
        const PortalReading& one = *needing.front();
        //: Line on the first page: a care provider needs the person. %1 is its name, %2 a sentence
        m_text = tr("%1: %2").arg(QString::fromStdString(one.portal.name),
                                  PortalWords::standing(standingOf(one)));
        m_portalId = QString::fromStdString(one.portal.id);
    } else if (!needing.empty()) {
        //: Line on the first page; %n is how many care providers need the person
        m_text =
            tr("%n care providers need you for a moment.", "", static_cast<int>(needing.size()));
    }
    Q_EMIT changed();
}
} // namespace regie::ui
