// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/new_passphrase_view_model.h"

#include "core/crypto/passphrase.h"

#include <utility>

namespace regie::ui
{
namespace
{
constexpr int kLeastCharacters = 12; ///< to say what is wrong; the rule itself is PassphraseRules'
}

NewPassphraseViewModel::NewPassphraseViewModel(QObject* parent) : QObject(parent) { }

void NewPassphraseViewModel::setSession(Session* session)
{
    m_session = session;
    connect(session, &Session::rulesReady, this, &NewPassphraseViewModel::measure);
    connect(session, &Session::closing, this, &NewPassphraseViewModel::startAgain);
    session->prepare();
    Q_EMIT changed();
}

void NewPassphraseViewModel::setField(PassphraseField* field)
{
    m_field = field;
    if (field != nullptr) {
        connect(field, &PassphraseField::edited, this, [this] {
            if (m_problem != Problem::None) {
                set(Problem::None);
            }
        });
    }
    measure();
    Q_EMIT changed();
}

void NewPassphraseViewModel::measure()
{
    if (m_field && m_session && m_session->rules() != nullptr) {
        m_field->setRules(m_session->rules());
    }
}

void NewPassphraseViewModel::set(Problem problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void NewPassphraseViewModel::offerWords()
{
    if (m_session && m_session->rules() != nullptr) {
        m_words.set(m_session->rules()->generate(m_session->services().random));
    }
}

void NewPassphraseViewModel::takeWords()
{
    m_chosen = m_words.secret().clone();
    set(Problem::None);
}

void NewPassphraseViewModel::withdrawWords()
{
    m_words.clear();
}

void NewPassphraseViewModel::choose(PassphraseField* field)
{
    if (!m_session || m_session->rules() == nullptr) {
        return;
    }
    if (!m_session->rules()->check(field->typed().copy())) {
        set(field->length() < kLeastCharacters ? Problem::TooShort : Problem::TooEasy);
        return;
    }
    m_chosen = field->take();
    set(Problem::None);
}

void NewPassphraseViewModel::repeat(PassphraseField* field)
{
    // As the vault will compare them: é in one piece or in two is the same.
    const auto again = crypto::normalised(field->typed().copy());
    const auto first = crypto::normalised(m_chosen);
    field->clear();
    if (!again || !first || again->view() != first->view()) {
        set(Problem::NotTheSame);
        return;
    }
    m_words.clear();
    set(Problem::None);
    Q_EMIT confirmed();
}

void NewPassphraseViewModel::startAgain()
{
    m_chosen = Secret();
    m_words.clear();
    set(Problem::None);
}

void NewPassphraseViewModel::apply()
{
    m_session->changePassphrase(take());
}

Secret NewPassphraseViewModel::take()
{
    Secret taken = std::exchange(m_chosen, Secret());
    Q_EMIT changed();
    return taken;
}
} // namespace regie::ui
