// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/measure: lists that are kept as one setting of the vault, in JSON.
#pragma once

#include "core/store/store.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace regie::measure
{
inline std::string textOf(const nlohmann::ordered_json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}
inline std::int64_t integerOf(const nlohmann::ordered_json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}
inline bool flagOf(const nlohmann::ordered_json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_boolean() && found->get<bool>();
}

/** DataDamaged when the value is no list of objects: nothing is thrown away silently. */
template<class T, class FromJson>
Result<std::vector<T>> listIn(std::string_view value, std::string_view name, FromJson fromJson)
{
    std::vector<T> list;
    const auto json = nlohmann::ordered_json::parse(value, nullptr, false);
    if (!json.is_array()) {
        return fail(ErrorCode::DataDamaged, "setting " + std::string(name));
    }
    for (const auto& each : json) {
        if (!each.is_object()) {
            return fail(ErrorCode::DataDamaged, "setting " + std::string(name));
        }
        list.push_back(fromJson(each));
    }
    return list;
}

/** The same of a setting of the vault; empty when it is not there. */
template<class T, class FromJson>
Result<std::vector<T>> readList(store::Store& store, std::string_view name, FromJson fromJson)
{
    const auto text = store.setting(name);
    if (!text) {
        return fail(text.error());
    }
    return *text ? listIn<T>(**text, name, fromJson) : std::vector<T>();
}

template<class T, class ToJson>
Result<void> writeList(store::Store& store,
                       std::string_view name,
                       const std::vector<T>& list,
                       ToJson toJson)
{
    auto json = nlohmann::ordered_json::array();
    for (const T& each : list) {
        json.push_back(toJson(each));
    }
    try {
        return store.setSetting(name, json.dump());
    } catch (const nlohmann::json::exception&) {
        return fail(ErrorCode::EncodingInvalid, "setting " + std::string(name));
    }
}
} // namespace regie::measure
