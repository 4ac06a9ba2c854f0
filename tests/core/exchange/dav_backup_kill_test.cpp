// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at random moments, a backup to a folder on a server leaves the vault whole and there nothing with the
// name of a backup that cannot be put back; a restore from there leaves no vault or a whole one.
//
//     test_dav_backup_kill              a few kills
//     test_dav_backup_kill --kills 100  the long run
#include "core/exchange/dav_backup.h"
#include "core/net/curl_client.h"
#include "tests/support/folder_dav.h"
#include "tests/support/killed.h"
#include "tests/support/rclone_server.h"
#include "tests/support/store_fixture.h"

#include <catch2/catch_session.hpp>

#include <random>
#include <set>

namespace regie::exchange
{
namespace
{
int gKills = 4; // how often each case kills; set from the command line only

using Micros = std::chrono::microseconds;
constexpr int kResources = 200;

/** How long it takes undisturbed. */
template<class Work>
Micros duration(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now() - begin);
}

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

/** A record in a vault, and the folder on a server it goes to. */
class Backups
{
public:
    Backups()
    {
        std::filesystem::create_directory(map());
        std::string list = "[";
        for (int i = 0; i < kResources; ++i) {
            list += (i > 0 ? "," : "") + observation(std::to_string(i), "2026-01-01");
        }
        m_fixture.take(list + "]");
        m_fixture.close();
    }

    const std::filesystem::path& place() const { return m_place.path(); }
    std::filesystem::path map() const { return m_place.path() / "map"; }
    RandomSource& random() { return m_fixture.place().random(); }

    /** A backup at a time of its own; whether it said "done". */
    bool made(DavFolder& folder)
    {
        m_fixture.clock.forward(std::chrono::minutes(1));
        m_fixture.open();
        const bool good = backupToDav(m_fixture.store(), folder).has_value();
        m_fixture.close();
        return good;
    }

    /**
     * Kills backups at random moments. `reach` gives a client of the server; it is called in the process
     * that is killed as well, which shares nothing with this one.
     */
    template<class Reach>
    void killBackups(Reach reach)
    {
        auto mine = reach();
        auto folder = need(mine.folder());
        const Micros undisturbed = duration([&] { REQUIRE(made(folder)); });
        std::mt19937 chance(20261128);
        std::uniform_int_distribution<int> micros(
            500, static_cast<int>(undisturbed.count() + undisturbed.count() / 2));
        int interrupted = 0;
        for (int run = 0; run < gKills; ++run) {
            INFO("run " << run);
            m_fixture.clock.forward(std::chrono::hours(1));
            const int done = killed(Micros(micros(chance)), [&] {
                auto own = reach();
                auto there = own.folder();
                return there && made(*there);
            });
            interrupted += done == 0 ? 1 : 0;
            checkVault();
            checkServer(folder);
        }
        // A next one is as if nothing had happened: what the kills left there and here is gone.
        m_fixture.clock.forward(std::chrono::hours(1));
        REQUIRE(made(folder));
        for (const auto& each : std::filesystem::directory_iterator(map())) {
            CHECK(each.path().extension() == ".regiebackup");
        }
        CHECK_FALSE(std::filesystem::exists(m_fixture.place().folder() / "backup.away"));
        CHECK(interrupted > 0);
    }

private:
    void checkVault()
    {
        m_fixture.open();
        CHECK(need(m_fixture.store().check()).sound());
        CHECK(need(m_fixture.records().counts()).resources == kResources);
        m_fixture.close();
    }

    /** Whatever has the name of a backup is whole; and no kill takes the older ones along. */
    void checkServer(DavFolder& folder)
    {
        const auto backups = need(listDavBackups(folder));
        REQUIRE_FALSE(backups.empty());
        CHECK(backups.size() <= share::kBackupsKept + 1);
        for (const DavBackup& each : backups) {
            if (m_checked.insert({each.name, each.size}).second) {
                const auto target = place() / "terug";
                CHECK(restored(folder, each, target, random()).counts.at("resource") == kResources);
                std::filesystem::remove_all(target);
            }
        }
    }

    StoreFixture m_fixture;
    TemporaryFolder m_place;
    std::set<std::pair<std::string, std::uint64_t>> m_checked;
};

/** The server of this process: where a put is a copy that a kill cuts off halfway. */
struct ReachHere {
    FolderDav* server;
    Result<DavFolder> folder() { return server->folder(); }
};

/** A real server: what came in of a request that was cut off is up to it. */
struct ReachReal {
    std::string url;
    net::CurlClient http;
    explicit ReachReal(std::string folderUrl) : url(std::move(folderUrl)) { }
    Result<DavFolder> folder()
    {
        return DavFolder::at(
            http,
            {url, Secret::of(std::string_view("roos")), Secret::of(std::string_view("geheim"))});
    }
};
} // namespace

TEST_CASE(
    "a kill during a backup to a server leaves the vault whole and every backup there readable")
{
    Backups backups;
    FolderDav server(backups.map());
    backups.killBackups([&] { return ReachHere{&server}; });
}

TEST_CASE("a kill during a backup to a real WebDAV server leaves every backup there readable")
{
    Backups backups;
    const auto server = RcloneServer::start(backups.place(), backups.place() / "config");
    if (!server) {
        SKIP("rclone is not installed");
    }
    backups.killBackups([url = server->url() + "map"] { return ReachReal(url); });
}

TEST_CASE("a kill during a restore from a server leaves no vault or a whole one")
{
    Backups backups;
    FolderDav server(backups.map());
    auto folder = server.folder();
    REQUIRE(backups.made(folder));
    const DavBackup backup = need(listDavBackups(folder)).front();
    const auto target = backups.place() / "terug";
    const Micros undisturbed =
        duration([&] { restored(folder, backup, target, backups.random()); });
    std::mt19937 chance(28);
    std::uniform_int_distribution<int> micros(500, 2 * static_cast<int>(undisturbed.count()));
    for (int run = 0; run < gKills; ++run) {
        INFO("run " << run);
        std::filesystem::remove_all(target);
        const int done = killed(Micros(micros(chance)), [&] {
            return restoreFromDav(folder,
                                  backup,
                                  target,
                                  Secret::of(VaultFixture::kPassphrase),
                                  store::SecretKind::Passphrase,
                                  backups.random())
                .has_value();
        });
        REQUIRE((done == 0 || std::filesystem::exists(target)));
        if (std::filesystem::exists(target)) {
            StoreFixture fixture;
            auto vault = need(store::Vault::open(target, Secret::of(VaultFixture::kPassphrase)));
            auto opened = need(store::Store::open(vault, fixture.tools()));
            CHECK(need(opened.check()).sound());
            CHECK(need(opened.records().counts()).resources == kResources);
        }
    }
    // The backup is as it was.
    std::filesystem::remove_all(target);
    CHECK(restored(folder, backup, target, backups.random()).counts.at("resource") == kResources);
}
} // namespace regie::exchange

int main(int argc, char** argv)
{
    Catch::Session session;
    session.cli(session.cli()
                | Catch::Clara::Opt(regie::exchange::gKills,
                                    "number")["--kills"]("how often each case kills"));
    const int wrong = session.applyCommandLine(argc, argv);
    return wrong != 0 ? wrong : session.run();
}
