// SPDX-License-Identifier: GPL-3.0-or-later
// What any program on the machine can send the listener for signing in, and what a server can put
// in a header or a link.
#include "core/base/assert.h"
#include "core/net/redirect_request.h"
#include "core/net/retry.h"
#include "core/net/url.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace regie;
using namespace regie::net;

namespace
{
const Clock::Instant kNow = std::chrono::sys_days{std::chrono::year{2026} / 11 / 27};

void checkRequest(std::string_view bytes)
{
    const auto head = readRequestHead(bytes.substr(0, kRequestLimit));
    if (head && *head) {
        REGIE_ASSERT((*head)->path.starts_with('/'));
        REGIE_ASSERT((*head)->path.find('?') == std::string_view::npos);
        REGIE_ASSERT((*head)->query.find_first_of(" \r\n") == std::string_view::npos);
    }
}

void checkParameters(std::string_view query, PlusSign plus)
{
    const auto parameters = readParameters(query.substr(0, kRequestLimit), plus);
    if (!parameters) {
        return;
    }
    std::size_t size = 0;
    for (const RedirectParameter& parameter : *parameters) {
        size += parameter.name.size() + parameter.value.size();
    }
    REGIE_ASSERT(size <= query.size());
}

/** What is read means one thing: written and read again it is the same. */
void checkUrl(std::string_view text)
{
    const auto url = parseUrl(text);
    if (!url) {
        return;
    }
    const auto again = parseUrl(url->text());
    REGIE_ASSERT(again && *again == *url);
    REGIE_ASSERT(sameOrigin(*url, *again));
    const auto base = parseUrl("https://h.nl/fhir");
    const auto found = resolveUrl(*base, text);
    REGIE_ASSERT(!found || !isBelow(*found, *base) || found->host == "h.nl");
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    checkRequest(bytes);
    checkParameters(bytes, PlusSign::Space);
    checkParameters(bytes, PlusSign::Literal);
    checkUrl(bytes);
    if (const auto wait = parseRetryAfter(bytes, kNow)) {
        REGIE_ASSERT(*wait >= std::chrono::seconds{0} && *wait <= std::chrono::hours{1});
    }
    return 0;
}
