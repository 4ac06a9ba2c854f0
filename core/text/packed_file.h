// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace regie::text
{
/**
 * A file read in pieces: a ZIP member by member, any other file as its own only member. Nothing is
 * unpacked to disk and no more than a piece is in memory.
 */
class PackedFile
{
public:
    /** Errors: NotFound, FileUnreadable. */
    static Result<PackedFile> open(const std::filesystem::path& file);
    PackedFile(PackedFile&&) noexcept;
    PackedFile& operator=(PackedFile&&) noexcept;
    ~PackedFile();

    /** Goes to the next member and gives its name; nullopt after the last. SyntaxInvalid: damaged. */
    Result<std::optional<std::string>> next();
    /** The next bytes of the member; 0 at its end. SyntaxInvalid: damaged; FileUnreadable. */
    Result<std::size_t> read(std::span<char> buffer);
    /** All that is left of the member. LimitExceeded: more than `limit`. */
    Result<std::string> readAll(std::size_t limit);

private:
    struct State;
    explicit PackedFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};
} // namespace regie::text
