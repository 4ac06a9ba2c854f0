// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dav_backup.h"

#include "core/net/curl_client.h"
#include "tests/support/folder_dav.h"
#include "tests/support/rclone_server.h"
#include "tests/support/store_fixture.h"

#include <set>

using namespace regie;
using namespace regie::exchange;

namespace
{
share::BackupReport restored(DavFolder& folder,
                             const DavBackup& backup,
                             const std::filesystem::path& target,
                             RandomSource& random)
{
    return need(restoreFromDav(folder,
                               backup,
                               target,
                               Secret::of(VaultFixture::kPassphrase),
                               store::SecretKind::Passphrase,
                               random));
}

std::size_t filesIn(const std::filesystem::path& folder)
{
    std::size_t count = 0;
    for (const auto& each : std::filesystem::directory_iterator(folder)) {
        count += each.exists() ? 1U : 0U;
    }
    return count;
}
} // namespace

TEST_CASE("a backup on a real WebDAV server comes back whole, and five are kept")
{
    TemporaryFolder place;
    std::filesystem::create_directory(place.path() / "map");
    overwrite(place.path() / "map" / "vakantie.jpg", "van iemand anders");
    overwrite(place.path() / "map" / "regie-000000000000-00000000-20200101-000000.regiebackup",
              "x");
    const auto server = RcloneServer::start(place.path(), place.path() / "config");
    if (!server) {
        SKIP("rclone is not installed");
    }
    StoreFixture fixture;
    fixture.take(observation("1", "2026-01-01"));
    net::CurlClient http;
    DavAccount account{server->url() + "map",
                       Secret::of(std::string_view("roos")),
                       Secret::of(std::string_view("geheim"))};
    auto folder = need(DavFolder::at(http, account));
    const auto before = filesIn(fixture.place().folder());
    std::string first;
    for (int i = 0; i < 7; ++i) {
        const auto report = need(backupToDav(fixture.store(), folder));
        CHECK_FALSE(report.oldOnesStay);
        CHECK(report.backup.counts.at("resource") == 1);
        first = i == 0 ? report.name : first;
        fixture.clock.forward(std::chrono::hours(24));
    }
    CHECK(filesIn(fixture.place().folder()) == before);
    const auto backups = need(listDavBackups(folder));
    // Ours, and the one of a record that is none of ours.
    CHECK(backups.size() == 6);
    CHECK(std::filesystem::exists(place.path() / "map" / "vakantie.jpg"));
    CHECK_FALSE(std::filesystem::exists(place.path() / "map" / first));
    CHECK(filesIn(place.path() / "map") == 7);
    const auto target = place.path() / "terug";
    CHECK(restored(folder, backups.front(), target, fixture.place().random()).counts.at("resource")
          == 1);
    auto vault = need(store::Vault::open(target, Secret::of(VaultFixture::kPassphrase)));
    auto opened = need(store::Store::open(vault, fixture.tools()));
    CHECK(need(opened.check()).sound());

    account.password = Secret::of(std::string_view("mis"));
    auto wrong = need(DavFolder::at(http, account));
    CHECK(backupToDav(fixture.store(), wrong).error().code == ErrorCode::WrongAccount);
    account.password = Secret::of(std::string_view("geheim"));
    account.url = server->url() + "bestaat-niet";
    auto missing = need(DavFolder::at(http, account));
    CHECK(backupToDav(fixture.store(), missing).error().code == ErrorCode::FolderMissing);
}

