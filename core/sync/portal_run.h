// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/sync: collecting from one portal, on a thread of its own.
#pragma once

#include "core/sync/answer.h"
#include "core/sync/inbox.h"
#include "core/sync/page_commit.h"
#include "core/sync/plain_plan.h"

#include <deque>
#include <map>
#include <set>
#include <unordered_set>

namespace regie::sync
{
/**
 * Asks the questions of the services of one portal. Everything here belongs to the thread that
 * calls run(); answers, timers and the store's thread speak to it through the inbox.
 */
class PortalRun
{
public:
    PortalRun(const SyncPortal& portal,
              const SyncTools& tools,
              const SyncOptions& options,
              StoreThread& store,
              const SyncProgressCallback& progress,
              std::stop_token stop);

    /** Errors: those of the store. */
    Result<PortalReport> run();
    const std::optional<store::Profile>& adopted() const { return m_adopted; }

private:
    /** One question with its pages. */
    struct Step {
        enum class Kind { Query, Follow, Capability, FindPatient };
        Kind kind = Kind::Query;
        std::size_t service = 0;
        std::string path;     ///< of the first page
        std::string next;     ///< of the page to ask now
        std::string fallback; ///< a simpler question, for a server that refuses this one
        Follow follow;        ///< whose content it is
        bool person = false;  ///< nothing is stored before its answer
        bool large = false;   ///< its answer is, and another one was at the time
        bool resumed = false; ///< goes on where a sync was broken off
        int tries = 0;
        int renewals = 0;     ///< of the portal's token, when this was asked last
        bool renewed = false; ///< repeated after a 401 already
        int pages = 0;
        int stale = 0;                        ///< pages in a row with nothing new
        std::set<std::string> asked;          ///< paths
        std::unordered_set<std::string> seen; ///< type/id/version of its resources
    };
    /** A page, or a part of one, that waits for the store. */
    struct Gathered {
        std::shared_ptr<Step> step;
        std::shared_ptr<PageCommit> page;
        bool whole = false; ///< its page is in the store with it
        bool last = false;  ///< its step ends with it, by `error` if there is one
        std::optional<Error> error;
        std::size_t bytes = 0;       ///< of its resources
        std::size_t count = 0;       ///< of them; the page has none any more once it was prepared
        std::size_t quarantined = 0; ///< of the page
        std::shared_ptr<void> turn;  ///< of a large answer: given back when it is stored
    };
    struct ServiceRun {
        const Service* service = nullptr; ///< nullptr: everything
        std::string key;
        FollowPaths follows;
        ServiceStatus before; ///< the last time
        ServiceReport report;
        std::set<std::string> known; ///< path and owner of its steps
        std::size_t open = 0;        ///< steps that have not ended
        std::size_t questions = 0;
        std::size_t answered = 0; ///< steps that brought an answer
        std::size_t missing = 0;  ///< steps that did not, and other gaps
        std::string started;
        std::string serverDate; ///< of kEverything: cursor for the next time
        std::string newest;
        bool whole = true; ///< all is asked for, not only what changed
        std::optional<fhir::FhirVersion> version;
        bool ended = false;
    };

    // portal_plan.cpp: what is asked
    void begin();
    void planService(std::size_t index, const std::vector<SyncStep>& left);
    void addStep(Step step);
    /** The day it is at the portal, which is where the questions are answered. */
    Clock::Instant theirNow() const;
    /** Asks what was not asked yet because our clock says another day than theirs. */
    void askByTheirClock();

    // portal_run.cpp: asking and ending
    void pump();
    std::deque<std::shared_ptr<Step>>::iterator nextToAsk();
    void ask(const std::shared_ptr<Step>& step);
    void answered(const std::shared_ptr<Step>& step,
                  Result<net::HttpResponse> result,
                  Clock::Instant came);
    void takeAnswer(const std::shared_ptr<Step>& step,
                    net::HttpResponse answer,
                    Clock::Instant came);
    void seeClock(const net::HttpResponse& response, Clock::Instant came);
    void refused(const std::shared_ptr<Step>& step, const net::HttpResponse& response);
    void signInAgain(const std::shared_ptr<Step>& step);
    /** False: the same again would not help. */
    bool tryLater(const std::shared_ptr<Step>& step, const Result<net::HttpResponse>& outcome);
    void endStep(const std::shared_ptr<Step>& step, const std::optional<Error>& error);
    void endService(std::size_t index);
    void endPortal(const Error& error);
    void addGap(ServiceRun& service, const Error& error);
    static void addOnce(std::vector<std::string>& texts, std::string text);
    void tell(const ServiceRun& service, bool waiting = false);
    ServiceStatus statusOf(const ServiceRun& service) const;
    /** Runs work on the store's thread, and what that gives on ours. */
    using StoreWork = std::function<std::function<void()>(store::Store&)>;
    void onStore(StoreWork work);

