// SPDX-License-Identifier: GPL-3.0-or-later
// Every question a script of the MedMij qualification expects of a client is one that we ask. The
// scripts are public data beside the repository (../shared/medmij).
#include "core/sync/service_queries.h"
#include "tests/support/store_fixture.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <regex>
#include <set>

namespace regie::sync
{
namespace
{
using nlohmann::json;
using Parameters = std::multiset<std::pair<std::string, std::string>>;

/** Any date will do: what counts is that the one asked for comes out. */
std::string dateFor(const std::string& place)
{
    std::string digits;
    for (const char c : place) {
        if (c >= '0' && c <= '9') {
            digits += c;
        }
    }
    return "20" + std::string(2 - std::min<std::size_t>(2, digits.size()), '1')
           + digits.substr(0, 2) + "-03-01";
}

/** With the dates of the script filled in; today's and the fourteen months are the clock's. */
std::string resolved(const std::string& url)
{
    static const std::regex kPlace(R"(\$\{([^}]*)\})");
    std::string text;
    auto from = url.cbegin();
    for (auto each = std::sregex_iterator(url.begin(), url.end(), kPlace);
         each != std::sregex_iterator();
         ++each) {
        text.append(from, (*each)[0].first);
        const std::string place = (*each)[1];
        text += place == "CURRENTDATE,M,-14"              ? "2025-09-22"
                : place.find("DATE") == std::string::npos ? "urn:oid:1.2|3"
                : place.find("-0") != std::string::npos
                        && url.find("periodofuse=ge") != std::string::npos
                        && url.find("=le") == std::string::npos
                    ? "2026-11-22"
                    : dateFor(place);
        from = (*each)[0].second;
    }
    text.append(from, url.cend());
    return text;
}

std::string decoded(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size()) {
            plain += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
            i += 2;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

/** Values of one parameter in any order. */
std::string sorted(const std::string& values)
{
    std::set<std::string> each;
    std::stringstream in(values);
    for (std::string value; std::getline(in, value, ',');) {
        each.insert(value);
    }
    std::string joined;
    for (const std::string& value : each) {
        joined += value + ',';
    }
    return joined;
}

Parameters parametersOf(const std::string& url)
{
    Parameters parameters;
    const std::size_t mark = url.find('?');
    if (mark == std::string::npos) {
        return parameters;
    }
    std::stringstream in(url.substr(mark + 1));
    for (std::string each; std::getline(in, each, '&');) {
        const std::size_t equal = each.find('=');
        parameters.emplace(each.substr(0, equal), sorted(decoded(each.substr(equal + 1))));
    }
    return parameters;
}

bool isInclude(const std::pair<std::string, std::string>& parameter)
{
    return parameter.first.starts_with("_include");
}

/** More includes than a script asks are fine; nothing else may differ. */
bool fits(const std::string& asked, const std::string& wanted)
{
    if (asked.substr(0, asked.find('?')) != wanted.substr(0, wanted.find('?'))) {
        return false;
    }
    Parameters ours = parametersOf(asked);
    for (const auto& each : parametersOf(wanted)) {
        const auto found = ours.find(each);
        if (found == ours.end()) {
            return false;
        }
        ours.erase(found);
    }
    return std::ranges::all_of(ours, isInclude);
}

std::vector<std::string> split(const std::string& values)
{
    std::vector<std::string> each;
    std::stringstream in(values);
    for (std::string value; std::getline(in, value, ',');) {
        each.push_back(value);
    }
    return each;
}

/** What a person would ask to get this question: narrower by what the url filters on. */
Target targetOf(const std::string& url, bool byCode)
{
    Target target;
    for (const auto& [name, value] : parametersOf(url)) {
        if (value.starts_with("ge20")) {
            target.from = value.substr(2, 10);
        } else if (value.starts_with("le20") || value.starts_with("lt20")) {
            target.to = value.substr(2, 10);
        } else if (name == "identifier") {
            target.identifiers = split(value);
        } else if (name == "medication.code" || (byCode && name == "code")) {
            target.codes = split(value);
        } else if (name == "medicationtreatment" || name == "pharmaceutical-treatment-identifier") {
            target.treatments = split(value);
        }
    }
    target.latest = url.find("$lastn") != std::string::npos;
    return target;
}

bool isAsked(const Service& service, const std::string& wanted)
{
    for (const Target& target : {Target(), targetOf(wanted, false), targetOf(wanted, true)}) {
        const auto paths = queriesOf(service, target, FakeClock().now());
        if (paths && std::ranges::any_of(*paths, [&](const std::string& path) {
                return fits(path, wanted);
            })) {
            return true;
        }
    }
    return false;
}

std::string withRequired(std::string url, const json& required)
{
    for (const json& each : required) {
        const std::string value = each.at("values").at(0).get<std::string>();
        url += '&' + each.at("name").get<std::string>() + '=' + resolved(value);
    }
    return url;
}
} // namespace

TEST_CASE("every question of the MedMij scripts is one that is asked")
{
    std::ifstream file(std::string(REGIE_SHARED_DIR) + "/medmij/catalogue.json");
    if (!file) {
        SKIP("no ../shared/medmij beside this repository");
    }
    const json scripts = json::parse(file);
    const auto catalogue = need(ServiceCatalogue::load(*Meaning::get().files));
    const std::map<std::string, std::string> keys{{"MP9-3-0-0-beta", "mp9-3-0"}};
    std::size_t asked = 0;
    for (const json& script : scripts) {
        const std::string name = script.at("service");
        std::string key = keys.contains(name) ? keys.at(name) : name;
        std::ranges::transform(key, key.begin(), [](unsigned char c) { return std::tolower(c); });
        const Service* service = catalogue.find(key);
        REQUIRE(service != nullptr);
        for (const json& request : script.at("requests")) {
            const std::string url = request.at("url");
            const bool search = url.find("${task-id}") == std::string::npos
                                && url.find("Binary/") != 0 && url.find("Questionnaire/") != 0
                                && url.find("DocumentReference/") != 0 && url.find('?') != 0;
            if (script.at("goal") != "Test" || request.at("by") != "client"
                || request.at("method") != "GET" || !search) {
                continue; // what is followed from an answer is in the interop test
            }
            const std::string wanted =
                resolved(withRequired(url, request.at("requiredQueryParams")));
            INFO(name << ' ' << script.at("script").get<std::string>() << ": " << wanted);
            CHECK(isAsked(*service, wanted));
            ++asked;
        }
    }
    CHECK(asked > 300);
}
} // namespace regie::sync
