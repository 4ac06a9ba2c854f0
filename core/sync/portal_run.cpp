// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/portal_run.h"

#include "core/net/retry.h"
#include "core/store/connection.h"
#include "core/sync/clock_difference.h"
#include "core/time/partial_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace regie::sync
{
namespace
{
constexpr std::size_t kMostAtOnceAfter429 = 2;
constexpr std::size_t kMostStoring = 10; ///< pages that wait for the store; more would cost memory
constexpr std::size_t kMostHeld = 8;
constexpr std::size_t kMostWaiting =
    std::size_t{16} * 1024 * 1024; ///< bytes that wait for the store
/** A server that sends large answers is asked one question at a time. */
constexpr std::size_t kMostAtOnceOfLarge = 1;
constexpr std::size_t kMostDetails = 20;

/** The care provider does not answer that question, now or later; all else may be another way next time. */
bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::AccessDenied || code == ErrorCode::NotFound
           || code == ErrorCode::RequestRefused || code == ErrorCode::NotSupported;
}

std::string acceptOf(std::optional<fhir::FhirVersion> version)
{
    if (!version) {
        return "application/fhir+json";
    }
    return *version == fhir::FhirVersion::Stu3 ? "application/fhir+json; fhirVersion=3.0"
                                               : "application/fhir+json; fhirVersion=4.0";
}
} // namespace

PortalRun::PortalRun(const SyncPortal& portal,
                     const SyncTools& tools,
                     const SyncOptions& options,
                     StoreThread& store,
                     const SyncProgressCallback& progress,
                     std::stop_token stop)
    : m_portal(&portal)
    , m_tools(&tools)
    , m_options(&options)
    , m_store(&store)
    , m_progress(&progress)
    , m_stop(std::move(stop))
{
    m_plan.patient = portal.patient;
    m_noLarge->take();
}

void PortalRun::onStore(StoreWork work)
{
    ++m_storing;
    m_store->post([work = std::move(work), inbox = m_inbox, this](store::Store& store) {
        auto then = work(store);
        inbox->post([this, then = std::move(then)] {
            --m_storing;
            then();
        });
    });
}

Result<PortalReport> PortalRun::run()
{
    const std::stop_callback passOn(m_stop, [this] { m_broken.request_stop(); });
    begin();
    const auto busy = [this] {
        return m_onTheWay > 0 || m_storing > 0
               || std::ranges::any_of(m_services,
                                      [](const ServiceRun& each) { return !each.ended; });
    };
    while (busy()) {
        if (m_stop.stop_requested() && !m_over) {
            endPortal({ErrorCode::Cancelled, {}});
        }
        pump();
        if (!busy()) {
            break;
        }
        // What is on its way ends by itself, also after a stop: it is waited for.
        const auto work = m_inbox->take(m_over ? std::stop_token() : m_stop);
        if (work) {
            work();
        }
    }
    m_inbox->close();
    if (m_storeError) {
        return fail(*m_storeError);
    }
    PortalReport report{m_portal->portal.id, m_portal->portal.name, {}, {}};
    if (m_ahead && differsMuch(*m_ahead)) {
        report.clockAhead = m_ahead;
    }
    for (ServiceRun& service : m_services) {
        report.services.push_back(std::move(service.report));
    }
    return report;
}

void PortalRun::pump()
{
    while (!m_ready.empty() && !m_over && m_onTheWay < m_mostAtOnce
           && m_storing + m_gathered.size() < kMostStoring) {
        const auto next = nextToAsk();
        if (next == m_ready.end()) {
            return;
        }
        const auto step = *next;
        m_ready.erase(next);
        ask(step);
    }
}

