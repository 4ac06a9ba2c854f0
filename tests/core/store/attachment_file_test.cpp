// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachment_file.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>
#include <string>

using namespace regie;
using namespace regie::store;

namespace
{
constexpr std::size_t kPiece = 64 * 1024;
constexpr std::size_t kLimit = 10 * kPiece;

/** No two places alike, so that exchanged pieces would show. */
std::string contentOf(std::size_t size)
{
    std::string content;
    for (std::size_t i = 0; content.size() < size; ++i) {
        content += std::to_string(i) + ' ';
    }
    content.resize(size);
    return content;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void overwrite(const std::filesystem::path& file, std::string_view bytes)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}
} // namespace

TEST_CASE("an attachment of any size comes back whole")
{
    const TemporaryFolder folder;
    SystemRandom random;
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{1}, kPiece - 1, kPiece, kPiece + 1, 3 * kPiece}) {
        INFO(size);
        const std::string content = contentOf(size);
        const auto file = writeAttachment(folder.path(), content, random);
        REQUIRE(file);
        CHECK(file->size == size);
        CHECK(readWholeAttachment(folder.path(), file->name, file->key, kLimit).value() == content);
    }
    CHECK(listAttachments(folder.path()).value().size() == 6);
}

TEST_CASE("nothing of an attachment can be read in its file")
{
    const TemporaryFolder folder;
    SystemRandom random;
    const auto file = writeAttachment(folder.path(), "marker in a letter", random);
    REQUIRE(file);
    const std::string bytes = bytesOf(folder.path() / file->name);
    CHECK(bytes.size() == 24 + 18 + 17);
    CHECK(bytes.find("marker") == std::string::npos);
    const auto again = writeAttachment(folder.path(), "marker in a letter", random);
    CHECK(again->key.view() != file->key.view());
}

TEST_CASE("an attachment that was changed or cut off anywhere is damaged data")
{
    const TemporaryFolder folder;
    SystemRandom random;
    const auto file = writeAttachment(folder.path(), contentOf(2 * kPiece + 10), random);
    REQUIRE(file);
    const auto path = folder.path() / file->name;
    const std::string whole = bytesOf(path);
    const auto codeNow = [&] {
        const auto read = readWholeAttachment(folder.path(), file->name, file->key, kLimit);
        return read ? ErrorCode::Internal : read.error().code;
    };
    for (std::size_t i = 0; i < whole.size(); i += i < 60 ? 1 : 1009) {
        INFO("byte " << i);
        std::string changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 0x01);
        overwrite(path, changed);
        REQUIRE(codeNow() == ErrorCode::DataDamaged);
    }
    const std::size_t piece = kPiece + 17;
    for (const std::size_t size : {std::size_t{0},
                                   std::size_t{23},
                                   std::size_t{24},
                                   24 + piece,
                                   24 + 2 * piece,
                                   whole.size() - 1}) {
        INFO("cut off at " << size);
        overwrite(path, whole.substr(0, size));
        REQUIRE(codeNow() == ErrorCode::DataDamaged);
    }
    overwrite(path, whole + "x");
    CHECK(codeNow() == ErrorCode::DataDamaged);
    std::string exchanged = whole;
    exchanged.replace(24, piece, whole.substr(24 + piece, piece));
    exchanged.replace(24 + piece, piece, whole.substr(24, piece));
    overwrite(path, exchanged);
    CHECK(codeNow() == ErrorCode::DataDamaged);
    overwrite(path, whole);
    CHECK(codeNow() == ErrorCode::Internal); // that is: read without an error
}

TEST_CASE("names and keys of another form are refused and never leave the folder")
{
    const TemporaryFolder folder;
    const Secret key(32);
    for (const std::string_view name :
         {"", "../../etc/passwd", "0123456789abcdef0123456789abcdeF"}) {
        CHECK(readWholeAttachment(folder.path(), name, key, kLimit).error().code
              == ErrorCode::InvalidArgument);
        CHECK(removeAttachment(folder.path(), name).error().code == ErrorCode::InvalidArgument);
    }
    const std::string absent(32, '0');
    CHECK(readWholeAttachment(folder.path(), absent, key, kLimit).error().code
          == ErrorCode::NotFound);
    CHECK(removeAttachment(folder.path(), absent).has_value());
}

TEST_CASE("limits hold and another key is refused")
{
    const TemporaryFolder folder;
    SystemRandom random;
    const auto file = writeAttachment(folder.path(), contentOf(1000), random);
    REQUIRE(file);
    CHECK(readWholeAttachment(folder.path(), file->name, file->key, 999).error().code
          == ErrorCode::LimitExceeded);
    CHECK(readWholeAttachment(folder.path(), file->name, Secret(32), kLimit).error().code
          == ErrorCode::DataDamaged);
    REQUIRE(removeAttachment(folder.path(), file->name));
    CHECK(listAttachments(folder.path()).value().empty());
}

TEST_CASE("an attachment that does not fit on the disk leaves nothing behind")
{
    const TemporaryFolder folder;
    SystemRandom random;
    {
        const FileSizeLimit limit(kPiece);
        CHECK(writeAttachment(folder.path(), contentOf(2 * kPiece), random).error().code
              == ErrorCode::DiskFull);
    }
    CHECK(std::filesystem::is_empty(folder.path()));
}
