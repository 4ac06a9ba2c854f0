// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/econsults.h"
#include "ui/viewmodels/page_view_model.h"

#include <QTimer>

namespace regie::ui
{
/**
 * A question in writing to a care provider, and the reply. What is typed is kept a moment later, as a
 * version; it leaves by the road of every share (ShareViewModel), which tells sent() of it.
 */
class EConsultViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString consultId READ consultId WRITE setConsultId NOTIFY inputsChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY loaded)
    Q_PROPERTY(QString key READ key NOTIFY loaded)
    Q_PROPERTY(QString to READ to NOTIFY changed)
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString reply READ reply NOTIFY changed)
    Q_PROPERTY(QString wholeQuestion READ wholeQuestion NOTIFY changed)
    Q_PROPERTY(QString sentText READ sentText NOTIFY changed)
    Q_PROPERTY(QString repliedText READ repliedText NOTIFY changed)
    Q_PROPERTY(bool removed READ removed NOTIFY changed)
    Q_PROPERTY(bool hasQuestion READ hasQuestion NOTIFY changed)

public:
    explicit EConsultViewModel(QObject* parent = nullptr);
    ~EConsultViewModel() override;

    QString consultId() const { return m_id; }
    void setConsultId(const QString& id);
    bool ready() const { return m_ready; }
    /** The id it has or will have. */
    QString key() const { return QString::fromStdString(m_consult.id); }
    QString to() const { return QString::fromStdString(m_consult.to); }
    QString subject() const { return QString::fromStdString(m_consult.subject); }
    QString question() const { return QString::fromStdString(m_consult.question); }
    QString reply() const { return QString::fromStdString(m_consult.reply); }
    QString wholeQuestion() const; ///< subject and question, as they go along
    QString sentText() const;      ///< the day the file was made, in words; empty: not yet
    QString repliedText() const;
    bool removed() const { return m_removed; }
    bool hasQuestion() const { return !question().trimmed().isEmpty(); }

    Q_INVOKABLE void setTo(const QString& text);
    Q_INVOKABLE void setSubject(const QString& text);
    Q_INVOKABLE void setQuestion(const QString& text);
    Q_INVOKABLE void setReply(const QString& text);
    /** A file with the question was made. */
    Q_INVOKABLE void sent(const QString& shareId);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void bringBack();
    /** Keeps what was typed now, without waiting. */
    Q_INVOKABLE void keep();

Q_SIGNALS:
    void inputsChanged();
    void loaded();
    void changed();

protected:
    void load() override;

private:
    void set(std::string& member, const QString& text);
    void show(const visit::KeptEConsult& kept);
    void edited();
    bool dirty() const { return m_edits != m_keptEdits; }
    QString dayText(const std::string& date) const;
    std::string today() const;

    QString m_id; ///< empty until the first time it is kept
    bool m_ready = false;
    bool m_removed = false;
    visit::EConsult m_consult;
    unsigned m_edits = 0;     ///< changes made here
    unsigned m_keptEdits = 0; ///< of those, the ones that are kept
    QTimer m_later;
};
} // namespace regie::ui
