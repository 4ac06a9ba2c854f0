// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/demo_page.h"

#include <fmt/format.h>

#include <charconv>

namespace regie::sync
{
namespace
{
/** For text between tags and in attributes. */
std::string escaped(std::string_view text)
{
    std::string html;
    for (const char c : text) {
        switch (c) {
        case '&': html += "&amp;"; break;
        case '<': html += "&lt;"; break;
        case '"': html += "&quot;"; break;
        default: html += c;
        }
    }
    return html;
}
} // namespace

net::ServerResponse demoSignInPage(std::string_view provider, std::string_view yes)
{
    net::ServerResponse answer;
    answer.headers = {{"Content-Type", "text/html; charset=utf-8"},
                      {"Cache-Control", "no-store"},
                      {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"}};
    answer.body = fmt::format(
        R"(<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Inloggen (oefenen)</title>)"
        R"(<style>body{{font:1.25rem sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem}})"
        R"(a{{display:inline-block;padding:.8rem 1.2rem;background:#1b4f72;color:#fff;border-radius:.4rem}}</style></head>)"
        R"(<body><h1>{0}</h1><p>Dit is om te oefenen. De gegevens zijn verzonnen.</p>)"
        R"(<p>Bent u Hanna Zomerland?</p><p><a href="{1}">Ja, ik ben het</a></p></body></html>)",
        escaped(provider),
        escaped(yes));
    return answer;
}

net::ServerResponse demoRedirect(std::string place)
{
    net::ServerResponse answer;
    answer.status = 302;
    answer.headers = {{"Location", std::move(place)}, {"Cache-Control", "no-store"}};
    return answer;
}

net::ServerResponse demoJson(std::string body, int status)
{
    return {status, {{"Content-Type", "application/json"}}, std::move(body)};
}

net::ServerResponse demoUnauthorized()
{
    return {401, {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}}, {}};
}

std::size_t demoNumber(const net::ServerRequest& request, std::string_view name)
{
    const std::string text = demoValue(request, name);
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string demoValue(const net::ServerRequest& request, std::string_view name)
{
    return std::string(request.parameter(name).value_or(std::string_view()));
}
} // namespace regie::sync
