// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/packed_file.h"

#include "core/base/files.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace regie::text
{
namespace
{
struct ArchiveDeleter {
    void operator()(archive* reader) const { archive_read_free(reader); }
};
constexpr std::size_t kBlock = std::size_t{256} * 1024;
} // namespace

struct PackedFile::State {
    FileHandle file;
    std::string name;
    std::unique_ptr<archive, ArchiveDeleter> zip; ///< nullptr: no ZIP
    bool begun = false;
};

PackedFile::PackedFile(std::unique_ptr<State> state) : m_state(std::move(state)) { }
PackedFile::PackedFile(PackedFile&&) noexcept = default;
PackedFile& PackedFile::operator=(PackedFile&&) noexcept = default;
PackedFile::~PackedFile() = default;

Result<PackedFile> PackedFile::open(const std::filesystem::path& path)
{
    auto state = std::make_unique<State>();
    state->file = FileHandle(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    state->name = path.filename().string();
    if (!state->file.isOpen()) {
        return fail(readError(errno, "opening"));
    }
    std::array<char, 4> start{};
    const ssize_t got = ::pread(state->file.get(), start.data(), start.size(), 0);
    if (got < 0) {
        return fail(readError(errno, "reading"));
    }
    constexpr std::string_view kZip("PK\x03\x04", 4);
    if (std::string_view(start.data(), static_cast<std::size_t>(got)) == kZip) {
        state->zip.reset(archive_read_new());
        archive_read_support_format_zip(state->zip.get());
        if (archive_read_open_fd(state->zip.get(), state->file.get(), kBlock) != ARCHIVE_OK) {
            return fail(ErrorCode::SyntaxInvalid, "archive");
        }
    }
    return PackedFile(std::move(state));
}

Result<std::optional<std::string>> PackedFile::next()
{
    if (m_state->zip == nullptr) {
        if (m_state->begun) {
            return std::optional<std::string>();
        }
        m_state->begun = true;
        return std::optional(m_state->name);
    }
    archive_entry* entry = nullptr;
    const int rc = archive_read_next_header(m_state->zip.get(), &entry);
    if (rc == ARCHIVE_EOF) {
        return std::optional<std::string>();
    }
    if (rc != ARCHIVE_OK && rc != ARCHIVE_WARN) {
        return fail(ErrorCode::SyntaxInvalid, "archive is damaged");
    }
    const char* path = archive_entry_pathname(entry);
    return std::optional(std::string(path == nullptr ? "" : path));
}

Result<std::size_t> PackedFile::read(std::span<char> buffer)
{
    if (m_state->zip != nullptr) {
        const la_ssize_t got = archive_read_data(m_state->zip.get(), buffer.data(), buffer.size());
        return got < 0 ? Result<std::size_t>(fail(ErrorCode::SyntaxInvalid, "archive is damaged"))
                       : Result<std::size_t>(static_cast<std::size_t>(got));
    }
    while (true) {
        const ssize_t got = ::read(m_state->file.get(), buffer.data(), buffer.size());
        if (got >= 0) {
            return static_cast<std::size_t>(got);
        }
        if (errno != EINTR) {
            return fail(readError(errno, "reading"));
        }
    }
}

Result<std::string> PackedFile::readAll(std::size_t limit)
{
    std::string all;
    std::array<char, 65536> buffer{};
    while (true) {
        const Result<std::size_t> got = read(buffer);
        if (!got) {
            return fail(got.error());
        }
        if (*got == 0) {
            return all;
        }
        all.append(buffer.data(), *got);
        if (all.size() > limit) {
            return fail(ErrorCode::LimitExceeded, "member of an archive");
        }
    }
}
} // namespace regie::text
