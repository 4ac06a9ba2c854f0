// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace regie::share
{
inline constexpr std::size_t kPieceBytes = 64 * 1024;

/** Encrypts what is put in, piece by piece; finish() writes the last piece, without which a reader
 *  refuses the whole. */
class SealedWriter
{
public:
    using Out = std::function<Result<void>(std::string_view)>;
    /** `context` is bound to the first piece: the prefix and key file before the stream. */
    static Result<SealedWriter> begin(const Secret& key, std::string context, Out out);
    SealedWriter(SealedWriter&&) noexcept;
    ~SealedWriter();
    Result<void> put(std::string_view bytes);
    Result<void> finish();

private:
    struct State;
    explicit SealedWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/** Reads it back. Everything it gives is genuine; BackupDamaged for all else. */
class SealedReader
{
public:
    /** Fills a buffer as far as the file goes; gives how many bytes. */
    using In = std::function<Result<std::size_t>(char* buffer, std::size_t size)>;
    static Result<SealedReader> begin(const Secret& key, std::string context, In in);
    SealedReader(SealedReader&&) noexcept;
    ~SealedReader();
    /** Exactly so many bytes, in pieces. BackupIncomplete where the file ends too soon. */
    Result<void> take(std::uint64_t size, const std::function<Result<void>(std::string_view)>& out);
    /** That the stream ends here, with its last piece, and the file too. */
    Result<void> finish();

private:
    struct State;
    explicit SealedReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};
} // namespace regie::share
