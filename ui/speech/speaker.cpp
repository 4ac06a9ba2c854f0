// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/speaker.h"

#include "core/text/spoken.h"

#include <utility>

namespace regie::ui
{
namespace
{
constexpr int kPreparing = 30000; ///< ms: thousands of voices on a slow computer
constexpr int kStarting = 8000;   ///< ms from words to the first sound
constexpr int kAtLeast = 3000;    ///< ms for any text
constexpr int kCharacter = 110;   ///< ms; espeak-ng takes 67 at the usual speed
constexpr int kSlower = 60;       ///< ms more for each step slower
} // namespace

Speaker::Speaker(const Preferences& preferences, VoiceFactory factory, QObject* parent)
    : QObject(parent), m_preferences(preferences), m_factory(std::move(factory))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail(m_prepared ? Reason::NoSound : Reason::NoEngine);
    });
}

Speaker::~Speaker() = default;

int Speaker::longestTime(const QString& words, int speed)
{
    const int character = kCharacter - (speed < 0 ? speed * kSlower : 0);
    return kAtLeast + static_cast<int>(words.size()) * character;
}

void Speaker::connectVoice()
{
    m_voice = m_factory();
    connect(m_voice.get(), &Voice::prepared, this, &Speaker::onPrepared);
    connect(m_voice.get(), &Voice::started, this, [this](quint64 id) {
        if (id == m_id && !m_words.isEmpty()) {
            m_patience.start(longestTime(m_words, m_preferences.speechSpeed()));
            Q_EMIT started();
        }
    });
    connect(m_voice.get(), &Voice::finished, this, [this](quint64 id) {
        if (id == m_id && !m_words.isEmpty()) {
            end();
            Q_EMIT finished();
        }
    });
    connect(m_voice.get(), &Voice::failed, this, [this](quint64 id) {
        if (id == m_id && !m_words.isEmpty()) {
            fail(Reason::NoEngine);
        }
    });
}

void Speaker::say(const QString& shown, Language language)
{
    stop();
    setReason(Reason::None);
    m_words = QString::fromStdString(text::spokenText(shown.toStdString(), language));
    m_language = language;
    if (m_words.isEmpty()) {
        QTimer::singleShot(0, this, [this, id = m_id] {
            if (id == m_id) {
                Q_EMIT finished();
            }
        });
        return;
    }
    if (!m_voice) {
        connectVoice();
    }
    if (m_prepared == language) {
        speak();
        return;
    }
    m_prepared.reset();
    m_patience.start(kPreparing);
    m_voice->prepare(language);
}

void Speaker::onPrepared(Language language, Voice::Readiness readiness)
{
    if (readiness == Voice::Readiness::Ready) {
        m_prepared = language;
    }
    if (m_words.isEmpty() || language != m_language) {
        return; // stopped meanwhile, or another language is on its way
    }
    switch (readiness) {
    case Voice::Readiness::Ready: speak(); break;
    case Voice::Readiness::NoEngine: fail(Reason::NoEngine); break;
    case Voice::Readiness::NoVoice: fail(Reason::NoVoice); break;
    }
}

void Speaker::speak()
{
    m_patience.start(kStarting);
    m_voice->say(++m_id, m_words, m_preferences.speechSpeed());
}

void Speaker::stop()
{
    const bool speaking = !m_words.isEmpty();
    ++m_id; // what is still on its way from the voice is of no use any more
    end();
    if (speaking && m_voice) {
        m_voice->stop();
    }
}

void Speaker::end()
{
    m_patience.stop();
    m_words.clear();
}

void Speaker::fail(Reason reason)
{
    stop();
    m_prepared.reset(); // looked for again at the next text
    setReason(reason);
    Q_EMIT failed(reason);
}

void Speaker::setReason(Reason reason)
{
    if (m_reason != reason) {
        m_reason = reason;
        Q_EMIT unavailableReasonChanged();
    }
}
} // namespace regie::ui
