// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"

#include <algorithm>
#include <future>

namespace regie::net
{
namespace
{
bool sameName(std::string_view left, std::string_view right)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(left, right, {}, lower, lower);
}
} // namespace

std::optional<std::string_view> HttpResponse::header(std::string_view name) const
{
    const auto found = std::ranges::find_if(
        headers, [name](const Header& header) { return sameName(header.name, name); });
    if (found == headers.end()) {
        return std::nullopt;
    }
    return found->value;
}

Result<HttpResponse> HttpClient::send(HttpRequest request, std::stop_token stop)
{
    std::promise<Result<HttpResponse>> promise;
    auto answer = promise.get_future();
    start(std::move(request), std::move(stop), [&promise](Result<HttpResponse> result) {
        promise.set_value(std::move(result));
    });
    return answer.get();
}
} // namespace regie::net
