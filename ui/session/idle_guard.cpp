// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/idle_guard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWindow>

#include <algorithm>

namespace regie::ui
{
IdleGuard::IdleGuard(Uptime uptime, const Preferences& preferences, QObject* parent)
    : QObject(parent), m_uptime(std::move(uptime)), m_preferences(preferences)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &IdleGuard::check);
    if (QCoreApplication* application = QCoreApplication::instance()) {
        application->installEventFilter(this);
    }
}

IdleGuard::~IdleGuard() = default;

void IdleGuard::start()
{
    m_running = true;
    m_last = m_uptime();
    m_timer.start();
}

void IdleGuard::stop()
{
    m_running = false;
    m_timer.stop();
    setWarning(false, 0);
    setCovered(false);
}

void IdleGuard::setWarning(bool warning, int secondsLeft)
{
    if (m_warning != warning || m_secondsLeft != secondsLeft) {
        m_warning = warning;
        m_secondsLeft = secondsLeft;
        Q_EMIT warningChanged();
    }
}

void IdleGuard::setSuspended(bool suspended)
{
    if (m_suspended != suspended) {
        m_suspended = suspended;
        touched(); // the time counts from the end of the sentence
        Q_EMIT suspendedChanged();
    }
}

void IdleGuard::setWorking(const QObject* who, bool working)
{
    const bool was = this->working();
    if (working) {
        m_working.insert(who);
    } else {
        m_working.remove(who);
    }
    if (was != this->working()) {
        touched();
        Q_EMIT suspendedChanged();
    }
}

void IdleGuard::setCovered(bool covered)
{
    if (m_covered != covered) {
        m_covered = covered;
        Q_EMIT coveredChanged();
    }
}

void IdleGuard::touched()
{
    m_last = m_uptime();
    setWarning(false, 0);
}

void IdleGuard::check()
{
    if (!m_running) {
        return;
    }
    if (m_suspended || working()) {
        touched();
        return;
    }
    const std::chrono::milliseconds limit = std::chrono::minutes(m_preferences.lockMinutes());
    const std::chrono::milliseconds left = m_last + limit - m_uptime();
    if (left <= std::chrono::milliseconds(0)) {
        Q_EMIT lockWanted();
    } else if (left <= kWarning) {
        setWarning(true, static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count()));
    }
}

bool IdleGuard::swallows()
{
    const bool only = m_warning || m_covered;
    touched();
    setCovered(false);
    return only;
}

bool IdleGuard::eventFilter(QObject* watched, QEvent* event)
{
    // A shortcut would act before the press itself comes by; this is asked of what has the focus.
    if (event->type() == QEvent::ShortcutOverride && (m_warning || m_covered)) {
        event->accept();
        return true;
    }
    // Everything a person does comes to a window first; what items get later is the same again.
    if (!watched->isWindowType()) {
        return false;
    }
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!m_covered && key->key() == Qt::Key_D
            && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            touched();
            setCovered(true);
            m_swallowedKey = key->key();
            return true;
        }
        // The keys that are being let go of after covering are no wish to uncover.
        if (key->isAutoRepeat() && key->key() == m_swallowedKey) {
            return true;
        }
        if (!swallows()) {
            return false;
        }
        m_swallowedKey = key->key();
        return true;
    }
    case QEvent::KeyRelease: {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool ours = m_swallowedKey != 0 && key->key() == m_swallowedKey;
        if (ours && !key->isAutoRepeat()) {
            m_swallowedKey = 0;
        }
        return ours;
    }
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: return swallows();
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove: touched(); return m_covered;
    default: return false;
    }
}
} // namespace regie::ui
