// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/fetch_job.h"

#include <algorithm>
#include <utility>

namespace regie::ui
{
namespace
{
/** Who opens the record again after a cup of coffee does not bother every hospital anew. */
constexpr std::chrono::hours kAfterOpening{1};
constexpr std::chrono::hours kWhileOpen{12};
constexpr std::chrono::minutes kLookAtFetch{
    15}; ///< short, because a computer that slept counts none of it
} // namespace

FetchJob& FetchJob::of(AppViewModel& app)
{
    auto* job = app.findChild<FetchJob*>(QString(), Qt::FindDirectChildrenOnly);
    return job != nullptr ? *job : *new FetchJob(app); // owned by app
}

FetchJob::FetchJob(AppViewModel& app) : QObject(&app), m_app(app)
{
    connect(app.session(), &Session::closing, this, [this] {
        cancel();
        m_state = State::Idle;
        clear();
    });
    m_look.setInterval(kLookAtFetch);
    connect(&m_look, &QTimer::timeout, this, [this] { tryByItself(kWhileOpen); });
}

bool FetchJob::isAsking(const std::string& portal) const
{
    if (m_state != State::Running) {
        return false;
    }
    if (!m_wish.portals.empty()) {
        return std::ranges::find(m_wish.portals, portal) != m_wish.portals.end();
    }
    const std::lock_guard lock(m_board->mutex);
    return !m_wish.byItselfAfter
           || std::ranges::any_of(m_board->services,
                                  [&portal](const auto& one) { return one.first.first == portal; });
}

std::vector<sync::SyncProgress> FetchJob::progress() const
{
    std::vector<sync::SyncProgress> all;
    const std::lock_guard lock(m_board->mutex);
    for (const auto& [key, progress] : m_board->services) {
        all.push_back(progress);
    }
    return all;
}

void FetchJob::start(FetchWish wish)
{
    if (!m_app.record().isOpen()) {
        return;
    }
    if (m_state == State::Running) {
        if (!wish.byItselfAfter) {
            m_next = std::move(wish);
        }
        return;
    }
    m_wish = std::move(wish);
    m_outcome = {};
    m_error = {};
    m_board = std::make_shared<Board>();
    m_stop = std::stop_source();
    const auto work = [&services = m_app.services(), wish = m_wish, board = m_board, stop = m_stop](
                          sync::StoreThread& store, const std::stop_token& closing) mutable {
        // Two who may stop it: the person, and the record being closed.
        const std::stop_callback whenClosing(closing, [&stop] { stop.request_stop(); });
        const auto tell = [&board](const sync::SyncProgress& progress) {
            const std::lock_guard lock(board->mutex);
            board->services[{progress.portal, progress.service}] = progress;
        };
        return fetchFromPortals(store, services, wish, tell, stop.get_token());
    };
    m_app.record().beside(Aside::Fetching, this, work, [this](Result<FetchOutcome> answer) {
        finish(std::move(answer));
    });
    setState(State::Running);
}

void FetchJob::cancel()
{
    m_next.reset();
    m_stop.request_stop();
}

void FetchJob::clear()
{
    if (m_state == State::Running) {
        return;
    }
    m_wish = {};
    m_outcome = {};
    m_error = {};
    m_board = std::make_shared<Board>();
    setState(State::Idle);
}

void FetchJob::finish(Result<FetchOutcome> answer)
{
    if (!answer) {
        m_error = answer.error();
        setState(State::Failed);
    } else {
        m_outcome = std::move(*answer);
        const bool nobody = byItself() && m_outcome.report.portals.empty();
        setState(nobody ? State::Idle : m_stop.stop_requested() ? State::Stopped : State::Done);
    }
    Q_EMIT recordChanged();
    if (m_next && m_state != State::Running) {
        start(*std::exchange(m_next, std::nullopt));
    }
}

void FetchJob::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void FetchJob::fetchByItself()
{
    connect(m_app.session(), &Session::stateChanged, this, [this] {
        const bool open = m_app.session()->state() == Session::State::Open;
        if (open != m_wasOpen) {
            m_wasOpen = open;
            if (open) {
                m_look.start();
                tryByItself(kAfterOpening);
            } else {
                m_look.stop();
            }
        }
    });
}

void FetchJob::tryByItself(std::chrono::milliseconds after)
{
    if (m_app.preferences()->autoFetch() && !m_app.session()->practice()) {
        start({{}, false, after});
    }
}
} // namespace regie::ui
