// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/add_portal_view_model.h"

#include "core/sync/fhir_base.h"
#include "core/sync/portal_line.h"
#include "core/sync/service_catalogue.h"
#include "core/sync/smart_settings.h"
#include "core/sync/token_file.h"
#include "ui/viewmodels/fetch_work.h"

#include <algorithm>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr std::size_t kMostFound = 20;

std::string trimmed(const QString& text)
{
    return text.trimmed().toStdString();
}

/** With or without the word Bearer before it. */
Secret bareKey(const Secret& given)
{
    constexpr std::string_view kScheme = "Bearer ";
    std::string_view key = given.view();
    if (key.starts_with(kScheme)) {
        key.remove_prefix(kScheme.size());
    }
    return Secret::of(key);
}

Result<sync::Portal> addTo(store::Store& store, const sync::NewPortal& given, const Secret& key)
{
    auto portal = sync::addPortal(store, given);
    if (!portal || key.empty()) {
        return portal;
    }
    const auto tokens = sync::TokenFile::open(store.vault());
    sync::Tokens kept;
    kept.access = bareKey(key);
    const Result<void> done =
        tokens ? (*tokens)->save(portal->id, kept) : Result<void>(fail(tokens.error()));
    if (!done) {
        // A care provider that cannot be asked is of no use.
        static_cast<void>(sync::removePortal(store, *portal));
        return fail(done.error());
    }
    return portal;
}
} // namespace

void AddPortalViewModel::setKind(Kind kind)
{
    if (m_kind != kind) {
        m_kind = kind;
        if (kind == Kind::MedMij && m_address.isEmpty()) {
            m_address = m_knownProxy;
        } else if (kind != Kind::MedMij && m_address == m_knownProxy) {
            m_address.clear();
        }
        m_nameError.clear();
        m_addressError.clear();
        m_searchError.clear();
        m_operatorError.clear();
        Q_EMIT changed();
    }
}

void AddPortalViewModel::load()
{
    read([](store::Records&, store::Connection& connection) { return sync::portals(connection); },
         [this](const std::vector<sync::Portal>& portals) {
             m_taken.clear();
             for (const sync::Portal& each : portals) {
                 m_taken.push_back(each.name);
                 // Who has one of these has typed the addresses before.
                 const auto settings =
                     each.kind == sync::PortalKind::MedmijProxy
                         ? sync::readMedmijSettings(each.settings)
                         : Result<sync::MedmijSettings>(fail(ErrorCode::NotFound, "another kind"));
                 if (settings && m_search.isEmpty()) {
                     m_search = QString::fromStdString(settings->search);
                     m_operatorName = QString::fromStdString(settings->operatorName);
                     m_knownProxy = QString::fromStdString(each.url);
                 }
             }
             Q_EMIT changed();
         });
}

QString AddPortalViewModel::wrongAddress(const QString& address) const
{
    if (address.trimmed().isEmpty()) {
        //: Adding a care provider, next to an empty field for an address
        return tr("Fill in the address you were given.");
    }
    if (!sync::FhirBase::parse(trimmed(address))) {
        //: Adding a care provider, next to an address that cannot be
        return tr("This address cannot be right. It has to start with https://");
    }
    return {};
}

bool AddPortalViewModel::checkName()
{
    m_nameError.clear();
    if (m_name.trimmed().isEmpty()) {
        //: Adding a care provider, next to an empty field for the name
        m_nameError = tr("Give it a name, for example: my doctor.");
    } else if (std::ranges::find(m_taken, trimmed(m_name)) != m_taken.end()) {
        //: Adding a care provider, next to its name
        m_nameError = tr("You have this name already. Take another one.");
    }
    Q_EMIT changed();
    return m_nameError.isEmpty();
}

bool AddPortalViewModel::checkAddress()
{
    m_addressError = wrongAddress(m_address);
    Q_EMIT changed();
    return m_addressError.isEmpty();
}

bool AddPortalViewModel::checkService()
{
    m_searchError = wrongAddress(m_search);
    m_operatorError.clear();
    if (m_operatorName.trimmed().isEmpty()) {
        //: Adding a care provider: who passes on the data has to be known
        m_operatorError = tr("Fill in whose service it is. They can see your data.");
    }
    const bool good = checkAddress();
    return good && m_searchError.isEmpty() && m_operatorError.isEmpty();
}

