// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace regie::net
{
/** The parts of an http or https address, read by libcurl: what is checked is what is connected to. */
struct Url {
    std::string scheme;     ///< "http" or "https"
    std::string host;       ///< lower case; IPv6 with its brackets; IPv4 always in four decimals
    std::uint16_t port = 0; ///< 80 or 443 where the address names none
    std::string path;       ///< starts with "/"; encoded as it came, dot segments resolved
    std::string query;      ///< encoded as it came, without "?"

    bool operator==(const Url&) const = default;
    /** The address again; the port only where it is not the usual one. */
    std::string text() const;
};

/**
 * Errors: SyntaxInvalid; AddressRefused for another scheme than http(s) or for a user name in it
 * ("https://hospital.nl@evil.example"). A fragment is left out.
 */
Result<Url> parseUrl(std::string_view text);

/** What `reference` (absolute or not) means on the page `base`. Errors: as parseUrl. */
Result<Url> resolveUrl(const Url& base, std::string_view reference);

bool sameOrigin(const Url& left, const Url& right);

/**
 * Whether `url` has the origin of `base` and its path at or under the path of `base`, by whole
 * segments: "/fhir/Patient" is below "/fhir", "/fhirx" is not. Encoded dots or slashes are never below.
 */
bool isBelow(const Url& url, const Url& base);

/** Whether the host is an address in 127.0.0.0/8 or ::1, written as such ("localhost" is not). */
bool isLoopbackLiteral(const Url& url);

/** For a name or value in a query: all but letters, digits and -._~ as %XX (`|` becomes %7C). */
std::string percentEncoded(std::string_view text);

/** Adds `name=value`, both encoded, to an address without fragment. */
void addParameter(std::string& url, std::string_view name, std::string_view value);

/** An HTTP date (RFC 9110 part 5.6.7, all three forms); nullopt when it is none. */
std::optional<std::chrono::sys_seconds> parseHttpDate(std::string_view text);
} // namespace regie::net
