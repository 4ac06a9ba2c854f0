// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/secrets/passphrase_field.h"
#include "ui/session/session.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace regie::ui
{
/** Asks for two groups of the new recovery code, to know that it is on paper. */
class RecoveryCheckViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(regie::ui::Session* session READ session WRITE setSession NOTIFY changed REQUIRED)
    Q_PROPERTY(int firstGroup READ firstGroup NOTIFY changed)
    Q_PROPERTY(int secondGroup READ secondGroup NOTIFY changed)
    Q_PROPERTY(bool wrong READ wrong NOTIFY changed)

public:
    using QObject::QObject;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    /** Counted from 1; the first stands before the second. */
    int firstGroup() const { return m_first + 1; }
    int secondGroup() const { return m_second + 1; }
    /** What was typed last is not what stands on paper. */
    bool wrong() const { return m_wrong; }

    /** Ends the state Session::Confirming when both are right. Small letters and O for 0 will do. */
    Q_INVOKABLE void check(regie::ui::PassphraseField* first, regie::ui::PassphraseField* second);
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    QPointer<Session> m_session;
    int m_first = 1;
    int m_second = 4;
    bool m_wrong = false;
};
} // namespace regie::ui