/** The first that may be asked now; m_ready.end(): something has to come to its end before. */
std::deque<std::shared_ptr<PortalRun::Step>>::iterator PortalRun::nextToAsk()
{
    if (m_mostAtOnce == kMostAtOnceOfLarge && m_large->isTaken()) {
        return m_ready.end();
    }
    // Who it is about is always asked, wherever it stands: pages that are held wait for that alone.
    const bool full = m_held.size() >= kMostHeld || m_waitingBytes >= kMostWaiting;
    return std::ranges::find_if(m_ready, [&](const std::shared_ptr<Step>& step) {
        return step->person || (!full && (!step->large || m_personSteps == 0));
    });
}

void PortalRun::ask(const std::shared_ptr<Step>& step)
{
    ServiceRun& run = m_services[step->service];
    FhirCall call;
    call.path = step->next;
    call.service = run.key;
    call.headers.push_back({"Accept", acceptOf(run.version)});
    auto request = m_portal->access->request(call, m_broken.get_token());
    if (!request) {
        if (request.error().code == ErrorCode::SignInNeeded) {
            endPortal(request.error());
        } else {
            endStep(step, request.error());
        }
        return;
    }
    request->limits.large = step->person || m_personSteps == 0 ? m_large : m_noLarge;
    step->renewals = m_renewals;
    ++m_onTheWay;
    m_tools->http.start(
        std::move(*request),
        m_broken.get_token(),
        [this, step, inbox = m_inbox, clock = &m_tools->clock](Result<net::HttpResponse> result) {
            auto held = std::make_shared<Result<net::HttpResponse>>(std::move(result));
            inbox->post([this, step, held, came = clock->now()] {
                --m_onTheWay;
                answered(step, std::move(*held), came);
            });
        });
}

/** An old answer out of some cache says an old time: the one that differs least is believed. */
void PortalRun::seeClock(const net::HttpResponse& response, Clock::Instant came)
{
    const auto ahead = clockAhead(response, came);
    if (!ahead) {
        return;
    }
    const auto size = [](std::chrono::seconds each) { return std::chrono::abs(each); };
    const bool first = !m_ahead;
    if (first || size(*ahead) < size(*m_ahead)) {
        m_ahead = *ahead;
    }
    if (first && differsMuch(*ahead - m_aheadBefore)) {
        askByTheirClock();
    }
}

void PortalRun::answered(const std::shared_ptr<Step>& step,
                         Result<net::HttpResponse> result,
                         Clock::Instant came)
{
    if (m_over) {
        return;
    }
    if (!result && result.error().detail == net::kAnotherIsLarge) {
        step->large = true;
        m_mostAtOnce = kMostAtOnceOfLarge;
        m_ready.push_back(step);
        return;
    }
    if (!result) {
        // Of a server that is not there one more try will do: the next sync is a better moment.
        if (step->tries > 0 || !tryLater(step, result)) {
            endStep(step, result.error());
        }
        return;
    }
    m_turn.reset();
    if (result->body.size() > net::kLargeAnswer) {
        m_mostAtOnce = kMostAtOnceOfLarge;
        m_turn = std::shared_ptr<void>(nullptr, [turn = m_large](void*) { turn->give(); });
    }
    takeAnswer(step, std::move(*result), came);
    m_turn.reset();
}

void PortalRun::takeAnswer(const std::shared_ptr<Step>& step,
                           net::HttpResponse answer,
                           Clock::Instant came)
{
    m_portal->access->answered(m_services[step->service].key, answer);
    seeClock(answer, came);
    if (errorOf(answer.status)) {
        refused(step, answer);
        return;
    }
    m_bytes += answer.body.size();
    if (m_bytes > m_options->mostBytes) {
        // Each question that is left would bring as much again: nothing more is asked there.
        if (step->pages > 0) {
            ++m_services[step->service].answered;
        }
        endPortal({ErrorCode::LimitExceeded, "bytes of a sync"});
        return;
    }
    step->tries = 0;
    step->renewed = false;
    switch (step->kind) {
    case Step::Kind::Query: takePage(step, std::move(answer)); break;
    case Step::Kind::Follow: takeDocument(step, answer); break;
    case Step::Kind::Capability: takeCapability(step, answer); break;
    case Step::Kind::FindPatient: takePatients(step, answer); break;
    }
}

