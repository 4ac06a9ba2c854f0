// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <string>

namespace regie::test
{
/**
 * A speech-dispatcher of the test alone: own socket, own home, log of level 5, sound into a file. From
 * its making the program's speech goes there and nowhere else.
 */
class SpeechDispatcher
{
public:
    enum class Sound {
        IntoFile,
        NoDevice, ///< as on a computer without a sound card
    };

    SpeechDispatcher();
    ~SpeechDispatcher();

    /** Why this computer cannot run it; empty when it can. */
    static std::string missing();

    bool start(Sound sound);
    void end();
    QByteArray log() const;
    /** How loud what came out is: root mean square by sox, 0 for silence. */
    double loudness() const;

private:
    QString in(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    bool write(const char* name, const QByteArray& text) const;

    QTemporaryDir m_folder;
    QProcess m_process;
};
} // namespace regie::test
