// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachment_file.h"

#include "core/base/assert.h"
#include "core/base/files.h"
#include "core/base/hex.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace regie::store
{
namespace
{
constexpr std::size_t kPiece = 64 * 1024;
constexpr std::size_t kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kNameLength = 32;

bool isName(std::string_view name)
{
    return name.size() == kNameLength && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

/** The cipher's state is as secret as the key. */
class StreamState
{
public:
    crypto_secretstream_xchacha20poly1305_state* get() { return &m_state; }
    StreamState() = default;
    ~StreamState() { sodium_memzero(&m_state, sizeof m_state); }
    StreamState(const StreamState&) = delete;
    StreamState& operator=(const StreamState&) = delete;

private:
    crypto_secretstream_xchacha20poly1305_state m_state = {};
};

unsigned char* raw(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

Result<void> encryptTo(AtomicFile& file, std::string_view content, const Secret& key)
{
    StreamState state;
    std::string piece(kStreamHeader, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(state.get(), raw(piece), key.data());
    Result<void> written = file.write(piece);
    bool last = false;
    while (written && !last) {
        const std::string_view part = content.substr(0, kPiece);
        content.remove_prefix(part.size());
        last = content.empty();
        piece.resize(part.size() + kOverhead);
        crypto_secretstream_xchacha20poly1305_push(
            state.get(),
            raw(piece),
            nullptr,
            raw(part),
            part.size(),
            nullptr,
            0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        written = file.write(piece);
    }
    return written;
}

/** Fills `bytes` to its size, or shortens it where the file ends. */
Result<void> readPiece(const FileHandle& file, std::string& bytes)
{
    std::size_t had = 0;
    while (had < bytes.size()) {
        const ssize_t got = ::read(file.get(), bytes.data() + had, bytes.size() - had);
        if (got < 0 && errno != EINTR) {
            return fail(readError(errno, "reading an attachment"));
        }
        if (got == 0) {
            break;
        }
        had += static_cast<std::size_t>(std::max<ssize_t>(got, 0));
    }
    bytes.resize(had);
    return {};
}

Result<void> decryptFrom(const FileHandle& file, const Secret& key, const AttachmentTarget& target)
{
    const auto damaged = [] { return fail(ErrorCode::DataDamaged, "attachment"); };
    StreamState state;
    std::string bytes(kStreamHeader, '\0');
    if (Result<void> read = readPiece(file, bytes); !read) {
        return read;
    }
    if (bytes.size() != kStreamHeader
        || crypto_secretstream_xchacha20poly1305_init_pull(state.get(), raw(bytes), key.data())
               != 0) {
        return damaged();
    }
    std::string content(kPiece, '\0');
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        bytes.resize(kPiece + kOverhead);
        if (Result<void> read = readPiece(file, bytes); !read) {
            return read;
        }
        unsigned long long size = 0;
        // Without a last piece the file ends here: too short for any piece.
        if (bytes.size() < kOverhead
            || crypto_secretstream_xchacha20poly1305_pull(state.get(),
                                                          raw(content),
                                                          &size,
                                                          &tag,
                                                          raw(std::string_view(bytes)),
                                                          bytes.size(),
                                                          nullptr,
                                                          0)
                   != 0) {
            return damaged();
        }
        if (Result<void> taken = target(std::string_view(content).substr(0, size)); !taken) {
            return taken;
        }
    }
    bytes.resize(1);
    if (Result<void> read = readPiece(file, bytes); !read) {
        return read;
    }
    return bytes.empty() ? Result<void>() : damaged();
}
} // namespace

Result<AttachmentFile> writeAttachment(const std::filesystem::path& folder,
                                       std::string_view content,
                                       RandomSource& random)
{
    REGIE_ASSERT(sodium_init() >= 0);
    std::array<std::byte, kNameLength / 2> chance = {};
    random.fill(chance);
    AttachmentFile made;
    made.name = toHex(chance);
    made.key = Secret(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    random.fill(std::as_writable_bytes(std::span(made.key.data(), made.key.size())));
    made.size = content.size();

    Result<AtomicFile> file = AtomicFile::create(folder / made.name);
    if (!file) {
        return fail(file.error());
    }
    if (Result<void> written = encryptTo(*file, content, made.key); !written) {
        return fail(written.error());
    }
    if (Result<void> done = file->commit(); !done) {
        return fail(done.error());
    }
    return made;
}

Result<void> readAttachment(const std::filesystem::path& folder,
                            std::string_view name,
                            const Secret& key,
                            const AttachmentTarget& target)
{
    // The name comes from a row; one of another form could lead out of the folder.
    if (!isName(name) || key.size() != crypto_secretstream_xchacha20poly1305_KEYBYTES) {
        return fail(ErrorCode::InvalidArgument, "name or key of an attachment");
    }
    const FileHandle file(::open((folder / name).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.isOpen()) {
        return fail(readError(errno, "opening an attachment"));
    }
    return decryptFrom(file, key, target);
}

Result<std::string> readWholeAttachment(const std::filesystem::path& folder,
                                        std::string_view name,
                                        const Secret& key,
                                        std::size_t limit)
{
    std::string content;
    const auto append = [&](std::string_view piece) -> Result<void> {
        if (piece.size() > limit - content.size()) {
            return fail(ErrorCode::LimitExceeded, "attachment larger than allowed");
        }
        content += piece;
        return {};
    };
    if (Result<void> read = readAttachment(folder, name, key, append); !read) {
        return fail(read.error());
    }
    return content;
}

Result<void> removeAttachment(const std::filesystem::path& folder, std::string_view name)
{
    if (!isName(name)) {
        return fail(ErrorCode::InvalidArgument, "name of an attachment");
    }
    if (::unlink((folder / name).c_str()) != 0 && errno != ENOENT) {
        return fail(writeError(errno, "removing an attachment"));
    }
    return {};
}

Result<std::vector<std::string>> listAttachments(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    std::error_code problem;
    for (std::filesystem::directory_iterator entry(folder, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        if (std::string name = entry->path().filename().string(); isName(name)) {
            names.push_back(std::move(name));
        }
    }
    if (problem) {
        return fail(ErrorCode::FileUnreadable, "attachments: " + problem.message());
    }
    std::sort(names.begin(), names.end());
    return names;
}
} // namespace regie::store
