// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/speech/voice.h"

#include <QThread>

namespace regie::ui
{
class SpeechWorker;

/**
 * The voice of the computer: speech-dispatcher through Qt's engine "speechd", the only one that speaks
 * Dutch here. It takes seconds to list its voices and answers nothing when it hangs, so it lives on a
 * thread of its own.
 */
class SystemVoice final : public Voice
{
    Q_OBJECT

public:
    explicit SystemVoice(QObject* parent = nullptr);
    ~SystemVoice() override;

    void prepare(Language language) override;
    void say(quint64 id, const QString& words, int speed) override;
    void stop() override;

private:
    QThread* m_thread = nullptr;      ///< ours; let go of when it hangs at the end
    SpeechWorker* m_worker = nullptr; ///< lives on m_thread and goes with it
};

VoiceFactory systemVoice();
} // namespace regie::ui
