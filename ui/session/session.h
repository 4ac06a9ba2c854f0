// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/preferences.h"
#include "ui/session/record_access.h"
#include "ui/session/services.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

namespace regie::ui
{
/** Whether a record is open, whose, and how it is opened and locked. */
class Session final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool practice READ practice NOTIFY stateChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)

public:
    enum class State {
        Closed,  ///< nothing is open: choose, unlock or make a profile
        Opening, ///< being made or opened
        Open,
    };
    Q_ENUM(State)

    Session(const Services& services, const Preferences& preferences, QObject* parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    /** The open record is the invented one, in a vault that is thrown away. */
    bool practice() const { return m_practice; }
    QString personName() const { return m_personName; }
    QString errorText() const { return m_errorText; }

    RecordAccess& record() { return m_record; }
    const Services& services() const { return m_services; }
    const Preferences& preferences() const { return m_preferences; }

    /** Opens the practice data in a new vault in a temporary folder. */
    Q_INVOKABLE void openPractice();
    /** Closes the record and wipes what was in memory of it. Returns when that is done. */
    Q_INVOKABLE void lock();

Q_SIGNALS:
    void stateChanged();
    /** Models let go of what they hold of the record. */
    void closing();

private:
    void setState(State state);
    void opened(const Result<void>& answer);

    const Services& m_services;
    const Preferences& m_preferences;
    RecordAccess m_record;
    State m_state = State::Closed;
    bool m_practice = false;
    QString m_personName;
    QString m_errorText;
    std::filesystem::path m_practiceFolder; ///< to remove when it is closed
};
} // namespace regie::ui
