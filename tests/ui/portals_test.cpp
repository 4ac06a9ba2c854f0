// SPDX-License-Identifier: GPL-3.0-or-later
// Care providers in the window, over the demo portals on loopback. All data is invented.
#include "core/exchange/dav_account.h"
#include "core/sync/token_file.h"
#include "tests/ui/portals_fixture.h"
#include "ui/viewmodels/add_portal_view_model.h"
#include "ui/viewmodels/fact_list_model.h"
#include "ui/viewmodels/portal_removal_view_model.h"
#include "ui/viewmodels/portal_view_model.h"
#include "ui/viewmodels/portals_view_model.h"
#include "ui/viewmodels/sign_in_view_model.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace regie;
using test::kNothing;
using test::OpenRecord;
using test::waitFor;
using ui::PortalStanding;
using Removal = ui::PortalRemovalViewModel;
using ui::SignInViewModel;
using Fixture = test::PortalFixture;
using Kind = ui::AddPortalViewModel::Kind;

TEST_CASE("care providers that were added say that one has to sign in first")
{
    Fixture fixture;
    ui::PortalsViewModel model;
    const QAbstractItemModelTester tester(model.portals(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    fixture.record.load(model);
    REQUIRE(model.portals()->count() == 4);
    CHECK_FALSE(model.canFetch());
    const ui::PortalItem& hospital = model.portals()->items()[2];
    CHECK(hospital.name == QStringLiteral("Ziekenhuis"));
    CHECK(hospital.provider == QStringLiteral("Ziekenhuis Lindenhof"));
    CHECK_FALSE(hospital.services.isEmpty());
    CHECK(hospital.standing == PortalStanding::NotSignedIn);
    CHECK_FALSE(hospital.words.isEmpty());
    CHECK_FALSE(hospital.advice.isEmpty());
    CHECK(hospital.when.isEmpty());

    // Who never signed in anywhere is not bothered with it on the first page.
    ui::PortalAttentionViewModel attention;
    fixture.record.load(attention);
    CHECK(attention.text().isEmpty());
}

TEST_CASE("who signs in gets the data at once, with words for what came")
{
    Fixture fixture;
    ui::PortalsViewModel model;
    fixture.record.load(model);
    int changes = 0;
    QObject::connect(
        &model, &ui::PortalsViewModel::recordChanged, &model, [&changes] { ++changes; });
    ui::FactListViewModel before;
    fixture.record.load(before);
    fixture.signInAndFetch("Huisarts");
    // The address of a portal says whose patient somebody is: the desktop gets one of our own.
    CHECK(fixture.opened.find("/naar/") != std::string::npos);
    CHECK(fixture.opened.find("huisarts") == std::string::npos);

    fixture.record.settle(model);
    CHECK(changes > 0);
    CHECK(model.newsCount() > 0);
    CHECK(model.resultGood());
    CHECK(model.canFetch());
    CHECK(model.resultText().contains(QStringLiteral("new")));
    CHECK(fixture.item("Huisarts").standing == PortalStanding::Complete);
    CHECK_FALSE(fixture.item("Huisarts").when.isEmpty());
    ui::FactListViewModel after;
    after.setLimit(1000);
    fixture.record.load(after);
    CHECK(after.count() > before.count());

    ui::PortalViewModel one;
    one.setPortalId(QStringLiteral("Huisarts"));
    fixture.record.load(one);
    REQUIRE(one.services()->count() == 1);
    CHECK(one.services()
              ->data(one.services()->index(0), ui::RowModel::MoreRole)
              .toString()
              .contains(QStringLiteral("Received")));
    one.fetch();
    fixture.finish();
    fixture.record.settle(model);
    CHECK(model.newsCount() == 0);
    CHECK(model.resultText().contains(QStringLiteral("nothing new")));
    model.clear();
    CHECK(model.resultText().isEmpty());
}

TEST_CASE("before anything goes to a service in between the person is asked who may see it")
{
    Fixture fixture;
    SignInViewModel model;
    model.setPortalId(QStringLiteral("Ziekenhuis"));
    fixture.record.load(model);
    CHECK(model.state() == SignInViewModel::State::Ready);
    model.start();
    waitFor([&model] { return model.state() == SignInViewModel::State::Agree; });
    CHECK(model.operatorName() == QStringLiteral("Regie (oefenen)"));
    CHECK(fixture.opened.empty());
    model.agree();
    waitFor([&model] { return model.state() == SignInViewModel::State::SignedIn; });
    fixture.finish();
    CHECK(fixture.item("Ziekenhuis").standing == PortalStanding::Complete);

    // Agreed to is agreed to: the next time nobody asks, also for another portal behind it.
    fixture.signInAndFetch("Laboratorium");
}

TEST_CASE("a sign-in that nobody finishes is stopped by the person, and says that nothing changed")
{
    Fixture fixture;
    fixture.personComes = false;
    SignInViewModel model;
    model.setPortalId(QStringLiteral("Huisarts"));
    fixture.record.load(model);
    model.start();
    waitFor([&model] { return !model.address().isEmpty(); });
    CHECK(model.state() == SignInViewModel::State::Waiting);
    CHECK(model.browserOpened());
    CHECK(fixture.record.app().session()->idleGuard()->working());
    model.cancel();
    waitFor([&model] { return model.state() == SignInViewModel::State::Ended; });
    CHECK(model.words().contains(QStringLiteral("stopped")));
    CHECK(model.address().isEmpty());
    CHECK_FALSE(fixture.record.app().session()->idleGuard()->working());
    CHECK(fixture.item("Huisarts").standing == PortalStanding::NotSignedIn);
}

TEST_CASE("locking ends a sign-in that waits for the person")
{
    Fixture fixture;
    fixture.personComes = false;
    SignInViewModel model;
    model.setPortalId(QStringLiteral("Huisarts"));
    fixture.record.load(model);
    model.start();
    waitFor([&model] { return model.state() == SignInViewModel::State::Waiting; });
    fixture.record.app().session()->lock();
    CHECK(model.state() == SignInViewModel::State::Ready);
    CHECK(fixture.record.app().session()->state() == ui::Session::State::Closed);
}

TEST_CASE("data of another name is kept only after the person said that it is theirs")
{
    Fixture fixture(Fixture::Person::Another);
    fixture.signInAndFetch("Huisarts");
    CHECK(fixture.item("Huisarts").standing == PortalStanding::OtherPerson);
    ui::PortalAttentionViewModel attention;
    fixture.record.load(attention);
    CHECK(attention.text().startsWith(QStringLiteral("Huisarts: ")));
    CHECK_FALSE(attention.portalId().isEmpty());
    {
        ui::FactListViewModel facts;
        facts.setLimit(1000);
        fixture.record.load(facts);
        CHECK(facts.count() == 1);
    }
    ui::PortalViewModel one;
    one.setPortalId(QStringLiteral("Huisarts"));
    fixture.record.load(one);
    one.acceptPerson();
    fixture.finish();
    CHECK(fixture.item("Huisarts").standing == PortalStanding::Complete);
    fixture.record.settle(attention);
    waitFor([&attention] { return attention.text().isEmpty(); });
}

TEST_CASE("a care provider that cannot be reached is said to be so, and what came before stays")
{
    Fixture fixture;
    fixture.signInAndFetch("Huisarts");
    fixture.portals.reset();
    ui::PortalViewModel one;
    one.setPortalId(QStringLiteral("Huisarts"));
    fixture.record.load(one);
    one.fetch();
    fixture.finish();
    fixture.record.settle(one);
    CHECK(one.standing() == PortalStanding::Failed);
    const QString more =
        one.services()->data(one.services()->index(0), ui::RowModel::MoreRole).toString();
    INFO(more.toStdString());
    CHECK(more.contains(QStringLiteral("cannot be reached")));
    CHECK(more.contains(QStringLiteral("You have all of")));
    ui::PortalsViewModel model;
    fixture.record.load(model);
    CHECK_FALSE(model.resultGood());
    CHECK(model.resultText().contains(QStringLiteral("Not everything")));
}

TEST_CASE("what the person writes does not wait for a care provider that is slow")
{
    ScriptedHttp silent([](const net::HttpRequest&) -> Result<net::HttpResponse> {
        return fail(ErrorCode::HostUnreachable, "not in this test");
    });
    silent.hold(true);
    OpenRecord record(
        kNothing,
        [](store::Store& store) -> Result<void> {
            sync::NewPortal slow;
            slow.name = "Traag";
            slow.url = "https://zorg.example/fhir";
            const auto added = sync::addPortal(store, slow);
            return added ? Result<void>() : fail(added.error());
        },
        [&silent](ui::Services& services) {
            services.httpClient = [&silent] { return std::make_unique<HandingHttp>(silent); };
        });
    ui::FetchJob& job = ui::FetchJob::of(record.app());
    job.start({});
    waitFor([&silent] { return !silent.urls().empty(); });
    bool written = false;
    record.app().record().write(
        &record.app(),
        [](store::Store& store, const std::stop_token&) {
            return store.setSetting("in_between", "yes");
        },
        [&written](const Result<void>& done) { written = done.has_value(); });
    waitFor([&written] { return written; });
    CHECK(job.state() == ui::FetchJob::State::Running);

    ui::PortalsViewModel model;
    record.load(model);
    CHECK(model.fetching());
    CHECK(model.portals()->items().front().asking);
    model.cancel();
    waitFor([&job] { return job.state() == ui::FetchJob::State::Stopped; });
    record.settle(model);
    CHECK(model.resultText().contains(QStringLiteral("You stopped")));

    // Locked in the midst of one, it ends and is forgotten.
    job.start({});
    waitFor([&silent] { return silent.urls().size() > 1; });
    record.app().session()->lock();
    CHECK(job.state() == ui::FetchJob::State::Idle);
}

TEST_CASE("what nobody asked for leaves out who needs the person, and who was asked lately")
{
    using namespace std::chrono_literals;
    Fixture fixture;
    int told = 0;
    QObject::connect(
        &fixture.job(), &ui::FetchJob::recordChanged, &fixture.job(), [&told] { ++told; });
    const auto byItself = [&] {
        const int before = told;
        fixture.job().start({{}, false, std::chrono::milliseconds(1h)});
        waitFor([&] { return told > before; });
        return fixture.job().outcome().report.portals.size();
    };
    CHECK(byItself() == 0);
    CHECK(fixture.job().state() == ui::FetchJob::State::Idle);
    fixture.signInAndFetch("Apotheek");
    CHECK(byItself() == 0);
    fixture.record.clock().forward(2h);
    CHECK(byItself() == 1);
    CHECK(fixture.job().outcome().report.portals.front().name == "Apotheek");
}

TEST_CASE("something that was refused is told on the first page and can go once more")
{
    Fixture fixture;
    fixture.onStore([](store::Store& store) -> Result<void> {
        const auto portal = sync::findPortal(store, "Apotheek");
        sync::Outgoing outgoing;
        outgoing.method = "POST";
        outgoing.path = "Observation";
        outgoing.body = R"({"resourceType":"Observation"})";
        const auto item = portal ? sync::addToOutbox(store, *portal, outgoing)
                                 : Result<sync::OutboxItem>(fail(portal.error()));
        if (!item) {
            return fail(item.error());
        }
        auto refuse = store.connection().prepare("UPDATE outbox SET state = 'refused'");
        return refuse ? refuse->run() : fail(refuse.error());
    });
    ui::PortalAttentionViewModel attention;
    fixture.record.load(attention);
    CHECK(attention.text().startsWith(QStringLiteral("Apotheek: ")));
    ui::PortalViewModel one;
    one.setPortalId(QStringLiteral("Apotheek"));
    fixture.record.load(one);
    REQUIRE(one.outbox()->count() == 1);
    const QModelIndex row = one.outbox()->index(0);
    CHECK(one.outbox()
              ->data(row, ui::RowModel::ValueRole)
              .toString()
              .contains(QStringLiteral("did not accept")));
    const qlonglong key = one.outbox()->data(row, ui::RowModel::KeyRole).toLongLong();
    REQUIRE(key > 0);
    one.sendAgain(key);
    waitFor([&] {
        return one.outbox()->data(one.outbox()->index(0), ui::RowModel::KeyRole).toLongLong() == 0;
    });
}

TEST_CASE("adding says next to each field what is not right about it")
{
    Fixture fixture;
    ui::AddPortalViewModel add;
    fixture.record.load(add);
    add.setKind(Kind::Smart);
    add.save();
    CHECK_FALSE(add.nameError().isEmpty());
    CHECK_FALSE(add.addressError().isEmpty());
    add.setProperty("name", QStringLiteral(" Huisarts "));
    add.setProperty("address", QStringLiteral("http://zorg.example/fhir"));
    add.save();
    CHECK(add.nameError().contains(QStringLiteral("already")));
    CHECK(add.addressError().contains(QStringLiteral("https://")));
    CHECK(add.savedId().isEmpty());
    add.setProperty("name", QStringLiteral("Fysio"));
    add.setProperty("address", QStringLiteral("https://zorg.example/fhir"));
    add.save();
    waitFor([&add] { return !add.savedId().isEmpty(); });
    CHECK(fixture.item("Fysio").standing == PortalStanding::NotSignedIn);
}

TEST_CASE("a care provider behind a service in between is found by a part of its name")
{
    Fixture fixture;
    ui::AddPortalViewModel add;
    fixture.record.load(add);
    add.setKind(Kind::MedMij);
    // The addresses are those of the ones there are.
    CHECK_FALSE(add.property("address").toString().isEmpty());
    CHECK(add.property("operatorName").toString() == QStringLiteral("Regie (oefenen)"));
    add.setProperty("lookFor", QStringLiteral("zzz-bestaat-niet"));
    add.lookUp();
    CHECK(add.looking());
    waitFor([&add] { return !add.looking(); });
    CHECK(add.found()->count() == 0);
    CHECK_FALSE(add.foundText().isEmpty());
    add.setProperty("name", QStringLiteral("Mijn lab"));
    add.save();
    CHECK(add.savedId().isEmpty());
    add.setProperty("lookFor", QStringLiteral("Noordermeer"));
    add.lookUp();
    waitFor([&add] { return !add.looking(); });
    REQUIRE(add.found()->count() == 1);
    add.choose(0);
    add.save();
    waitFor([&add] { return !add.savedId().isEmpty(); });
    CHECK(fixture.item("Mijn lab").provider.contains(QStringLiteral("Noordermeer")));
}

TEST_CASE("a care provider that was taken away is gone from the list, its data is not")
{
    Fixture fixture;
    fixture.signInAndFetch("Huisarts");
    ui::FactListViewModel before;
    before.setLimit(1000);
    fixture.record.load(before);
    ui::PortalRemovalViewModel one;
    one.setPortalId(QStringLiteral("Huisarts"));
    fixture.record.load(one);
    one.choose(Removal::What::Line);
    CHECK(one.step() == Removal::Step::Sure);
    CHECK(one.stays().isEmpty());
    one.goOn();
    waitFor([&one] { return one.step() == Removal::Step::Done; });
    ui::PortalsViewModel model;
    fixture.record.load(model);
    CHECK(model.portals()->count() == 3);
    ui::FactListViewModel after;
    after.setLimit(1000);
    fixture.record.load(after);
    CHECK(after.count() == before.count());
}

TEST_CASE("before data of a care provider is removed the person sees what goes and is asked twice")
{
    Fixture fixture;
    fixture.signInAndFetch("Huisarts");
    ui::FactListViewModel before;
    before.setLimit(1000);
    fixture.record.load(before);
    ui::PortalRemovalViewModel one;
    one.setPortalId(QStringLiteral("Huisarts"));
    fixture.record.load(one);
    CHECK(one.days()->count() == 1);
    one.choose(Removal::What::All);
    waitFor([&one] { return one.step() == Removal::Step::Looking; });
    CHECK(one.kinds()->count() > 2);
    CHECK_FALSE(one.summary().isEmpty());
    CHECK(one.stays().count() >= 3);
    CHECK_FALSE(one.stays().join(QLatin1Char(' ')).contains(QLatin1String("another device")));
    // With a folder over which devices meet, another one may have it too.
    fixture.onStore([](store::Store& store) -> Result<void> {
        const auto tokens = need(sync::TokenFile::open(store.vault()));
        return exchange::saveDavAccount(*tokens,
                                        {"https://opslag.example/map",
                                         Secret::of(std::string_view("roos")),
                                         Secret::of(std::string_view("geheim"))});
    });
    ui::PortalRemovalViewModel withFolder;
    withFolder.setPortalId(QStringLiteral("Huisarts"));
    fixture.record.load(withFolder);
    withFolder.choose(Removal::What::All);
    waitFor([&withFolder] { return withFolder.step() == Removal::Step::Looking; });
    CHECK(withFolder.stays().first().contains(QLatin1String("another device")));
    CHECK(one.afterwards().contains(QStringLiteral("Huisarts")));
    one.goOn();
    CHECK(one.step() == Removal::Step::Sure);
    CHECK(one.back());
    CHECK(one.step() == Removal::Step::Looking);
    CHECK(one.back());
    CHECK_FALSE(one.back());
    ui::FactListViewModel still;
    still.setLimit(1000);
    fixture.record.load(still);
    CHECK(still.count() == before.count());

    one.choose(Removal::What::All);
    waitFor([&one] { return one.step() == Removal::Step::Looking; });
    one.goOn();
    one.goOn();
    waitFor([&one] { return one.step() == Removal::Step::Done; });
    ui::FactListViewModel after;
    after.setLimit(1000);
    fixture.record.load(after);
    CHECK(after.count() < before.count());

    // It stays in the list, and nothing comes again before the person asks for it.
    CHECK(fixture.item("Huisarts").standing == PortalStanding::DataRemoved);
    fixture.job().start({{}, false, std::chrono::milliseconds(0)});
    fixture.finish();
    ui::FactListViewModel quiet;
    quiet.setLimit(1000);
    fixture.record.load(quiet);
    CHECK(quiet.count() == after.count());
    fixture.job().start({{}, false, std::nullopt});
    fixture.finish();
    ui::FactListViewModel again;
    again.setLimit(1000);
    fixture.record.load(again);
    CHECK(again.count() == before.count());
}

TEST_CASE("a care provider that was taken away can have its data removed afterwards")
{
    Fixture fixture;
    fixture.signInAndFetch("Huisarts");
    ui::PortalRemovalViewModel one;
    one.setPortalId(QStringLiteral("Huisarts"));
    fixture.record.load(one);
    one.choose(Removal::What::Line);
    one.goOn();
    waitFor([&one] { return one.step() == Removal::Step::Done; });
    ui::PortalsViewModel model;
    fixture.record.load(model);
    REQUIRE(model.removed()->count() == 1);

    ui::PortalRemovalViewModel later;
    later.setPortalId(
        model.removed()->data(model.removed()->index(0), ui::RowModel::MoreRole).toString());
    fixture.record.load(later);
    CHECK(later.gone());
    later.choose(Removal::What::LineAndAll);
    waitFor([&later] { return later.step() == Removal::Step::Looking; });
    later.goOn();
    later.goOn();
    waitFor([&later] { return later.step() == Removal::Step::Done; });
    fixture.record.load(model);
    CHECK(model.removed()->count() == 0);
}
