// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace regie::sync
{
/**
 * A data service of a care provider, as the provider search of a DVP proxy gives it. The addresses
 * are sealed for the proxy (JWE): nobody else can read them, and they hold for a limited time.
 */
struct MedmijService {
    int id = 0; ///< in the MedMij lists: 48
    std::string name;
    std::string authorization; ///< JWE
    std::string token;         ///< JWE
    std::string resource;      ///< JWE, of the first role

    bool operator==(const MedmijService&) const = default;
};

/** A care provider (zorgaanbieder) that takes part in MedMij. */
struct MedmijProvider {
    std::string id;   ///< "ziekenhuis@medmij"
    std::string name; ///< for people
    std::string place;
    std::vector<MedmijService> services; ///< those that can be asked for; others are left out

    bool operator==(const MedmijProvider&) const = default;
};

/** What to look for: a name with or without a place, or exactly one id. */
struct ProviderQuery {
    std::string name;
    std::string place;
    std::string medmijId;
};

/** Reads the answer of the search. SyntaxInvalid; a provider that cannot be read is left out. */
Result<std::vector<MedmijProvider>> readProviders(std::string_view json);

/**
 * Asks the provider search at `search` (PROTOCOL-SECURITY 1.8). None found is an empty list. Errors:
 * those of HttpClient, InvalidArgument (nothing to look for, address), ServerFailed, RequestRefused,
 * SyntaxInvalid.
 */
Result<std::vector<MedmijProvider>> searchProviders(net::HttpClient& http,
                                                    std::string_view search,
                                                    const ProviderQuery& query,
                                                    std::stop_token stop);

/** The provider of that id with its addresses sealed anew. NotFound; else as searchProviders(). */
Result<MedmijProvider> fetchProvider(net::HttpClient& http,
                                     std::string_view search,
                                     std::string_view medmijId,
                                     std::stop_token stop);

/** What is remembered of a portal behind a proxy: Portal::settings, a JSON object. No secret. */
struct MedmijSettings {
    MedmijProvider provider;
    std::string search;       ///< address of the provider search
    std::string operatorName; ///< who runs the proxy, for people
    std::string correlation;  ///< X-Correlation-ID of the last sign-in
};

/** SyntaxInvalid. */
Result<MedmijSettings> readMedmijSettings(std::string_view json);
std::string medmijSettingsText(const MedmijSettings& settings);
} // namespace regie::sync
