// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_walk.h"

#include <algorithm>
#include <system_error>

namespace regie::store
{
namespace fs = std::filesystem;
namespace
{
/** Deeper than anybody files papers; a loop of mounts ends here. */
constexpr int kMostFolders = 64;

bool isHidden(const fs::path& path)
{
    return path.filename().native().starts_with('.');
}

Result<std::vector<fs::directory_entry>> sortedEntries(const fs::path& folder)
{
    std::vector<fs::directory_entry> entries;
    std::error_code problem;
    fs::directory_iterator entry(folder, problem);
    while (!problem && entry != fs::directory_iterator()) {
        entries.push_back(*entry);
        entry.increment(problem);
    }
    if (problem) {
        return fail(ErrorCode::FileUnreadable, "folder: " + problem.message());
    }
    // By bytes: the same everywhere, whatever the language of the computer.
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
        return a.path().filename().native() < b.path().filename().native();
    });
    return entries;
}

void walkEntries(const std::vector<fs::directory_entry>& entries, int depth, FileWalk& walk);

void walkFolder(const fs::path& folder, int depth, FileWalk& walk)
{
    if (depth > kMostFolders) {
        walk.unread.emplace_back(folder, Error{ErrorCode::LimitExceeded, "folders in each other"});
        return;
    }
    const auto entries = sortedEntries(folder);
    if (entries) {
        walkEntries(*entries, depth, walk);
    } else {
        walk.unread.emplace_back(folder, entries.error());
    }
}

void walkEntries(const std::vector<fs::directory_entry>& entries, int depth, FileWalk& walk)
{
    for (const fs::directory_entry& entry : entries) {
        std::error_code problem;
        const fs::file_status status = entry.symlink_status(problem);
        if (isHidden(entry.path())) {
            ++walk.hiddenSkipped;
        } else if (fs::is_symlink(status)) {
            ++walk.linksSkipped;
        } else if (fs::is_directory(status)) {
            walkFolder(entry.path(), depth + 1, walk);
        } else if (fs::is_regular_file(status)) {
            walk.files.push_back(entry.path());
        } else {
            ++walk.othersSkipped;
        }
    }
}
} // namespace

Result<FileWalk> walkFiles(const std::vector<fs::path>& paths)
{
    FileWalk walk;
    for (const fs::path& path : paths) {
        std::error_code problem;
        const fs::file_status status = fs::status(path, problem);
        if (!fs::exists(status)) {
            const bool absent = status.type() == fs::file_type::not_found;
            return fail(absent ? ErrorCode::NotFound : ErrorCode::FileUnreadable, "path to import");
        }
        if (!fs::is_directory(status) && !fs::is_regular_file(status) && !fs::is_fifo(status)) {
            return fail(ErrorCode::NotAFile, "device or socket");
        }
        if (!fs::is_directory(status)) {
            walk.files.push_back(path);
            continue;
        }
        const auto entries = sortedEntries(path);
        if (!entries) {
            return fail(entries.error());
        }
        walkEntries(*entries, 1, walk);
    }
    return walk;
}
} // namespace regie::store
