// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/backup.h"
#include "core/share/backup_format.h"
#include "core/share/shares.h"
#include "core/store/never_share.h"
#include "core/store/remarks.h"
#include "tests/core/share/share_fixture.h"

using namespace regie;
using namespace regie::share;

namespace
{
std::string dump(store::Store& store, std::string_view sql)
{
    auto query = need(store.connection().prepare(sql));
    std::string all;
    for (const std::string& row :
         need(query.collect([](const store::Statement& each) { return each.string(0); }))) {
        all += row + '\n';
    }
    return all;
}
std::string everything(store::Store& store)
{
    return dump(store, "SELECT hex(hash) || source || fhir_id || body FROM resource ORDER BY row")
           + dump(store, "SELECT text || made_at || fact FROM note ORDER BY row")
           + dump(store, "SELECT fact || made_at FROM never_share ORDER BY row")
           + dump(store, "SELECT entry || hex(hash) FROM share_log ORDER BY row")
           + dump(store, "SELECT hex(hash) || name FROM attachment ORDER BY row");
}
} // namespace

TEST_CASE("a backup gives the vault back to the byte, by passphrase and by recovery code")
{
    ShareFixture fixture;
    takeDemo(fixture);
    fixture.take("Een brief over de knie.", "brieven");
    const auto ids = fixture.allIds();
    need(store::addRemark(fixture.store(), ids[0], store::RemarkKind::Note, "klopt dit?"));
    need(store::blockSharing(fixture.store(), ids[1]));
    fixture.complete(fixture.draft({ids[2]}));
    const std::string before = everything(fixture.store());
    TemporaryFolder place;
    const auto file = place.path() / "mijn.regiebackup";
    const BackupReport report = need(makeBackup(fixture.store(), file));
    CHECK(report.counts.at("resource") > 10);
    CHECK(report.attachments == 1);
    CHECK_FALSE(std::filesystem::exists(fixture.place().file("backup.part")));

    for (const store::SecretKind kind :
         {store::SecretKind::Passphrase, store::SecretKind::RecoveryCode}) {
        const bool typed = kind == store::SecretKind::Passphrase;
        const auto folder = place.path() / (typed ? "terug" : "terug-met-code");
        const Secret secret =
            typed ? Secret::of(VaultFixture::kPassphrase) : fixture.place().recoveryCode().clone();
        need(restoreBackup(file, folder, secret, kind, fixture.place().random()));
        auto vault = need(store::Vault::open(folder, Secret::of(VaultFixture::kPassphrase)));
        auto restored = need(store::Store::open(vault, fixture.tools()));
        CHECK(everything(restored) == before);
        CHECK(need(restored.check()).sound());
        // What this copy does next is a chain of its own.
        need(appendToLog(restored, "{}"));
        const auto log = need(readLog(restored));
        CHECK(log.size() == 2);
        CHECK(log[0].device != log[1].device);
        CHECK(countBrokenLinks(log) == 0);
    }
}

TEST_CASE("a backup that is not whole is refused, and never called good")
{
    ShareFixture fixture;
    fixture.take(observation("1", "2026-01-01"));
    TemporaryFolder place;
    const auto file = place.path() / "b";
    need(makeBackup(fixture.store(), file));
    const std::string good = bytesOf(file);
    const auto restore = [&](std::string_view passphrase = VaultFixture::kPassphrase) {
        const auto folder = place.path() / "r";
        std::filesystem::remove_all(folder);
        auto done = restoreBackup(file,
                                  folder,
                                  Secret::of(passphrase),
                                  store::SecretKind::Passphrase,
                                  fixture.place().random());
        CHECK(std::filesystem::exists(folder) == done.has_value());
        return done ? std::string("done") : std::string(errorCodeName(done.error().code));
    };
    CHECK(restore() == "done");
    CHECK(restore("stoel tulp muis regenboog") == "wrong_passphrase");
    for (const std::size_t cut :
         {std::size_t{0}, std::size_t{10}, std::size_t{200}, good.size() / 2, good.size() - 1}) {
        overwrite(file, good.substr(0, cut));
        INFO(cut);
        CHECK(restore() == "backup_incomplete");
    }
    overwrite(file, "Dit is een brief.");
    CHECK(restore() == "unknown_format");
    for (std::size_t at = 3; at < good.size(); at += good.size() / 23) {
        overwrite(file, good);
        flipByte(file, at, 0x10);
        INFO(at);
        // Never that the disk is broken, and never that the vault is: this is about one file.
        const std::string said = restore();
        CHECK(said != "done");
        CHECK(said != "data_damaged");
        CHECK(said != "header_damaged");
    }
    overwrite(file, good + "x");
    CHECK(restore() == "backup_incomplete"); // the last piece is short and does not open
    overwrite(file, good);
    CHECK(restore() == "done");
}

