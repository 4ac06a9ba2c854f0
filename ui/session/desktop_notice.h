// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <set>
#include <string>

namespace regie::ui
{
class Preferences;

/**
 * Says outside of the window, in the way of the desktop (org.freedesktop.Notifications), that it is time
 * to measure. It stands on a screen that others may see and in a list that stays: never what is to be
 * measured, never a value or a name. Without a bus, or switched off, nothing is said.
 */
class DesktopNotice final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotice(const Preferences& preferences, QObject* parent = nullptr);
    ~DesktopNotice() override;

    /** Speaks to the desktop of this session; until then nothing is said. */
    void listen();
    /** Speaks on this bus. */
    void listenOn(const QDBusConnection& session);

    /** Says it once for each `moment`, and not while the person looks at the window. */
    void measureNow(const std::string& moment);
    /** It was done, put off, or the record was locked: takes away what still stands there. */
    void withdraw();
    /** Another record: what was said before does not count. */
    void forget();

Q_SIGNALS:
    /** The person pressed it. */
    void pressed();

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);
    void notificationClosed(uint id, uint reason);

private:
    const Preferences& m_preferences;
    QDBusConnection m_session = QDBusConnection(QString());
    std::set<std::string> m_said;
    uint m_shown = 0; ///< number the desktop gave it; 0: nothing stands there
    int m_asked = 0;  ///< counts what was sent, to know an answer that comes too late
};
} // namespace regie::ui
