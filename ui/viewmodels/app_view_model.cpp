// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/app_view_model.h"

#include "core/text/display.h"
#include "ui/speech/system_voice.h"
#include "ui/text/date_words.h"

namespace regie::ui
{
AppViewModel::AppViewModel(const Services& services,
                           Preferences& preferences,
                           Session& session,
                           QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_session(session)
    , m_reader(preferences, systemVoice())
    , m_desktopNotice(preferences)
{
    connect(&session, &Session::closing, &m_reader, &Reader::stop);
    connect(&session, &Session::closing, &m_desktopNotice, &DesktopNotice::forget);
    // A test holds the file against this; without it everything would be in one room.
    m_categories = loadCategories(services.files).value_or(std::vector<Category>{Category{}});
}

QString AppViewModel::version() const
{
    return QString::fromStdString(m_services.version);
}

QString AppViewModel::text(const Words& words) const
{
    return shownText(words.in(language()));
}

QString AppViewModel::shownText(std::string_view text)
{
    return QString::fromStdString(text::displayText(text));
}

QStringList AppViewModel::sourceWords(std::initializer_list<const Words*> texts) const
{
    QStringList found;
    for (const Words* words : texts) {
        const QString shown = text(*words);
        if (language() != Language::Dutch && words->nl == words->en && !shown.isEmpty()
            && shown.front().isLetter()) {
            found.append(shown);
        }
    }
    return found;
}

QString AppViewModel::errorText(const Error& error) const
{
    return QString::fromStdString(m_services.messages.error(language(), error));
}

QString AppViewModel::dateText(const record::FactDate& date) const
{
    return QString::fromStdString(dateWords(m_services.messages, language(), date));
}

QString AppViewModel::shortDateText(const record::FactDate& date) const
{
    return QString::fromStdString(shortDate(language(), date));
}

QString AppViewModel::dayText(const std::string& instant) const
{
    return QString::fromStdString(dayWords(language(), instant));
}
} // namespace regie::ui
