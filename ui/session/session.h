// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/secrets/passphrase_field.h"
#include "ui/secrets/shown_secret.h"
#include "ui/session/idle_guard.h"
#include "ui/session/preferences.h"
#include "ui/session/profile_list_model.h"
#include "ui/session/record_access.h"
#include "ui/session/services.h"
#include "ui/session/try_delays.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <string>

namespace regie::ui
{
class SystemLock;

/** What a new profile is made of, apart from its passphrase. */
struct NewProfile {
    std::string name;
    std::string birthDate;   ///< FHIR date, or empty
    bool labelShown = false; ///< the name may be read while the record is locked
};

/** Whether a record is open, whose, and how it is made, opened and locked. */
class Session final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool practice READ practice NOTIFY stateChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(regie::ui::ProfileListModel* profiles READ profiles CONSTANT)
    Q_PROPERTY(QString profileId READ profileId WRITE chooseProfile NOTIFY profileChanged)
    Q_PROPERTY(QString profileLabel READ profileLabel NOTIFY profileChanged)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY waitChanged)
    Q_PROPERTY(regie::ui::ShownSecret* recoveryCode READ recoveryCode CONSTANT)
    Q_PROPERTY(regie::ui::IdleGuard* idleGuard READ idleGuard CONSTANT)

public:
    enum class State {
        Closed,     ///< nothing is open: choose, unlock or make a profile
        Opening,    ///< being made or opened
        Confirming, ///< open; the new recovery code is still to be written down and confirmed
        Recovered,  ///< open by recovery code; a new passphrase is to be set first
        Open,
    };
    Q_ENUM(State)

    Session(const Services& services, const Preferences& preferences, QObject* parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    /** The open record is the invented one, in a vault that is thrown away. */
    bool practice() const { return m_practice; }
    QString personName() const { return m_personName; }
    /** Why it was not opened or made, in the language of now; empty: nothing went wrong. */
    QString errorText() const;
    std::optional<Error> error() const { return m_error; }
    ProfileListModel* profiles() { return &m_profiles; }
    /** The profile to unlock, or that is open; the last one after a lock. */
    QString profileId() const { return m_profileId; }
    void chooseProfile(const QString& profileId);
    QString profileLabel() const { return m_profiles.label(m_profileId); }
    /** How long to wait before the next try; 0: go ahead. */
    int waitSeconds() const { return m_delays.secondsLeft(m_profileId.toStdString()); }
    /** There while the state is Confirming. */
    ShownSecret* recoveryCode() { return &m_recoveryCode; }
    IdleGuard* idleGuard() { return &m_idleGuard; }

    RecordAccess& record() { return m_record; }
    const Services& services() const { return m_services; }
    const Preferences& preferences() const { return m_preferences; }
    /** Rules for passphrases; nullptr until the content has been read (rulesReady). */
    const crypto::PassphraseRules* rules() const { return m_rules; }

    /** Looks again which profiles there are. */
    Q_INVOKABLE void refreshProfiles();
    /** A profile is going to be made or gets another passphrase: starts what takes time for it. */
    Q_INVOKABLE void prepare();

    /** Opens the practice data in a new vault in a temporary folder. */
    Q_INVOKABLE void openPractice();
    /** Makes a vault; then the state is Confirming. */
    void create(const NewProfile& profile, Secret passphrase);
    /** Opens the chosen profile. Does nothing while there is a wait. */
    void unlock(Secret passphrase);
    Q_INVOKABLE void unlock(regie::ui::PassphraseField* passphrase) { unlock(passphrase->take()); }
    /** Opens the chosen profile with its recovery code; then the state is Recovered. */
    void recover(Secret recoveryCode);
    Q_INVOKABLE void recover(regie::ui::PassphraseField* code) { recover(code->take()); }
    /** Whether this is the passphrase of the record that is open: passphraseConfirmed(), else failed(). */
    void confirmPassphrase(Secret passphrase);
    Q_INVOKABLE void confirmPassphrase(regie::ui::PassphraseField* passphrase)
    {
        confirmPassphrase(passphrase->take());
    }
    /** The new passphrase of the record that is open; ends the state Recovered. */
    void changePassphrase(Secret passphrase);
    /** A new recovery code in place of the old one, to be confirmed: the state is Confirming then. */
    Q_INVOKABLE void renewRecoveryCode();
    /** The person has the recovery code: it is shown never again. Ends the state Confirming. */
    Q_INVOKABLE void confirmRecoveryCode();
    /** Whether the name of the open profile may be read while it is locked. */
    Q_INVOKABLE void showLabel(bool shown);
    /** Takes away what went wrong last. */
    Q_INVOKABLE void forgetError();
    /** Closes the record and wipes what was in memory of it. Returns when that is done. */
    Q_INVOKABLE void lock();

Q_SIGNALS:
    void stateChanged();
    void profileChanged();
    void waitChanged();
    void rulesReady();
    void passphraseConfirmed();
    /** The passphrase of the open record is another now. */
    void passphraseChanged();
    /** What was tried did not work; errorText says why. */
    void failed();
    /** Models let go of what they hold of the record. */
    void closing();

private:
    /** What opening leads to when it goes well. */
    enum class Way { Practice, New, Passphrase, RecoveryCode };

    void setState(State state);
    void open(Way way,
              std::function<Result<store::Vault>()> make,
              std::function<Result<void>(store::Store&)> fill);
    void opened(Way way, const Result<void>& answer);
    void enter(Way way);
    void report(const Error& error);
    /** Refuses a try that comes too early or for no profile. */
    const store::ProfileEntry* mayTry();
    /** What a derivation is to cost; waits for the measurement of prepare(). On any thread. */
    std::function<crypto::KdfCost()> cost();

    const Services& m_services;
    const Preferences& m_preferences;
    RecordAccess m_record;
    ProfileListModel m_profiles;
    TryDelays m_delays;
    QTimer m_waitTimer;
    IdleGuard m_idleGuard;
    std::unique_ptr<SystemLock> m_systemLock;
    State m_state = State::Closed;
    bool m_practice = false;
    bool m_byRecoveryCode = false; ///< what was tried last
    QString m_personName;
    std::optional<Error> m_error;
    QString m_profileId;
    ShownSecret m_recoveryCode;
    std::shared_ptr<Secret> m_newRecoveryCode; ///< filled on the writing thread while it opens
    std::filesystem::path m_newFolder;         ///< of a profile that is being made
    std::filesystem::path m_practiceFolder;    ///< to remove when it is closed
    const crypto::PassphraseRules* m_rules = nullptr;
    std::shared_future<crypto::KdfCost> m_cost; ///< what this machine does in a second
};
} // namespace regie::ui