TEST_CASE("five backups of one name are kept, the newest under the name itself")
{
    ShareFixture fixture;
    TemporaryFolder place;
    const auto file = place.path() / "b";
    std::vector<std::string> made;
    for (int run = 0; run < 7; ++run) {
        fixture.take(observation(std::to_string(run), "2026-01-01"));
        need(makeBackup(fixture.store(), file));
        made.push_back(bytesOf(file));
    }
    for (int number = 1; number < kBackupsKept; ++number) {
        CHECK(bytesOf(file.string() + "." + std::to_string(number))
              == made[made.size() - 1 - static_cast<std::size_t>(number)]);
    }
    CHECK_FALSE(std::filesystem::exists(file.string() + ".5"));
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& each : std::filesystem::directory_iterator(place.path())) {
        ++files;
    }
    CHECK(files == 5);
}

TEST_CASE("tokens are in no backup")
{
    ShareFixture fixture;
    std::ofstream(fixture.place().file("tokens.db")) << "MERK-TOKEN";
    TemporaryFolder place;
    need(makeBackup(fixture.store(), place.path() / "b"));
    need(restoreBackup(place.path() / "b",
                       place.path() / "r",
                       Secret::of(VaultFixture::kPassphrase),
                       store::SecretKind::Passphrase,
                       fixture.place().random()));
    CHECK_FALSE(std::filesystem::exists(place.path() / "r" / "tokens.db"));
}

TEST_CASE("a damaged attachment stops the backup and leaves the one before")
{
    ShareFixture fixture;
    fixture.take("Een brief over de knie.", "brieven");
    TemporaryFolder place;
    const auto file = place.path() / "b";
    need(makeBackup(fixture.store(), file));
    const std::string good = bytesOf(file);
    for (const auto& each : std::filesystem::directory_iterator(fixture.place().file("att"))) {
        flipByte(each.path(), 30, 1);
    }
    CHECK(makeBackup(fixture.store(), file).error().code == ErrorCode::DataDamaged);
    CHECK(bytesOf(file) == good);
    CHECK_FALSE(std::filesystem::exists(file.string() + ".1"));
}

TEST_CASE("a large backup that was cut off anywhere says that not everything was copied")
{
    ShareFixture fixture;
    takeDemo(fixture);
    TemporaryFolder place;
    const auto file = place.path() / "b";
    need(makeBackup(fixture.store(), file));
    const std::string good = bytesOf(file);
    REQUIRE(good.size() > 4 * kPieceBytes);
    for (const std::size_t cut :
         {kPieceBytes, good.size() / 3, good.size() / 2, good.size() - 70000}) {
        overwrite(file, good.substr(0, cut));
        INFO(cut);
        const auto restored = restoreBackup(file,
                                            place.path() / "r",
                                            Secret::of(VaultFixture::kPassphrase),
                                            store::SecretKind::Passphrase,
                                            fixture.place().random());
        CHECK(restored.error().code == ErrorCode::BackupIncomplete);
    }
}

TEST_CASE("restoring tells how far it is, and stopping it leaves nothing behind")
{
    ShareFixture fixture;
    takeDemo(fixture);
    TemporaryFolder place;
    const auto file = place.path() / "b";
    need(makeBackup(fixture.store(), file));
    const auto entries = [&place] {
        return std::distance(std::filesystem::directory_iterator(place.path()), {});
    };
    const auto restore = [&](const store::ProgressCallback& progress, std::stop_token stop) {
        return restoreBackup(file,
                             place.path() / "r",
                             Secret::of(VaultFixture::kPassphrase),
                             store::SecretKind::Passphrase,
                             fixture.place().random(),
                             progress,
                             stop);
    };
    std::stop_source stopped;
    std::size_t told = 0;
    const auto cancelled = restore(
        [&](std::size_t, std::size_t) {
            if (++told == 3) {
                stopped.request_stop();
            }
        },
        stopped.get_token());
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(entries() == 1);
    std::size_t last = 0;
    need(restore(
        [&](std::size_t done, std::size_t total) {
            CHECK(done >= last);
            CHECK(done <= total);
            last = done;
        },
        {}));
    CHECK(last == std::filesystem::file_size(file));
}
