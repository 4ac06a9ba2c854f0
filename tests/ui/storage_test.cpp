// SPDX-License-Identifier: GPL-3.0-or-later
// A folder on the internet in the window. All data is synthetic.
#include "core/exchange/dav_account.h"
#include "core/exchange/exchange.h"
#include "core/store/own_statement.h"
#include "core/sync/token_file.h"
#include "tests/support/folder_dav.h"
#include "tests/ui/session/session_fixture.h"
#include "ui/viewmodels/storage_view_model.h"

using namespace regie;
using ui::StorageViewModel;

namespace
{
class Storing
{
public:
    Storing()
    {
        fixture.services.httpClient = [this] { return std::make_unique<ThroughDav>(server); };
        app.emplace(fixture.services, fixture.preferences, *fixture.session);
        fixture.makeProfile();
        fixture.session->refreshProfiles();
        fixture.session->unlock(Secret::of(kPassphrase));
        REQUIRE(fixture.reaches(ui::Session::State::Open));
        storage.setApp(&*app);
        storage.componentComplete();
        REQUIRE(fixture.until([this] { return storage.ready(); }));
    }
    ~Storing() { fixture.session->lock(); }

    /** Until the work has ended, one way or the other. */
    StorageViewModel::State ended()
    {
        REQUIRE(fixture.until([this] {
            return storage.state() != StorageViewModel::State::Trying
                   && storage.state() != StorageViewModel::State::BackingUp
                   && storage.state() != StorageViewModel::State::Meeting && !storage.busy();
        }));
        return storage.state();
    }
    void keep(const char* address)
    {
        storage.setProperty("address", QString::fromLatin1(address));
        storage.setProperty("user", QStringLiteral("roos"));
        ui::PassphraseField password;
        storage.keep(&password);
    }

    TemporaryFolder place;
    FolderDav server{place.path()};
    SessionFixture fixture;
    std::optional<ui::AppViewModel> app;
    StorageViewModel storage;
};
} // namespace

TEST_CASE("a folder on the internet is tried before it is kept, and can be forgotten")
{
    Storing test;
    CHECK_FALSE(test.storage.isSet());
    test.keep("opslag");
    CHECK_FALSE(test.storage.addressError().isEmpty());
    test.keep("http://opslag.example/map");
    CHECK_FALSE(test.storage.addressError().isEmpty());
    test.server.fault = [](const net::HttpRequest&) -> std::optional<Result<net::HttpResponse>> {
        return Result<net::HttpResponse>(FolderDav::status(401));
    };
    test.keep("https://opslag.example/dav/map/");
    CHECK(test.ended() == StorageViewModel::State::Failed);
    CHECK_FALSE(test.storage.failure().isEmpty());
    CHECK_FALSE(test.storage.isSet());
    test.server.fault = nullptr;
    test.keep("https://opslag.example/dav/map/");
    CHECK(test.ended() == StorageViewModel::State::Set);
    CHECK(test.storage.where() == QLatin1String("https://opslag.example/dav/map/"));
    test.storage.forget();
    CHECK(test.ended() == StorageViewModel::State::Forgotten);
    CHECK_FALSE(test.storage.isSet());
}

TEST_CASE("a backup and an exchange in the window say what came of them")
{
    Storing test;
    test.storage.meet();
    CHECK(test.ended() == StorageViewModel::State::Failed);
    test.keep("https://opslag.example/dav/map/");
    REQUIRE(test.ended() == StorageViewModel::State::Set);
    test.storage.backup();
    REQUIRE(test.ended() == StorageViewModel::State::BackedUp);
    CHECK(test.server.names().size() == 1);
    bool stated = false;
    test.fixture.session->record().write(
        &*test.app,
        [](store::Store& store, const std::stop_token&) -> Result<void> {
            need(store::addStatement(store, store::OwnNote{"Notitie", {}}));
            return {};
        },
        [&stated](const Result<void>&) { stated = true; });
    REQUIRE(test.fixture.until([&stated] { return stated; }));
    test.storage.meet();
    REQUIRE(test.ended() == StorageViewModel::State::Met);
    CHECK(test.storage.told() >= 1);
    CHECK(test.storage.came() == 0);
    CHECK(test.storage.trouble().isEmpty());
    test.storage.meet();
    REQUIRE(test.ended() == StorageViewModel::State::Met);
    CHECK(test.storage.told() == 0);
    test.server.fault = [](const net::HttpRequest&) -> std::optional<Result<net::HttpResponse>> {
        return Result<net::HttpResponse>(fail(ErrorCode::HostUnreachable, "no connection"));
    };
    test.storage.meet();
    CHECK(test.ended() == StorageViewModel::State::Failed);
    // Of the person's own storage, and not of a care provider.
    CHECK(test.storage.failure().contains(QLatin1String("opslag")));
}

TEST_CASE("what two devices changed is shown until the person chose")
{
    Storing test;
    bool written = false;
    test.fixture.session->record().write(
        &*test.app,
        [](store::Store& store, const std::stop_token&) -> Result<void> {
            return store.connection().execute(
                R"(INSERT INTO exchange_conflict VALUES ('c1', 'setting', '["measure.targets"]',
                '["[{\"kind\":\"weight\",\"high\":\"80\"}]"]', '["[]"]',
                '2026-11-22T10:00:00.000Z', NULL))");
        },
        [&written](const Result<void>& done) { written = done.has_value(); });
    REQUIRE(test.fixture.until([&written] { return written; }));
    test.storage.reload();
    REQUIRE(test.fixture.until([&test] { return test.storage.conflicts()->count() == 1; }));
    const auto at = [&test](int role) {
        return test.storage.conflicts()->data(test.storage.conflicts()->index(0), role).toString();
    };
    CHECK(at(ui::RowModel::LabelRole) == QLatin1String("Your targets"));
    CHECK(at(ui::RowModel::ValueRole).endsWith(QLatin1String(": tot 80,0 kg, door uzelf gekozen")));
    CHECK(at(ui::RowModel::MoreRole) == QLatin1String("Niets"));
    test.storage.settle(0, true);
    REQUIRE(test.fixture.until([&test] { return test.storage.conflicts()->count() == 0; }));
}
