// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QObject>
#include <QQmlEngine>

namespace regie::ui
{
/**
 * After each lock, when the pages are gone, lets go of what Qt still keeps of them: objects of scripts,
 * pictures, what lies on the stacks of the threads. What is let go of is wiped by the program's
 * allocator (app/wiping_allocator.cpp).
 */
class MemorySweep final : public QObject
{
    Q_OBJECT

public:
    MemorySweep(QQmlEngine& engine, Session& session, QObject* parent = nullptr);

    /** At once. */
    void sweep();

private:
    QQmlEngine& m_engine;
    Session& m_session;
    bool m_somethingShown = false; ///< since the last sweep
};
} // namespace regie::ui
