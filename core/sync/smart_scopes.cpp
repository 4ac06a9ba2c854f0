// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/smart_scopes.h"

#include <algorithm>

namespace regie::sync
{
namespace
{
/** Whether rights as SMART writes them ("read", "rs", "cruds", "*") hold reading. */
bool mayRead(std::string_view rights)
{
    return rights == "read" || rights == "*"
           || (rights.find('r') != std::string_view::npos
               && rights.find_first_not_of("cruds") == std::string_view::npos);
}

bool mayMake(std::string_view rights)
{
    return rights == "write" || rights == "*"
           || (rights.find('c') != std::string_view::npos
               && rights.find_first_not_of("cruds") == std::string_view::npos);
}
} // namespace

std::string wantedScope(ScopeForm form, bool alsoSend)
{
    std::string scope = "launch/patient openid fhirUser offline_access ";
    scope += form == ScopeForm::V2 ? "patient/*.rs" : "patient/*.read";
    if (alsoSend) {
        scope += form == ScopeForm::V2 ? " patient/Observation.cu" : " patient/Observation.write";
    }
    return scope;
}

std::vector<std::string> splitScope(std::string_view scope)
{
    std::vector<std::string> parts;
    std::string part;
    const auto end = [&] {
        if (!part.empty()) {
            parts.push_back(std::move(part));
        }
        part.clear();
    };
    for (std::size_t i = 0; i < scope.size(); ++i) {
        if (scope[i] == ' ' || scope[i] == '+') {
            end();
        } else if (scope.substr(i, 3) == "%20") {
            end();
            i += 2;
        } else {
            part += scope[i];
        }
    }
    end();
    return parts;
}

GrantedScope grantedScope(std::string_view scope)
{
    GrantedScope granted;
    for (const std::string& each : splitScope(scope)) {
        constexpr std::string_view kPatient = "patient/";
        const std::size_t dot = each.find('.');
        if (!each.starts_with(kPatient) || dot == std::string::npos) {
            continue;
        }
        const std::string type = each.substr(kPatient.size(), dot - kPatient.size());
        std::string_view rights = std::string_view(each).substr(dot + 1);
        const bool narrowed = rights.find('?') != std::string_view::npos;
        rights = rights.substr(0, rights.find('?'));
        if (mayRead(rights)) {
            if (type == "*" && !narrowed) {
                granted.everything = true;
            } else if (std::ranges::find(granted.types, type) == granted.types.end()) {
                granted.types.push_back(type);
            }
        }
        granted.send = granted.send || ((type == "*" || type == "Observation") && mayMake(rights));
    }
    return granted;
}

std::vector<std::string> missingTypes(const GrantedScope& granted)
{
    std::vector<std::string> missing;
    if (granted.everything) {
        return missing;
    }
    for (const std::string_view type : {"MedicationRequest",
                                        "AllergyIntolerance",
                                        "Condition",
                                        "Observation",
                                        "DocumentReference",
                                        "Immunization",
                                        "Procedure",
                                        "Appointment",
                                        "Encounter"}) {
        if (std::ranges::find(granted.types, type) == granted.types.end()) {
            missing.emplace_back(type);
        }
    }
    return missing;
}
} // namespace regie::sync
