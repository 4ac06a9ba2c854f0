// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/memory_sweep.h"

#include "ui/tasks/unused_stack.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPixmapCache>
#include <QTimer>

#include <malloc.h>

namespace regie::ui
{
MemorySweep::MemorySweep(QQmlEngine& engine, Session& session, QObject* parent)
    : QObject(parent), m_engine(engine), m_session(session)
{
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_session.state() != Session::State::Closed) {
            m_somethingShown = true;
        } else if (m_somethingShown) {
            m_somethingShown = false;
            // Not now: the pages are only marked for deletion, and who called is among them.
            QTimer::singleShot(0, this, &MemorySweep::sweep);
        }
    });
}

void MemorySweep::sweep()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_engine.collectGarbage();
    m_engine.trimComponentCache();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QPixmapCache::clear();
    malloc_trim(0);
    wipeUnusedStack();
}
} // namespace regie::ui
