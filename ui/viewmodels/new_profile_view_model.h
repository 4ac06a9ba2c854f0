// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/viewmodels/new_passphrase_view_model.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace regie::ui
{
/** What a new profile needs to know of the person. */
class NewProfileViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(regie::ui::Session* session READ session WRITE setSession NOTIFY changed REQUIRED)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(bool nameGood READ nameGood NOTIFY changed)
    Q_PROPERTY(QString birthDate READ birthDate WRITE setBirthDate NOTIFY changed)
    Q_PROPERTY(bool birthDateGood READ birthDateGood NOTIFY changed)
    Q_PROPERTY(QString birthDateWords READ birthDateWords NOTIFY changed)
    Q_PROPERTY(bool labelShown READ labelShown WRITE setLabelShown NOTIFY changed)

public:
    using QObject::QObject;
    ~NewProfileViewModel() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString name() const { return m_name; }
    void setName(const QString& name);
    bool nameGood() const;
    /** As it was typed. */
    QString birthDate() const { return m_birthDate; }
    void setBirthDate(const QString& birthDate);
    /** A date, or nothing at all: it may be left out. */
    bool birthDateGood() const { return m_birthDate.trimmed().isEmpty() || !m_date.empty(); }
    /** The date that was understood, in words; empty: none. */
    QString birthDateWords() const;
    bool labelShown() const { return m_labelShown; }
    void setLabelShown(bool shown);

    /** Makes the profile; Session says how it went. */
    Q_INVOKABLE void create(regie::ui::NewPassphraseViewModel* passphrase);

Q_SIGNALS:
    void changed();

private:
    QPointer<Session> m_session;
    QString m_name;
    QString m_birthDate;
    std::string m_date; ///< FHIR
    bool m_labelShown = false;
};
} // namespace regie::ui
