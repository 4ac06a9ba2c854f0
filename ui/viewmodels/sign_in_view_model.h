// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/sign_in_job.h"

namespace regie::ui
{
/** Signing in to one care provider, in the person's own browser. */
class SignInViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString portalId READ portalId WRITE setPortalId NOTIFY changed REQUIRED)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString operatorName READ operatorName NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(bool browserOpened READ browserOpened NOTIFY changed)

public:
    enum class State {
        Ready,     ///< not begun
        Preparing, ///< asking the care provider where to sign in
        Waiting,   ///< it is the person's turn, in the browser
        Finishing,
        Agree,    ///< asks whether the operator of the proxy may pass on the data
        Moved,    ///< asks whether to go on: it signs in elsewhere than last time
        ClientId, ///< the care provider has to give a number first
        SignedIn,
        Ended, ///< see `words`
    };
    Q_ENUM(State)

    explicit SignInViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    QString portalId() const { return m_portalId; }
    void setPortalId(const QString& portalId);
    State state() const;
    QString name() const { return m_name; }
    QString operatorName() const;
    QString words() const; ///< how it ended
    QString missingText()
        const;               ///< what the care provider does not let us fetch; empty: all is well
    QString address() const; ///< to open by hand; empty: none now
    bool browserOpened() const;

    Q_INVOKABLE void start();
    /** The operator may pass on the data: goes on. */
    Q_INVOKABLE void agree();
    /** The person asked the care provider: the new address is right. */
    Q_INVOKABLE void acceptMoved();
    /** Keeps the number the care provider gave, and begins. */
    Q_INVOKABLE void useClientId(const QString& clientId);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

protected:
    void load() override;

private:
    SignInJob* job() const;
    /** The job is about this care provider. */
    bool mine() const;
    void startWith(SignInWish wish);

    QString m_portalId;
    QString m_name;
    bool m_connected = false;
};
} // namespace regie::ui
