// SPDX-License-Identifier: GPL-3.0-or-later
// The encrypted part of a backup: crypto_secretstream of libsodium in pieces of 64 KiB, the last one
// marked, so that a file cut off anywhere is found.
#include "core/share/sealed_stream.h"

#include "core/base/assert.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace regie::share
{
namespace
{
constexpr std::size_t kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char* raw(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

Result<void> damaged()
{
    return fail(ErrorCode::BackupDamaged, "sealed part of a backup");
}

Result<void> cutOff()
{
    return fail(ErrorCode::BackupIncomplete, "sealed part of a backup ends too soon");
}
} // namespace

struct SealedWriter::State {
    Out out;
    std::string context; ///< for the first piece, then empty
    std::string buffer;
    std::string sealed;
    Secret stream = Secret(sizeof(crypto_secretstream_xchacha20poly1305_state));

    Result<void> write(std::string_view piece, unsigned char tag)
    {
        sealed.resize(piece.size() + kOverhead);
        const int rc = crypto_secretstream_xchacha20poly1305_push(
            reinterpret_cast<crypto_secretstream_xchacha20poly1305_state*>(stream.data()),
            raw(sealed),
            nullptr,
            raw(piece),
            piece.size(),
            raw(std::string_view(context)),
            context.size(),
            tag);
        REGIE_ASSERT(rc == 0);
        context.clear();
        return out(sealed);
    }
};

SealedWriter::SealedWriter(std::unique_ptr<State> state) : m_state(std::move(state)) { }
SealedWriter::SealedWriter(SealedWriter&&) noexcept = default;
SealedWriter::~SealedWriter() = default;

Result<SealedWriter> SealedWriter::begin(const Secret& key, std::string context, Out out)
{
    REGIE_ASSERT(sodium_init() >= 0);
    REGIE_ASSERT(key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    auto state = std::make_unique<State>();
    state->out = std::move(out);
    state->context = std::move(context);
    std::string start(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    const int rc = crypto_secretstream_xchacha20poly1305_init_push(
        reinterpret_cast<crypto_secretstream_xchacha20poly1305_state*>(state->stream.data()),
        raw(start),
        key.data());
    REGIE_ASSERT(rc == 0);
    if (Result<void> done = state->out(start); !done) {
        return fail(done.error());
    }
    return SealedWriter(std::move(state));
}

Result<void> SealedWriter::put(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t room = kPieceBytes - m_state->buffer.size();
        m_state->buffer += bytes.substr(0, room);
        bytes.remove_prefix(std::min(room, bytes.size()));
        if (m_state->buffer.size() == kPieceBytes) {
            if (Result<void> done = m_state->write(m_state->buffer, 0); !done) {
                return done;
            }
            m_state->buffer.clear();
        }
    }
    return {};
}

Result<void> SealedWriter::finish()
{
    return m_state->write(m_state->buffer, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

struct SealedReader::State {
    In in;
    std::string context;
    std::string sealed;
    std::string piece;
    std::size_t used = 0; ///< of `piece`
    bool last = false;
    Secret stream = Secret(sizeof(crypto_secretstream_xchacha20poly1305_state));

    Result<void> fill(std::string& buffer, std::size_t size)
    {
        buffer.resize(size);
        std::size_t got = 0;
        while (got < size) {
            const Result<std::size_t> read = in(buffer.data() + got, size - got);
            if (!read) {
                return fail(read.error());
            }
            if (*read == 0) {
                break;
            }
            got += *read;
        }
        buffer.resize(got);
        return {};
    }

    Result<void> next()
    {
        if (last) {
            return damaged();
        }
        if (Result<void> done = fill(sealed, kPieceBytes + kOverhead); !done) {
            return done;
        }
        const bool whole = sealed.size() == kPieceBytes + kOverhead;
        if (sealed.size() < kOverhead) {
            return cutOff();
        }
        piece.resize(kPieceBytes);
        unsigned long long size = 0;
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(
                reinterpret_cast<crypto_secretstream_xchacha20poly1305_state*>(stream.data()),
                raw(piece),
                &size,
                &tag,
                raw(std::string_view(sealed)),
                sealed.size(),
                raw(std::string_view(context)),
                context.size())
            != 0) {
            // Only the last piece is short: a short one that does not open was most likely cut off.
            return whole ? damaged() : cutOff();
        }
        context.clear();
        piece.resize(size);
        used = 0;
        last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        return {};
    }
};

SealedReader::SealedReader(std::unique_ptr<State> state) : m_state(std::move(state)) { }
SealedReader::SealedReader(SealedReader&&) noexcept = default;
SealedReader::~SealedReader() = default;

Result<SealedReader> SealedReader::begin(const Secret& key, std::string context, In in)
{
    REGIE_ASSERT(sodium_init() >= 0);
    auto state = std::make_unique<State>();
    state->in = std::move(in);
    state->context = std::move(context);
    std::string start;
    if (Result<void> done = state->fill(start, crypto_secretstream_xchacha20poly1305_HEADERBYTES);
        !done) {
        return fail(done.error());
    }
    if (start.size() != crypto_secretstream_xchacha20poly1305_HEADERBYTES) {
        return fail(cutOff().error());
    }
    if (key.size() != crypto_secretstream_xchacha20poly1305_KEYBYTES
        || crypto_secretstream_xchacha20poly1305_init_pull(
               reinterpret_cast<crypto_secretstream_xchacha20poly1305_state*>(state->stream.data()),
               raw(std::string_view(start)),
               key.data())
               != 0) {
        return fail(damaged().error());
    }
    return SealedReader(std::move(state));
}

Result<void> SealedReader::take(std::uint64_t size,
                                const std::function<Result<void>(std::string_view)>& out)
{
    while (size > 0) {
        if (m_state->used == m_state->piece.size()) {
            if (Result<void> done = m_state->next(); !done) {
                return done;
            }
            if (m_state->piece.empty()) {
                return damaged();
            }
        }
        const std::string_view there =
            std::string_view(m_state->piece)
                .substr(m_state->used,
                        static_cast<std::size_t>(std::min<std::uint64_t>(size, kPieceBytes)));
        if (Result<void> done = out(there); !done) {
            return done;
        }
        m_state->used += there.size();
        size -= there.size();
    }
    return {};
}

Result<void> SealedReader::finish()
{
    if (m_state->used != m_state->piece.size()) {
        return damaged();
    }
    if (!m_state->last) {
        if (Result<void> done = m_state->next(); !done) {
            return done;
        }
    }
    std::string more;
    if (Result<void> done = m_state->fill(more, 1); !done) {
        return done;
    }
    return m_state->last && m_state->piece.size() == m_state->used && more.empty() ? Result<void>()
                                                                                   : damaged();
}
} // namespace regie::share
