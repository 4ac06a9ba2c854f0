// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers of a portal hold, and what is asked next because of it.
#include "core/sync/portal_run.h"

#include "core/net/url.h"
#include "core/store/person_check.h"
#include "core/sync/document_answer.h"
#include "core/time/partial_date.h"

#include <algorithm>

namespace regie::sync
{
namespace
{
constexpr int kMostPages = 1000;
constexpr int kMostStale = 3;

std::string keyOf(const fhir::Resource& resource)
{
    return resource.type + '/' + resource.key + '/'
           + (resource.versionId.empty() ? resource.hash : resource.versionId);
}

std::string_view lastPart(std::string_view reference)
{
    return reference.substr(reference.rfind('/') + 1);
}

/** Patients that the other resources of a page are about, or that were asked for. */
std::vector<Subject> subjectsOf(const std::vector<fhir::Resource>& resources, bool askedFor)
{
    std::set<std::string_view> about;
    for (const fhir::Resource& resource : resources) {
        for (const std::string_view member : {"subject", "patient", "for"}) {
            const fhir::Node* reference =
                resource.root == nullptr ? nullptr : resource.root->child(member);
            if (reference != nullptr && reference->isObject()) {
                about.insert(lastPart(reference->childText("reference")));
            }
        }
    }
    std::vector<Subject> subjects;
    for (const fhir::Resource& resource : resources) {
        if (resource.type == "Patient" && resource.root != nullptr
            && (askedFor || about.contains(resource.id))) {
            subjects.push_back(subjectOf(*resource.root));
        }
    }
    return subjects;
}

/** A path below the base, or an absolute address. */
bool isBelowBase(std::string_view url)
{
    return url.find(':') == std::string_view::npos && !url.starts_with('/')
           && url.find("..") == std::string_view::npos && url.find('\\') == std::string_view::npos
           && url.find('/') != std::string_view::npos;
}
} // namespace

bool PortalRun::goOn(Step& step, const AnswerPage& page, std::optional<Error>& error)
{
    ++step.pages;
    step.asked.insert(step.next);
    bool anyNew = false;
    for (const fhir::Resource& resource : page.resources) {
        anyNew = step.seen.insert(keyOf(resource)).second || anyNew;
    }
    step.stale = anyNew ? 0 : step.stale + 1;
    if (page.next.empty()) {
        return false;
    }
    const auto next = m_portal->access->pathOf(page.next, m_services[step.service].key);
    if (!next) {
        error = next.error();
    } else if (step.asked.contains(*next)) {
        error = Error{ErrorCode::LimitExceeded, "pages that lead back"};
    } else if (step.stale >= kMostStale) {
        error = Error{ErrorCode::LimitExceeded, "pages with nothing new"};
    } else if (step.pages >= kMostPages) {
        error = Error{ErrorCode::LimitExceeded, "number of pages"};
    } else {
        step.next = *next;
        return true;
    }
    return false;
}

void PortalRun::addFollows(ServiceRun& service, PageCommit& commit)
{
    for (const fhir::Resource& resource : commit.page.resources) {
        for (Follow& follow : service.follows.of(resource)) {
            if (isBelowBase(follow.url)) {
                std::string path = follow.url;
                commit.follows.push_back({std::move(path), std::move(follow), resource.hash});
                continue;
            }
            const auto path = m_portal->access->pathOf(follow.url, service.key);
            if (path) {
                commit.follows.push_back({*path, std::move(follow), resource.hash});
            } else {
                // It stands elsewhere: no request and no token goes there.
                commit.gaps.push_back(path.error());
                commit.absent.push_back(follow.title);
            }
        }
    }
}

void PortalRun::noteCursor(ServiceRun& service,
                           const net::HttpResponse& response,
                           const AnswerPage& page)
{
    if (service.serverDate.empty()) {
        if (const auto date =
                net::parseHttpDate(response.header("Date").value_or(std::string_view()))) {
            service.serverDate = time::instantText(*date);
        }
    }
    for (const fhir::Resource& resource : page.resources) {
        const auto updated = time::PartialDate::parse(resource.lastUpdated);
        if (updated && updated->sortKey() > service.newest) {
            service.newest = updated->sortKey();
        }
    }
}

PageCommit PortalRun::pageOf(const Step& step, AnswerPage& page)
{
    const ServiceRun& run = m_services[step.service];
    PageCommit commit;
    commit.portal = m_portal->portal;
    commit.service = run.key;
    commit.acceptPerson = m_options->acceptPerson;
    commit.emptyProfile = m_options->emptyProfile;
    commit.step.path = step.path;
    commit.step.owner = step.kind == Step::Kind::Follow ? ownerText(step.follow) : std::string();
    for (const fhir::Rejected& rejected : page.rejected) {
        commit.page.quarantined.push_back(
            {m_portal->portal.name, rejected.index, rejected.reason, rejected.bytes});
    }
    commit.bsnRemoved = page.bsnRemoved;
    if (!page.rejected.empty()) {
        commit.gaps.push_back(page.rejected.front().reason);
    }
    for (const Issue& issue : page.issues) {
        commit.details.push_back(issue.text);
        if (issue.error) {
            commit.gaps.push_back({ErrorCode::RequestRefused, "OperationOutcome in an answer"});
        }
    }
    commit.subjects = subjectsOf(page.resources, step.path.starts_with("Patient"));
    commit.page.resources = std::move(page.resources);
    return commit;
}

void PortalRun::takePage(const std::shared_ptr<Step>& step, net::HttpResponse response)
{
    ServiceRun& run = m_services[step->service];
    auto page = readAnswer(m_tools->reader, response, run.version);
    std::string().swap(response.body); // its resources have all of it
    if (!page) {
        endStep(step, page.error());
        return;
    }
    noteCursor(run, response, *page);
    std::optional<Error> error;
    const std::string asked = step->next;
    const bool more = goOn(*step, *page, error);
    PageCommit made = pageOf(*step, *page);
    addFollows(run, made);
    made.step.next = more ? step->next : std::string();
    made.step.done = !more && !error;
    made.keepStep = more || step->pages > 1 || !made.page.resources.empty();
    if (more) {
        m_ready.push_front(step);
        pump(); // so that the next page is on its way while this one is worked out
    }
    commit(step, std::move(made), asked, !more, std::move(error));
}

void PortalRun::takeDocument(const std::shared_ptr<Step>& step, const net::HttpResponse& response)
{
    ServiceRun& run = m_services[step->service];
    AnswerPage page;
    std::optional<store::DocumentContent> content;
    const bool binary = step->path.starts_with("Binary/");
    if (saysFhir(response)) {
        auto read = readAnswer(m_tools->reader, response, run.version);
        if (!read) {
            addOnce(run.report.absent, step->follow.title);
            endStep(step, read.error());
            return;
        }
        page = std::move(*read);
        for (const fhir::Resource& resource : page.resources) {
            if (auto found = contentOfBinary(resource, step->follow, m_tools->extractor)) {
                content = std::move(found);
            }
        }
    } else {
        const std::string_view type = response.header("Content-Type").value_or(std::string_view());
        if (type.starts_with("text/html") || response.body.empty()) {
            // Where a document should be: most often a page to sign in on.
            addOnce(run.report.absent, step->follow.title);
            endStep(step, Error{ErrorCode::NotFhir, "web page in place of a document"});
            return;
        }
        content = contentOf(response.body, type, step->follow, m_tools->extractor);
    }
    std::optional<Error> error;
    if (binary && !content) {
        error = Error{ErrorCode::SyntaxInvalid, "Binary without content"};
        addOnce(run.report.absent, step->follow.title);
    }
    PageCommit made = pageOf(*step, page);
    if (content && binary) {
        made.page.documents.push_back(std::move(*content));
    }
    addFollows(run, made);
    made.step.done = true;
    commit(step, std::move(made), step->path, true, std::move(error));
}

void PortalRun::takeCapability(const std::shared_ptr<Step>& step, const net::HttpResponse& response)
{
    const auto page = readAnswer(m_tools->reader, response, std::nullopt);
    const auto plan =
        page && !page->resources.empty() ? planOf(page->resources.front()) : std::nullopt;
    if (!plan || !plan->version) {
        endStep(step,
                !page ? page.error()
                      : Error{plan ? ErrorCode::NotSupported : ErrorCode::NotFhir, "metadata"});
        return;
    }
    const std::string patient = m_plan.patient;
    m_plan = *plan;
    m_plan.patient = patient;
    ServiceRun& run = m_services[step->service];
    run.version = plan->version;
    ++run.answered;
    if (m_plan.patient.empty()) {
        Step find;
        find.kind = Step::Kind::FindPatient;
        find.service = step->service;
        find.path = "Patient?_count=50";
        addStep(std::move(find));
    } else {
        planEverything(step->service);
    }
    endStep(step, std::nullopt);
}

void PortalRun::takePatients(const std::shared_ptr<Step>& step, const net::HttpResponse& response)
{
    const auto page = readAnswer(m_tools->reader, response, m_services[step->service].version);
    if (!page) {
        endStep(step, page.error());
        return;
    }
    std::vector<std::string> all;
    std::vector<std::string> fitting;
    const bool known = !m_profile.name.empty() || !m_profile.birthDate.empty();
    for (const fhir::Resource& resource : page->resources) {
        if (resource.type == "Patient" && !resource.id.empty()) {
            all.push_back(resource.id);
            if (known && store::mayBeSamePerson(store::identityOf(*resource.root), m_profile)) {
                fitting.push_back(resource.id);
            }
        }
    }
    // One alone is looked at by the guard when it comes; of several one must fit.
    const std::vector<std::string>& chosen = all.size() == 1 ? all : fitting;
    if (chosen.size() != 1) {
        const ErrorCode code = all.empty() ? ErrorCode::NotFound : ErrorCode::OtherPerson;
        endStep(step, Error{code, "which Patient"});
        return;
    }
    m_plan.patient = chosen.front();
    planEverything(step->service);
    endStep(step, std::nullopt);
}

void PortalRun::planEverything(std::size_t service)
{
    ServiceRun& run = m_services[service];
    const Clock::Instant now = m_tools->clock.now();
    // Also when our clock was ahead then and was set back since: nobody knows how long ago that is.
    run.whole = run.before.since.empty()
                || run.before.wholeAt < time::instantText(now - std::chrono::days(30))
                || run.before.wholeAt > time::instantText(now);
    const std::string since = run.whole ? std::string() : run.before.since;
    if (m_plan.everything) {
        Step step;
        step.service = service;
        step.path = everythingPath(m_plan, since);
        step.person = true;
        addStep(std::move(step));
        return;
    }
    for (PlainQuestion& question : questionsByType(m_plan, since)) {
        Step step;
        step.service = service;
        step.person = question.path.starts_with("Patient/");
        step.path = std::move(question.path);
        step.fallback = std::move(question.fallback);
        addStep(std::move(step));
    }
}
} // namespace regie::sync
