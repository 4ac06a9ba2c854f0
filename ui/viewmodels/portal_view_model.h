// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/service_catalogue.h"
#include "ui/viewmodels/fetch_job.h"
#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/portal_reading.h"

#include <QTimer>

#include <optional>

namespace regie::ui
{
/** One care provider: what it gives, how that went, what was sent, and what one can do. */
class PortalViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString portalId READ portalId WRITE setPortalId NOTIFY changed REQUIRED)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool missing READ missing NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString provider READ provider NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString operatorName READ operatorName NOTIFY changed)
    Q_PROPERTY(int standing READ standing NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(QString clock READ clock NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(bool canSignIn READ canSignIn NOTIFY changed)
    Q_PROPERTY(bool signInFirst READ signInFirst NOTIFY changed)
    Q_PROPERTY(bool canFetchMissing READ canFetchMissing NOTIFY changed)
    Q_PROPERTY(bool fetching READ fetching NOTIFY changed)
    Q_PROPERTY(regie::ui::RowModel* services READ services CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* outbox READ outbox CONSTANT)

public:
    explicit PortalViewModel(QObject* parent = nullptr);

    QString portalId() const { return m_portalId; }
    void setPortalId(const QString& portalId);
    bool ready() const { return m_ready; }
    bool missing() const { return m_ready && !m_reading; } ///< it was removed
    QString name() const;
    QString provider() const; ///< who it is; empty when the name says it
    QString address() const;
    QString operatorName() const; ///< who passes the data on (MedMij); empty: nobody
    int standing() const;         ///< PortalStanding::Kind
    QString words() const;
    QString advice() const;
    QString clock() const; ///< that its clock and ours differ; empty: they do not
    QString when() const;  ///< when it was asked last; empty: never
    bool canSignIn() const;
    bool signInFirst() const;     ///< nothing can be fetched before that
    bool canFetchMissing() const; ///< of some services all came, of others not
    bool fetching() const;
    /** `label`: what it is; `value`: how it went; `more`: what came, why not, what to do. */
    RowModel* services() { return &m_services; }
    /** What was sent or is to be: see outboxRows(). */
    RowModel* outbox() { return &m_outbox; }

    Q_INVOKABLE void fetch();
    /** Asks only the services of which not all came last time. */
    Q_INVOKABLE void fetchMissing();
    Q_INVOKABLE void cancel();
    /** The person says that the data is theirs although the name differs: fetches with that. */
    Q_INVOKABLE void acceptPerson();
    /** Something in the outbox that was refused goes once more, at once. `key`: of its row. */
    Q_INVOKABLE void sendAgain(qlonglong key);

Q_SIGNALS:
    void changed();

protected:
    void load() override;

private:
    struct Read {
        std::optional<PortalReading> reading;
        std::map<std::string, QString> titles; ///< of facts in the outbox
    };
    FetchJob* job() const;
    void follow();
    void show();
    FetchWish wish() const;

    QString m_portalId;
    std::optional<PortalReading> m_reading;
    std::map<std::string, QString> m_titles;
    std::optional<sync::ServiceCatalogue> m_catalogue;
    bool m_ready = false;
    bool m_connected = false;
    RowModel m_services;
    RowModel m_outbox;
    QTimer m_look; ///< at how far it is, while it runs
};
} // namespace regie::ui
