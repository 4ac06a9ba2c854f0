// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/preferences.h"
#include "ui/speech/voice.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace regie::ui
{
/**
 * Says one text at a time, in the voice of its language and at the speed the person chose. What cannot
 * be said ends in failed() with a reason, never in silence: a voice that hangs is given up.
 */
class Speaker : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Reason unavailableReason READ unavailableReason NOTIFY unavailableReasonChanged)

public:
    enum class Reason {
        None,
        NoEngine, ///< nothing on this computer that speaks
        NoVoice,  ///< no voice of the language of the text; another one would be unintelligible
        NoSound,  ///< it speaks, but the sound goes nowhere
    };
    Q_ENUM(Reason)

    Speaker(const Preferences& preferences, VoiceFactory factory, QObject* parent = nullptr);
    ~Speaker() override;

    /** What kept the last text from being said; None when nothing did. */
    Reason unavailableReason() const { return m_reason; }
    void forgetReason() { setReason(Reason::None); }

    /** Says a text as it stands on the screen; what was being said stops. */
    void say(const QString& shown, Language language);
    /** Falls silent; no signal follows. */
    void stop();

    /** How long a text may take before it counts as hanging, in ms. */
    static int longestTime(const QString& words, int speed);

Q_SIGNALS:
    void started();
    void finished();
    void failed(regie::ui::Speaker::Reason reason);
    void unavailableReasonChanged();

private:
    void onPrepared(Language language, Voice::Readiness readiness);
    void speak();
    void end();
    void fail(Reason reason);
    void setReason(Reason reason);
    void connectVoice();

    const Preferences& m_preferences;
    VoiceFactory m_factory;
    std::unique_ptr<Voice> m_voice; ///< made at the first text
    QTimer m_patience;
    std::optional<Language> m_prepared; ///< the language the voice is ready for
    Language m_language = Language::Dutch;
    QString m_words; ///< what is being said; empty: nothing
    quint64 m_id = 0;
    Reason m_reason = Reason::None;
};
} // namespace regie::ui
