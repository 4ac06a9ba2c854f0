// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/service_catalogue.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace regie::sync
{
namespace
{
using nlohmann::json;

std::vector<std::string> textOrTexts(const json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end()) {
        return {};
    }
    return found->is_array() ? found->get<std::vector<std::string>>()
                             : std::vector<std::string>{found->get<std::string>()};
}

ServiceQuery queryFrom(const json& object)
{
    ServiceQuery query;
    query.get = object.at("get").get<std::string>();
    query.latest = object.value("latest", "");
    query.periods = textOrTexts(object, "period");
    query.until = object.value("until", "le");
    query.identifier = object.value("identifier", "");
    query.code = object.value("code", "");
    query.treatment = object.value("treatment", "");
    query.targetedOnly = object.value("only", "") == "targeted";
    return query;
}

Service serviceFrom(const json& object)
{
    Service service;
    service.key = object.at("key").get<std::string>();
    service.numbers = object.at("numbers").get<std::vector<int>>();
    service.name = {object.at("name").at("nl").get<std::string>(),
                    object.at("name").at("en").get<std::string>()};
    service.version = object.at("fhir").get<std::string>() == "R4" ? fhir::FhirVersion::R4
                                                                   : fhir::FhirVersion::Stu3;
    for (const json& each : object.at("queries")) {
        service.queries.push_back(queryFrom(each));
        if (const auto follow = each.find("follow"); follow != each.end()) {
            const std::string& get = service.queries.back().get;
            service.follow[get.substr(0, get.find('?'))] = follow->get<std::string>();
        }
    }
    if (const json& send = object.at("send"); !send.is_null()) {
        service.send = ServiceSend{send.at("bundle").get<std::string>(),
                                   send.at("resources").get<std::vector<std::string>>()};
    }
    return service;
}

/** Services without a number come last. */
std::pair<int, std::string_view> orderOf(const Service& service)
{
    return {service.numbers.empty() ? std::numeric_limits<int>::max() : service.numbers.front(),
            service.key};
}
} // namespace

Result<ServiceCatalogue> ServiceCatalogue::load(const ResourceFiles& files)
{
    ServiceCatalogue catalogue;
    for (const std::string& path : files.list("services/")) {
        if (!path.ends_with(".json")) {
            continue;
        }
        try {
            catalogue.m_services.push_back(
                serviceFrom(json::parse(files.read(path).value_or(std::string_view()))));
        } catch (const json::exception&) {
            return fail(ErrorCode::LensInvalid, path);
        }
    }
    std::ranges::sort(catalogue.m_services, {}, orderOf);
    return catalogue;
}

const Service* ServiceCatalogue::find(std::string_view keyOrNumber) const
{
    const auto found = std::ranges::find_if(m_services, [keyOrNumber](const Service& service) {
        return service.key == keyOrNumber
               || std::ranges::any_of(service.numbers, [keyOrNumber](int number) {
                      return std::to_string(number) == keyOrNumber;
                  });
    });
    return found == m_services.end() ? nullptr : &*found;
}
} // namespace regie::sync
