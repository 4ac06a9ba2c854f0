// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <cerrno>
#include <filesystem>
#include <iterator>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace regie;

namespace
{
unsigned rightsOf(const std::filesystem::path& path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0U;
}

std::ptrdiff_t entriesIn(const std::filesystem::path& folder)
{
    return std::distance(std::filesystem::directory_iterator(folder),
                         std::filesystem::directory_iterator());
}
} // namespace

TEST_CASE("a file written atomically replaces the old one and is for this user alone")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "a";
    REQUIRE(writeFileAtomically(file, "old"));
    REQUIRE(writeFileAtomically(file, std::string("new\0bytes", 9)));
    CHECK(readFile(file, 100).value() == std::string("new\0bytes", 9));
    CHECK(rightsOf(file) == 0600);
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("a file that does not fit on the disk leaves the old one as it was")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "a";
    REQUIRE(writeFileAtomically(file, "old"));
    Result<void> written;
    {
        const FileSizeLimit limit(1000);
        written = writeFileAtomically(file, std::string(5000, 'x'));
    }
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::DiskFull);
    CHECK(readFile(file, 100).value() == "old");
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("what a killed program left half written is removed and nothing else")
{
    const TemporaryFolder folder;
    for (const char* name : {"a", "a.tmp-Ab12Cd", "a.tmp-", "b.tmp-1234567"}) {
        REQUIRE(writeFileAtomically(folder.path() / name, "x"));
    }
    REQUIRE(removeTemporaries(folder.path()));
    CHECK(entriesIn(folder.path()) == 3);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "a.tmp-Ab12Cd"));
    CHECK(removeTemporaries(folder.path() / "no").error().code == ErrorCode::FileUnreadable);
}

TEST_CASE("reading keeps to its limit and says what is wrong")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "a";
    CHECK(readFile(file, 10).error().code == ErrorCode::NotFound);
    CHECK(readFile(folder.path(), 10).error().code == ErrorCode::FileUnreadable);
    REQUIRE(writeFileAtomically(file, "0123456789"));
    CHECK(readFile(file, 10).value() == "0123456789");
    CHECK(readFile(file, 9).error().code == ErrorCode::LimitExceeded);
    CHECK(readFile("/proc/self/status", 100000).value().starts_with("Name:"));
}

TEST_CASE("a secret file is read without its line end")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "a";
    const auto read = [&](std::string_view bytes) {
        REQUIRE(writeFileAtomically(file, bytes));
        return readSecretFile(file);
    };
    CHECK(read("een zin met spaties \n").value().view() == "een zin met spaties ");
    CHECK(read("twee\r\n").value().view() == "twee");
    CHECK(read("drie").value().view() == "drie");
    CHECK(read("\n").error().code == ErrorCode::InvalidArgument);
    CHECK(read(std::string(5000, 'x')).error().code == ErrorCode::LimitExceeded);
}

TEST_CASE("errors of the system become errors of the program")
{
    CHECK(writeError(ENOSPC, "x").code == ErrorCode::DiskFull);
    CHECK(writeError(EDQUOT, "x").code == ErrorCode::DiskFull);
    CHECK(writeError(EACCES, "x").code == ErrorCode::FileUnwritable);
    CHECK(readError(EACCES, "x").code == ErrorCode::FileUnreadable);
}

TEST_CASE("a private folder is made with its parents")
{
    const TemporaryFolder folder;
    const auto deep = folder.path() / "a" / "b";
    REQUIRE(makePrivateFolder(deep));
    CHECK(rightsOf(deep) == 0700);
    CHECK(rightsOf(folder.path() / "a") == 0700);
    CHECK(makePrivateFolder(deep).has_value());
    REQUIRE(writeFileAtomically(deep / "file", "x"));
    CHECK(makePrivateFolder(deep / "file").error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("a lock is held once and falls free when its process is killed")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "lock";
    int ready[2] = {};
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = FileLock::tryTake(file);
        const char answer = lock && *lock ? 'y' : 'n';
        if (::write(ready[1], &answer, 1) == 1) {
            ::pause();
        }
        ::_exit(1);
    }
    char answer = 0;
    REQUIRE(::read(ready[0], &answer, 1) == 1);
    CHECK(answer == 'y');
    CHECK_FALSE(FileLock::tryTake(file).value().has_value());
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    const auto lock = FileLock::tryTake(file);
    CHECK(lock.value().has_value());
    CHECK_FALSE(FileLock::tryTake(file).value().has_value());
}