void PortalRun::refused(const std::shared_ptr<Step>& step, const net::HttpResponse& response)
{
    ServiceRun& run = m_services[step->service];
    const ErrorCode code = errorOf(response.status).value_or(ErrorCode::ServerFailed);
    if (code == ErrorCode::SignInNeeded
        || (!step->renewed && m_portal->access->outdated(response))) {
        signInAgain(step);
        return;
    }
    if (response.status == 429) {
        m_mostAtOnce = std::min(m_mostAtOnce, kMostAtOnceAfter429);
    }
    if (tryLater(step, response)) {
        return;
    }
    if (step->resumed && response.status < 500) {
        // The place in the list that was kept is no longer known there: from the beginning.
        step->resumed = false;
        step->next = step->path;
        m_ready.push_front(step);
        return;
    }
    if (!step->fallback.empty() && response.status < 500 && code != ErrorCode::AccessDenied) {
        step->next = std::exchange(step->fallback, {});
        m_ready.push_front(step);
        return;
    }
    if (code == ErrorCode::NotFound && step->kind == Step::Kind::Query && step->pages == 0) {
        // Nothing of this kind is known there; of a list that goes on it would be a gap.
        ++run.answered;
        endStep(step, std::nullopt);
        return;
    }
    for (const Issue& issue : issuesOf(m_tools->reader, response)) {
        addOnce(run.report.details, issue.text);
    }
    if (step->kind == Step::Kind::Follow) {
        addOnce(run.report.absent, step->follow.title);
    }
    endStep(step, Error{code, fmt::format("status {}", response.status)});
}

void PortalRun::signInAgain(const std::shared_ptr<Step>& step)
{
    // Another request may have got a new token after this one was asked.
    if (!step->renewed && step->renewals == m_renewals) {
        if (Result<void> done = m_portal->access->renew(m_broken.get_token()); !done) {
            endPortal(done.error());
            return;
        }
        ++m_renewals;
    } else if (step->renewed) {
        endPortal({ErrorCode::SignInNeeded, "refused after renewing"});
        return;
    }
    step->renewed = true;
    m_ready.push_front(step);
}

bool PortalRun::tryLater(const std::shared_ptr<Step>& step,
                         const Result<net::HttpResponse>& outcome)
{
    const auto delay = net::retryDelay(outcome, step->tries, m_tools->clock.now(), m_tools->random);
    if (!delay) {
        return false;
    }
    ++step->tries;
    tell(m_services[step->service], true);
    m_tools->timer.after(*delay, [this, step, inbox = m_inbox] {
        inbox->post([this, step] {
            if (!m_over) {
                m_ready.push_front(step);
            }
        });
    });
    return true;
}

void PortalRun::endStep(const std::shared_ptr<Step>& step, const std::optional<Error>& error)
{
    if (m_over) {
        return;
    }
    ServiceRun& run = m_services[step->service];
    if (step->person) {
        step->person = false;
        --m_personSteps;
        if (error && !isRefusal(error->code)) {
            m_personLater = error;
        }
        if (m_personLater && m_personSteps == 0 && !m_personKnown && !m_options->acceptPerson) {
            // Whose data the rest is cannot be seen now: none of it is stored unseen.
            endPortal(*m_personLater);
            return;
        }
        releaseHeld();
    }
    if (error) {
        addGap(run, *error);
    }
    --run.open;
    tell(run);
    if (run.open == 0) {
        endService(step->service);
    }
}

void PortalRun::addGap(ServiceRun& service, const Error& error)
{
    ++service.missing;
    // A fault of the whole says more than a page that was refused; else the first one stays.
    if (!service.report.reason || error.code == ErrorCode::SignInNeeded
        || error.code == ErrorCode::OtherPerson) {
        service.report.reason = error;
    }
}

