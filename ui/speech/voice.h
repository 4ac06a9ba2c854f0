// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace regie::ui
{
/**
 * What makes sound of words. Nothing here waits: answers come as signals, on the thread of the caller.
 * A test gives one of its own.
 */
class Voice : public QObject
{
    Q_OBJECT

public:
    enum class Readiness {
        Ready,
        NoEngine, ///< no program that speaks, or it does not answer
        NoVoice,  ///< no voice of that language
    };

    using QObject::QObject;

    /** Looks for a voice of this language and of no other; prepared() tells how that went. */
    virtual void prepare(Language language) = 0;
    /** Says the words; signals about them carry `id`. `speed` is that of Preferences. */
    virtual void say(quint64 id, const QString& words, int speed) = 0;
    /** Falls silent. No finished() comes for what was being said. */
    virtual void stop() = 0;

Q_SIGNALS:
    void prepared(regie::Language language, regie::ui::Voice::Readiness readiness);
    void started(quint64 id);
    void finished(quint64 id);
    void failed(quint64 id);
};

/** Makes a voice the first time one is needed. */
using VoiceFactory = std::function<std::unique_ptr<Voice>()>;
} // namespace regie::ui