    // portal_page.cpp: what an answer holds
    void takePage(const std::shared_ptr<Step>& step, net::HttpResponse response);
    void takeDocument(const std::shared_ptr<Step>& step, const net::HttpResponse& response);
    void takeCapability(const std::shared_ptr<Step>& step, const net::HttpResponse& response);
    void takePatients(const std::shared_ptr<Step>& step, const net::HttpResponse& response);
    void planEverything(std::size_t service);
    /** Whether there is a next page to ask; why the list cannot be followed to its end. */
    bool goOn(Step& step, const AnswerPage& page, std::optional<Error>& error);
    void addFollows(ServiceRun& service, PageCommit& commit);
    PageCommit pageOf(const Step& step, AnswerPage& page);
    void noteCursor(ServiceRun& service, const net::HttpResponse& response, const AnswerPage& page);

    // portal_store.cpp: how what came in goes to the store
    /**
     * Stores a page. While the store is at work pages are gathered, and go together in one transaction,
     * each with its place: a commit costs about as much as writing a hundred records. `asked`: where
     * this page was.
     */
    void commit(const std::shared_ptr<Step>& step,
                PageCommit page,
                const std::string& asked,
                bool last,
                const std::optional<Error>& error);
    /** Works a page out for the store, when that is better done here. */
    void prepare(PageCommit& page);
    /** Hands what was gathered to the store, when it is not at work on pages of this portal. */
    void flush();
    /** As many of what was gathered as go into one commit. */
    void postNext();
    void post(std::vector<Gathered> pages);
    void committed(const Gathered& page, CommitDone done);
    void notCommitted(const Error& error);
    void releaseHeld();

    const SyncPortal* m_portal;
    const SyncTools* m_tools;
    const SyncOptions* m_options;
    StoreThread* m_store;
    const SyncProgressCallback* m_progress;
    std::stop_token m_stop;
    std::stop_source m_broken; ///< ends what is on its way when the portal ends early
    std::shared_ptr<Inbox> m_inbox = std::make_shared<Inbox>();
    std::shared_ptr<CommitGate> m_gate = std::make_shared<CommitGate>();
    std::unique_ptr<store::PagePreparer> m_preparer; ///< nullptr: all is done on the store's thread

    std::vector<ServiceRun> m_services;
    ServerPlan m_plan; ///< of a server without services
    store::Profile m_profile;
    std::deque<std::shared_ptr<Step>> m_ready;
    std::vector<Gathered> m_held;    ///< pages that wait for the person to be known
    std::deque<Gathered> m_gathered; ///< pages that wait for the store
    bool m_committing = false;
    std::size_t m_personSteps = 0;      ///< open steps that say who the person is
    bool m_personKnown = false;         ///< a Patient of this portal was compared, now or before
    std::optional<Error> m_personLater; ///< why one of these brought none, and may the next time
    std::size_t m_onTheWay = 0;
    std::size_t m_storing = 0;      ///< pieces of work on the store's thread
    std::size_t m_waitingBytes = 0; ///< of pages that are not stored yet
    std::size_t m_mostAtOnce = 4;
    std::shared_ptr<net::LargeTurn> m_large = std::make_shared<net::LargeTurn>();
    /** Always taken: for answers that could not be stored before the person is known. */
    std::shared_ptr<net::LargeTurn> m_noLarge = std::make_shared<net::LargeTurn>();
    std::shared_ptr<void> m_turn; ///< of the answer that is being looked at
    std::size_t m_bytes = 0;
    int m_renewals = 0;
    std::optional<std::chrono::seconds> m_ahead; ///< their clock, seen in this sync
    std::chrono::seconds m_aheadBefore{0};       ///< the same, of the last sync
    bool m_begun = false;                        ///< what was noted the last time is known
    bool m_over = false;
    std::optional<Error> m_storeError;
    std::optional<store::Profile> m_adopted;
};
} // namespace regie::sync
