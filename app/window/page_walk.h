// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/window.h"
#include "ui/session/session.h"

#include <QObject>
#include <QQuickWindow>
#include <QStringList>

namespace regie::app
{
/**
 * Goes to a page that was asked for, or past every page: for `--self-test`, which fails when a page does
 * not load, and for `--shots`, which keeps a picture of each.
 */
class PageWalk final : public QObject
{
public:
    PageWalk(QQuickWindow& window, ui::Session& session, const WindowOptions& options);
    bool failed() const { return m_failed; }

private:
    void begin();
    void next();
    void visit(const QString& page);
    /** Goes on when nothing has been read for some looks in a row. */
    void settle(int looksLeft, int quietLooks);
    /** Says what does not fit; false: looks again later. */
    bool fits();
    void arrived();
    bool call(const char* function, const QVariant& argument);

    QQuickWindow& m_window;
    ui::Session& m_session;
    const WindowOptions& m_options;
    QStringList m_left;
    QString m_page;
    int m_layoutLooks = 0;
    bool m_begun = false;
    bool m_stays = false; ///< goes to one page and leaves the window to the person
    bool m_failed = false;
};
} // namespace regie::app
