// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/row_model.h"
#include "ui/viewmodels/share_basics.h"
#include "ui/viewmodels/share_item_model.h"

#include <QUrl>

#include <memory>

namespace regie::ui
{
struct PortalReading;

/**
 * Sharing what the person chooses: for whom and why, which facts, what that tells, what the receiver
 * will read, and the file. Nothing is made before `preview` was there, and the file is made from
 * exactly what it shows.
 */
class ShareViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(regie::ui::RowModel* recipients READ recipients CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* purposes READ purposes CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* presets READ presets CONSTANT)
    Q_PROPERTY(regie::ui::RowModel* specialisms READ specialisms CONSTANT)
    Q_PROPERTY(QString recipient READ recipient WRITE setRecipient NOTIFY inputsChanged)
    Q_PROPERTY(QString recipientName READ recipientName WRITE setRecipientName NOTIFY inputsChanged)
    Q_PROPERTY(QString purpose READ purpose WRITE setPurpose NOTIFY inputsChanged)
    Q_PROPERTY(QString question READ question WRITE setQuestion NOTIFY inputsChanged)
    Q_PROPERTY(bool inWriting READ inWriting WRITE setInWriting NOTIFY inputsChanged)
    Q_PROPERTY(QString shareId READ shareId NOTIFY makingChanged)
    Q_PROPERTY(int months READ months WRITE setMonths NOTIFY inputsChanged)
    Q_PROPERTY(QString preset READ preset WRITE setPreset NOTIFY inputsChanged)
    Q_PROPERTY(QString specialism READ specialism WRITE setSpecialism NOTIFY inputsChanged)
    Q_PROPERTY(bool confirmed READ confirmed WRITE setConfirmed NOTIFY inputsChanged)
    Q_PROPERTY(QString forWhom READ forWhom NOTIFY inputsChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY choiceChanged)
    Q_PROPERTY(regie::ui::ShareItemModel* items READ items CONSTANT)
    Q_PROPERTY(regie::ui::ShareItemModel* leftOut READ leftOut CONSTANT)
    Q_PROPERTY(int going READ going NOTIFY choiceChanged)
    Q_PROPERTY(regie::ui::RowModel* warnings READ warnings CONSTANT)
    Q_PROPERTY(bool drafted READ drafted NOTIFY draftChanged)
    Q_PROPERTY(regie::ui::RowModel* preview READ preview CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY draftChanged)
    Q_PROPERTY(Making making READ making NOTIFY makingChanged)
    Q_PROPERTY(QString code READ code NOTIFY makingChanged)
    Q_PROPERTY(QString madeName READ madeName NOTIFY makingChanged)
    Q_PROPERTY(QString makeErrorText READ makeErrorText NOTIFY makingChanged)
    Q_PROPERTY(regie::ui::RowModel* portals READ portals CONSTANT)
    Q_PROPERTY(QString notTaking READ notTaking NOTIFY sendingChanged)
    Q_PROPERTY(QString signInFirst READ signInFirst NOTIFY sendingChanged)
    Q_PROPERTY(QString sendTo READ sendTo WRITE setSendTo NOTIFY sendingChanged)
    Q_PROPERTY(QString sendName READ sendName NOTIFY sendingChanged)
    Q_PROPERTY(Sending sending READ sending NOTIFY sendingChanged)
    Q_PROPERTY(QString sendingText READ sendingText NOTIFY sendingChanged)

public:
    enum class Making { No, Busy, Made, Failed };
    Q_ENUM(Making)
    enum class Sending {
        No,
        Going,
        Sent,    ///< it arrived
        Waiting, ///< it goes with the next fetch
        Unsure,  ///< it may or may not have arrived
        Refused,
    };
    Q_ENUM(Sending)

