// SPDX-License-Identifier: GPL-3.0-or-later
// How what came in goes to the store: held until the person is known, gathered, committed, counted.
#include "core/sync/portal_run.h"

#include <algorithm>
#include <iterator>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace regie::sync
{
namespace
{
constexpr std::size_t kMostFollows = 1000; ///< of one service in one sync

/** What one thread gave back does not serve another: it has to go back to the system in between. */
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

std::size_t bytesOf(const std::vector<fhir::Resource>& resources)
{
    std::size_t bytes = 0;
    for (const fhir::Resource& resource : resources) {
        bytes += resource.body.size();
    }
    return bytes;
}

/**
 * Keeps of a large page its texts alone: it is worked out piece by piece where it is written, and
 * would wait for that at twice its size.
 */
void releaseTrees(std::vector<fhir::Resource>& resources)
{
    for (fhir::Resource& resource : resources) {
        resource.root = nullptr;
        resource.document.reset();
        resource.body.shrink_to_fit();
    }
    giveBackMemory();
}
} // namespace

void PortalRun::prepare(PageCommit& page)
{
    if (!m_preparer || !page.page.documents.empty()) {
        return;
    }
    if (Result<void> done = m_preparer->prepare(page.page); !done) {
        m_storeError = done.error();
        endPortal(done.error());
    }
}

void PortalRun::commit(const std::shared_ptr<Step>& step,
                       PageCommit page,
                       const std::string& asked,
                       bool last,
                       const std::optional<Error>& error)
{
    if (m_over) {
        return; // it ended while the next page was asked for: this one comes again
    }
    page.large = bytesOf(page.page.resources) > net::kLargeAnswer;
    if (page.large) {
        releaseTrees(page.page.resources);
    }
    std::vector<PageCommit> parts = partsOf(std::move(page), asked);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool whole = i + 1 == parts.size();
        Gathered gathered;
        gathered.step = step;
        gathered.page = std::make_shared<PageCommit>(std::move(parts[i]));
        gathered.whole = whole;
        gathered.last = whole && last;
        gathered.error = whole ? error : std::nullopt;
        gathered.turn = m_turn;
        gathered.count = gathered.page->page.resources.size();
        gathered.quarantined = gathered.page->page.quarantined.size();
        gathered.bytes = bytesOf(gathered.page->page.resources);
        if (!gathered.page->large) {
            prepare(*gathered.page);
        }
        if (m_storeError) {
            return;
        }
        m_waitingBytes += gathered.bytes;
        if (m_personSteps > 0 && !step->person) {
            m_held.push_back(std::move(gathered));
        } else {
            m_gathered.push_back(std::move(gathered));
        }
    }
    flush();
}

void PortalRun::releaseHeld()
{
    if (m_personSteps > 0) {
        return;
    }
    std::ranges::move(std::exchange(m_held, {}), std::back_inserter(m_gathered));
    flush();
}

void PortalRun::flush()
{
    if (m_committing || m_gathered.empty()) {
        return;
    }
    m_committing = true;
    postNext();
}

void PortalRun::postNext()
{
    std::vector<Gathered> together;
    std::size_t resources = 0;
    while (!m_gathered.empty()
           && (together.empty() || resources + m_gathered.front().count <= kMostTogether)) {
        resources += m_gathered.front().count;
        together.push_back(std::move(m_gathered.front()));
        m_gathered.pop_front();
    }
    post(std::move(together));
}

void PortalRun::post(std::vector<Gathered> pages)
{
    if (pages.empty()) {
        return;
    }
    const auto shared = std::make_shared<std::vector<Gathered>>(std::move(pages));
    onStore([this, shared, gate = m_gate](store::Store& store) {
        auto done = std::make_shared<CommittedPages>();
        if (gate->broken) {
            done->error = Error{ErrorCode::Cancelled, "page before failed"};
        } else {
            std::vector<PageCommit*> commits;
            for (const Gathered& each : *shared) {
                commits.push_back(each.page.get());
            }
            *done = commitPages(store, commits);
        }
        gate->broken = gate->broken || done->error;
        bool large = false;
        for (const Gathered& each : *shared) {
            each.page->page = {};
            large = large || each.page->large;
        }
        if (large) {
            giveBackMemory();
        }
        return [this, shared, done] {
            m_committing = false;
            for (std::size_t i = 0; i < shared->size(); ++i) {
                Gathered& each = (*shared)[i];
                m_waitingBytes -= each.bytes;
                // Here, and not where the last copy of this work goes: nothing would wake us then.
                each.turn.reset();
                if (i < done->done.size()) {
                    committed(each, std::move(done->done[i]));
                } else if (i == done->done.size()) {
                    notCommitted(*done->error);
                } // Of those behind the one that failed nothing is to be said.
            }
            flush();
        };
    });
}

void PortalRun::notCommitted(const Error& error)
{
    if (error.code == ErrorCode::Cancelled) {
        return;
    }
    if (error.code != ErrorCode::OtherPerson) {
        m_storeError = error;
    }
    endPortal(error);
}

void PortalRun::committed(const Gathered& page, CommitDone done)
{
    const std::shared_ptr<Step>& step = page.step;
    ServiceRun& run = m_services[step->service];
    run.report.counts.resources += done.counts.resources;
    run.report.counts.added += done.counts.added;
    run.report.counts.changed += done.counts.changed;
    run.report.counts.unchanged += done.counts.unchanged;
    run.report.quarantined += page.quarantined;
    run.report.bsnRemoved += page.page->bsnRemoved;
    for (const Error& gap : page.page->gaps) {
        addGap(run, gap);
    }
    for (const std::string& words : page.page->details) {
        addOnce(run.report.details, words);
    }
    for (const std::string& title : page.page->absent) {
        addOnce(run.report.absent, title);
    }
    if (page.whole && step->kind == Step::Kind::Query) {
        ++run.report.pages;
    }
    m_personKnown = m_personKnown || !page.page->subjects.empty();
    if (done.adopted) {
        m_adopted = done.adopted;
    }
    if (m_over) {
        return;
    }
    for (Named& named : done.wanted) {
        if (run.known.size() > kMostFollows) {
            addGap(run, {ErrorCode::LimitExceeded, "documents of one service"});
            break;
        }
        Step next;
        next.kind = Step::Kind::Follow;
        next.service = step->service;
        next.path = std::move(named.path);
        next.follow = std::move(named.follow);
        addStep(std::move(next));
    }
    if (!page.last) {
        tell(run);
        return;
    }
    if (!page.error || step->pages > 0) {
        ++run.answered;
    }
    endStep(step, page.error);
}
} // namespace regie::sync