void AddPortalViewModel::lookUp()
{
    m_foundText.clear();
    m_found.replace({});
    m_providers.clear();
    m_chosen = -1;
    m_searchError = wrongAddress(m_search);
    if (!m_searchError.isEmpty() || m_looking) {
        Q_EMIT changed();
        return;
    }
    if (m_lookFor.trimmed().isEmpty()) {
        //: Looking for a care provider without a name
        m_foundText = tr("Fill in a name, or the first part of it.");
        Q_EMIT changed();
        return;
    }
    m_looking = true;
    const sync::ProviderQuery query{trimmed(m_lookFor), trimmed(m_place), {}};
    using Found = std::vector<sync::MedmijProvider>;
    app()->record().beside(
        Aside::Asking,
        this,
        [&services = app()->services(), search = trimmed(m_search), query](
            sync::StoreThread&, const std::stop_token& stop) {
            return sync::searchProviders(*makeHttpClient(services), search, query, stop);
        },
        [this](Result<Found> answer) {
            m_looking = false;
            if (!answer) {
                m_foundText = app()->errorText(answer.error());
            } else if (answer->empty()) {
                //: Looking for a care provider: none has that name
                m_foundText = tr("No care provider has that name. Try a shorter part of it.");
            } else {
                m_providers = std::move(*answer);
                m_providers.resize(std::min(m_providers.size(), kMostFound));
                const auto catalogue = sync::ServiceCatalogue::load(app()->services().files);
                std::vector<LabelledRow> rows;
                for (const sync::MedmijProvider& each : m_providers) {
                    QStringList gives;
                    for (const sync::MedmijService& service : each.services) {
                        const sync::Service* known =
                            catalogue ? catalogue->find(std::to_string(service.id)) : nullptr;
                        gives.append(known != nullptr ? app()->text(known->name)
                                                      : QString::fromStdString(service.name));
                    }
                    rows.push_back({QString::fromStdString(each.name),
                                    QString::fromStdString(each.place),
                                    gives.join(QStringLiteral(", "))});
                }
                m_found.replace(std::move(rows));
            }
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void AddPortalViewModel::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_providers.size())) {
        return;
    }
    m_chosen = row;
    m_foundText.clear();
    const sync::MedmijProvider& provider = m_providers[static_cast<std::size_t>(row)];
    if (m_name.trimmed().isEmpty()) {
        m_name = QString::fromStdString(provider.name);
    }
    Q_EMIT changed();
}

sync::NewPortal AddPortalViewModel::portal() const
{
    sync::NewPortal portal;
    portal.name = trimmed(m_name);
    portal.url = trimmed(m_address);
    switch (m_kind) {
    case Kind::None: break;
    case Kind::Smart: {
        portal.kind = sync::PortalKind::Smart;
        sync::SmartSettings settings;
        settings.clientId = trimmed(m_clientId);
        settings.alsoSend = m_alsoSend;
        portal.settings = sync::smartSettingsText(settings);
        break;
    }
    case Kind::MedMij: {
        portal.kind = sync::PortalKind::MedmijProxy;
        const sync::MedmijProvider& provider = m_providers[static_cast<std::size_t>(m_chosen)];
        portal.provider = provider.name;
        sync::MedmijSettings settings;
        // Its services are asked for when the person signs in: their addresses hold for a short time.
        settings.provider.id = provider.id;
        settings.provider.name = provider.name;
        settings.search = trimmed(m_search);
        settings.operatorName = trimmed(m_operatorName);
        portal.settings = sync::medmijSettingsText(settings);
        break;
    }
    case Kind::Fhir:
        portal.kind = sync::PortalKind::Fhir;
        if (!m_patient.trimmed().isEmpty()) {
            portal.settings = sync::patientSettings(trimmed(m_patient));
        }
        break;
    }
    return portal;
}

void AddPortalViewModel::save(PassphraseField* key)
{
    bool good = checkName();
    good = (m_kind == Kind::MedMij ? checkService() : checkAddress()) && good;
    if (good && m_kind == Kind::MedMij && m_chosen < 0) {
        //: Adding a care provider: none was chosen from the list
        m_foundText = tr("Look for your care provider first, and choose it.");
        Q_EMIT changed();
        good = false;
    }
    if (good && m_kind != Kind::None && !busy()) {
        keep(key != nullptr ? key->take() : Secret());
    }
}

void AddPortalViewModel::keep(Secret key)
{
    const auto secret = std::make_shared<Secret>(std::move(key));
    write([given = portal(), secret](
              store::Store& store, const std::stop_token&) { return addTo(store, given, *secret); },
          [this](const sync::Portal& portal) {
              m_savedId = QString::fromStdString(portal.id);
              Q_EMIT changed();
              Q_EMIT saved(m_savedId);
          });
}
} // namespace regie::ui
