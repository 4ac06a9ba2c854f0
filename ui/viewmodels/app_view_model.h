// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/fact.h"
#include "ui/session/desktop_notice.h"
#include "ui/session/preferences.h"
#include "ui/session/services.h"
#include "ui/session/session.h"
#include "ui/speech/reader.h"
#include "ui/text/categories.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

#include <initializer_list>

namespace regie::ui
{
/** The one thing every page is given: the session, the preferences, and words in the chosen language. */
class AppViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(regie::ui::Session* session READ session CONSTANT)
    Q_PROPERTY(regie::ui::Preferences* preferences READ preferences CONSTANT)
    Q_PROPERTY(regie::ui::Reader* reader READ reader CONSTANT)
    Q_PROPERTY(QString version READ version CONSTANT)

public:
    AppViewModel(const Services& services,
                 Preferences& preferences,
                 Session& session,
                 QObject* parent = nullptr);

    Session* session() { return &m_session; }
    Preferences* preferences() { return &m_preferences; }
    /** Reads pages aloud. */
    Reader* reader() { return &m_reader; }
    /** Says outside of the window that it is time to measure. */
    DesktopNotice& desktopNotice() { return m_desktopNotice; }
    QString version() const;
    const Services& services() const { return m_services; }
    RecordAccess& record() { return m_session.record(); }

    /** The rooms of "My record"; never empty. */
    const std::vector<Category>& categories() const { return m_categories; }

    Language language() const { return m_preferences.language(); }
    QString text(const Words& words) const;
    /**
     * Text of a source for the window: without what turns the reading direction round or has no width,
     * so that a name reads as it is spelled. What is stored stays as it came.
     */
    static QString shownText(std::string_view text);
    /**
     * Those of the texts that stand here as a Dutch source wrote them, for reading aloud: the window
     * is English and there is no English of them. A number with its unit is read as the window is.
     */
    QStringList sourceWords(std::initializer_list<const Words*> texts) const;
    QString errorText(const Error& error) const;
    QString dateText(const record::FactDate& date) const;
    QString shortDateText(const record::FactDate& date) const;
    /** The day of an instant of our own in words. */
    QString dayText(const std::string& instant) const;

private:
    const Services& m_services;
    Preferences& m_preferences;
    Session& m_session;
    std::vector<Category> m_categories;
    Reader m_reader;
    DesktopNotice m_desktopNotice;
};
} // namespace regie::ui