TEST_CASE("a backup that a server does not keep as it was sent gets no name")
{
    TemporaryFolder place;
    FolderDav server(place.path());
    StoreFixture fixture;
    fixture.take(observation("1", "2026-01-01"));
    auto folder = server.folder();
    const auto good = need(backupToDav(fixture.store(), folder)).name;
    fixture.clock.forward(std::chrono::hours(24));
    const auto codeWith = [&](auto fault) {
        server.fault = fault;
        const auto made = backupToDav(fixture.store(), folder);
        server.fault = nullptr;
        REQUIRE_FALSE(made);
        CHECK(server.names() == std::vector<std::string>{good});
        return made.error().code;
    };
    using Answer = std::optional<Result<net::HttpResponse>>;
    const auto fileOf = [&](const net::HttpRequest& request) {
        return place.path() / request.url.substr(FolderDav::kUrl.size());
    };
    SECTION("a bit changed")
    {
        CHECK(codeWith([&](const net::HttpRequest& request) -> Answer {
                  if (request.method == net::Method::Get) {
                      flipByte(fileOf(request), 5000, 1);
                  }
                  return std::nullopt;
              })
              == ErrorCode::CopyChanged);
    }
    SECTION("cut off")
    {
        CHECK(codeWith([&](const net::HttpRequest& request) -> Answer {
                  if (request.method == net::Method::Get) {
                      std::filesystem::resize_file(fileOf(request), 5000);
                  }
                  return std::nullopt;
              })
              == ErrorCode::CopyChanged);
    }
    SECTION("gone, or longer")
    {
        CHECK(codeWith([&](const net::HttpRequest& request) -> Answer {
                  return request.method == net::Method::Get ? Answer(FolderDav::status(404))
                                                            : std::nullopt;
              })
              == ErrorCode::CopyChanged);
        CHECK(codeWith([&](const net::HttpRequest& request) -> Answer {
                  if (request.method == net::Method::Get) {
                      std::filesystem::resize_file(fileOf(request), 50'000'000);
                  }
                  return std::nullopt;
              })
              == ErrorCode::CopyChanged);
    }
    SECTION("no room, no rights, a broken line")
    {
        const auto onPut = [&](Result<net::HttpResponse> answer) {
            return codeWith([answer](const net::HttpRequest& request) -> Answer {
                return request.method == net::Method::Put ? Answer(answer) : std::nullopt;
            });
        };
        CHECK(onPut(FolderDav::status(507)) == ErrorCode::ServerFull);
        CHECK(onPut(FolderDav::status(403)) == ErrorCode::FolderRefused);
        CHECK(onPut(fail(ErrorCode::HostUnreachable, "connection lost"))
              == ErrorCode::HostUnreachable);
    }
    SECTION("not named")
    {
        CHECK(codeWith([&](const net::HttpRequest& request) -> Answer {
                  return request.method == net::Method::Move ? Answer(FolderDav::status(502))
                                                             : std::nullopt;
              })
              == ErrorCode::ServerFailed);
    }
}

TEST_CASE("what a server cannot remove is said, and the new backup counts")
{
    TemporaryFolder place;
    FolderDav server(place.path());
    StoreFixture fixture;
    auto folder = server.folder();
    for (int i = 0; i < 5; ++i) {
        need(backupToDav(fixture.store(), folder));
        fixture.clock.forward(std::chrono::hours(24));
    }
    server.fault = [](const net::HttpRequest& request) -> std::optional<Result<net::HttpResponse>> {
        return request.method == net::Method::Delete
                   ? std::optional<Result<net::HttpResponse>>(FolderDav::status(403))
                   : std::nullopt;
    };
    CHECK(need(backupToDav(fixture.store(), folder)).oldOnesStay);
    CHECK(server.names().size() == 6);
}

TEST_CASE("a backup of a server that is not whole is not restored")
{
    TemporaryFolder place;
    std::filesystem::create_directory(place.path() / "map");
    FolderDav server(place.path() / "map");
    StoreFixture fixture;
    auto folder = server.folder();
    need(backupToDav(fixture.store(), folder));
    const DavBackup backup = need(listDavBackups(folder)).front();
    const auto file = server.path() / backup.name;
    const auto codeOf = [&] {
        const auto back = restoreFromDav(folder,
                                         backup,
                                         place.path() / "terug",
                                         Secret::of(VaultFixture::kPassphrase),
                                         store::SecretKind::Passphrase,
                                         fixture.place().random());
        REQUIRE_FALSE(back);
        CHECK_FALSE(std::filesystem::exists(place.path() / "terug"));
        CHECK(filesIn(place.path()) == 1);
        return back.error().code;
    };
    flipByte(file, backup.size / 2, 4);
    CHECK(codeOf() == ErrorCode::BackupDamaged);
    flipByte(file, backup.size / 2, 4);
    std::filesystem::resize_file(file, backup.size - 1);
    CHECK(codeOf() == ErrorCode::BackupIncomplete);
    std::filesystem::resize_file(file, backup.size + 1);
    CHECK(codeOf() == ErrorCode::CopyChanged);
    std::filesystem::remove(file);
    CHECK(codeOf() == ErrorCode::NotFound);
}
