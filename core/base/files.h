// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace regie
{
/** What an errno of a file call means to the program. The detail holds `step` and the number. */
Error readError(int systemError, std::string_view step);
Error writeError(int systemError, std::string_view step);

/** An open file of the system, closed when it goes out of scope. */
class FileHandle
{
public:
    FileHandle() = default;
    explicit FileHandle(int handle) : m_handle(handle) { }
    FileHandle(FileHandle&& other) noexcept;
    FileHandle& operator=(FileHandle&& other) noexcept;
    FileHandle(const FileHandle&) = delete;
    ~FileHandle();

    int get() const { return m_handle; }
    bool isOpen() const { return m_handle >= 0; }
    /** For a library that closes it itself. */
    int release() { return std::exchange(m_handle, -1); }
    /** Closes now and says whether that went well (a late write error shows here). */
    Result<void> close();

private:
    int m_handle = -1;
};

/**
 * All bytes of a file. Errors: NotFound, FileUnreadable, LimitExceeded when it is larger than
 * `limit` bytes (nothing of it is kept then).
 */
Result<std::string> readFile(const std::filesystem::path& file, std::size_t limit);

/**
 * What comes out of a pipe with a name, until all who write to it are done. Errors as readFile(), and
 * NotAFile when it is no pipe, or when nobody has it open to write within `patience`.
 */
Result<std::string> readPipe(const std::filesystem::path& pipe,
                             std::size_t limit,
                             std::chrono::milliseconds patience);

/**
 * A passphrase or code from a file, "-" being standard input, straight into locked memory. One
 * line end at its end is left out. At most 4096 bytes. Errors: NotFound, FileUnreadable,
 * LimitExceeded, InvalidArgument when empty.
 */
Result<Secret> readSecretFile(const std::filesystem::path& file);

/** Every byte, however the system cuts them up. Errors: DiskFull, FileUnwritable. */
Result<void> writeAll(int handle, std::string_view bytes);

/**
 * A file that appears whole under its name or not at all, also at a power cut: temporary file in
 * the same folder, fsync, rename, fsync of the folder. Rights 0600. Without commit() the temporary
 * file is removed again.
 */
class AtomicFile
{
public:
    static Result<AtomicFile> create(const std::filesystem::path& target);
    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;
    AtomicFile(const AtomicFile&) = delete;
    ~AtomicFile();

    Result<void> write(std::string_view bytes);
    /** All bytes on the disk, still under the other name: what is left to go wrong is the rename. */
    Result<void> flush();
    Result<void> commit();

private:
    AtomicFile(std::filesystem::path target, std::filesystem::path temporary, FileHandle handle);
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
    FileHandle m_handle;
};

/** AtomicFile in one go. */
Result<void> writeFileAtomically(const std::filesystem::path& file, std::string_view bytes);

/**
 * Removes what AtomicFile left in a folder when the program was killed. Only where nobody else is
 * writing. Errors: FileUnreadable, FileUnwritable.
 */
Result<void> removeTemporaries(const std::filesystem::path& folder);

/** Makes what was renamed, made or removed in a folder outlast a power cut. */
Result<void> syncFolder(const std::filesystem::path& folder);

/** A folder for this user only (0700); its parents too where they are missing. There already: fine. */
Result<void> makePrivateFolder(const std::filesystem::path& folder);

/** Held until it goes out of scope or the process ends in any way. */
class FileLock
{
public:
    /** nullopt when another process, or another lock of this one, holds it. */
    static Result<std::optional<FileLock>> tryTake(const std::filesystem::path& file);

private:
    explicit FileLock(FileHandle handle) : m_handle(std::move(handle)) { }
    FileHandle m_handle;
};
} // namespace regie
