// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"

#include "core/net/ascii.h"

#include <algorithm>
#include <future>

namespace regie::net
{
std::optional<std::string_view> HttpResponse::header(std::string_view name) const
{
    const auto found = std::ranges::find_if(
        headers, [name](const Header& header) { return sameIgnoringCase(header.name, name); });
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
