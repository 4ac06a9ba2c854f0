// SPDX-License-Identifier: GPL-3.0-or-later
// What servers that sign people in can answer: configuration, tokens, care providers, scopes.
#include "core/base/assert.h"
#include "core/sync/medmij_provider.h"
#include "core/sync/oauth_token.h"
#include "core/sync/smart_discovery.h"
#include "core/sync/smart_scopes.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace regie;
using namespace regie::sync;

namespace
{
const Clock::Instant kNow = std::chrono::sys_days{std::chrono::year{2026} / 11 / 27};

/** Whatever it says, nobody is sent to this machine or to an address without https. */
void checkConfiguration(std::string_view json)
{
    static const FhirBase kBase = *FhirBase::parse("https://h.nl/fhir");
    const auto read = readSmartConfiguration(json, kBase);
    if (!read) {
        return;
    }
    for (const std::string* each :
         {&read->authorization, &read->token, &read->registration, &read->revocation}) {
        const auto place = FhirBase::parse(std::string_view(*each).substr(0, each->find('?')));
        REGIE_ASSERT(each->empty() || (place && place->origin.starts_with("https://")));
        REGIE_ASSERT(each->empty() || !place->loopback);
    }
    SmartSettings settings;
    settings.known = *read;
    const auto again = readSmartSettings(smartSettingsText(settings));
    REGIE_ASSERT(again && again->known == *read);
}

void checkTokens(std::string_view json)
{
    net::HttpResponse answer;
    answer.status = 200;
    answer.body = json;
    const auto tokens = readTokenAnswer(answer, kNow);
    if (tokens) {
        REGIE_ASSERT(!tokens->tokens.access.empty());
        REGIE_ASSERT(!tokens->life || tokens->life->count() >= 0);
    }
    answer.status = 400;
    REGIE_ASSERT(!readTokenAnswer(answer, kNow));
}

void checkProviders(std::string_view json)
{
    const auto providers = readProviders(json);
    if (!providers) {
        return;
    }
    for (const MedmijProvider& each : *providers) {
        MedmijSettings settings;
        settings.provider = each;
        const auto again = readMedmijSettings(medmijSettingsText(settings));
        REGIE_ASSERT(again && again->provider == each);
    }
}

void checkScope(std::string_view scope)
{
    for (const std::string& each : splitScope(scope)) {
        REGIE_ASSERT(!each.empty() && each.find_first_of(" +") == std::string::npos);
    }
    const GrantedScope granted = grantedScope(scope);
    REGIE_ASSERT(!granted.everything || missingTypes(granted).empty());
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    checkConfiguration(text);
    checkTokens(text);
    checkProviders(text);
    checkScope(text);
    return 0;
}
