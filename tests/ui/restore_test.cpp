// SPDX-License-Identifier: GPL-3.0-or-later
// Putting back a backup in the window. All data is synthetic.
#include "core/exchange/dav_account.h"
#include "core/exchange/dav_backup.h"
#include "core/share/backup.h"
#include "core/sync/token_file.h"
#include "tests/support/folder_dav.h"
#include "tests/ui/session/session_fixture.h"
#include "ui/viewmodels/restore_view_model.h"

#include <algorithm>

using namespace regie;
using ui::RestoreViewModel;

namespace
{
class Restoring
{
public:
    /** A profile with one letter in it, its backup, and the session locked. */
    Restoring()
    {
        app.emplace(fixture.services, fixture.preferences, *fixture.session);
        code = fixture.makeProfile();
        fixture.session->refreshProfiles();
        fixture.session->unlock(Secret::of(kPassphrase));
        REQUIRE(fixture.reaches(ui::Session::State::Open));
        bool made = false;
        fixture.session->record().write(
            &*app,
            [file = backup()](store::Store& store, const std::stop_token&) -> Result<void> {
                store::ImportOptions options;
                options.source = "brieven";
                need(store::importBytes(store, "brief.txt", "Een brief over de knie.", options));
                need(share::makeBackup(store, file));
                return {};
            },
            [&made](const Result<void>&) { made = true; });
        REQUIRE(fixture.until([&made] { return made; }));
        fixture.session->lock();
        restore.setApp(&*app);
        restore.setFile(QUrl::fromLocalFile(QString::fromStdString(backup().string())));
    }
    ~Restoring() { fixture.session->lock(); }

    std::filesystem::path backup() const { return fixture.folder.path() / "b.regiebackup"; }
    std::vector<std::string> profiles() const
    {
        std::vector<std::string> names;
        for (const auto& each :
             std::filesystem::directory_iterator(fixture.services.dataRoot / "profiles")) {
            names.push_back(each.path().filename());
        }
        std::sort(names.begin(), names.end());
        return names;
    }
    /** Until the work has ended, one way or the other. */
    void run(Secret typed)
    {
        restore.start(std::move(typed));
        REQUIRE(fixture.until([this] {
            return restore.state() == RestoreViewModel::State::Restored
                   || restore.state() == RestoreViewModel::State::Choosing;
        }));
    }

    SessionFixture fixture;
    std::optional<ui::AppViewModel> app;
    Secret code;
    RestoreViewModel restore;
};
} // namespace

TEST_CASE("a backup becomes a record of its own beside the first, counted, and opens")
{
    Restoring test;
    const auto before = test.profiles();
    test.run(Secret::of(kPassphrase));
    REQUIRE(test.restore.state() == RestoreViewModel::State::Restored);
    CHECK(test.restore.pieces() == 1);
    CHECK(test.restore.attachments() == 1);
    CHECK(test.restore.madeText()
          == test.app->dayText(time::instantText(test.fixture.clock.now())));
    CHECK(test.profiles().size() == before.size() + 1);
    // Before it is unlocked one sees which of the two it is, and nobody whose it is.
    const QString label = test.fixture.session->profiles()->label(test.restore.profileId());
    CHECK(label.contains(test.restore.madeText()));
    CHECK_FALSE(label.contains(QLatin1String("Anna")));
    test.restore.goToRecord();
    CHECK(test.fixture.session->profileId() == test.restore.profileId());
    test.fixture.session->unlock(Secret::of(kPassphrase));
    REQUIRE(test.fixture.reaches(ui::Session::State::Open));
    CHECK(test.fixture.session->personName() == QLatin1String("Anna de Vries"));
}

TEST_CASE("the recovery code puts a backup back as well")
{
    Restoring test;
    test.restore.setByCode(true);
    test.run(test.code.clone());
    CHECK(test.restore.state() == RestoreViewModel::State::Restored);
}

TEST_CASE("while a record is open a backup is put back beside it, and it stays open")
{
    Restoring test;
    test.fixture.session->unlock(Secret::of(kPassphrase));
    REQUIRE(test.fixture.reaches(ui::Session::State::Open));
    const QString first = test.fixture.session->profileId();
    test.run(Secret::of(kPassphrase));
    REQUIRE(test.restore.state() == RestoreViewModel::State::Restored);
    CHECK(test.fixture.session->state() == ui::Session::State::Open);
    CHECK(test.fixture.session->profileId() == first);
    test.restore.goToRecord();
    CHECK(test.fixture.session->state() == ui::Session::State::Closed);
    CHECK(test.fixture.session->profileId() == test.restore.profileId());
}

