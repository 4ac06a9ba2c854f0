// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/speech/speech_dispatcher.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QTextToSpeech>

namespace regie::test
{
namespace
{
constexpr int kPatience = 15000; ///< ms for a program to start or to do its work
constexpr int kEnding = 2000;    ///< ms; without a sound device it hangs

const QString kModule = QStringLiteral("/usr/lib/speech-dispatcher-modules/sd_espeak-ng");
const QString kModuleSettings = QStringLiteral("/etc/speech-dispatcher/modules/espeak-ng.conf");
const QString kAlsa = QStringLiteral("/usr/share/alsa/alsa.conf");
} // namespace

SpeechDispatcher::SpeechDispatcher()
{
    qputenv("SPEECHD_ADDRESS", "unix_socket:" + in("socket").toUtf8());
    qputenv("SPEECHD_NO_AUTOSPAWN", "1");
}

SpeechDispatcher::~SpeechDispatcher()
{
    end();
}

std::string SpeechDispatcher::missing()
{
    for (const char* program : {"speech-dispatcher", "sox"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()) {
            return std::string(program) + " is not installed";
        }
    }
    if (!QFileInfo::exists(kModule) || !QFileInfo::exists(kModuleSettings)) {
        return "speech-dispatcher-espeak-ng is not installed";
    }
    if (!QFileInfo::exists(kAlsa)) {
        return "libasound2-data is not installed";
    }
    if (!QTextToSpeech::availableEngines().contains(QLatin1String("speechd"))) {
        return "qt6-speech-speechd-plugin is not installed";
    }
    return {};
}

bool SpeechDispatcher::write(const char* name, const QByteArray& text) const
{
    QFile file(in(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool SpeechDispatcher::start(Sound sound)
{
    QDir(m_folder.path()).mkpath(QStringLiteral("modules"));
    QDir(m_folder.path()).mkpath(QStringLiteral("log"));
    QFile::copy(kModuleSettings, in("modules/espeak-ng.conf"));
    const QByteArray device = sound == Sound::IntoFile ? "captured" : "absent";
    const bool written =
        write("speechd.conf",
              "LogLevel 5\nDefaultLanguage \"nl\"\nAudioOutputMethod \"alsa\"\nAudioALSADevice \""
                  + device
                  + "\"\nAddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\n"
                    "DefaultModule espeak-ng\n")
        && write("alsa.conf",
                 "<" + kAlsa.toUtf8() + ">\npcm.captured { type file file \""
                     + in("sound.raw").toUtf8() + "\" format \"raw\" slave.pcm \"null\" }\n");
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("ALSA_CONFIG_PATH"), in("alsa.conf"));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral("speech-dispatcher"),
                    {QStringLiteral("-s"),
                     QStringLiteral("-t"),
                     QStringLiteral("0"),
                     QStringLiteral("-C"),
                     m_folder.path(),
                     QStringLiteral("-L"),
                     in("log"),
                     QStringLiteral("-S"),
                     in("socket"),
                     QStringLiteral("-P"),
                     in("pid")});
    return written && m_process.waitForStarted(kPatience)
           && QTest::qWaitFor([this] { return QFileInfo::exists(in("socket")); }, kPatience);
}

void SpeechDispatcher::end()
{
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_process.terminate();
    if (!m_process.waitForFinished(kEnding)) {
        m_process.kill();
        m_process.waitForFinished(kPatience);
    }
}

QByteArray SpeechDispatcher::log() const
{
    QFile file(in("log/speech-dispatcher.log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double SpeechDispatcher::loudness() const
{
    QProcess sox;
    sox.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments =
        QStringLiteral("-t raw -r 22050 -e signed -b 16 -c 1").split(QLatin1Char(' '));
    arguments << in("sound.raw") << QStringLiteral("-n") << QStringLiteral("stat");
    sox.start(QStringLiteral("sox"), arguments);
    sox.waitForFinished(kPatience);
    const QRegularExpression line(QStringLiteral("RMS\\s+amplitude:\\s+([0-9.]+)"));
    return line.match(QString::fromUtf8(sox.readAll())).captured(1).toDouble();
}
} // namespace regie::test
