// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/secret.h"
#include "core/net/http_client.h"

#include <string>
#include <string_view>

namespace regie::sync
{
/** Everything but letters, digits and `-._~` as %XX (RFC 3986, part 2.3). */
std::string percentEncoded(std::string_view text);

/** "a=1&b=2" for a query or a form: names as they are, values percent-encoded. */
class FormText
{
public:
    FormText& add(std::string_view name, std::string_view value);
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

/** `url` with a query behind it, which it may have already (RFC 6749, part 3.1). */
std::string withQuery(std::string_view url, const FormText& query);

/** The value of an Authorization header; put together where it is wiped. */
Secret bearer(const Secret& token);

/** A POST of a form that is answered with JSON. */
net::HttpRequest formPost(std::string url, const FormText& form, bool allowLoopback);

/** 32 random bytes in base64url: 43 characters. */
std::string unguessable(RandomSource& random);
} // namespace regie::sync
