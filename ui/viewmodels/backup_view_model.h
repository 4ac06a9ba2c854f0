// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/backup.h"
#include "ui/viewmodels/page_view_model.h"

#include <QUrl>

namespace regie::ui
{
/** A locked copy of the whole record, and everything in a folder to take along. */
class BackupViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString lastText READ lastText NOTIFY stateChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(int pieces READ pieces NOTIFY stateChanged)
    Q_PROPERTY(QString failure READ failure NOTIFY stateChanged)

public:
    enum class State { Idle, BackingUp, Exporting, BackedUp, Exported, Failed };
    Q_ENUM(State)

    explicit BackupViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    QString lastText() const { return m_last; } ///< day of the last backup; empty: none was made
    State state() const { return m_state; }
    int pieces() const { return m_pieces; } ///< how much of the record is in it
    QString failure() const { return m_failure; }

    Q_INVOKABLE void backup(const QUrl& file);
    /** A folder of its own is made inside `folder`. */
    Q_INVOKABLE void takeAlong(const QUrl& folder);
    Q_INVOKABLE QString suggestedName() const;

Q_SIGNALS:
    void stateChanged();

protected:
    void load() override;

private:
    void begin(State state);
    void done(State state, std::int64_t pieces);
    void failed(const Error& error);

    State m_state = State::Idle;
    QString m_last;
    int m_pieces = 0;
    QString m_failure;
};
} // namespace regie::ui
