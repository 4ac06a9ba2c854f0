// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/system_voice.h"

#include <QLocale>
#include <QTextToSpeech>
#include <QVoice>

#include <algorithm>
#include <array>

namespace regie::ui
{
namespace
{
constexpr unsigned long kPatience = 3000; ///< ms for the engine to end when the program does
constexpr std::array kRates = {-0.6, -0.3, 0.0, 0.25, 0.5}; ///< by speed, from slow to quick

double rateOf(int speed)
{
    const auto middle = static_cast<int>(kRates.size() / 2);
    return kRates.at(static_cast<std::size_t>(std::clamp(speed + middle, 0, 2 * middle)));
}

QLocale::Language localeLanguage(Language language)
{
    return language == Language::Dutch ? QLocale::Dutch : QLocale::English;
}

/** The country whose voice is taken when there are several. */
QLocale::Territory homeOf(Language language)
{
    return language == Language::Dutch ? QLocale::Netherlands : QLocale::UnitedKingdom;
}
} // namespace

/** Round the engine, on the thread of the engine. */
class SpeechWorker final : public QObject
{
    Q_OBJECT

public:
    void prepare(Language language) { Q_EMIT prepared(language, find(language)); }

    void say(quint64 id, const QString& words, int speed)
    {
        m_id = id;
        m_speaking = false;
        if (!m_engine || m_engine->state() == QTextToSpeech::Error) {
            Q_EMIT failed(id);
            return;
        }
        m_engine->setRate(rateOf(speed));
        m_engine->say(words);
        if (m_engine->state() == QTextToSpeech::Error) {
            Q_EMIT failed(id);
        }
    }

    void stop()
    {
        m_id = 0;
        if (m_engine && m_engine->state() != QTextToSpeech::Error) {
            m_engine->stop();
        }
    }

Q_SIGNALS:
    void prepared(regie::Language language, regie::ui::Voice::Readiness readiness);
    void started(quint64 id);
    void finished(quint64 id);
    void failed(quint64 id);

private:
    Voice::Readiness find(Language language)
    {
        const QString engine = QStringLiteral("speechd");
        if (!QTextToSpeech::availableEngines().contains(engine)) {
            return Voice::Readiness::NoEngine;
        }
        // One that failed once stays so: perhaps it has been started meanwhile.
        if (!m_engine || m_engine->state() == QTextToSpeech::Error) {
            m_engine = std::make_unique<QTextToSpeech>(engine);
            connect(m_engine.get(), &QTextToSpeech::stateChanged, this, &SpeechWorker::follow);
        }
        if (m_engine->state() == QTextToSpeech::Error) {
            return Voice::Readiness::NoEngine;
        }
        return choose(language) ? Voice::Readiness::Ready : Voice::Readiness::NoVoice;
    }

    bool choose(Language language)
    {
        QList<QLocale> fitting;
        for (const QLocale& locale : m_engine->availableLocales()) {
            if (locale.language() == localeLanguage(language)) {
                const bool home = locale.territory() == homeOf(language);
                fitting.insert(home ? 0 : fitting.size(), locale);
            }
        }
        if (fitting.isEmpty()) {
            return false;
        }
        m_engine->setLocale(fitting.constFirst());
        return m_engine->locale().language() == localeLanguage(language);
    }

    /** The engine does not say which words a state belongs to: Ready counts only after Speaking. */
    void follow(QTextToSpeech::State state)
    {
        if (m_id == 0) {
            return;
        }
        if (state == QTextToSpeech::Speaking) {
            m_speaking = true;
            Q_EMIT started(m_id);
        } else if (state == QTextToSpeech::Error) {
            Q_EMIT failed(m_id);
        } else if (state == QTextToSpeech::Ready && m_speaking) {
            m_speaking = false;
            Q_EMIT finished(m_id);
        }
    }

    std::unique_ptr<QTextToSpeech> m_engine;
    quint64 m_id = 0; ///< of what is being said; 0: nothing
    bool m_speaking = false;
};

SystemVoice::SystemVoice(QObject* parent)
    : Voice(parent), m_thread(new QThread), m_worker(new SpeechWorker)
{
    qRegisterMetaType<regie::Language>();
    qRegisterMetaType<regie::ui::Voice::Readiness>();
    m_thread->setObjectName(QStringLiteral("speech"));
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SpeechWorker::prepared, this, &Voice::prepared);
    connect(m_worker, &SpeechWorker::started, this, &Voice::started);
    connect(m_worker, &SpeechWorker::finished, this, &Voice::finished);
    connect(m_worker, &SpeechWorker::failed, this, &Voice::failed);
    m_thread->start();
}

SystemVoice::~SystemVoice()
{
    stop();
    m_thread->quit();
    if (m_thread->wait(kPatience)) {
        delete m_thread;
    }
    // Else the engine hangs in a call of its own. Waiting would keep the window from closing.
}

void SystemVoice::prepare(Language language)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, language] { worker->prepare(language); });
}

void SystemVoice::say(quint64 id, const QString& words, int speed)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, id, words, speed] { worker->say(id, words, speed); });
}

void SystemVoice::stop()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->stop(); });
}

VoiceFactory systemVoice()
{
    return [] { return std::make_unique<SystemVoice>(); };
}
} // namespace regie::ui

#include "system_voice.moc"
