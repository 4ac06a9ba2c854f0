// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/fhir_base.h"

#include "core/net/url.h"

namespace regie::sync
{
namespace
{
std::string originOf(net::Url url)
{
    url.path.clear();
    url.query.clear();
    std::string origin = url.text();
    while (origin.ends_with('/')) {
        origin.pop_back();
    }
    return origin;
}
} // namespace

Result<FhirBase> FhirBase::parse(std::string_view url)
{
    if (url.find(":///") != std::string_view::npos) {
        return fail(ErrorCode::AddressRefused, "host"); // libcurl takes the path for it
    }
    const auto parts = net::parseUrl(url);
    if (!parts) {
        return parts.error().code == ErrorCode::SyntaxInvalid
                   ? fail(ErrorCode::InvalidArgument, "address")
                   : fail(parts.error());
    }
    FhirBase base;
    base.loopback = net::isLoopbackLiteral(*parts);
    if (parts->scheme != "https" && !base.loopback) {
        return fail(ErrorCode::AddressRefused, "no https");
    }
    if (!parts->query.empty()) {
        return fail(ErrorCode::InvalidArgument, "address with a query");
    }
    base.origin = originOf(*parts);
    base.path = parts->path;
    while (base.path.ends_with('/')) {
        base.path.pop_back();
    }
    return base;
}

Result<std::string> FhirBase::below(std::string_view url) const
{
    const auto parts = net::parseUrl(url);
    const auto base = net::parseUrl(origin + (path.empty() ? "/" : path));
    if (!parts || !base || !net::isBelow(*parts, *base)) {
        return fail(ErrorCode::AddressRefused, "not below the base");
    }
    std::string rest = parts->path.substr(path.size());
    if (rest.starts_with('/')) {
        rest.erase(0, 1);
    }
    return parts->query.empty() ? rest : rest + '?' + parts->query;
}
} // namespace regie::sync
