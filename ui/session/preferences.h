// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QObject>
#include <QSettings>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <filesystem>
#include <memory>

namespace regie::ui
{
/**
 * How a person wants the program to look and sound. Kept in a small readable file, because it is
 * needed before a vault is open; nothing in it says anything about a person's health.
 */
class Preferences final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString language READ languageCode WRITE setLanguageCode NOTIFY languageChanged)
    Q_PROPERTY(bool languageChosen READ languageChosen NOTIFY languageChanged)
    Q_PROPERTY(bool simplified READ simplified WRITE setSimplified NOTIFY changed)
    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(int speechSpeed READ speechSpeed WRITE setSpeechSpeed NOTIFY changed)
    Q_PROPERTY(int lockMinutes READ lockMinutes WRITE setLockMinutes NOTIFY changed)
    Q_PROPERTY(bool autoFetch READ autoFetch WRITE setAutoFetch NOTIFY changed)
    Q_PROPERTY(bool desktopReminders READ desktopReminders WRITE setDesktopReminders NOTIFY changed)

public:
    enum class Theme { System, Light, Dark, HighContrast };
    Q_ENUM(Theme)

    static constexpr int kSmallestText = 100; ///< percent
    static constexpr int kLargestText = 300;

    /** Reads `file`; what is not in it gets its default. An empty path keeps nothing. */
    explicit Preferences(const std::filesystem::path& file, QObject* parent = nullptr);

    /** From any thread. */
    Language language() const { return m_languageValue.load(); }
    QString languageCode() const { return m_language; } ///< "nl" or "en"
    void setLanguageCode(const QString& code);
    /** False until the person chose one: the first start asks. */
    bool languageChosen() const { return m_languageChosen; }
    bool simplified() const { return m_simplified; }
    void setSimplified(bool simplified);
    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent); ///< held between kSmallestText and kLargestText
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    int speechSpeed() const { return m_speechSpeed; } ///< −2 slow … 2 quick
    void setSpeechSpeed(int speed);
    int lockMinutes() const { return m_lockMinutes; } ///< idle minutes before the record is locked
    void setLockMinutes(int minutes);
    bool autoFetch() const { return m_autoFetch; } ///< from care providers, without being asked
    void setAutoFetch(bool fetch);
    bool desktopReminders() const { return m_desktopReminders; } ///< outside of the window as well
    void setDesktopReminders(bool remind);

Q_SIGNALS:
    void languageChanged();
    void changed();

private:
    template<class T>
    void keep(const char* name, T& member, T value);
    void write(const char* name, const QVariant& value);

    std::unique_ptr<QSettings> m_file; ///< nullptr: nothing is kept
    QString m_language;
    std::atomic<Language> m_languageValue = Language::Dutch; ///< the same, for other threads
    bool m_languageChosen = false;
    bool m_simplified = false;
    Theme m_theme = Theme::System;
    int m_textPercent = kSmallestText;
    bool m_reducedMotion = false;
    int m_speechSpeed = 0;
    int m_lockMinutes = 5;
    bool m_autoFetch = true;
    bool m_desktopReminders = true;
};
} // namespace regie::ui
