// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/app_view_model.h"
#include "ui/viewmodels/fetch_work.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace regie::ui
{
/**
 * The fetching from care providers that is going on or was the last one. It belongs to the program, not
 * to a page: whoever looks at something else meanwhile finds it again. Locking the record ends it;
 * the next one goes on where it was.
 */
class FetchJob final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running,
        Done,    ///< see outcome()
        Stopped, ///< by the person; what had come in stays
        Failed,  ///< see error(): of the record, not of a care provider
    };

    /** The one of `app`; made when there is none yet. */
    static FetchJob& of(AppViewModel& app);

    State state() const { return m_state; }
    const FetchOutcome& outcome() const { return m_outcome; }
    const Error& error() const { return m_error; }
    /** Nobody pressed a button for this one. */
    bool byItself() const { return m_wish.byItselfAfter.has_value(); }
    /** Whether this portal is being asked now. */
    bool isAsking(const std::string& portal) const;
    /** How far each service is that was asked so far; from the window's thread while it runs. */
    std::vector<sync::SyncProgress> progress() const;

    /** While one is running, what the person asks for comes after it. */
    void start(FetchWish wish);
    void cancel();
    /** Forgets the last result. */
    void clear();
    /**
     * From now on also without being asked: when a record is opened, and every 12 hours while it is
     * open, as long as the preferences allow it. Never for the practice data.
     */
    void fetchByItself();

Q_SIGNALS:
    void stateChanged();
    /** Something came in: what pages show may be another now. */
    void recordChanged();

private:
    /** Written by the threads of the portals, read by the window. */
    struct Board {
        std::mutex mutex; ///< guards the one below
        std::map<std::pair<std::string, std::string>, sync::SyncProgress> services;
    };
    explicit FetchJob(AppViewModel& app);
    void finish(Result<FetchOutcome> answer);
    void setState(State state);
    void tryByItself(std::chrono::milliseconds after);

    AppViewModel& m_app;
    State m_state = State::Idle;
    FetchWish m_wish;
    std::optional<FetchWish> m_next; ///< asked for while this one was running
    FetchOutcome m_outcome;
    Error m_error;
    std::shared_ptr<Board> m_board = std::make_shared<Board>();
    std::stop_source m_stop;
    QTimer m_look{this}; ///< whether it is time again
    bool m_wasOpen = false;
};
} // namespace regie::ui
