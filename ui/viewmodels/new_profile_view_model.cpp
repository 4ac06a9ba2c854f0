// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/new_profile_view_model.h"

#include "core/time/partial_date.h"
#include "ui/secrets/secret_buffer.h"
#include "ui/text/birth_date.h"

namespace regie::ui
{
namespace
{
constexpr qsizetype kLongestName = 100; ///< bytes, as of a label (core/store/profiles.h)
}

NewProfileViewModel::~NewProfileViewModel()
{
    wipeShared(m_name);
    wipeShared(m_birthDate);
}

void NewProfileViewModel::setSession(Session* session)
{
    m_session = session;
    Q_EMIT changed();
}

void NewProfileViewModel::setName(const QString& name)
{
    if (m_name != name) {
        m_name = name;
        Q_EMIT changed();
    }
}

bool NewProfileViewModel::nameGood() const
{
    const QString name = m_name.trimmed();
    return !name.isEmpty() && name.toUtf8().size() <= kLongestName;
}

void NewProfileViewModel::setBirthDate(const QString& birthDate)
{
    if (m_birthDate == birthDate || !m_session) {
        return;
    }
    m_birthDate = birthDate;
    const std::string today = time::instantText(m_session->services().clock.now()).substr(0, 10);
    m_date = readBirthDate(birthDate.toStdString(), today).value_or(std::string());
    Q_EMIT changed();
}

QString NewProfileViewModel::birthDateWords() const
{
    const auto date = time::PartialDate::parse(m_date);
    return date && m_session
               ? QString::fromStdString(date->words().in(m_session->preferences().language()))
               : QString();
}

void NewProfileViewModel::setLabelShown(bool shown)
{
    m_labelShown = shown;
    Q_EMIT changed();
}

void NewProfileViewModel::create(NewPassphraseViewModel* passphrase)
{
    m_session->create({m_name.trimmed().toStdString(), m_date, m_labelShown}, passphrase->take());
}
} // namespace regie::ui
