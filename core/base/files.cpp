// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace regie
{
namespace
{
constexpr std::size_t kSecretLimit = 4096;
constexpr std::string_view kTemporaryMark(".tmp-");

Result<FileHandle> openToRead(const std::filesystem::path& file)
{
    const int handle = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (handle < 0) {
        return fail(readError(errno, "opening a file"));
    }
    return FileHandle(handle);
}

/** Up to `room` bytes; fewer only at the end of the file. */
Result<std::size_t> readInto(int handle, void* target, std::size_t room)
{
    std::size_t had = 0;
    while (had < room) {
        const ssize_t got = ::read(handle, static_cast<char*>(target) + had, room - had);
        if (got < 0) {
            if (errno == EINTR) {
                continue;
            }
            return fail(readError(errno, "reading a file"));
        }
        if (got == 0) {
            break;
        }
        had += static_cast<std::size_t>(got);
    }
    return had;
}
/** To the end. `expected` is a hint only: files of the system say 0, and a file may grow. */
Result<std::string> readToEnd(int handle, std::size_t limit, std::size_t expected)
{
    std::string bytes;
    std::size_t room = std::min(limit, expected) + 1;
    while (true) {
        const std::size_t had = bytes.size();
        bytes.resize(had + room);
        Result<std::size_t> got = readInto(handle, bytes.data() + had, room);
        if (!got) {
            return fail(got.error());
        }
        bytes.resize(had + *got);
        if (bytes.size() > limit) {
            return fail(ErrorCode::LimitExceeded, "file larger than allowed");
        }
        if (*got < room) {
            return bytes;
        }
        room = std::min(limit + 1 - bytes.size(), std::max<std::size_t>(bytes.size(), 4096));
    }
}

/** Whether anything comes, or somebody has the other end open so that something may. */
bool hasWriter(int pipe, std::chrono::milliseconds patience)
{
    pollfd wait{pipe, POLLIN, 0};
    const int ready = ::poll(&wait, 1, static_cast<int>(patience.count()));
    if (ready != 0) {
        return ready > 0;
    }
    char byte = 0;
    return ::read(pipe, &byte, 1) < 0 && errno == EAGAIN; // 0 is what it gives without a writer
}
} // namespace

Error readError(int systemError, std::string_view step)
{
    const ErrorCode code = systemError == ENOENT || systemError == ENOTDIR
                               ? ErrorCode::NotFound
                               : ErrorCode::FileUnreadable;
    return {code, fmt::format("{}: errno {}", step, systemError)};
}

Error writeError(int systemError, std::string_view step)
{
    // EFBIG is what a limit of the system on file sizes gives: to the person the same as full.
    const bool full = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    const ErrorCode code = full                    ? ErrorCode::DiskFull
                           : systemError == EEXIST ? ErrorCode::AlreadyExists
                                                   : ErrorCode::FileUnwritable;
    return {code, fmt::format("{}: errno {}", step, systemError)};
}

FileHandle::FileHandle(FileHandle&& other) noexcept
    : m_handle(std::exchange(other.m_handle, -1)) { }

FileHandle& FileHandle::operator=(FileHandle&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

FileHandle::~FileHandle()
{
    if (isOpen()) {
        ::close(m_handle);
    }
}

Result<void> FileHandle::close()
{
    if (::close(std::exchange(m_handle, -1)) != 0) {
        return fail(writeError(errno, "closing a file"));
    }
    return {};
}

Result<std::string> readFile(const std::filesystem::path& file, std::size_t limit)
{
    Result<FileHandle> handle = openToRead(file);
    if (!handle) {
        return fail(handle.error());
    }
    struct stat status = {};
    if (::fstat(handle->get(), &status) != 0) {
        return fail(readError(errno, "asking for a file's size"));
    }
    if (S_ISDIR(status.st_mode)) {
        return fail(ErrorCode::FileUnreadable, "a folder is no file");
    }
    return readToEnd(handle->get(), limit, static_cast<std::size_t>(status.st_size));
}

Result<std::string> readPipe(const std::filesystem::path& pipe,
                             std::size_t limit,
                             std::chrono::milliseconds patience)
{
    // Without O_NONBLOCK the opening itself waits for somebody who writes.
    const FileHandle handle(::open(pipe.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!handle.isOpen()) {
        return fail(readError(errno, "opening a pipe"));
    }
    struct stat status = {};
    if (::fstat(handle.get(), &status) != 0 || !S_ISFIFO(status.st_mode)) {
        return fail(ErrorCode::NotAFile, "no pipe");
    }
    if (!hasWriter(handle.get(), patience)) {
        return fail(ErrorCode::NotAFile, "nobody writes to a pipe");
    }
    const int flags = ::fcntl(handle.get(), F_GETFL);
    if (flags < 0 || ::fcntl(handle.get(), F_SETFL, flags & ~O_NONBLOCK) != 0) {
        return fail(readError(errno, "waiting for a pipe"));
    }
    return readToEnd(handle.get(), limit, 0);
}

Result<Secret> readSecretFile(const std::filesystem::path& file)
{
    Result<FileHandle> handle = file == "-" ? FileHandle(::dup(STDIN_FILENO)) : openToRead(file);
    if (!handle) {
        return fail(handle.error());
    }
    Secret room(kSecretLimit + 1);
    Result<std::size_t> got = readInto(handle->get(), room.data(), room.size());
    if (!got) {
        return fail(got.error());
    }
    if (*got > kSecretLimit) {
        return fail(ErrorCode::LimitExceeded, "secret longer than 4096 bytes");
    }
    std::string_view text = room.view().substr(0, *got);
    if (text.ends_with('\n')) {
        text.remove_suffix(1);
    }
    if (text.ends_with('\r')) {
        text.remove_suffix(1);
    }
    if (text.empty()) {
        return fail(ErrorCode::InvalidArgument, "empty secret");
    }
    return Secret::of(text);
}

Result<void> writeAll(int handle, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(handle, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return fail(writeError(errno, "writing a file"));
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

AtomicFile::AtomicFile(std::filesystem::path target,
                       std::filesystem::path temporary,
                       FileHandle handle)
    : m_target(std::move(target)), m_temporary(std::move(temporary)), m_handle(std::move(handle))
{
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_handle(std::move(other.m_handle))
{
}

AtomicFile::~AtomicFile()
{
    if (!m_temporary.empty()) {
        ::unlink(m_temporary.c_str());
    }
}

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& target)
{
    // mkostemp makes it 0600 and unique, so two writers never share a temporary file.
    std::string name = target.string() + std::string(kTemporaryMark) + "XXXXXX";
    const int handle = ::mkostemp(name.data(), O_CLOEXEC);
    if (handle < 0) {
        return fail(writeError(errno, "making a temporary file"));
    }
    return AtomicFile(target, name, FileHandle(handle));
}

Result<void> AtomicFile::write(std::string_view bytes)
{
    return writeAll(m_handle.get(), bytes);
}

Result<void> AtomicFile::flush()
{
    if (!m_handle.isOpen()) {
        return {};
    }
    if (::fsync(m_handle.get()) != 0) {
        return fail(writeError(errno, "flushing a file"));
    }
    return m_handle.close();
}

Result<void> AtomicFile::commit()
{
    if (Result<void> flushed = flush(); !flushed) {
        return flushed;
    }
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0) {
        return fail(writeError(errno, "renaming a file"));
    }
    m_temporary.clear();
    return syncFolder(m_target.parent_path());
}

Result<void> writeFileAtomically(const std::filesystem::path& file, std::string_view bytes)
{
    Result<AtomicFile> writer = AtomicFile::create(file);
    if (!writer) {
        return fail(writer.error());
    }
    if (Result<void> written = writer->write(bytes); !written) {
        return written;
    }
    return writer->commit();
}

Result<void> removeTemporaries(const std::filesystem::path& folder)
{
    std::error_code problem;
    for (std::filesystem::directory_iterator entry(folder, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        const std::string name = entry->path().filename().string();
        const std::size_t mark = name.rfind(kTemporaryMark);
        if (mark != std::string::npos && name.size() - mark == kTemporaryMark.size() + 6
            && ::unlink(entry->path().c_str()) != 0) {
            return fail(writeError(errno, "removing a temporary file"));
        }
    }
    if (problem) {
        return fail(ErrorCode::FileUnreadable, "folder: " + problem.message());
    }
    return {};
}

Result<void> syncFolder(const std::filesystem::path& folder)
{
    const char* name = folder.empty() ? "." : folder.c_str();
    const FileHandle handle(::open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.isOpen()) {
        return fail(writeError(errno, "opening a folder"));
    }
    // Some network file systems cannot flush a folder; there is nothing more to do there.
    if (::fsync(handle.get()) != 0 && errno != EINVAL) {
        return fail(writeError(errno, "flushing a folder"));
    }
    return {};
}

Result<void> makePrivateFolder(const std::filesystem::path& folder)
{
    if (folder.has_parent_path() && folder.parent_path() != folder) {
        std::error_code unknown;
        if (!std::filesystem::is_directory(folder.parent_path(), unknown)) {
            if (Result<void> parent = makePrivateFolder(folder.parent_path()); !parent) {
                return parent;
            }
        }
    }
    if (::mkdir(folder.c_str(), 0700) == 0) {
        return syncFolder(folder.parent_path());
    }
    const int reason = errno;
    std::error_code unknown;
    if (reason == EEXIST && std::filesystem::is_directory(folder, unknown)) {
        return {};
    }
    return fail(writeError(reason, "making a folder"));
}

Result<std::optional<FileLock>> FileLock::tryTake(const std::filesystem::path& file)
{
    FileHandle handle(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!handle.isOpen()) {
        return fail(writeError(errno, "opening the lock file"));
    }
    // flock and not fcntl: it belongs to the open file, so closing another handle keeps it.
    while (::flock(handle.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) {
            return std::optional<FileLock>();
        }
        if (errno != EINTR) {
            return fail(writeError(errno, "taking the lock"));
        }
    }
    return std::optional<FileLock>(FileLock(std::move(handle)));
}
} // namespace regie
