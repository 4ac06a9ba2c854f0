// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/messages.h"

#include "core/base/resource_files.h"

#include <nlohmann/json.hpp>

namespace regie::ui
{
namespace
{
constexpr std::string_view kErrorPrefix = "error.";

Result<void> readFile(std::string_view path,
                      std::string_view bytes,
                      std::map<std::string, Words, std::less<>>& words)
{
    const auto json = nlohmann::json::parse(bytes, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object()) {
        return fail(ErrorCode::LensInvalid, std::string(path));
    }
    const std::string prefix(path.ends_with("/errors.json") ? kErrorPrefix : "");
    for (const auto& [key, entry] : json.items()) {
        const auto nl = entry.find("nl");
        const auto en = entry.find("en");
        if (nl == entry.end() || en == entry.end() || !nl->is_string() || !en->is_string()) {
            return fail(ErrorCode::LensInvalid, std::string(path) + ": " + key);
        }
        words[prefix + key] = {nl->get<std::string>(), en->get<std::string>()};
    }
    return {};
}
/** "date of a visit" is "wrong.date_of_a_visit". */
std::string keyOfDetail(std::string_view detail)
{
    std::string key("wrong.");
    for (const char c : detail) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool kept = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
        if (kept) {
            key += small;
        } else if (key.back() != '_') {
            key += '_';
        }
    }
    return key;
}
} // namespace

Result<Messages> Messages::load(const ResourceFiles& files)
{
    Messages messages;
    for (const std::string& path : files.list("text/")) {
        if (!path.ends_with(".json")) {
            continue; // word lists live there too
        }
        if (auto read = readFile(path, files.read(path).value_or(""), messages.m_words); !read) {
            return fail(read.error());
        }
    }
    return messages;
}

const Words* Messages::find(std::string_view key) const
{
    const auto found = m_words.find(key);
    return found == m_words.end() ? nullptr : &found->second;
}

std::string Messages::say(Language language, std::string_view key, Values values) const
{
    const Words* words = find(key);
    if (words == nullptr) {
        return std::string(key);
    }
    // One pass over the sentence, so that a `{` inside a value is never taken for a place.
    std::string_view rest = words->in(language);
    std::string said;
    while (!rest.empty()) {
        const std::size_t open = rest.find('{');
        const std::size_t close = rest.find('}', open);
        if (open == std::string_view::npos || close == std::string_view::npos) {
            break;
        }
        said += rest.substr(0, open);
        const std::string_view name = rest.substr(open + 1, close - open - 1);
        for (const auto& [place, value] : values) {
            if (place == name) {
                said += value;
            }
        }
        rest.remove_prefix(close + 1);
    }
    return said.append(rest);
}

std::string Messages::error(Language language, ErrorCode code) const
{
    return say(language, std::string(kErrorPrefix) + std::string(errorCodeName(code)));
}

std::string Messages::error(Language language, const Error& error) const
{
    const std::string key = keyOfDetail(error.detail);
    return error.code == ErrorCode::InvalidArgument && find(key) != nullptr
               ? say(language, key)
               : this->error(language, error.code);
}
} // namespace regie::ui