void PortalRun::addOnce(std::vector<std::string>& texts, std::string text)
{
    if (!text.empty() && texts.size() < kMostDetails
        && std::ranges::find(texts, text) == texts.end()) {
        texts.push_back(std::move(text));
    }
}

ServiceStatus PortalRun::statusOf(const ServiceRun& service) const
{
    ServiceStatus status = service.before;
    status.state = service.report.state;
    status.reason =
        service.report.reason ? std::optional(service.report.reason->code) : std::nullopt;
    status.details = service.report.details;
    std::ranges::copy(service.report.absent, std::back_inserter(status.details));
    status.started = service.started;
    status.counts = service.report.counts;
    return status;
}

void PortalRun::endService(std::size_t index)
{
    ServiceRun& run = m_services[index];
    if (run.ended) {
        return;
    }
    run.ended = true;
    const bool needsSignIn =
        run.report.reason && run.report.reason->code == ErrorCode::SignInNeeded;
    const bool nothingCame = run.answered == 0 && run.report.counts.resources == 0;
    run.report.state = needsSignIn        ? ServiceState::NeedsSignIn
                       : run.missing == 0 ? ServiceState::Complete
                       : nothingCame      ? ServiceState::Failed
                                          : ServiceState::Incomplete;
    ServiceStatus status = statusOf(run);
    const std::string now = time::instantText(m_tools->clock.now());
    status.finished = now;
    if (run.report.state == ServiceState::Complete && m_options->target.empty()) {
        status.completeAt = now;
        if (run.service == nullptr) {
            status.since = cursorOf(run.serverDate, run.newest, run.whole ? "" : run.before.since);
            status.wholeAt = run.whole ? now : run.before.wholeAt;
        }
    }
    if (!m_begun) {
        tell(run);
        return;
    }
    const bool broughtAnything = run.report.counts.added + run.report.counts.changed > 0;
    // Stopped on the way: the next sync goes on from here.
    const bool keepSteps = run.report.reason && run.report.reason->code == ErrorCode::Cancelled;
    onStore([this, portal = m_portal->portal, status, broughtAnything, keepSteps, ahead = m_ahead](
                store::Store& store) {
        Result<void> done = keepSteps
                                ? Result<void>()
                                : clearSyncSteps(store.connection(), portal.row, status.service);
        if (done) {
            done = writeServiceState(store.connection(), portal.row, status);
        }
        if (done && broughtAnything) {
            done = store::noteReceived(store, portal.source);
        }
        if (done && ahead) {
            done = noteClock(store, portal, *ahead);
        }
        return [this, done] {
            if (!done) {
                m_storeError = done.error();
            }
        };
    });
    tell(run);
}

void PortalRun::endPortal(const Error& error)
{
    if (m_over) {
        return;
    }
    m_over = true;
    m_broken.request_stop();
    m_ready.clear();
    // Of these nobody knows whose they are: not stored, not counted, and asked again the next time.
    m_held.clear();
    // What came in of the person stays.
    while (!m_gathered.empty()) {
        postNext();
    }
    const auto endServices = [this, error] {
        for (std::size_t i = 0; i < m_services.size(); ++i) {
            if (!m_services[i].ended) {
                addGap(m_services[i], error);
                endService(i);
            }
        }
    };
    if (!m_begun) {
        endServices();
        return;
    }
    // After the pages that are on their way to the store, so that each is in what is said of them.
    onStore([endServices](store::Store&) { return endServices; });
}

void PortalRun::tell(const ServiceRun& service, bool waiting)
{
    if (*m_progress) {
        (*m_progress)({m_portal->portal.id,
                       service.key,
                       service.ended ? service.report.state : ServiceState::Running,
                       service.report.counts.resources,
                       service.questions - service.open,
                       service.questions,
                       waiting});
    }
}
} // namespace regie::sync
