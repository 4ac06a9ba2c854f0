// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_person.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace regie::app
{
namespace
{
constexpr std::string_view kFolder = "demo/";

Result<std::vector<DemoFile>> filesOf(const ResourceFiles& files, const nlohmann::json& list)
{
    std::vector<DemoFile> found;
    for (const nlohmann::json& entry : list) {
        DemoFile file;
        file.name = entry.at("file").get<std::string>();
        const auto bytes = files.read(std::string(kFolder) + file.name);
        if (!bytes) {
            return fail(ErrorCode::LensInvalid, file.name);
        }
        file.bytes = *bytes;
        file.import.kind = store::SourceKind::Demo;
        file.import.provider = entry.value("provider", "");
        file.import.source = entry.value("name", file.import.provider);
        file.import.title = entry.value("title", "");
        file.import.date = entry.value("date", "");
        found.push_back(std::move(file));
    }
    return found;
}

Result<DemoPerson> personFrom(const ResourceFiles& files, const nlohmann::json& manifest)
{
    DemoPerson person;
    person.name = manifest.at("person").at("name").get<std::string>();
    person.birthDate = manifest.at("person").at("birth_date").get<std::string>();
    auto records = filesOf(files, manifest.at("sources"));
    auto documents = filesOf(files, manifest.value("documents", nlohmann::json::array()));
    if (!records || !documents) {
        return fail(records ? documents.error() : records.error());
    }
    person.records = std::move(*records);
    person.documents = std::move(*documents);
    return person;
}
} // namespace

Result<DemoPerson> loadDemoPerson(const ResourceFiles& files)
{
    try {
        return personFrom(files, nlohmann::json::parse(files.read("demo/demo.json").value_or("")));
    } catch (const nlohmann::json::exception&) {
        return fail(ErrorCode::LensInvalid, "demo/demo.json");
    }
}
} // namespace regie::app
