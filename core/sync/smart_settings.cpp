// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/smart_settings.h"

#include "core/fhir/json.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace regie::sync
{
Result<SmartSettings> readSmartSettings(std::string_view json)
{
    const auto document = fhir::parseJson(json);
    if (!document || !document->root()->isObject()) {
        return fail(ErrorCode::SyntaxInvalid, "settings of a SMART portal");
    }
    const fhir::Node& root = *document->root();
    const auto text = [&root](std::string_view name) { return std::string(root.childText(name)); };
    const auto flag = [&root](std::string_view name) { return root.childText(name) == "true"; };
    SmartSettings settings;
    settings.clientId = text("clientId");
    settings.registered = flag("registered");
    const std::string_view port = root.childText("port");
    std::from_chars(port.data(), port.data() + port.size(), settings.port);
    settings.alsoSend = flag("alsoSend");
    settings.known = {text("issuer"),
                      text("authorization"),
                      text("token"),
                      text("registration"),
                      text("revocation"),
                      flag("scopesV1Only"),
                      flag("answersIssuer")};
    return settings;
}

std::string smartSettingsText(const SmartSettings& settings)
{
    const nlohmann::json json = {{"clientId", settings.clientId},
                                 {"registered", settings.registered},
                                 {"port", settings.port},
                                 {"alsoSend", settings.alsoSend},
                                 {"issuer", settings.known.issuer},
                                 {"authorization", settings.known.authorization},
                                 {"token", settings.known.token},
                                 {"registration", settings.known.registration},
                                 {"revocation", settings.known.revocation},
                                 {"scopesV1Only", settings.known.scopesV1Only},
                                 {"answersIssuer", settings.known.answersIssuer}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool movedElsewhere(const SmartConfiguration& known, const SmartConfiguration& now)
{
    if (known.token.empty()) {
        return false;
    }
    return known.issuer != now.issuer || known.authorization != now.authorization
           || known.token != now.token || known.revocation != now.revocation
           || (known.answersIssuer && !now.answersIssuer);
}
} // namespace regie::sync
