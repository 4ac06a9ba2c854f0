// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/backup_format.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace regie::share
{
namespace
{
constexpr std::string_view kMagic("REGIEBCK", 8);
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kKeyFileLimit = 16 * 1024;

bool isHex(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

/** No name may lead out of the folder that is being restored. */
bool isAllowed(std::string_view name)
{
    return name == "data.db"
           || (name.starts_with("att/") && name.size() == 36 && isHex(name.substr(4)));
}

} // namespace

bool mayBeCutOff(std::string_view start)
{
    return start.starts_with(kMagic) || kMagic.starts_with(start);
}

std::string prefixOf(std::string_view keyFile)
{
    std::string prefix(kMagic);
    prefix += static_cast<char>(kVersion);
    prefix.append(3, '\0');
    for (unsigned i = 0; i < 4; ++i) {
        prefix += static_cast<char>(keyFile.size() >> (8 * i) & 0xff);
    }
    return prefix;
}

Result<std::size_t> keyFileLength(std::string_view prefix)
{
    if (prefix.size() != kPrefixBytes || !prefix.starts_with(kMagic)) {
        return fail(ErrorCode::UnknownFormat, "no backup of Regie");
    }
    if (static_cast<std::uint8_t>(prefix[8]) > kVersion) {
        return fail(ErrorCode::VaultTooNew, "version of the backup");
    }
    std::size_t length = 0;
    for (unsigned i = 0; i < 4; ++i) {
        length |= std::size_t{static_cast<unsigned char>(prefix[12 + i])} << (8 * i);
    }
    if (static_cast<std::uint8_t>(prefix[8]) != kVersion
        || prefix.substr(9, 3) != std::string_view("\0\0\0", 3) || length == 0
        || length > kKeyFileLimit) {
        return fail(ErrorCode::BackupDamaged, "start of the backup");
    }
    return length;
}

std::string encodeManifest(const BackupManifest& manifest)
{
    nlohmann::ordered_json json = {{"format", 1},
                                   {"made_at", manifest.madeAt},
                                   {"schema", manifest.schema},
                                   {"counts", manifest.counts}};
    auto files = nlohmann::ordered_json::array();
    for (const BackupFile& each : manifest.files) {
        files.push_back({{"name", each.name}, {"size", each.size}, {"sha256", each.hash}});
    }
    json["files"] = std::move(files);
    return json.dump();
}

Result<BackupManifest> decodeManifest(std::string_view text)
{
    BackupManifest manifest;
    try {
        const auto json = nlohmann::json::parse(text);
        manifest.madeAt = json.at("made_at");
        manifest.schema = json.at("schema");
        json.at("counts").get_to(manifest.counts);
        for (const auto& each : json.at("files")) {
            BackupFile file;
            file.name = each.at("name");
            if (!each.at("size").is_number_unsigned()) {
                return fail(ErrorCode::BackupDamaged, "size in a backup");
            }
            file.size = each.at("size");
            file.hash = each.at("sha256");
            manifest.files.push_back(std::move(file));
        }
    } catch (const nlohmann::json::exception&) {
        return fail(ErrorCode::BackupDamaged, "manifest of a backup");
    }
    std::set<std::string> names;
    for (const BackupFile& each : manifest.files) {
        if (!isAllowed(each.name) || each.hash.size() != 64 || !isHex(each.hash)
            || !names.insert(each.name).second) {
            return fail(ErrorCode::BackupDamaged, "file in a backup");
        }
    }
    if (manifest.files.empty() || manifest.files.front().name != "data.db") {
        return fail(ErrorCode::BackupDamaged, "backup without data");
    }
    return manifest;
}
} // namespace regie::share
