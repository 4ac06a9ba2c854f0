// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"
#include "core/sync/fhir_base.h"
#include "core/sync/smart_settings.h"

#include <stop_token>
#include <string_view>

namespace regie::sync
{
/**
 * Reads a smart-configuration (SMART App Launch 2.2, "Conformance"). Errors: SyntaxInvalid;
 * NotSupported (no S256, no sign-in without a secret of the program, no standalone launch, an
 * address missing); AddressRefused (an address that is no https; http is let through to loopback
 * when the base is there itself).
 */
Result<SmartConfiguration> readSmartConfiguration(std::string_view json, const FhirBase& base);

/** Fetches it. Errors: as above, those of HttpClient, ServerFailed, NotSupported (not offered). */
Result<SmartConfiguration> discoverSmart(net::HttpClient& http,
                                         const FhirBase& base,
                                         std::stop_token stop);

/**
 * Asks the portal for a client id of our own (RFC 7591). Errors: those of HttpClient, ServerFailed,
 * RequestRefused, SyntaxInvalid.
 */
Result<std::string> registerSmartClient(net::HttpClient& http,
                                        const FhirBase& base,
                                        const SmartConfiguration& configuration,
                                        std::string_view scope,
                                        std::uint16_t port,
                                        std::stop_token stop);
} // namespace regie::sync
