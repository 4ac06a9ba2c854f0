// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/backup_file.h"

#include "core/base/files.h"
#include "core/base/hex.h"

#include <openssl/evp.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace regie::share
{
namespace
{
using Pieces = std::function<Result<void>(std::string_view)>;

/** SHA-256 of what is put in. */
class Hashing
{
public:
    Hashing() { EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr); }
    void put(std::string_view bytes)
    {
        EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size());
    }
    std::string hex()
    {
        std::array<std::byte, 32> hash = {};
        EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(hash.data()), nullptr);
        return toHex(hash);
    }

private:
    struct Free {
        void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> m_context{EVP_MD_CTX_new()};
};

Result<FileHandle> openToRead(const std::filesystem::path& file)
{
    FileHandle handle(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!handle.isOpen()) {
        return fail(readError(errno, "opening a backup"));
    }
    return handle;
}

Result<FileHandle> openToWrite(const std::filesystem::path& file)
{
    FileHandle handle(
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!handle.isOpen()) {
        return fail(writeError(errno, "making a file of a backup"));
    }
    return handle;
}

Result<std::size_t> readSome(int handle, char* buffer, std::size_t size)
{
    while (true) {
        const ssize_t got = ::read(handle, buffer, size);
        if (got >= 0) {
            return static_cast<std::size_t>(got);
        }
        if (errno != EINTR) {
            return fail(readError(errno, "reading a backup"));
        }
    }
}

Result<void> readPieces(const std::filesystem::path& file, const Pieces& take)
{
    const Result<FileHandle> handle = openToRead(file);
    if (!handle) {
        return fail(handle.error());
    }
    std::string buffer(kPieceBytes, '\0');
    while (true) {
        const Result<std::size_t> got = readSome(handle->get(), buffer.data(), buffer.size());
        if (!got) {
            return fail(got.error());
        }
        if (*got == 0) {
            return {};
        }
        if (Result<void> done = take(std::string_view(buffer).substr(0, *got)); !done) {
            return done;
        }
    }
}

Result<void> flush(FileHandle& handle)
{
    if (::fsync(handle.get()) != 0) {
        return fail(writeError(errno, "flushing a backup"));
    }
    return handle.close();
}

std::string lengthBytes(std::uint64_t length)
{
    std::string bytes;
    for (unsigned i = 0; i < 8; ++i) {
        bytes += static_cast<char>(length >> (8 * i) & 0xff);
    }
    return bytes;
}
} // namespace

Result<void> countRows(store::Connection& connection, BackupManifest& manifest)
{
    const auto version = connection.queryNumber("PRAGMA user_version");
    if (!version) {
        return fail(version.error());
    }
    manifest.schema = *version;
    auto names = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'fact_text%' ORDER BY name");
    if (!names) {
        return fail(names.error());
    }
    const auto tables = names->collect([](const store::Statement& row) { return row.string(0); });
    if (!tables) {
        return fail(tables.error());
    }
    for (const std::string& table : *tables) {
        const auto count = connection.queryNumber("SELECT count(*) FROM \"" + table + '"');
        if (!count) {
            return fail(count.error());
        }
        manifest.counts[table] = *count;
    }
    return {};
}

Result<BackupFile> describeFile(const std::filesystem::path& file, std::string name)
{
    BackupFile described;
    described.name = std::move(name);
    Hashing hashing;
    const Result<void> done = readPieces(file, [&](std::string_view piece) -> Result<void> {
        hashing.put(piece);
        described.size += piece.size();
        return {};
    });
    if (!done) {
        return fail(done.error());
    }
    described.hash = hashing.hex();
    return described;
}

Result<void> writeBackupFile(const std::filesystem::path& target,
                             const std::string& keyFile,
                             const Secret& key,
                             const BackupManifest& manifest,
                             const std::vector<std::filesystem::path>& places)
{
    Result<FileHandle> handle = openToWrite(target);
    if (!handle) {
        return fail(handle.error());
    }
    const std::string start = prefixOf(keyFile) + keyFile;
    if (Result<void> done = writeAll(handle->get(), start); !done) {
        return done;
    }
    auto sealed = SealedWriter::begin(
        key, start, [&](std::string_view bytes) { return writeAll(handle->get(), bytes); });
    if (!sealed) {
        return fail(sealed.error());
    }
    const std::string list = encodeManifest(manifest);
    Result<void> done = sealed->put(lengthBytes(list.size()) + list);
    for (std::size_t i = 0; done && i < places.size(); ++i) {
        std::uint64_t size = 0;
        done = readPieces(places[i], [&](std::string_view piece) {
            size += piece.size();
            return sealed->put(piece);
        });
        if (done && size != manifest.files[i].size) {
            done = fail(ErrorCode::DataDamaged, "a file changed while it was backed up");
        }
    }
    if (done) {
        done = sealed->finish();
    }
    return done ? flush(*handle) : done;
}

