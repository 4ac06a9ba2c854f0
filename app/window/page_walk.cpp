// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_walk.h"

#include "app/window/layout_check.h"

#include <QGuiApplication>
#include <QImage>
#include <QTimer>
#include <QVariant>

#include <algorithm>
#include <iostream>

namespace regie::app
{
namespace
{
constexpr int kPause = 30;       ///< ms between looks whether a page has read what it shows
constexpr int kMostLooks = 200;  ///< then it is taken as it is
constexpr int kQuietToCheck = 2; ///< looks in a row with nothing being read
constexpr int kQuietToDraw =
    12; ///< the same for a picture, where what moves is to have come to rest
constexpr qsizetype kMostFaults = 5; ///< of one page that are told
} // namespace

PageWalk::PageWalk(QQuickWindow& window, ui::Session& session, const WindowOptions& options)
    : m_window(window), m_session(session), m_options(options)
{
    if (options.locked) {
        m_begun = true;
        QTimer::singleShot(kPause, this, [this] { begin(); });
    } else if (!options.page.empty() || options.selfTest || !options.shots.empty()) {
        connect(&session, &ui::Session::stateChanged, this, [this] {
            if (m_session.state() == ui::Session::State::Open && !m_begun) {
                m_begun = true;
                QTimer::singleShot(kPause, this, [this] { begin(); });
            } else if (m_session.state() == ui::Session::State::Closed && !m_begun) {
                m_failed = true;
                QGuiApplication::exit(1);
            }
        });
    }
}

bool PageWalk::call(const char* function, const QVariant& argument)
{
    QVariant answer;
    const bool called = QMetaObject::invokeMethod(
        &m_window, function, Q_RETURN_ARG(QVariant, answer), Q_ARG(QVariant, argument));
    return called && answer.toBool();
}

void PageWalk::begin()
{
    const bool walk = m_options.selfTest || !m_options.shots.empty();
    if (!m_options.page.empty()) {
        m_left = QString::fromStdString(m_options.page).split(QLatin1Char(','));
    } else {
        QVariant pages;
        QMetaObject::invokeMethod(&m_window, "pageNames", Q_RETURN_ARG(QVariant, pages));
        m_left = pages.toStringList();
    }
    m_stays = !walk;
    next();
}

void PageWalk::next()
{
    if (m_left.isEmpty() && m_stays) {
        return;
    }
    if (m_left.isEmpty()) {
        QGuiApplication::exit(m_failed ? 1 : 0);
        return;
    }
    m_page = m_left.takeFirst();
    const qsizetype open = m_page.indexOf(QLatin1Char('{'));
    if (open < 0) {
        visit(m_page);
        return;
    }
    // "{lab_result}" stands for the newest fact of that kind.
    const std::string kind = m_page.mid(open + 1).chopped(1).toStdString();
    m_session.record().read(
        this,
        [kind](store::Records& records) {
            store::ListQuery query;
            query.kind = kind;
            query.limit = 1;
            return records.list(query);
        },
        [this, open](const Result<store::FactPage>& page) {
            const bool found = page && !page->facts.empty();
            visit(m_page.left(open)
                  + QString::fromStdString(found ? page->facts.front().id : std::string()));
        });
}

void PageWalk::visit(const QString& page)
{
    if (!call("showPage", page)) {
        std::cerr << "regie: page does not load: " << m_page.toStdString() << '\n';
        m_failed = true;
    }
    settle(kMostLooks, 0);
}

void PageWalk::settle(int looksLeft, int quietLooks)
{
    // Pages read in the background; nothing tells the moment a picture has everything in it.
    QTimer::singleShot(kPause, this, [this, looksLeft, quietLooks] {
        const int quiet = m_session.record().isBusy() ? 0 : quietLooks + 1;
        if (looksLeft <= 0 || quiet >= (m_options.shots.empty() ? kQuietToCheck : kQuietToDraw)) {
            arrived();
        } else {
            settle(looksLeft - 1, quiet);
        }
    });
}

bool PageWalk::fits()
{
    const QStringList faults = layoutFaults(m_window);
    // A page that is still being laid out has its texts anywhere: only what stays is a fault.
    if (!faults.isEmpty() && m_layoutLooks < kMostLooks / 2) {
        ++m_layoutLooks;
        QTimer::singleShot(kPause, this, [this] { arrived(); });
        return false;
    }
    m_layoutLooks = 0;
    m_failed = m_failed || !faults.isEmpty();
    for (const QString& fault : faults.first(std::min(kMostFaults, faults.size()))) {
        std::cerr << "regie: " << m_page.toStdString() << ": " << fault.toStdString() << " ("
                  << faults.size() << " faults)\n";
    }
    return true;
}

void PageWalk::arrived()
{
    if (m_options.selfTest && !fits()) {
        return;
    }
    if (!m_options.shots.empty()) {
        QString name = m_page;
        name = name.section(QLatin1Char('='), 0, 0);
        name.replace(QLatin1Char(':'), QLatin1Char('-'));
        const QString file =
            QString::fromStdString((m_options.shots / "").string()) + name + QStringLiteral(".png");
        if (!m_window.grabWindow().save(file)) {
            std::cerr << "regie: picture not written\n";
            m_failed = true;
        }
    }
    next();
}
} // namespace regie::app
