// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/portal_verbs.h"
#include "core/sync/fhir_base.h"
#include "core/sync/medmij_provider.h"
#include "core/sync/portal_line.h"
#include "core/sync/service_catalogue.h"
#include "core/sync/smart_settings.h"
#include "core/sync/token_file.h"

namespace regie::app
{
namespace
{
struct PortalAddOptions {
    std::string name;
    std::string kind = "fhir";
    std::string url;
    std::string provider;
    std::string services;
    std::string patient;
    std::string tokenFile;
    std::string clientId;
    bool send = false;
    std::string search;
    std::string medmijName;
    std::string operatorName;
};

Outcome<std::vector<std::string>> serviceKeys(Context& context, std::string_view list)
{
    const auto catalogue = sync::ServiceCatalogue::load(context.files);
    if (!catalogue) {
        return context.problem(catalogue.error());
    }
    std::vector<std::string> keys;
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        const std::string_view each = list.substr(0, comma);
        list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
        const sync::Service* service = catalogue->find(each);
        if (service == nullptr) {
            return context.problem(ErrorCode::InvalidArgument, "portal.unknown_service");
        }
        keys.push_back(service->key);
    }
    return keys;
}

/** With or without the word Bearer before it. */
Secret bareToken(const Secret& given)
{
    constexpr std::string_view kScheme = "Bearer ";
    std::string_view token = given.view();
    if (token.starts_with(kScheme)) {
        token.remove_prefix(kScheme.size());
    }
    return Secret::of(token);
}

Result<void> keepToken(OpenRecord& record, const sync::Portal& portal, const Secret& token)
{
    const auto file = sync::TokenFile::open(record.vault());
    if (!file) {
        return fail(file.error());
    }
    sync::Tokens tokens;
    tokens.access = bareToken(token);
    return (*file)->save(portal.id, tokens);
}

void print(const Context& context, const sync::Portal& portal)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject()
            .text("id", portal.id)
            .text("name", portal.name)
            .text("kind", sync::portalKindName(portal.kind))
            .endObject();
        context.print(json);
        return;
    }
    TextPage page = context.page();
    page.paragraph(context.say("portal.added", {{"name", portal.name}}));
    context.print(page);
}

Outcome<sync::NewPortal> checked(Context& context, PortalAddOptions& options)
{
    if (auto read = linesOrTexts(context,
                                 {&options.name,
                                  &options.url,
                                  &options.provider,
                                  &options.patient,
                                  &options.medmijName});
        !read) {
        return tl::unexpected(read.error());
    }
    const auto kind = sync::portalKindFromName(options.kind);
    if (!kind) {
        return context.problem(ErrorCode::InvalidArgument, "portal.unknown_kind");
    }
    if (const auto base = sync::FhirBase::parse(options.url); !base) {
        return context.problem(base.error().code, "portal.wrong_url");
    }
    auto services = serviceKeys(context, options.services);
    if (!services) {
        return tl::unexpected(services.error());
    }
    sync::NewPortal portal;
    portal.name = options.name;
    portal.kind = *kind;
    portal.url = options.url;
    portal.provider = options.provider;
    portal.services = std::move(*services);
    if (*kind == sync::PortalKind::Smart) {
        sync::SmartSettings settings;
        settings.clientId = options.clientId;
        settings.alsoSend = options.send;
        portal.settings = sync::smartSettingsText(settings);
    } else if (*kind == sync::PortalKind::MedmijProxy) {
        if (options.medmijName.empty() || !sync::FhirBase::parse(options.search)) {
            return context.problem(ErrorCode::InvalidArgument, "portal.proxy_incomplete");
        }
        sync::MedmijSettings settings;
        settings.provider.id = options.medmijName;
        settings.provider.name = options.provider.empty() ? options.medmijName : options.provider;
        settings.search = options.search;
        settings.operatorName = options.operatorName;
        portal.settings = sync::medmijSettingsText(settings);
    } else if (!options.patient.empty()) {
        portal.settings = sync::patientSettings(options.patient);
    }
    return portal;
}

Outcome<int> run(Context& context, PortalAddOptions options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    auto portal = checked(context, options);
    if (!portal) {
        return tl::unexpected(portal.error());
    }
    Secret token;
    if (!options.tokenFile.empty()) {
        auto read = readSecret(context, options.tokenFile, "input.token");
        if (!read) {
            return tl::unexpected(read.error());
        }
        token = std::move(*read);
    }
    auto added = sync::addPortal((*record)->store(), *portal);
    if (!added) {
        return added.error().code == ErrorCode::AlreadyExists
                   ? context.problem(ErrorCode::AlreadyExists, "portal.name_taken")
                   : context.problem(added.error());
    }
    if (!token.empty()) {
        if (Result<void> kept = keepToken(**record, *added, token); !kept) {
            // A portal that cannot be asked is of no use.
            static_cast<void>(sync::removePortal((*record)->store(), *added));
            return context.problem(kept.error());
        }
    }
    print(context, *added);
    return 0;
}
} // namespace

void addPortalAdd(const Verb& portal)
{
    auto options = std::make_shared<PortalAddOptions>();
    Verb verb = portal.verb("add", "portal.add");
    verb.text("--name", options->name, "portal.add.name", Presence::Required);
    verb.text("--url", options->url, "portal.add.url", Presence::Required);
    verb.text("--kind", options->kind, "portal.add.kind");
    verb.text("--provider", options->provider, "portal.add.provider");
    verb.text("--services", options->services, "portal.add.services");
    verb.text("--patient", options->patient, "portal.add.patient");
    verb.text("--token-file", options->tokenFile, "portal.add.token_file");
    verb.text("--client-id", options->clientId, "portal.add.client_id");
    verb.flag("--also-send", options->send, "portal.add.send");
    verb.text("--search", options->search, "portal.add.search");
    verb.text("--medmij-name", options->medmijName, "portal.add.medmij_name");
    verb.text("--operator", options->operatorName, "portal.add.operator");
    verb.whenChosen(options, run);
}
} // namespace regie::app
