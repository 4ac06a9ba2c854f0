// SPDX-License-Identifier: GPL-3.0-or-later
// What a portal is asked: planned from its services and from what a sync that was broken off left.
#include "core/store/connection.h"
#include "core/sync/clock_difference.h"
#include "core/sync/portal_run.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <map>

namespace regie::sync
{
namespace
{
constexpr std::chrono::hours kStaysGood{6}; ///< how long a sync that was broken off goes on

/** Not when our clock was set back since: then nobody knows. */
bool isWithin(std::string_view instant, Clock::Instant from, Clock::Instant to)
{
    // All as instantText() writes them.
    return instant >= time::instantText(from) && instant <= time::instantText(to);
}
/** Whether who it is about came from there before, and was compared with the profile then. */
Result<bool> hasPatient(store::Connection& connection, std::int64_t source)
{
    auto query =
        connection.prepare("SELECT 1 FROM resource WHERE source = ?1 AND type = 'Patient' LIMIT 1");
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(source);
    return query->step();
}
} // namespace

void PortalRun::begin()
{
    struct Start {
        std::vector<ServiceStatus> states;
        std::map<std::string, std::vector<SyncStep>> left;
        store::Profile profile;
        std::unique_ptr<store::PagePreparer> preparer;
        std::chrono::seconds ahead{0};
        bool personKnown = false;
        std::optional<Error> error;
    };
    if (m_portal->services.empty()) {
        ServiceRun& run = m_services.emplace_back();
        run.report.name = {"Alles", "Everything"};
    }
    for (const Service* service : m_portal->services) {
        ServiceRun& run = m_services.emplace_back();
        run.service = service;
        run.key = service->key;
        run.version = service->version;
        run.report.name = service->name;
    }
    for (ServiceRun& run : m_services) {
        run.report.key = run.key;
        run.before.service = run.key;
        run.started = time::instantText(m_tools->clock.now());
    }
    onStore([this, portal = m_portal->portal](store::Store& store) {
        const std::int64_t row = portal.row;
        auto start = std::make_shared<Start>();
        auto states = serviceStates(store.connection(), row);
        auto profile = store.profile();
        const auto ahead = clockDifference(store.connection(), portal);
        const auto person = hasPatient(store.connection(), portal.source.row);
        if (!states || !profile) {
            start->error = !states ? states.error() : profile.error();
        } else if (!ahead || !person) {
            start->error = !ahead ? ahead.error() : person.error();
        } else {
            start->personKnown = *person;
            start->ahead = ahead->value_or(std::chrono::seconds{0});
            start->states = std::move(*states);
            start->profile = std::move(*profile);
            for (const ServiceStatus& status : start->states) {
                auto steps = syncSteps(store.connection(), row, status.service);
                if (!steps) {
                    start->error = steps.error();
                    break;
                }
                start->left[status.service] = std::move(*steps);
            }
        }
        if (auto preparer = store::PagePreparer::create(store, portal.source)) {
            start->preparer = std::move(*preparer); // without it all is only slower
        }
        return [this, start] {
            m_preparer = std::move(start->preparer);
            if (start->error) {
                m_storeError = start->error;
                endPortal(*start->error);
                return;
            }
            m_begun = true;
            m_profile = start->profile;
            m_aheadBefore = start->ahead;
            m_personKnown = start->personKnown;
            for (std::size_t i = 0; i < m_services.size(); ++i) {
                const auto known =
                    std::ranges::find(start->states, m_services[i].key, &ServiceStatus::service);
                if (known != start->states.end()) {
                    m_services[i].before = *known;
                }
                if (m_over) {
                    continue;
                }
                planService(i, start->left[m_services[i].key]);
            }
        };
    });
}

void PortalRun::planService(std::size_t index, const std::vector<SyncStep>& left)
{
    ServiceRun& run = m_services[index];
    if (m_over) {
        return;
    }
    const bool skip = m_options->onlyFailed && run.before.state == ServiceState::Complete;
    std::map<std::string, std::string> follow{{"DocumentReference", "content.attachment.url"}};
    auto paths = FollowPaths::create(run.service != nullptr ? run.service->follow : follow);
    Result<std::vector<std::string>> queries = std::vector<std::string>();
    if (run.service != nullptr && !skip) {
        queries = queriesOf(*run.service, m_options->target, theirNow());
    } else if (!m_options->target.empty() && !skip) {
        queries = fail(ErrorCode::NotSupported, "a narrower question to this server");
    }
    if (!paths || !queries) {
        addGap(run, !paths ? paths.error() : queries.error());
        endService(index);
        return;
    }
    run.follows = std::move(*paths);
    // A service that takes in only has nothing to collect.
    if (skip || (run.service != nullptr && queries->empty())) {
        run.report.state = ServiceState::Complete;
        run.ended = true;
        return;
    }
    const Clock::Instant now = m_tools->clock.now();
    const bool brokenOff =
        run.before.state == ServiceState::Running || run.before.reason == ErrorCode::Cancelled;
    const bool goesOn = brokenOff && m_options->target.empty()
                        && isWithin(run.before.started, now - kStaysGood, now);
    ServiceStatus status = statusOf(run);
    status.state = ServiceState::Running;
    status.finished = run.before.finished;
    onStore([this, row = m_portal->portal.row, status, goesOn](store::Store& store) {
        Result<void> done =
            goesOn ? Result<void>() : clearSyncSteps(store.connection(), row, status.service);
        if (done) {
            done = writeServiceState(store.connection(), row, status);
        }
        return [this, done] {
            if (!done) {
                m_storeError = done.error();
                endPortal(done.error());
            }
        };
    });
    if (run.service == nullptr) {
        Step step;
        step.kind = Step::Kind::Capability;
        step.service = index;
        step.path = "metadata";
        addStep(std::move(step));
        return;
    }
    // Held open while its steps are made: one that is done at once must not end it.
    ++run.open;
    const std::vector<SyncStep> none;
    const auto& known = goesOn ? left : none;
    for (const std::string& path : *queries) {
        const auto before = std::ranges::find(known, path, &SyncStep::path);
        if (before != known.end() && before->done) {
            ++run.answered;
            continue;
        }
        Step step;
        step.service = index;
        step.path = path;
        step.person = path.starts_with("Patient");
        if (before != known.end() && !before->next.empty()) {
            step.next = before->next;
            step.resumed = true;
        }
        addStep(std::move(step));
    }
    for (const SyncStep& before : known) {
        if (!before.owner.empty() && !before.done) {
            Step step;
            step.kind = Step::Kind::Follow;
            step.service = index;
            step.path = before.path;
            readOwner(before.owner, step.follow);
            addStep(std::move(step));
        }
    }
    --run.open;
    if (run.open == 0) {
        endService(index);
    }
}

Clock::Instant PortalRun::theirNow() const
{
    return m_tools->clock.now() + m_ahead.value_or(m_aheadBefore);
}

void PortalRun::askByTheirClock()
{
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        ServiceRun& run = m_services[i];
        if (run.service == nullptr || run.ended) {
            continue;
        }
        const auto queries = queriesOf(*run.service, m_options->target, theirNow());
        if (!queries) {
            continue; // said when the service was planned
        }
        for (const std::string& path : *queries) {
            Step step;
            step.service = i;
            step.path = path;
            step.person = path.starts_with("Patient");
            addStep(std::move(step));
        }
    }
}

void PortalRun::addStep(Step step)
{
    ServiceRun& run = m_services[step.service];
    const std::string key = step.path + '\n' + ownerText(step.follow);
    if (m_over || !run.known.insert(key).second) {
        return;
    }
    if (step.next.empty()) {
        step.next = step.path;
    }
    ++run.open;
    ++run.questions;
    auto shared = std::make_shared<Step>(std::move(step));
    if (shared->person) {
        // Who it is must be known before anything else can be stored.
        ++m_personSteps;
        m_ready.push_front(std::move(shared));
    } else {
        m_ready.push_back(std::move(shared));
    }
}
} // namespace regie::sync