    explicit ShareViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    // Choices: `label` is the name, `value` the id.
    RowModel* recipients() { return &m_recipients; }
    RowModel* purposes() { return &m_purposes; }
    RowModel* presets() { return &m_presets; } ///< the last one, "own": start with nothing
    RowModel* specialisms() { return &m_specialisms; }
    QString recipient() const { return m_recipient; }
    void setRecipient(const QString& id);
    QString recipientName() const { return m_name; }
    void setRecipientName(const QString& name);
    QString purpose() const { return m_purpose; }
    void setPurpose(const QString& id);
    QString question() const { return m_question; }
    void setQuestion(const QString& question);
    bool inWriting() const { return m_inWriting; } ///< the question itself is asked: an e-consult
    void setInWriting(bool inWriting);
    QString shareId() const { return m_shareId; } ///< of what make() made
    int months() const { return m_months; }       ///< how long it is meant to hold; 0: no end
    void setMonths(int months);
    QString preset() const { return m_preset; }
    void setPreset(const QString& id);
    QString specialism() const { return m_specialism; }
    void setSpecialism(const QString& id);
    bool confirmed() const { return m_confirmed; } ///< "everything" is meant
    void setConfirmed(bool confirmed);
    QString forWhom() const; ///< in words
    /** What the preset chooses has been read. */
    bool ready() const { return m_ready; }
    ShareItemModel* items() { return &m_items; } ///< what was chosen, with what was taken out again
    ShareItemModel* leftOut() { return &m_leftOut; } ///< what the preset left out, and why
    int going() const { return m_items.going() + m_leftOut.going(); }
    RowModel* warnings() { return &m_warnings; } ///< sentences
    bool drafted() const { return m_draft != nullptr; }
    RowModel* preview() { return &m_preview; } ///< `technical`: a heading
    QString title() const;                     ///< of what the receiver reads
    Making making() const { return m_making; }
    /** What a PDF opens with. It is kept nowhere: here is the only place to read it. */
    QString code() const { return m_code; }
    QString madeName() const { return m_madeName; } ///< name of the file
    QString makeErrorText() const { return m_makeErrorText; }
    /** Care providers that take documents: `label` the name, `more` the id. */
    RowModel* portals() { return &m_portals; }
    QString notTaking() const { return m_notTaking; }     ///< names of those that take none
    QString signInFirst() const { return m_signInFirst; } ///< names of those to sign in at first
    QString sendTo() const
    {
        return m_sendTo;
    } ///< id of the one it goes to; empty: it becomes a file
    /** Makes what will be read anew, for whom it is then. */
    void setSendTo(const QString& id);
    QString sendName() const { return m_sendName; }
    Sending sending() const { return m_sending; }
    QString sendingText() const;

    /** Chooses anew by the preset: own changes go. */
    Q_INVOKABLE void choose();
    Q_INVOKABLE void setGoing(int row, bool going);
    Q_INVOKABLE void setLeftGoing(int row, bool going);
    /** Takes a fact along that no preset chose; one that may never be shared says so. */
    Q_INVOKABLE void add(const QString& factId);
    /** Freezes the choice and makes what the receiver will read, for a file. */
    Q_INVOKABLE void makeDraft();
    /** `form`: "pdf", "ips", "text" or "card". */
    Q_INVOKABLE void make(const QString& form, const QUrl& file);
    /** Sends what the preview shows to `sendTo`: it is a share from then on. */
    Q_INVOKABLE void send();
    /** A name without what it is about. */
    Q_INVOKABLE QString suggestedName(const QString& form) const;

Q_SIGNALS:
    void inputsChanged();
    void choiceChanged();
    void draftChanged();
    void makingChanged();
    void sendingChanged();

protected:
    void load() override;

private:
    struct Chosen;
    void showChoices();
    void show(const Chosen& chosen);
    void reword();
    void weigh();
    void weighed(share::Selection selection);
    void showWarnings();
    void dropDraft();
    void draw();
    void readPortals();
    void showPortals(const std::vector<PortalReading>& readings);
    void followSending();
    std::vector<std::string> goingIds() const;
    share::ShareTerms terms() const;
    QString groupName(const std::string& id) const;
    QString reasonOf(const share::LeftOut& left) const;

    std::shared_ptr<const Sharing> m_sharing;
    RowModel m_recipients;
    RowModel m_purposes;
    RowModel m_presets;
    RowModel m_specialisms;
    QString m_recipient;
    QString m_name;
    QString m_purpose = QStringLiteral("behandeling");
    QString m_question;
    bool m_inWriting = false;
    QString m_shareId;
    int m_months = 0;
    QString m_preset;
    QString m_specialism = QStringLiteral("algemeen");
    bool m_confirmed = false;
    bool m_ready = false;
    // Answers to older questions are dropped.
    int m_chosen = 0;
    int m_weighed = 0;
    int m_drafted = 0;
    ShareItemModel m_items;
    ShareItemModel m_leftOut;
    RowModel m_warnings;
    share::Selection m_warned; ///< what `m_warnings` is about
    std::shared_ptr<share::ShareDraft> m_draft;
    Language m_draftLanguage = Language::Dutch;
    bool m_drafting = false;
    RowModel m_preview;
    Making m_making = Making::No;
    QString m_code;
    QString m_madeName;
    QString m_makeErrorText;
    RowModel m_portals;
    QString m_notTaking;
    QString m_signInFirst;
    QString m_sendTo;
    QString m_sendName;
    Sending m_sending = Sending::No;
};
} // namespace regie::ui
