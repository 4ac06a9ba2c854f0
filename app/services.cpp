// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace regie::app
{
namespace
{
ServiceInfo infoFrom(const nlohmann::json& json)
{
    ServiceInfo info;
    info.key = json.at("key").get<std::string>();
    info.numbers = json.at("numbers").get<std::vector<int>>();
    info.name = {json.at("name").at("nl").get<std::string>(),
                 json.at("name").at("en").get<std::string>()};
    info.fhirVersion = json.at("fhir").get<std::string>();
    info.canSend = !json.at("send").is_null();
    return info;
}

/** Services without a number come last. */
std::pair<int, std::string> orderOf(const ServiceInfo& info)
{
    return {info.numbers.empty() ? std::numeric_limits<int>::max() : info.numbers.front(),
            info.key};
}
} // namespace

Result<std::vector<ServiceInfo>> loadServices(const ResourceFiles& files)
{
    std::vector<ServiceInfo> services;
    for (const std::string& path : files.list("services/")) {
        try {
            services.push_back(infoFrom(nlohmann::json::parse(files.read(path).value_or(""))));
        } catch (const nlohmann::json::exception&) {
            return fail(ErrorCode::LensInvalid, path);
        }
    }
    std::sort(services.begin(), services.end(), [](const ServiceInfo& a, const ServiceInfo& b) {
        return orderOf(a) < orderOf(b);
    });
    return services;
}
} // namespace regie::app
