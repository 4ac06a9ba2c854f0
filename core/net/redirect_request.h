// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::net
{
/** What `+` in a query means: a space (forms), or itself (the MedMij proxy does not encode). */
enum class PlusSign { Space, Literal };

/** One query parameter of a redirect. Any may be a token or a code, so each is a secret. */
struct RedirectParameter {
    std::string name;
    Secret value;
};

/** The largest head of a request that the listener reads, in bytes. */
inline constexpr std::size_t kRequestLimit = 8192;

/** The parts of a request head that count; they point into the bytes it was read from. */
struct RequestHead {
    std::string_view method;
    std::string_view path;  ///< as sent, not decoded; starts with "/"
    std::string_view query; ///< without "?"; empty when there is none
    std::string_view host;  ///< of the Host header; empty when there is none
};

/**
 * Reads the head of an HTTP/1 request (RFC 9112). nullopt: it is not complete yet. Errors:
 * SyntaxInvalid. Strict: lines end in CRLF, no folded headers, one Host at most.
 */
Result<std::optional<RequestHead>> readRequestHead(std::string_view bytes);

/**
 * The parameters of a query, percent-decoded. A `%` without two hex digits stays itself, because
 * the MedMij proxy joins values without encoding them. Errors: SyntaxInvalid when a name comes twice
 * (RFC 6749 part 3.1), LimitExceeded above 64 parameters.
 */
Result<std::vector<RedirectParameter>> readParameters(std::string_view query, PlusSign plus);
} // namespace regie::net
