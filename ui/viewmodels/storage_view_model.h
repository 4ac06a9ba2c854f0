// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exchange.h"
#include "core/measure/kinds.h"
#include "ui/secrets/passphrase_field.h"
#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/row_model.h"

#include <optional>

namespace regie::ui
{
/** A folder on the internet of the person's own: setting it, a backup there, and meeting the other devices. */
class StorageViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool isSet READ isSet NOTIFY changed)
    Q_PROPERTY(QString where READ where NOTIFY changed)
    Q_PROPERTY(QString address MEMBER m_address NOTIFY changed)
    Q_PROPERTY(QString user MEMBER m_user NOTIFY changed)
    Q_PROPERTY(QString addressError READ addressError NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(int came READ came NOTIFY changed)
    Q_PROPERTY(int told READ told NOTIFY changed)
    Q_PROPERTY(int pieces READ pieces NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(regie::ui::RowModel* conflicts READ conflicts CONSTANT)

public:
    enum class State { Idle, Trying, BackingUp, Meeting, Set, Forgotten, BackedUp, Met, Failed };
    Q_ENUM(State)

    explicit StorageViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    bool ready() const { return m_ready; }
    bool isSet() const { return !m_where.isEmpty(); }
    QString where() const { return m_where; } ///< address of the folder; empty: none was set
    QString addressError() const { return m_addressError; }
    State state() const { return m_state; }
    QString failure() const { return m_failure; }
    int came() const { return m_came; }           ///< pieces of other devices, after meeting them
    int told() const { return m_told; }           ///< things the other devices can have
    int pieces() const { return m_pieces; }       ///< in the backup
    QString trouble() const { return m_trouble; } ///< why not all came of a device; empty: all did
    /** Not settled: `label` what about, `value` what holds, `more` the other. */
    RowModel* conflicts() { return &m_conflicts; }

    /** Says what is not right about the address; true when it may be tried. */
    Q_INVOKABLE bool checkAddress();
    /** Tries the folder that was typed, and keeps it when it works. */
    Q_INVOKABLE void keep(regie::ui::PassphraseField* password);
    Q_INVOKABLE void forget();
    Q_INVOKABLE void backup();
    /** Takes in what the other devices have and tells them what is new here. */
    Q_INVOKABLE void meet();
    /** The person's choice for the conflict of that row. */
    Q_INVOKABLE void settle(int row, bool other);

Q_SIGNALS:
    void changed();
    void kept(); ///< a folder was tried and is used from now on

protected:
    void load() override;

private:
    struct Loaded;
    void show(const Loaded& loaded);
    void begin(State state);
    void failed(const Error& error);
    QString contentOf(const measure::Kinds& kinds,
                      exchange::About about,
                      const std::string& content) const;
    template<class Work, class Show>
    void work(State state, Work work, Show show);

    bool m_ready = false;
    QString m_where;
    QString m_address;
    QString m_user;
    QString m_addressError;
    State m_state = State::Idle;
    QString m_failure;
    int m_came = 0;
    int m_told = 0;
    int m_pieces = 0;
    QString m_trouble;
    RowModel m_conflicts;
    std::vector<std::string> m_ids; ///< of the conflicts, in the order of m_conflicts
};
} // namespace regie::ui
