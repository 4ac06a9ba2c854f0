// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/content.h"

#include "core/base/resource_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace regie::visit
{
namespace
{
constexpr std::string_view kGeneral = "general";

Words wordsOf(const nlohmann::json& json)
{
    return {json.at("nl").get<std::string>(), json.at("en").get<std::string>()};
}

PageTemplate templateOf(const nlohmann::json& json)
{
    PageTemplate made;
    made.id = json.at("id").get<std::string>();
    made.name = wordsOf(json.at("name"));
    made.months = json.at("months").get<int>();
    made.measurements = json.at("measurements").get<std::vector<std::string>>();
    made.results = json.at("results").get<std::vector<std::string>>();
    for (const auto& name : json.at("blocks")) {
        if (const auto block = blockFromName(name.get<std::string>())) {
            made.blocks.push_back(*block);
        }
    }
    return made;
}

bool isComplete(const PageTemplate& made)
{
    return std::all_of(kBlocks.begin(), kBlocks.end(), [&made](Block block) {
        return std::count(made.blocks.begin(), made.blocks.end(), block) == 1;
    });
}
} // namespace

Result<Content> Content::load(const ResourceFiles& files)
{
    Content content;
    for (const std::string& path : files.list("visit/")) {
        const auto json = nlohmann::json::parse(files.read(path).value_or(""), nullptr, false);
        try {
            if (path.starts_with("visit/page-")) {
                content.m_templates.push_back(templateOf(json));
                if (!isComplete(content.m_templates.back())) {
                    return fail(ErrorCode::LensInvalid, path);
                }
                continue;
            }
            for (const auto& [key, words] : json.items()) {
                content.m_words.emplace(key, wordsOf(words));
            }
        } catch (const nlohmann::json::exception&) {
            return fail(ErrorCode::LensInvalid, path);
        }
    }
    std::stable_partition(content.m_templates.begin(),
                          content.m_templates.end(),
                          [](const PageTemplate& each) { return each.id == kGeneral; });
    if (content.m_templates.empty() || content.m_templates.front().id != kGeneral) {
        return fail(ErrorCode::LensInvalid, "visit/page-general.json");
    }
    return content;
}

std::string Content::say(Language language, std::string_view key, Values values) const
{
    const auto found = m_words.find(key);
    const std::string& sentence =
        found == m_words.end() ? std::string(key) : found->second.in(language);
    std::string text;
    for (std::size_t at = 0; at < sentence.size();) {
        const std::size_t close = sentence[at] == '{' ? sentence.find('}', at) : std::string::npos;
        if (close == std::string::npos) {
            text += sentence[at++];
            continue;
        }
        const std::string_view name = std::string_view(sentence).substr(at + 1, close - at - 1);
        for (const auto& [key_, value] : values) {
            text += key_ == name ? value : std::string_view();
        }
        at = close + 1;
    }
    return text;
}

const PageTemplate& Content::pageTemplate(std::string_view id) const
{
    const auto found = std::find_if(m_templates.begin(),
                                    m_templates.end(),
                                    [id](const PageTemplate& each) { return each.id == id; });
    return found == m_templates.end() ? m_templates.front() : *found;
}
} // namespace regie::visit
