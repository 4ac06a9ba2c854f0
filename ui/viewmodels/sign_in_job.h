// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/browser_door.h"
#include "core/sync/sign_in.h"
#include "ui/viewmodels/app_view_model.h"

#include <QObject>
#include <QString>

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace regie::ui
{
/** Where to sign in, and what the person agreed to. */
struct SignInWish {
    std::string portal;       ///< id
    std::string agreed;       ///< operator of the proxy who may see the data; empty: not asked yet
    bool acceptMoved = false; ///< the person was asked: it signs in elsewhere than last time
};

/** How it ended, with what a page tells of it. */
struct SignInResult {
    sync::SignInOutcome outcome;
    std::string name;         ///< of the portal
    std::string operatorName; ///< of its proxy, to agree to
};

/**
 * The one sign-in that is going on or was the last one. It belongs to the program, not to a page.
 * Locking the record ends it.
 */
class SignInJob final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Preparing, ///< asking the portal where to sign in
        Waiting,   ///< the browser is open: it is the person's turn
        Finishing,
        Done,   ///< see result()
        Failed, ///< see error(): of the record
    };

    /** The one of `app`; made when there is none yet. */
    static SignInJob& of(AppViewModel& app);

    State state() const { return m_state; }
    bool running() const
    {
        return m_state == State::Preparing || m_state == State::Waiting
               || m_state == State::Finishing;
    }
    const std::string& portal() const { return m_wish.portal; }
    const SignInResult& result() const { return m_result; }
    const Error& error() const { return m_error; }
    /** To open by hand, once, on this computer; empty: there is none to open now. */
    const QString& address() const { return m_address; }
    /** Whether the browser was started; else the person has to open the address. */
    bool opened() const { return m_opened; }

    void start(SignInWish wish);
    /** Also for "I saw an error": a MedMij proxy tells us of none. */
    void cancel();
    void clear();

Q_SIGNALS:
    void stateChanged();

private:
    explicit SignInJob(AppViewModel& app);
    void tell(sync::SignInStep step);
    void show(const std::string& address);
    void finish(Result<SignInResult> answer);
    void setState(State state);

    AppViewModel& m_app;
    State m_state = State::Idle;
    SignInWish m_wish;
    SignInResult m_result;
    Error m_error;
    QString m_address;
    bool m_opened = false;
    std::stop_source m_stop;
};
} // namespace regie::ui
