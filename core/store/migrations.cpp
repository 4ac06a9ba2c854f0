// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/assert.h"
#include "core/base/files.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace regie::store
{
namespace
{
constexpr std::string_view kCopyMark(".before-");

std::vector<std::filesystem::path> copiesOf(const std::filesystem::path& dataFile)
{
    const std::string start = dataFile.filename().string() + std::string(kCopyMark);
    std::vector<std::filesystem::path> copies;
    std::error_code problem;
    for (std::filesystem::directory_iterator entry(dataFile.parent_path(), problem), end;
         !problem && entry != end;
         entry.increment(problem)) {
        if (entry->path().filename().string().starts_with(start)) {
            copies.push_back(entry->path());
        }
    }
    return copies;
}

Result<void> removeCopies(const std::filesystem::path& dataFile)
{
    for (const std::filesystem::path& copy : copiesOf(dataFile)) {
        std::error_code problem;
        std::filesystem::remove(copy, problem);
        if (problem) {
            return fail(ErrorCode::FileUnwritable, "copy from before: " + problem.message());
        }
    }
    return {};
}

Result<void> flushFile(const std::filesystem::path& file)
{
    const FileHandle handle(::open(file.c_str(), O_RDWR | O_CLOEXEC));
    if (!handle.isOpen() || ::fchmod(handle.get(), 0600) != 0 || ::fsync(handle.get()) != 0) {
        return fail(writeError(errno, "flushing the copy"));
    }
    return syncFolder(file.parent_path());
}

/** VACUUM INTO keeps the key; it does not flush, and the name is to say that the copy is whole. */
Result<void> copyBefore(Connection& connection,
                        const std::filesystem::path& dataFile,
                        std::int64_t version)
{
    const std::filesystem::path copy = fmt::format("{}{}{}", dataFile.string(), kCopyMark, version);
    std::error_code problem;
    if (std::filesystem::exists(copy, problem)) {
        return {}; // a step failed last time: the copy is the one to keep
    }
    const std::filesystem::path unfinished = copy.string() + ".part";
    std::filesystem::remove(unfinished, problem);
    Result<Statement> vacuum = connection.prepare("VACUUM INTO ?1");
    if (!vacuum) {
        return fail(vacuum.error());
    }
    Result<void> done = vacuum->bindAll(unfinished.string()).run();
    if (done) {
        done = flushFile(unfinished);
    }
    if (!done) {
        std::filesystem::remove(unfinished, problem);
        return done;
    }
    std::filesystem::rename(unfinished, copy, problem);
    if (problem) {
        return fail(ErrorCode::FileUnwritable, "copy from before: " + problem.message());
    }
    return syncFolder(dataFile.parent_path());
}

Result<void> apply(Connection& connection, const Migration& step)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return fail(transaction.error());
    }
    Result<void> done = connection.execute(step.sql);
    if (done) {
        done = connection.execute(fmt::format("PRAGMA user_version = {}", step.number));
    }
    if (!done) {
        Error error = done.error();
        error.detail += fmt::format(" (migration {})", step.number);
        return fail(std::move(error));
    }
    return transaction->commit();
}
} // namespace

Result<void> migrate(Connection& connection,
                     const std::filesystem::path& dataFile,
                     std::span<const Migration> steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        REGIE_ASSERT(steps[i].number == static_cast<int>(i) + 1);
    }
    Result<std::int64_t> version = connection.queryNumber("PRAGMA user_version");
    if (!version) {
        return fail(version.error());
    }
    const auto newest = static_cast<std::int64_t>(steps.size());
    if (*version > newest) {
        return fail(ErrorCode::VaultTooNew, fmt::format("schema {}", *version));
    }
    if (*version == newest) {
        return removeCopies(dataFile);
    }
    if (*version > 0) {
        if (Result<void> copied = copyBefore(connection, dataFile, *version); !copied) {
            return copied;
        }
    }
    for (const Migration& step : steps.subspan(static_cast<std::size_t>(*version))) {
        if (Result<void> done = apply(connection, step); !done) {
            return done;
        }
    }
    return {};
}
} // namespace regie::store