TEST_CASE("what goes wrong with a backup is said in words of that, and nothing is left behind")
{
    Restoring test;
    const auto before = test.profiles();
    const std::string good = bytesOf(test.backup());
    test.run(Secret::of("stoel tulp muis regenboog"));
    CHECK(test.restore.wrongSecret());
    CHECK(test.restore.failure().contains(QLatin1String("the day of the backup")));
    test.restore.setByCode(true);
    test.run(Secret::of("7K2M-9QXA"));
    CHECK(test.restore.wrongSecret());
    CHECK(test.restore.failure().contains(QLatin1String("paper")));
    test.restore.setByCode(false);

    overwrite(test.backup(), good.substr(0, good.size() / 2));
    test.run(Secret::of(kPassphrase));
    CHECK(test.restore.failure().contains(QLatin1String("niet alles gekopieerd")));
    CHECK_FALSE(test.restore.failure().contains(QLatin1String("schijf")));
    overwrite(test.backup(), good);
    flipByte(test.backup(), good.size() / 2, 1);
    test.run(Secret::of(kPassphrase));
    CHECK(test.restore.failure().contains(QLatin1String("niet heel")));
    CHECK_FALSE(test.restore.failure().contains(QLatin1String("schijf")));
    overwrite(test.backup(), "Een brief.");
    test.run(Secret::of(kPassphrase));
    CHECK(test.restore.failure().contains(QLatin1String(".regiebackup")));
    CHECK(test.profiles() == before);

    overwrite(test.backup(), good);
    test.run(Secret::of(kPassphrase));
    CHECK(test.restore.state() == RestoreViewModel::State::Restored);
    CHECK(test.restore.failure().isEmpty());
}

TEST_CASE("stopping leaves no half record, and going away does not either")
{
    Restoring test;
    const auto before = test.profiles();
    test.restore.start(Secret::of(kPassphrase));
    test.restore.cancel();
    REQUIRE(test.fixture.until(
        [&test] { return test.restore.state() == RestoreViewModel::State::Choosing; }));
    CHECK(test.restore.failure().contains(QLatin1String("You stopped")));
    CHECK(test.profiles() == before);
    {
        RestoreViewModel gone;
        gone.setApp(&*test.app);
        gone.setFile(test.restore.file());
        gone.start(Secret::of(kPassphrase));
    }
    CHECK(test.profiles() == before);
}

namespace
{
/** Restoring from a folder on the internet, with a backup of the record in it. */
class FromFolder : public Restoring
{
public:
    FromFolder()
    {
        fixture.services.httpClient = [this] { return std::make_unique<ThroughDav>(server); };
        fixture.session->unlock(Secret::of(kPassphrase));
        REQUIRE(fixture.reaches(ui::Session::State::Open));
        bool made = false;
        fixture.session->record().write(
            &*app,
            [this](store::Store& store, const std::stop_token&) -> Result<void> {
                exchange::DavFolder folder = server.folder();
                need(exchange::backupToDav(store, folder));
                return {};
            },
            [&made](const Result<void>&) { made = true; });
        REQUIRE(fixture.until([&made] { return made; }));
        fixture.session->lock();
        restore.setFromFolder(true);
    }
    ui::FolderBackupsViewModel& folder() { return *restore.folder(); }
    void look(const char* address)
    {
        folder().setAddress(QString::fromLatin1(address));
        folder().setUser(QStringLiteral("roos"));
        ui::PassphraseField password;
        folder().look(&password);
        REQUIRE(fixture.until([this] { return !folder().looking(); }));
    }

    TemporaryFolder place;
    FolderDav server{place.path()};
};
} // namespace

TEST_CASE("a backup in a folder on the internet becomes a record that knows the folder")
{
    FromFolder test;
    const auto before = test.profiles();
    CHECK_FALSE(test.restore.picked());
    test.look("opslag");
    CHECK_FALSE(test.folder().addressError().isEmpty());
    test.look(std::string(FolderDav::kUrl).c_str());
    REQUIRE(test.folder().found()->count() == 1);
    CHECK(test.folder().chosen() == 0);
    REQUIRE(test.restore.picked());
    test.run(Secret::of("stoel tulp muis regenboog"));
    CHECK(test.restore.wrongSecret());
    CHECK(test.profiles() == before);
    test.run(Secret::of(kPassphrase));
    REQUIRE(test.restore.state() == RestoreViewModel::State::Restored);
    CHECK(test.restore.pieces() == 1);
    const auto vault = need(store::Vault::open(test.fixture.services.dataRoot / "profiles"
                                                   / test.restore.profileId().toStdString(),
                                               Secret::of(kPassphrase)));
    const auto tokens = need(sync::TokenFile::open(vault));
    const auto account = need(exchange::loadDavAccount(*tokens));
    REQUIRE(account);
    CHECK(account->url == FolderDav::kUrl);
}

TEST_CASE("a folder without a backup, or that refuses, says so")
{
    FromFolder test;
    test.server.fault = [](const net::HttpRequest&) -> std::optional<Result<net::HttpResponse>> {
        return Result<net::HttpResponse>(FolderDav::status(401));
    };
    test.look(std::string(FolderDav::kUrl).c_str());
    CHECK_FALSE(test.folder().failure().isEmpty());
    CHECK_FALSE(test.restore.picked());
    test.server.fault = nullptr;
    for (const std::string& name : test.server.names()) {
        std::filesystem::remove(test.place.path() / name);
    }
    test.look(std::string(FolderDav::kUrl).c_str());
    CHECK(test.folder().failure().contains(QLatin1String("no backup")));
    CHECK_FALSE(test.restore.picked());
}
