// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/removal.h"
#include "ui/viewmodels/fetch_job.h"
#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/portal_list_model.h"
#include "ui/viewmodels/portal_reading.h"

#include <QTimer>

namespace regie::ui
{
/** "My care providers": who there are, how things are with each, and fetching from all. */
class PortalsViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(regie::ui::PortalListModel* portals READ portals CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* removed READ removed CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* remarks READ remarks CONSTANT)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool canFetch READ canFetch NOTIFY changed)
    Q_PROPERTY(bool fetching READ fetching NOTIFY changed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed)
    Q_PROPERTY(double progressValue READ progressValue NOTIFY changed)
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed)
    Q_PROPERTY(bool resultGood READ resultGood NOTIFY changed)
    Q_PROPERTY(int newsCount READ newsCount NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)

public:
    explicit PortalsViewModel(QObject* parent = nullptr);

    PortalListModel* portals() { return &m_portals; }
    /** Taken away while their data is still here: `label` the name, `more` the id. */
    RowModel* removed() { return &m_removed; }
    /** Of the person, about things that were removed: `label` whose and when, `value` the words. */
    RowModel* remarks() { return &m_remarks; }
    bool ready() const { return m_ready; }
    /** There is one that can be asked without signing in first. */
    bool canFetch() const;
    bool fetching() const;
    QString progressText() const; ///< how far it is
    double progressValue() const; ///< 0 to 1; below 0: not known yet
    /** What the last fetch came to, in a few sentences; empty: there was none. */
    QString resultText() const { return m_result; }
    bool resultGood() const { return m_resultGood; } ///< everything came
    int newsCount() const { return m_news; }         ///< things that are new or changed by it
    QString failure() const { return m_failure; }    ///< when the record itself was the trouble

    Q_INVOKABLE void fetchAll();
    Q_INVOKABLE void fetch(const QString& portalId);
    Q_INVOKABLE void cancel();
    /** Takes away what the last fetch came to. */
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    /** Something came in: what other pages show may be another now. */
    void recordChanged();

protected:
    void load() override;

private:
    struct Read {
        std::vector<PortalReading> readings;
        std::map<std::string, QString> services; ///< words by key
        std::vector<sync::Portal> removed;
        std::vector<store::LeftRemark> left;
    };
    FetchJob* job() const;
    void follow();
    void show();
    void showLeft(const Read& read);
    void tellResult(const FetchJob& job);

    PortalListModel m_portals;
    RowModel m_removed;
    RowModel m_remarks;
    std::vector<PortalReading> m_readings;
    std::map<std::string, QString> m_services; ///< words by key
    bool m_ready = false;
    bool m_connected = false;
    QString m_result;
    bool m_resultGood = false;
    int m_news = 0;
    QString m_failure;
    QTimer m_look; ///< at how far it is, while it runs
};

/** For the first page: whether a care provider needs the person, in one line. */
class PortalAttentionViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString portalId READ portalId NOTIFY changed)

public:
    explicit PortalAttentionViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    QString text() const { return m_text; }         ///< empty: none does
    QString portalId() const { return m_portalId; } ///< when it is one only

Q_SIGNALS:
    void changed();
    void recordChanged();

protected:
    void load() override;

private:
    void show(const std::vector<PortalReading>& readings);

    QString m_text;
    QString m_portalId;
    bool m_connected = false;
};
} // namespace regie::ui
