// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/base/uuid.h"
#include "core/store/profiles.h"
#include "core/store/vault.h"
#include "core/time/partial_date.h"
#include "ui/secrets/secret_buffer.h"
#include "ui/session/system_lock.h"

#include <system_error>

namespace regie::ui
{
namespace
{
constexpr std::string_view kRecoverySetting = "recovery_code";
constexpr std::string_view kUnconfirmed = "unconfirmed"; ///< nobody has it on paper yet
constexpr std::string_view kConfirmed = "confirmed";

/** What a record says when it has just been opened. */
struct Entered {
    std::string name;
    bool unconfirmed = false;
};

Result<Entered> lookInside(store::Store& store)
{
    auto profile = store.profile();
    if (!profile) {
        return fail(profile.error());
    }
    const auto recovery = store.setting(kRecoverySetting);
    if (!recovery) {
        return fail(recovery.error());
    }
    return Entered{std::move(profile->name), *recovery == std::string(kUnconfirmed)};
}

/** The least that a vault of people costs to open; older ones are brought up to it. */
constexpr crypto::KdfCost kLeastForPeople = {64 * 1024, 3};

/** A derivation that was enough once is made stronger with the passphrase that is at hand now. */
void strengthen(store::Vault& vault,
                const Secret& passphrase,
                const std::function<crypto::KdfCost()>& cost,
                const Services& services,
                const crypto::PassphraseRules& rules)
{
    const crypto::KdfCost least = services.kdfCost.value_or(kLeastForPeople);
    const crypto::KdfCost now = vault.cost();
    if (now.memoryKib < least.memoryKib || now.passes < least.passes) {
        // When it does not work now, it will the next time: the record opens all the same.
        [[maybe_unused]] const Result<void> tried =
            vault.changePassphrase(passphrase, {cost(), services.version}, rules, services.random);
    }
}
} // namespace

Session::Session(const Services& services, const Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_delays(services.uptime)
    , m_idleGuard(services.uptime, preferences)
    , m_systemLock(std::make_unique<SystemLock>())
{
    m_waitTimer.setInterval(std::chrono::milliseconds(200));
    connect(&m_waitTimer, &QTimer::timeout, this, [this] {
        if (waitSeconds() == 0) {
            m_waitTimer.stop();
        }
        Q_EMIT waitChanged();
    });
    connect(&m_idleGuard, &IdleGuard::lockWanted, this, &Session::lock);
    connect(m_systemLock.get(), &SystemLock::lockWanted, this, [this] {
        if (!m_practice) {
            lock();
        }
    });
    connect(m_systemLock.get(), &SystemLock::wokeUp, &m_idleGuard, &IdleGuard::check);
    connect(&preferences, &Preferences::languageChanged, this, &Session::stateChanged);
}

Session::~Session()
{
    lock();
}

QString Session::errorText() const
{
    if (!m_error) {
        return {};
    }
    const Language language = m_preferences.language();
    // The words for a passphrase would send a person who typed a code from paper the wrong way.
    return QString::fromStdString(
        m_byRecoveryCode && m_error->code == ErrorCode::WrongPassphrase
            ? m_services.messages.say(language, "profile.wrong_recovery_code")
            : m_services.messages.error(language, *m_error));
}

void Session::forgetError()
{
    m_error.reset();
    Q_EMIT stateChanged();
}

void Session::report(const Error& error)
{
    m_error = error;
    if (m_state == State::Opening) {
        m_state = State::Closed;
        m_practice = false;
    }
    Q_EMIT stateChanged();
    Q_EMIT failed();
}

void Session::setState(State state)
{
    m_state = state;
    if (state == State::Open && !m_practice) {
        m_systemLock->listen();
        m_idleGuard.start();
    } else if (state != State::Open) {
        m_idleGuard.stop();
    }
    Q_EMIT stateChanged();
}

void Session::refreshProfiles()
{
    auto found = m_services.dataRoot.empty()
                     ? Result<std::vector<store::ProfileEntry>>(std::vector<store::ProfileEntry>())
                     : store::listProfiles(m_services.dataRoot);
    m_profiles.set(found ? std::move(*found) : std::vector<store::ProfileEntry>());
    if (m_profiles.count() == 1) {
        m_profileId = m_profiles.profileIdAt(0);
    } else if (m_profiles.find(m_profileId) == nullptr) {
        m_profileId.clear();
    }
    Q_EMIT profileChanged();
    if (!found) {
        report(found.error());
    }
}

void Session::chooseProfile(const QString& profileId)
{
    if (m_state == State::Closed && profileId != m_profileId) {
        m_profileId = profileId;
        m_error.reset();
        Q_EMIT profileChanged();
        Q_EMIT stateChanged();
        Q_EMIT waitChanged();
    }
}

void Session::prepare()
{
    if (!m_services.kdfCost && !m_cost.valid()) {
        m_cost = std::async(std::launch::async, [] { return crypto::calibrate(); }).share();
    }
    if (m_rules != nullptr) {
        Q_EMIT rulesReady();
        return;
    }
    m_record.background(
        this,
        [this] { return m_services.content(); },
        [this](const Result<const Content*>& content) {
            if (content) {
                m_rules = &(*content)->rules;
                Q_EMIT rulesReady();
            }
        });
}

std::function<crypto::KdfCost()> Session::cost()
{
    if (m_services.kdfCost) {
        return [cost = *m_services.kdfCost] { return cost; };
    }
    return [measured = m_cost] { return measured.valid() ? measured.get() : crypto::calibrate(); };
}

void Session::open(Way way,
                   std::function<Result<store::Vault>()> make,
                   std::function<Result<void>(store::Store&)> fill)
{
    m_error.reset();
    m_byRecoveryCode = way == Way::RecoveryCode;
    setState(State::Opening);
    const auto tools = [this]() -> Result<store::StoreTools> {
        const auto content = m_services.content();
        return content ? Result<store::StoreTools>((*content)->tools) : fail(content.error());
    };
    m_record.open(std::move(make), tools, std::move(fill), [this, way](const Result<void>& answer) {
        opened(way, answer);
    });
}

void Session::opened(Way way, const Result<void>& answer)
{
    const std::string profile = m_profileId.toStdString();
    if (answer) {
        m_delays.right(profile);
        m_newFolder.clear();
        enter(way);
        return;
    }
    if (answer.error().code == ErrorCode::WrongPassphrase) {
        m_delays.wrong(profile);
        m_waitTimer.start();
        Q_EMIT waitChanged();
    }
    if (!m_newFolder.empty()) {
        std::error_code ignored; // half a profile; there is nothing of the person in it yet
        std::filesystem::remove_all(m_newFolder, ignored);
        m_newFolder.clear();
    }
    report(answer.error());
}

void Session::enter(Way way)
{
    m_record.write(
        this,
        [](store::Store& store, const std::stop_token&) { return lookInside(store); },
        [this, way](Result<Entered> inside) {
            if (!inside) {
                const Error error = inside.error();
                lock();
                report(error);
                return;
            }
            m_personName = QString::fromStdString(inside->name);
            if (way == Way::New) {
                m_recoveryCode.set(std::move(*m_newRecoveryCode));
                m_newRecoveryCode.reset();
                refreshProfiles();
                setState(State::Confirming);
            } else if (way == Way::RecoveryCode) {
                setState(State::Recovered);
            } else if (inside->unconfirmed) {
                renewRecoveryCode(); // the program ended before the person had the first one
            } else {
                setState(State::Open);
            }
        });
}

void Session::openPractice()
{
    lock();
    m_practice = true;
    m_practiceFolder =
        m_services.temporaryFolder / ("regie-practice-" + newUuid(m_services.random));
    const auto make = [this, folder = m_practiceFolder]() -> Result<store::Vault> {
        const auto content = m_services.content();
        if (!content) {
            return fail(content.error());
        }
        // Nobody knows this passphrase, so there is nothing to guess: the smallest cost will do.
        const crypto::PassphraseRules& rules = (*content)->rules;
        auto created = store::Vault::create(folder,
                                            rules.generate(m_services.random),
                                            {crypto::kSmallestCost, m_services.version},
                                            rules,
                                            m_services.random);
        return created ? Result<store::Vault>(std::move(created->vault)) : fail(created.error());
    };
    open(Way::Practice, make, m_services.fillWithPractice);
}

void Session::create(const NewProfile& profile, Secret passphrase)
{
    if (m_services.dataRoot.empty()) {
        report({ErrorCode::FileUnwritable, "no place for data"});
        return;
    }
    lock();
    prepare();
    m_newFolder = store::newProfileFolder(m_services.dataRoot, m_services.random);
    m_profileId = QString::fromStdString(m_newFolder.filename().string());
    m_newRecoveryCode = std::make_shared<Secret>();
    const auto make =
        [this,
         folder = m_newFolder,
         cost = cost(),
         code = m_newRecoveryCode,
         secret = std::make_shared<Secret>(std::move(passphrase))]() -> Result<store::Vault> {
        const auto content = m_services.content();
        if (!content) {
            return fail(content.error());
        }
        auto created = store::Vault::create(
            folder, *secret, {cost(), m_services.version}, (*content)->rules, m_services.random);
        *secret = Secret();
        if (!created) {
            return fail(created.error());
        }
        *code = std::move(created->recoveryCode);
        return std::move(created->vault);
    };
    const auto fill = [this, profile, folder = m_newFolder](store::Store& store) -> Result<void> {
        const std::string now = time::instantText(m_services.clock.now());
        if (auto set = store.setProfile({profile.name, profile.birthDate, now}); !set) {
            return set;
        }
        if (auto set = store.setSetting(kRecoverySetting, kUnconfirmed); !set) {
            return set;
        }
        return profile.labelShown ? store::setProfileLabel(folder, profile.name) : Result<void>();
    };
    open(Way::New, make, fill);
}

const store::ProfileEntry* Session::mayTry()
{
    if (m_state != State::Closed || waitSeconds() > 0) {
        return nullptr;
    }
    const store::ProfileEntry* profile = m_profiles.find(m_profileId);
    if (profile == nullptr) {
        report({ErrorCode::NotFound, "no such profile"});
    }
    return profile;
}

void Session::unlock(Secret passphrase)
{
    const store::ProfileEntry* profile = mayTry();
    if (profile == nullptr) {
        return;
    }
    const auto make =
        [this,
         folder = profile->folder,
         cost = cost(),
         secret = std::make_shared<Secret>(std::move(passphrase))]() -> Result<store::Vault> {
        auto vault = store::Vault::open(folder, *secret);
        if (vault) {
            if (const auto content = m_services.content()) {
                strengthen(*vault, *secret, cost, m_services, (*content)->rules);
            }
        }
        *secret = Secret();
        return vault;
    };
    open(Way::Passphrase, make, {});
}

void Session::recover(Secret recoveryCode)
{
    const store::ProfileEntry* profile = mayTry();
    if (profile == nullptr) {
        return;
    }
    const auto make = [folder = profile->folder,
                       secret = std::make_shared<Secret>(std::move(recoveryCode))]() {
        auto vault = store::Vault::openWithRecoveryCode(folder, *secret);
        *secret = Secret();
        return vault;
    };
    open(Way::RecoveryCode, make, {});
}

void Session::confirmPassphrase(Secret passphrase)
{
    if (waitSeconds() > 0) {
        return;
    }
    m_error.reset();
    m_byRecoveryCode = false;
    m_record.write(
        this,
        [secret = std::move(passphrase)](store::Store& store,
                                         const std::stop_token&) -> Result<void> {
            const Result<Secret> key = store::backupKeyFrom(
                store.vault().headerBytes(), secret, store::SecretKind::Passphrase);
            return key ? Result<void>() : fail(key.error());
        },
        [this](const Result<void>& same) {
            const std::string profile = m_profileId.toStdString();
            if (same) {
                m_delays.right(profile);
                Q_EMIT passphraseConfirmed();
                return;
            }
            if (same.error().code == ErrorCode::WrongPassphrase) {
                m_delays.wrong(profile);
                m_waitTimer.start();
                Q_EMIT waitChanged();
            }
            report(same.error());
        });
}

void Session::changePassphrase(Secret passphrase)
{
    prepare();
    m_error.reset();
    m_record.write(
        this,
        [this, cost = cost(), secret = std::move(passphrase)](
            store::Store& store, const std::stop_token&) -> Result<void> {
            const auto content = m_services.content();
            if (!content) {
                return fail(content.error());
            }
            return store.vault().changePassphrase(
                secret, {cost(), m_services.version}, (*content)->rules, m_services.random);
        },
        [this](const Result<void>& changed) {
            if (!changed) {
                report(changed.error());
                return;
            }
            Q_EMIT passphraseChanged();
            if (m_state == State::Recovered) {
                setState(State::Open);
            }
        });
}

void Session::renewRecoveryCode()
{
    m_record.write(
        this,
        [this](store::Store& store, const std::stop_token&) -> Result<Secret> {
            // First the note that nobody has the new code: a stop in between only asks once more.
            if (auto noted = store.setSetting(kRecoverySetting, kUnconfirmed); !noted) {
                return fail(noted.error());
            }
            return store.vault().renewRecoveryCode({store.vault().cost(), m_services.version},
                                                   m_services.random);
        },
        [this](Result<Secret> code) {
            if (!code) {
                const Error error = code.error();
                lock();
                report(error);
                return;
            }
            m_recoveryCode.set(std::move(*code));
            setState(State::Confirming);
        });
}

void Session::confirmRecoveryCode()
{
    if (m_state != State::Confirming) {
        return;
    }
    m_record.write(
        this,
        [](store::Store& store, const std::stop_token&) {
            return store.setSetting(kRecoverySetting, kConfirmed);
        },
        [this](const Result<void>& noted) {
            if (!noted) {
                report(noted.error());
                return;
            }
            m_recoveryCode.clear();
            setState(State::Open);
        });
}

void Session::showLabel(bool shown)
{
    if (m_state != State::Open || m_practice) {
        return;
    }
    m_record.write(
        this,
        [name = m_personName.toStdString(), shown](store::Store& store, const std::stop_token&) {
            return store::setProfileLabel(store.vault().folder(),
                                          shown ? std::optional(name) : std::nullopt);
        },
        [this](const Result<void>& done) {
            refreshProfiles();
            if (!done) {
                report(done.error());
            }
        });
}

void Session::lock()
{
    const bool wasOpen = m_state != State::Closed;
    Q_EMIT closing();
    m_record.close();
    m_recoveryCode.clear();
    m_newRecoveryCode.reset();
    if (!m_practiceFolder.empty()) {
        std::error_code ignored; // what stays behind is encrypted with a key nobody has
        std::filesystem::remove_all(m_practiceFolder, ignored);
        m_practiceFolder.clear();
    }
    m_practice = false;
    wipeShared(m_personName);
    m_personName.clear();
    if (wasOpen) {
        setState(State::Closed);
    }
}
} // namespace regie::ui
