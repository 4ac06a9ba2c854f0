// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/categories.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace regie::ui
{
namespace
{
constexpr std::string_view kFile = "categories/categories.json";

Words wordsOf(const nlohmann::json& json)
{
    return {json.at("nl").get<std::string>(), json.at("en").get<std::string>()};
}
} // namespace

Result<std::vector<Category>> loadCategories(const ResourceFiles& files)
{
    std::vector<Category> categories;
    try {
        const auto json = nlohmann::json::parse(files.read(kFile).value_or(""));
        for (const nlohmann::json& entry : json.at("categories")) {
            categories.push_back({entry.at("key").get<std::string>(),
                                  entry.at("icon").get<std::string>(),
                                  wordsOf(entry.at("name")),
                                  wordsOf(entry.at("line")),
                                  entry.at("orders").at(0).get<int>(),
                                  entry.at("orders").at(1).get<int>()});
        }
    } catch (const nlohmann::json::exception&) {
        return fail(ErrorCode::LensInvalid, std::string(kFile));
    }
    if (categories.empty()) {
        return fail(ErrorCode::LensInvalid, std::string(kFile));
    }
    return categories;
}

const Category& categoryOf(const std::vector<Category>& categories, int order)
{
    const auto found =
        std::find_if(categories.begin(), categories.end(), [order](const Category& category) {
            return category.firstOrder <= order && order <= category.lastOrder;
        });
    return found == categories.end() ? categories.back() : *found;
}
} // namespace regie::ui
