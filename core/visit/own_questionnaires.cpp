// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/own_questionnaires.h"

#include "core/base/resource_files.h"
#include "core/fhir/json.h"

#include <nlohmann/json.hpp>

namespace regie::visit
{
namespace
{
using Json = nlohmann::ordered_json;

constexpr std::string_view kUrl = "https://regie.example.org/Questionnaire/";
constexpr std::string_view kCodes = "https://regie.example.org/CodeSystem/";
constexpr std::string_view kOrdinal = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

Json codingOf(const std::string& code)
{
    const std::size_t bar = code.find('|');
    return Json::array({{{"system", code.substr(0, bar)}, {"code", code.substr(bar + 1)}}});
}

/** What LOINC has no code for goes without. */
void putCode(Json& to, const Json& from)
{
    if (from.at("code").is_string()) {
        to["code"] = codingOf(from.at("code").get<std::string>());
    }
}

Json optionOf(const Json& choice, const std::string& set, const char* language)
{
    Json coding = {{"system", std::string(kCodes) + set},
                   {"code", choice.at("code")},
                   {"display", choice.at(language)}};
    if (choice.contains("score")) {
        coding["extension"] =
            Json::array({{{"url", kOrdinal}, {"valueDecimal", choice.at("score")}}});
    }
    return {{"valueCoding", coding}};
}

Json extension(const char* name, const char* value, const Json& given)
{
    return {{"url", std::string("http://hl7.org/fhir/StructureDefinition/") + name},
            {value, given}};
}

Json control(const char* code)
{
    return extension("questionnaire-itemControl",
                     "valueCodeableConcept",
                     {{"coding",
                       Json::array({{{"system", "http://hl7.org/fhir/questionnaire-item-control"},
                                     {"code", code}}})}});
}

/** A whole number along a line, with what its ends mean. */
Json sliderOf(const Json& from, const Json& scale, const char* language)
{
    const std::string linkId = from.at("linkId").get<std::string>();
    Json item = {{"extension",
                  Json::array({control("slider"),
                               extension("questionnaire-sliderStepValue", "valueInteger", 1),
                               extension("minValue", "valueInteger", scale.at("least")),
                               extension("maxValue", "valueInteger", scale.at("most"))})},
                 {"linkId", linkId},
                 {"text", from.at("text").at(language)},
                 {"type", "integer"},
                 {"required", from.at("required")}};
    for (const auto& [name, code] : {std::pair("low", "lower"), std::pair("high", "upper")}) {
        item["item"].push_back({{"extension", Json::array({control(code)})},
                                {"linkId", linkId + "-" + code},
                                {"text", scale.at(name).at(language)},
                                {"type", "display"}});
    }
    putCode(item, from);
    return item;
}

Json itemOf(const Json& from, const Json& choices, const char* language)
{
    const std::string set = from.at("options").get<std::string>();
    Json item = {{"linkId", from.at("linkId")},
                 {"text", from.at("text").at(language)},
                 {"type", "choice"},
                 {"required", from.at("required")},
                 {"repeats", from.value("repeats", false)}};
    putCode(item, from);
    for (const Json& choice : choices.at(set)) {
        item["answerOption"].push_back(optionOf(choice, set, language));
    }
    return item;
}

/** The FHIR R4 Questionnaire of one language. */
Json resourceOf(const Json& from, const char* language)
{
    const std::string id = from.at("id").get<std::string>();
    Json items = Json::array();
    for (const Json& each : from.at("items")) {
        items.push_back(
            each.contains("scale") ? sliderOf(
                each, from.at("scales").at(each.at("scale").get<std::string>()), language)
                                   : itemOf(each, from.at("choices"), language));
    }
    if (from.at("intro").is_object()) {
        items = Json::array({{{"linkId", id},
                              {"text", from.at("intro").at(language)},
                              {"type", "group"},
                              {"item", items}}});
    }
    Json resource = {{"resourceType", "Questionnaire"},
                     {"id", id},
                     {"language", language},
                     {"url", std::string(kUrl) + id},
                     {"version", from.value("version", "1")},
                     {"title", from.at("title").at(language)},
                     {"status", "active"},
                     {"copyright", from.at("rights")},
                     {"item", items}};
    putCode(resource, from);
    return resource;
}
} // namespace

Result<Questionnaire> questionnaireFromJson(std::string_view json, fhir::FhirVersion version)
{
    auto document = fhir::parseJson(json);
    if (!document) {
        return fail(document.error());
    }
    fhir::Resource resource;
    auto kept = std::make_shared<fhir::Document>(std::move(*document));
    resource.root = kept->root();
    resource.document = std::move(kept);
    resource.version = version;
    resource.type = resource.root->childText("resourceType");
    resource.id = resource.root->childText("id");
    resource.body = json;
    return readQuestionnaire(resource);
}

Result<std::vector<OwnQuestionnaire>> loadOwnQuestionnaires(const ResourceFiles& files)
{
    std::vector<OwnQuestionnaire> all;
    for (const std::string& path : files.list("questionnaires/")) {
        try {
            const Json json = Json::parse(files.read(path).value_or(""));
            auto dutch =
                questionnaireFromJson(resourceOf(json, "nl").dump(), fhir::FhirVersion::R4);
            auto english =
                questionnaireFromJson(resourceOf(json, "en").dump(), fhir::FhirVersion::R4);
            if (!dutch || !english) {
                return fail(ErrorCode::LensInvalid, path);
            }
            const Words title{dutch->title, english->title};
            all.push_back(
                {json.at("id").get<std::string>(), title, std::move(*dutch), std::move(*english)});
        } catch (const Json::exception&) {
            return fail(ErrorCode::LensInvalid, path);
        }
    }
    return all;
}
} // namespace regie::visit
