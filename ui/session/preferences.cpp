// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/preferences.h"

#include <QLocale>
#include <QVariant>

#include <algorithm>
#include <memory>

namespace regie::ui
{
namespace
{
constexpr int kSlowest = -2;
constexpr int kQuickest = 2;
constexpr int kShortestLock = 1;
constexpr int kLongestLock = 60;

Language languageOf(const QString& code)
{
    return code == QLatin1String("en") ? Language::English : Language::Dutch;
}

QString known(const QString& code)
{
    return code == QLatin1String("en") ? code : QStringLiteral("nl");
}
} // namespace

Preferences::Preferences(const std::filesystem::path& file, QObject* parent) : QObject(parent)
{
    if (!file.empty()) {
        m_file = std::make_unique<QSettings>(QString::fromStdString(file.string()),
                                             QSettings::IniFormat);
    }
    const auto read = [this](const char* name, const QVariant& otherwise) {
        return m_file ? m_file->value(QLatin1String(name), otherwise) : otherwise;
    };
    const QString chosen = read("language", QString()).toString();
    m_languageChosen = !chosen.isEmpty();
    m_language = known(m_languageChosen ? chosen : QLocale::system().name().left(2));
    m_languageValue = languageOf(m_language);
    m_simplified = read("simplified", false).toBool();
    m_theme = static_cast<Theme>(
        std::clamp(read("theme", 0).toInt(), 0, static_cast<int>(Theme::HighContrast)));
    m_textPercent =
        std::clamp(read("text_percent", kSmallestText).toInt(), kSmallestText, kLargestText);
    m_reducedMotion = read("reduced_motion", false).toBool();
    m_speechSpeed = std::clamp(read("speech_speed", 0).toInt(), kSlowest, kQuickest);
    m_lockMinutes =
        std::clamp(read("lock_minutes", m_lockMinutes).toInt(), kShortestLock, kLongestLock);
    m_autoFetch = read("auto_fetch", true).toBool();
    m_desktopReminders = read("desktop_reminders", true).toBool();
}

void Preferences::write(const char* name, const QVariant& value)
{
    if (m_file) {
        m_file->setValue(QLatin1String(name), value);
    }
}

template<class T>
void Preferences::keep(const char* name, T& member, T value)
{
    if (member == value) {
        return;
    }
    member = value;
    if constexpr (std::is_enum_v<T>) {
        write(name, static_cast<int>(value));
    } else {
        write(name, value);
    }
    Q_EMIT changed();
}

void Preferences::setLanguageCode(const QString& code)
{
    const QString chosen = known(code);
    if (m_languageChosen && m_language == chosen) {
        return;
    }
    m_language = chosen;
    m_languageValue = languageOf(chosen);
    m_languageChosen = true;
    write("language", chosen);
    Q_EMIT languageChanged();
}

void Preferences::setSimplified(bool simplified)
{
    keep("simplified", m_simplified, simplified);
}

void Preferences::setTheme(Theme theme)
{
    keep("theme", m_theme, theme);
}

void Preferences::setTextPercent(int percent)
{
    keep("text_percent", m_textPercent, std::clamp(percent, kSmallestText, kLargestText));
}

void Preferences::setReducedMotion(bool reduced)
{
    keep("reduced_motion", m_reducedMotion, reduced);
}

void Preferences::setSpeechSpeed(int speed)
{
    keep("speech_speed", m_speechSpeed, std::clamp(speed, kSlowest, kQuickest));
}

void Preferences::setLockMinutes(int minutes)
{
    keep("lock_minutes", m_lockMinutes, std::clamp(minutes, kShortestLock, kLongestLock));
}

void Preferences::setAutoFetch(bool fetch)
{
    keep("auto_fetch", m_autoFetch, fetch);
}

void Preferences::setDesktopReminders(bool remind)
{
    keep("desktop_reminders", m_desktopReminders, remind);
}
} // namespace regie::ui
