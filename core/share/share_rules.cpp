// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/share_rules.h"

#include "core/text/fold.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace regie::share
{
namespace
{
using Json = nlohmann::json;

Words words(const Json& each)
{
    return {each.at("nl").get<std::string>(), each.at("en").get<std::string>()};
}

std::vector<std::string> texts(const Json& object, const char* name)
{
    return object.contains(name) ? object.at(name).get<std::vector<std::string>>()
                                 : std::vector<std::string>();
}

std::vector<std::string> folded(const Json& object)
{
    std::vector<std::string> all = texts(object, "words");
    for (std::string& each : all) {
        each = text::foldText(each);
    }
    return all;
}

void addCodes(CodeList& list, const Json& object)
{
    for (const char* system : {"icpc", "icd10", "atc", "snomed", "loinc"}) {
        for (const std::string& code : texts(object, system)) {
            list.codes.push_back(std::string(system) + ':' + code);
        }
    }
}

Recipient recipientOf(const Json& each)
{
    return {each.at("id"), words(each.at("name")), each.at("role") == "provider"};
}

Purpose purposeOf(const Json& each)
{
    return {each.at("id"), each.at("code"), words(each.at("name"))};
}

Preset presetOf(const Json& each)
{
    Preset preset;
    preset.id = each.at("id");
    preset.name = words(each.at("name"));
    preset.everything = each.value("everything", false);
    preset.medication = each.value("medication", false);
    preset.kinds = texts(each, "kinds");
    preset.currentKinds = texts(each, "currentKinds");
    preset.months = each.value("months", 0);
    preset.specialism = each.value("specialism", false);
    return preset;
}

Specialism specialismOf(const Json& each)
{
    return {each.at("id"), words(each.at("name")), texts(each, "kinds"), texts(each, "codes")};
}

SensitiveGroup groupOf(const Json& each)
{
    SensitiveGroup group;
    group.id = each.at("id");
    group.name = words(each.at("name"));
    group.kinds = texts(each, "kinds");
    group.services = texts(each, "services");
    addCodes(group.signs, each.at("codes"));
    for (const std::string& type : texts(each, "careTypes")) {
        group.signs.codes.push_back("caretype:" + type);
    }
    group.signs.words = folded(each);
    return group;
}

RevealingClass classOf(const Json& each)
{
    RevealingClass made;
    for (const std::string& code : texts(each, "atc")) {
        made.medicine.codes.push_back("atc:" + code);
    }
    for (const std::string& name : texts(each, "medicines")) {
        made.medicine.words.push_back(text::foldText(name));
    }
    addCodes(made.problem, each.at("problem"));
    made.problem.words = folded(each.at("problem"));
    made.about = words(each.at("about"));
    return made;
}

template<class Make>
auto listOf(const Json& file, const char* name, Make make)
{
    std::vector<decltype(make(file))> made;
    for (const Json& each : file.at(name)) {
        made.push_back(make(each));
    }
    return made;
}

template<class T>
const T* byId(const std::vector<T>& all, std::string_view id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const T& each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}
} // namespace

Result<ShareRules> ShareRules::load(const ResourceFiles& files)
{
    ShareRules rules;
    std::string path;
    const auto open = [&](const char* name) {
        path = std::string("share/") + name + ".json";
        return Json::parse(files.read(path).value_or(""));
    };
    try {
        const Json recipients = open("recipients");
        rules.m_recipients = listOf(recipients, "recipients", recipientOf);
        rules.m_purposes = listOf(recipients, "purposes", purposeOf);
        const Json presets = open("presets");
        rules.m_presets = listOf(presets, "presets", presetOf);
        rules.m_specialisms = listOf(presets, "specialisms", specialismOf);
        rules.m_sensitive = listOf(open("sensitive"), "groups", groupOf);
        rules.m_revealing = listOf(open("revealing"), "classes", classOf);
    } catch (const Json::exception&) {
        return fail(ErrorCode::LensInvalid, path);
    }
    return rules;
}

const Recipient* ShareRules::recipient(std::string_view id) const
{
    return byId(m_recipients, id);
}

std::string ShareRules::recipientText(std::string_view id,
                                      const std::string& name,
                                      Language language) const
{
    const Recipient* known = recipient(id);
    const std::string group = known != nullptr ? known->name.in(language) : std::string(id);
    return name.empty() ? group : name + " (" + group + ")";
}

const Purpose* ShareRules::purpose(std::string_view id) const
{
    return byId(m_purposes, id);
}
const Preset* ShareRules::preset(std::string_view id) const
{
    return byId(m_presets, id);
}
const Specialism* ShareRules::specialism(std::string_view id) const
{
    return byId(m_specialisms, id);
}
} // namespace regie::share
