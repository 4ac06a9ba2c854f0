// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/base/uuid.h"
#include "core/store/vault.h"

#include <system_error>

namespace regie::ui
{
Session::Session(const Services& services, const Preferences& preferences, QObject* parent)
    : QObject(parent), m_services(services), m_preferences(preferences)
{
}

Session::~Session()
{
    lock();
}

void Session::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void Session::opened(const Result<void>& answer)
{
    if (!answer) {
        m_errorText = QString::fromStdString(
            m_services.messages.error(m_preferences.language(), answer.error().code));
        setState(State::Closed);
        return;
    }
    m_errorText.clear();
    m_record.write(
        this,
        [](store::Store& store, const std::stop_token&) { return store.profile(); },
        [this](Result<store::Profile> profile) {
            m_personName = profile ? QString::fromStdString(profile->name) : QString();
            setState(State::Open);
        });
}

void Session::openPractice()
{
    lock();
    m_practice = true;
    m_practiceFolder =
        m_services.temporaryFolder / ("regie-practice-" + newUuid(m_services.random));
    setState(State::Opening);
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
    const auto tools = [this]() -> Result<store::StoreTools> {
        const auto content = m_services.content();
        return content ? Result<store::StoreTools>((*content)->tools) : fail(content.error());
    };
    m_record.open(make, tools, m_services.fillWithPractice, [this](const Result<void>& answer) {
        opened(answer);
    });
}

void Session::lock()
{
    const bool wasOpen = m_state != State::Closed;
    Q_EMIT closing();
    m_record.close();
    if (!m_practiceFolder.empty()) {
        std::error_code ignored; // what stays behind is encrypted with a key nobody has
        std::filesystem::remove_all(m_practiceFolder, ignored);
        m_practiceFolder.clear();
    }
    m_practice = false;
    m_personName.fill(QChar(0));
    m_personName.clear();
    if (wasOpen) {
        setState(State::Closed);
    }
}
} // namespace regie::ui
