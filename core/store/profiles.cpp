// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profiles.h"

#include "core/base/files.h"
#include "core/base/uuid.h"

#include <algorithm>
#include <system_error>

namespace regie::store
{
namespace
{
constexpr std::size_t kLabelLimit = 100;

std::filesystem::path profilesIn(const std::filesystem::path& dataRoot)
{
    return dataRoot / "profiles";
}

std::filesystem::path labelFile(const std::filesystem::path& folder)
{
    return folder / "label";
}

bool isLabel(std::string_view text)
{
    return !text.empty() && text.size() <= kLabelLimit
           && std::none_of(text.begin(), text.end(), [](char c) {
                  return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
              });
}

/** A label that cannot be read, or is none, is no reason to hide the profile. */
std::optional<std::string> labelOf(const std::filesystem::path& folder)
{
    Result<std::string> label = readFile(labelFile(folder), kLabelLimit);
    return label && isLabel(*label) ? std::optional(std::move(*label)) : std::nullopt;
}
} // namespace

Result<std::vector<ProfileEntry>> listProfiles(const std::filesystem::path& dataRoot)
{
    std::vector<ProfileEntry> profiles;
    std::error_code problem;
    std::filesystem::directory_iterator entry(profilesIn(dataRoot), problem);
    if (problem == std::errc::no_such_file_or_directory) {
        return profiles;
    }
    for (const std::filesystem::directory_iterator end; !problem && entry != end;
         entry.increment(problem)) {
        std::string id = entry->path().filename().string();
        std::error_code unknown;
        if (isUuid(id) && entry->is_directory(unknown)) {
            profiles.push_back({std::move(id), entry->path(), labelOf(entry->path())});
        }
    }
    if (problem) {
        return fail(ErrorCode::FileUnreadable, "profiles: " + problem.message());
    }
    std::sort(profiles.begin(), profiles.end(), [](const ProfileEntry& a, const ProfileEntry& b) {
        return a.id < b.id;
    });
    return profiles;
}

std::filesystem::path newProfileFolder(const std::filesystem::path& dataRoot, RandomSource& random)
{
    return profilesIn(dataRoot) / newUuid(random);
}

Result<void> setProfileLabel(const std::filesystem::path& folder,
                             const std::optional<std::string>& label)
{
    if (label) {
        return isLabel(*label) ? writeFileAtomically(labelFile(folder), *label)
                               : fail(ErrorCode::InvalidArgument, "label of a profile");
    }
    std::error_code problem;
    std::filesystem::remove(labelFile(folder), problem);
    if (problem) {
        return fail(ErrorCode::FileUnwritable, "label of a profile: " + problem.message());
    }
    return {};
}
} // namespace regie::store
