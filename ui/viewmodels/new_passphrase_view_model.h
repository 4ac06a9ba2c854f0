// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/secrets/passphrase_field.h"
#include "ui/secrets/shown_secret.h"
#include "ui/session/session.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace regie::ui
{
/**
 * Choosing a passphrase: typed, or words the program offers, then once more to be sure. Holds it in
 * locked memory until take().
 */
class NewPassphraseViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(regie::ui::Session* session READ session WRITE setSession NOTIFY changed REQUIRED)
    Q_PROPERTY(regie::ui::PassphraseField* field READ field WRITE setField NOTIFY changed)
    Q_PROPERTY(regie::ui::ShownSecret* words READ words CONSTANT)
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed)

public:
    enum class Problem {
        None,
        TooShort, ///< fewer than twelve characters
        TooEasy,  ///< everybody's, or too regular
        NotTheSame,
    };
    Q_ENUM(Problem)

    explicit NewPassphraseViewModel(QObject* parent = nullptr);

    Session* session() const { return m_session; }
    void setSession(Session* session);
    /** Whose strength is measured while it is typed in. */
    PassphraseField* field() const { return m_field; }
    void setField(PassphraseField* field);
    /** What the program offers; empty until offerWords(). */
    ShownSecret* words() { return &m_words; }
    /** Good enough, and now to be typed once more. */
    bool chosen() const { return !m_chosen.empty(); }
    Problem problem() const { return m_problem; }

    /** Other words than before. */
    Q_INVOKABLE void offerWords();
    /** The offered words are it. */
    Q_INVOKABLE void takeWords();
    Q_INVOKABLE void withdrawWords();
    /** What is in the field is it, when it is good enough; else `problem` says why not. */
    Q_INVOKABLE void choose(regie::ui::PassphraseField* field);
    /** Typed once more; `confirmed` when it is the same. */
    Q_INVOKABLE void repeat(regie::ui::PassphraseField* field);
    Q_INVOKABLE void startAgain();
    /** Makes it the passphrase of the record that is open; Session says how it went. */
    Q_INVOKABLE void apply();
    /** Gives it away. */
    Secret take();

Q_SIGNALS:
    void changed();
    void confirmed();

private:
    void measure();
    void set(Problem problem);

    QPointer<Session> m_session;
    QPointer<PassphraseField> m_field;
    ShownSecret m_words;
    Secret m_chosen;
    Problem m_problem = Problem::None;
};
} // namespace regie::ui
