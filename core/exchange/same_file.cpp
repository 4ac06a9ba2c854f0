// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/same_file.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace regie::exchange
{
namespace
{
bool haveSameBytes(const std::filesystem::path& one, const std::filesystem::path& other)
{
    std::ifstream first(one, std::ios::binary);
    std::ifstream second(other, std::ios::binary);
    std::string left(64 * 1024, '\0');
    std::string right = left;
    while (first && second) {
        first.read(left.data(), static_cast<std::streamsize>(left.size()));
        second.read(right.data(), static_cast<std::streamsize>(right.size()));
        if (first.gcount() != second.gcount()
            || !std::equal(left.begin(), left.begin() + first.gcount(), right.begin())) {
            return false;
        }
    }
    return first.eof() && second.eof();
}
} // namespace

Result<void> isSameOnServer(DavFolder& folder,
                            std::string_view name,
                            const std::filesystem::path& sent,
                            const std::filesystem::path& back)
{
    std::error_code problem;
    const std::uint64_t size = std::filesystem::file_size(sent, problem);
    if (problem) {
        return fail(ErrorCode::FileUnreadable, "what was sent to a server");
    }
    const Result<void> got = folder.get(name, back, size);
    if (!got && got.error().code != ErrorCode::LimitExceeded
        && got.error().code != ErrorCode::NotFound) {
        return got;
    }
    const bool same = got && haveSameBytes(sent, back);
    std::filesystem::remove(back, problem);
    return same ? Result<void>() : fail(ErrorCode::CopyChanged, "what a server gave back");
}
} // namespace regie::exchange
