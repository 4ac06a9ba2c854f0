// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/redirect_request.h"

#include "core/net/ascii.h"

#include <algorithm>

namespace regie::net
{
namespace
{
constexpr std::size_t kMostParameters = 64;

/** Cuts off and gives what stands before `mark`; all of it, leaving nothing, when it is not there. */
std::string_view takeUntil(std::string_view& rest, std::string_view mark)
{
    const std::size_t end = rest.find(mark);
    const std::string_view taken = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + mark.size());
    return taken;
}

bool isVisible(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
}

Result<void> readHeaders(std::string_view lines, RequestHead& head)
{
    bool hasHost = false;
    while (!lines.empty()) {
        std::string_view value = takeUntil(lines, "\r\n");
        const std::size_t colon = value.find(':');
        if (colon == 0 || colon == std::string_view::npos || !isVisible(value.substr(0, colon))) {
            return fail(ErrorCode::SyntaxInvalid, "request header");
        }
        const std::string_view name = value.substr(0, colon);
        value = trimmed(value.substr(colon + 1));
        if (sameIgnoringCase(name, "host")) {
            if (hasHost) {
                return fail(ErrorCode::SyntaxInvalid, "two Host headers");
            }
            hasHost = true;
            head.host = value;
        }
    }
    return {};
}

/** Straight into locked memory: no copy of a token is left behind in a string. */
Secret decoded(std::string_view text, PlusSign plus)
{
    Secret wide(text.size());
    std::size_t size = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%' && i + 2 < text.size()) {
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high >= 0 && low >= 0) {
                c = static_cast<char>(high * 16 + low);
                i += 2;
            }
        } else if (c == '+' && plus == PlusSign::Space) {
            c = ' ';
        }
        wide.data()[size++] = static_cast<unsigned char>(c);
    }
    return Secret::of(wide.view().substr(0, size));
}
} // namespace

Result<std::optional<RequestHead>> readRequestHead(std::string_view bytes)
{
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view lines = bytes.substr(0, end);
    std::string_view line = takeUntil(lines, "\r\n");
    RequestHead head;
    head.method = takeUntil(line, " ");
    std::string_view target = takeUntil(line, " ");
    if ((line != "HTTP/1.1" && line != "HTTP/1.0") || head.method.empty() || !isVisible(head.method)
        || !target.starts_with('/') || !isVisible(target)) {
        return fail(ErrorCode::SyntaxInvalid, "request line");
    }
    head.path = takeUntil(target, "?");
    head.query = target;
    if (Result<void> read = readHeaders(lines, head); !read) {
        return fail(read.error());
    }
    return head;
}

Result<std::vector<RedirectParameter>> readParameters(std::string_view query, PlusSign plus)
{
    std::vector<RedirectParameter> parameters;
    while (!query.empty()) {
        std::string_view value = takeUntil(query, "&");
        if (value.empty()) {
            continue;
        }
        if (parameters.size() == kMostParameters) {
            return fail(ErrorCode::LimitExceeded, "redirect parameters");
        }
        const std::string_view name = takeUntil(value, "=");
        RedirectParameter parameter{std::string(decoded(name, plus).view()), decoded(value, plus)};
        if (std::ranges::find(parameters, parameter.name, &RedirectParameter::name)
            != parameters.end()) {
            return fail(ErrorCode::SyntaxInvalid, "a redirect parameter came twice");
        }
        parameters.push_back(std::move(parameter));
    }
    return parameters;
}
} // namespace regie::net
