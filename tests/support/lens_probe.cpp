// SPDX-License-Identifier: GPL-3.0-or-later
// lens_probe [--lang nl|en] [--bench] [--bodies] PATH...: reads FHIR files or folders and prints what
// `regie show --all --depth alles --json` would, without a vault. References are looked up among
// the files given. --bodies adds each resource as it was read. For people who write lenses, and for the coverage test.
#include "core/base/resource_files.h"
#include "core/fhir/reader.h"
#include "core/record/lens.h"
#include "core/terms/terms.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace
{
using regie::Language;
using regie::Words;
using Json = nlohmann::ordered_json;

/** Finds the targets of references among all resources read. */
class FileResolver final : public regie::fhir::Resolver
{
public:
    explicit FileResolver(const std::vector<regie::fhir::Resource>& resources)
    {
        for (const regie::fhir::Resource& each : resources) {
            m_byName.emplace(each.type + "/" + each.id, each.root);
            if (!each.fullUrl.empty()) {
                m_byName.emplace(each.fullUrl, each.root);
            }
        }
    }

    const regie::fhir::Node* resolve(const regie::fhir::Node& reference) override
    {
        if (const regie::fhir::Node* contained = m_contained.resolve(reference)) {
            return contained;
        }
        std::string target(reference.childText("reference"));
        if (const auto found = m_byName.find(target); found != m_byName.end()) {
            return found->second;
        }
        target = target.substr(0, target.find("/_history/"));
        const std::size_t slash = target.rfind('/');
        const std::size_t start = slash == std::string::npos || slash == 0
                                      ? std::string::npos
                                      : target.rfind('/', slash - 1);
        const auto found =
            m_byName.find(start == std::string::npos ? target : target.substr(start + 1));
        return found == m_byName.end() ? nullptr : found->second;
    }

private:
    regie::fhir::ContainedResolver m_contained;
    std::map<std::string, const regie::fhir::Node*, std::less<>> m_byName;
};

void addFiles(const std::filesystem::path& path, std::vector<std::filesystem::path>& files)
{
    if (!std::filesystem::is_directory(path)) {
        files.push_back(path);
        return;
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
        const auto extension = entry.path().extension();
        const bool wanted = extension == ".json" || extension == ".ndjson" || extension == ".xml";
        if (entry.is_regular_file() && wanted && entry.path().filename() != "manifest.json") {
            files.push_back(entry.path());
        }
    }
}

Json factJson(const regie::fhir::Resource& resource,
              const regie::record::Detail& detail,
              Language language)
{
    const regie::record::Fact& fact = detail.fact;
    Json json;
    json["id"] = resource.type + "/" + resource.key;
    json["kind"] = fact.kind;
    json["support"] = fact.support;
    json["title"] = fact.title.in(language);
    json["date"] = {
        {"start", fact.date.start}, {"end", fact.date.end}, {"precision", fact.date.precision}};
    json["status"] = fact.status;
    json["value"] = fact.value.in(language);
    json["number"] = fact.number;
    json["unit"] = fact.unit;
    json["short"] = fact.shortText.in(language);
    json["provider"] = fact.provider;
    json["current"] = fact.current;
    json["rows"] = Json::array();
    for (const regie::record::Row& row : detail.rows) {
        json["rows"].push_back({{"label", row.label.in(language)},
                                {"value", row.value.in(language)},
                                {"depth", regie::record::depthName(row.depth)}});
    }
    json["explanation"] = Json::array();
    for (const regie::record::Explanation& each : detail.explanations) {
        json["explanation"].push_back(each.plain.in(language));
    }
    json["resource"] = {
        {"type", resource.type},
        {"fhir_version", regie::fhir::versionName(resource.version)},
        {"id", resource.id},
        {"profile", resource.profiles.empty() ? std::string() : resource.profiles.front()},
        {"hash", resource.hash}};
    return json;
}

void bench(const std::vector<regie::fhir::Resource>& resources,
           FileResolver& resolver,
           const regie::record::LensSet& lenses)
{
    using Clock = std::chrono::steady_clock;
    const auto measure = [&](const char* name, auto work) {
        const auto start = Clock::now();
        std::size_t count = 0;
        std::size_t bytes = 0;
        while (Clock::now() - start < std::chrono::seconds(2)) {
            for (const regie::fhir::Resource& each : resources) {
                bytes += work(each);
            }
            count += resources.size();
        }
        const std::chrono::duration<double, std::micro> spent = Clock::now() - start;
        std::cerr << name << " "
                  << spent.count() / static_cast<double>(std::max<std::size_t>(count, 1))
                  << " us per resource (" << bytes / std::max<std::size_t>(count, 1) << " bytes)\n";
    };
    measure("interpret", [&](const regie::fhir::Resource& each) {
        return lenses.interpret(each, resolver).searchText.size();
    });
    measure("describe", [&](const regie::fhir::Resource& each) {
        return lenses.describe(each, resolver).rows.size();
    });
}

int run(const std::vector<std::string>& arguments)
{
    Language language = Language::Dutch;
    bool benchmark = false;
    bool bodies = false;
    std::vector<std::filesystem::path> files;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang" && i + 1 < arguments.size()) {
            language = arguments[++i] == "en" ? Language::English : Language::Dutch;
        } else if (arguments[i] == "--bench") {
            benchmark = true;
        } else if (arguments[i] == "--bodies") {
            bodies = true;
        } else {
            addFiles(arguments[i], files);
        }
    }
    std::sort(files.begin(), files.end());
    const auto content = regie::embeddedResourceFiles();
    const auto terms = regie::terms::Terms::load(*content);
    const auto reader = regie::fhir::Reader::create(*content);
    if (!terms || !reader) {
        std::cerr << (terms ? reader.error().detail : terms.error().detail) << "\n";
        return 2;
    }
    const auto lenses = regie::record::LensSet::load(*content, *terms);
    if (!lenses) {
        std::cerr << lenses.error().detail << "\n";
        return 2;
    }
    std::vector<regie::fhir::Resource> resources;
    std::size_t rejected = 0;
    for (const auto& file : files) {
        std::ifstream stream(file, std::ios::binary);
        std::stringstream text;
        text << stream.rdbuf();
        auto read = reader->read(text.str());
        for (const auto& each : read.rejected) {
            std::cerr << file.string() << ": " << each.reason.detail << "\n";
            ++rejected;
        }
        std::move(read.resources.begin(), read.resources.end(), std::back_inserter(resources));
    }
    std::cerr << resources.size() << " resources, " << rejected << " rejected\n";
    FileResolver resolver(resources);
    if (benchmark) {
        bench(resources, resolver, *lenses);
        return 0;
    }
    Json facts = Json::array();
    for (const regie::fhir::Resource& each : resources) {
        facts.push_back(factJson(each, lenses->describe(each, resolver), language));
        if (bodies) {
            facts.back()["body"] = each.body;
        }
    }
    std::cout << Json{{"facts", std::move(facts)}}.dump(
        1, ' ', false, Json::error_handler_t::replace)
              << "\n";
    return 0;
}
} // namespace

int main(int count, char** values)
{
    try {
        return run(std::vector<std::string>(values + 1, values + count));
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 2;
    }
}