namespace
{
/** Prefix and key file, with the handle behind them. */
Result<std::string> readStart(int handle)
{
    std::string start;
    const auto fill = [&](std::size_t size) -> Result<std::string> {
        std::string bytes(size, '\0');
        std::size_t got = 0;
        while (got < size) {
            const Result<std::size_t> read = readSome(handle, bytes.data() + got, size - got);
            if (!read) {
                return fail(read.error());
            }
            if (*read == 0) {
                return mayBeCutOff(start + bytes.substr(0, got))
                           ? fail(ErrorCode::BackupIncomplete, "start of a backup")
                           : fail(ErrorCode::UnknownFormat, "file too short for a backup");
            }
            got += *read;
        }
        return bytes;
    };
    Result<std::string> prefix = fill(kPrefixBytes);
    if (!prefix) {
        return prefix;
    }
    const Result<std::size_t> length = keyFileLength(*prefix);
    if (!length) {
        return fail(length.error());
    }
    start = *prefix;
    Result<std::string> keyFile = fill(*length);
    return keyFile ? *prefix + *keyFile : keyFile;
}

Result<void> unpackOne(SealedReader& sealed,
                       const BackupFile& file,
                       const std::filesystem::path& place)
{
    Result<FileHandle> out = openToWrite(place);
    if (!out) {
        return fail(out.error());
    }
    Hashing hashing;
    Result<void> done = sealed.take(file.size, [&](std::string_view piece) {
        hashing.put(piece);
        return writeAll(out->get(), piece);
    });
    if (!done) {
        return done;
    }
    if (hashing.hex() != file.hash) {
        return fail(ErrorCode::BackupDamaged, "file in a backup");
    }
    return flush(*out);
}
} // namespace

Result<std::string> readKeyFile(const std::filesystem::path& file)
{
    const Result<FileHandle> handle = openToRead(file);
    if (!handle) {
        return fail(handle.error());
    }
    Result<std::string> start = readStart(handle->get());
    return start ? start->substr(kPrefixBytes) : start;
}

Result<BackupManifest> unpackBackup(const std::filesystem::path& file,
                                    const std::string& keyFile,
                                    const Secret& key,
                                    const std::filesystem::path& folder,
                                    const BytesRead& tell)
{
    const Result<FileHandle> handle = openToRead(file);
    if (!handle) {
        return fail(handle.error());
    }
    const Result<std::string> start = readStart(handle->get());
    if (!start) {
        return fail(start.error());
    }
    if (start->substr(kPrefixBytes) != keyFile) {
        return fail(ErrorCode::BackupDamaged, "key file of a backup");
    }
    std::uint64_t total = start->size();
    auto sealed = SealedReader::begin(
        key, *start, [&](char* buffer, std::size_t size) -> Result<std::size_t> {
            if (tell && !tell(total)) {
                return fail(ErrorCode::Cancelled, "restoring a backup");
            }
            Result<std::size_t> got = readSome(handle->get(), buffer, size);
            total += got.value_or(0);
            return got;
        });
    if (!sealed) {
        return fail(sealed.error());
    }
    std::string list;
    const auto append = [&](std::string_view piece) -> Result<void> {
        list += piece;
        return {};
    };
    if (Result<void> done = sealed->take(8, append); !done) {
        return fail(done.error());
    }
    std::uint64_t length = 0;
    for (unsigned i = 0; i < 8; ++i) {
        length |= std::uint64_t{static_cast<unsigned char>(list[i])} << (8 * i);
    }
    list.clear();
    if (length > kManifestLimit) {
        return fail(ErrorCode::BackupDamaged, "manifest of a backup");
    }
    if (Result<void> done = sealed->take(length, append); !done) {
        return fail(done.error());
    }
    Result<BackupManifest> manifest = decodeManifest(list);
    if (!manifest) {
        return manifest;
    }
    for (const BackupFile& each : manifest->files) {
        if (Result<void> done = unpackOne(*sealed, each, folder / each.name); !done) {
            return fail(done.error());
        }
    }
    if (Result<void> done = sealed->finish(); !done) {
        return fail(done.error());
    }
    return manifest;
}
} // namespace regie::share
