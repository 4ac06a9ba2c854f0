// SPDX-License-Identifier: GPL-3.0-or-later
// Fetching from care providers without a page: by itself, and with tokens that cannot be erased.
#include "core/store/vault.h"
#include "core/sync/portal_line.h"
#include "core/sync/token_file.h"
#include "tests/ui/portals_fixture.h"
#include "tests/ui/session/session_fixture.h"

#include <algorithm>

using namespace regie;
using namespace std::chrono_literals;
using test::waitFor;
using State = ui::Session::State;

namespace
{
constexpr const char* kOwn = "https://zorg.example/fhir";
constexpr const char* kElsewhere = "https://elders.example/fhir";

Result<net::HttpResponse> answer(const net::HttpRequest&)
{
    return fhirAnswer(test::kNothing);
}

/** A record of the person's own, with one care provider that may be asked and one to sign in to. */
class OwnRecord
{
public:
    OwnRecord()
    {
        place.services.httpClient = [this] { return std::make_unique<HandingHttp>(http); };
        place.services.timer = [] { return std::make_unique<ImpatientTimer>(); };
        QObject::connect(&job(), &ui::FetchJob::recordChanged, &job(), [this] { ++ended; });
        job().fetchByItself();
        place.session->create({"Anna de Vries", "1952-04-03", false}, Secret::of(kPassphrase));
        REQUIRE(place.reaches(State::Confirming));
        place.session->confirmRecoveryCode();
        REQUIRE(place.reaches(State::Open));
        waitFor([this] { return ended == 1; }); // opened, and nobody there to ask
        addPortals();
    }
    ~OwnRecord() { place.session->lock(); }
    OwnRecord(const OwnRecord&) = delete;
    OwnRecord& operator=(const OwnRecord&) = delete;

    ui::FetchJob& job() { return ui::FetchJob::of(app); }
    void reopen()
    {
        place.session->lock();
        place.session->unlock(Secret::of(kPassphrase));
        REQUIRE(place.reaches(State::Open));
    }
    QTimer& timer()
    {
        auto* found = job().findChild<QTimer*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    /** How many questions were asked because the timer of the job went off now. */
    std::size_t askedAtTick()
    {
        const std::size_t before = http.urls().size();
        const int endedBefore = ended;
        REQUIRE(timer().isActive());
        QMetaObject::invokeMethod(&timer(), "timeout");
        // Begun at once or not at all.
        if (job().state() == ui::FetchJob::State::Running) {
            waitFor([&] { return ended > endedBefore; });
        }
        return http.urls().size() - before;
    }
    std::size_t askedAtOpening()
    {
        const std::size_t before = http.urls().size();
        const int endedBefore = ended;
        reopen();
        if (job().state() == ui::FetchJob::State::Running) {
            waitFor([&] { return ended > endedBefore; });
        }
        return http.urls().size() - before;
    }

    ScriptedHttp http{answer};
    SessionFixture place;
    ui::AppViewModel app{place.services, place.preferences, *place.session};
    int ended = 0;

private:
    void addPortals()
    {
        bool done = false;
        app.record().write(
            &app,
            [](store::Store& store, const std::stop_token&) -> Result<void> {
                sync::NewPortal open;
                open.name = "Ziekenhuis";
                open.url = kOwn;
                open.services = {"laboratoryresults-2-0"};
                sync::NewPortal closed;
                closed.name = "Huisarts";
                closed.kind = sync::PortalKind::Smart;
                closed.url = kElsewhere;
                closed.settings = R"({"client_id":"","port":4100})";
                for (const sync::NewPortal& each : {open, closed}) {
                    if (auto added = sync::addPortal(store, each); !added) {
                        return fail(added.error());
                    }
                }
                return {};
            },
            [&done](const Result<void>& answered) {
                need(answered);
                done = true;
            });
        waitFor([&done] { return done; });
    }
};
} // namespace

TEST_CASE("care providers are asked by themselves at the start and every 12 hours while it is open")
{
    OwnRecord own;
    CHECK(own.timer().interval() <= std::chrono::milliseconds(15min).count());
    CHECK(own.askedAtOpening() > 0);
    CHECK(own.job().byItself());
    CHECK(own.askedAtTick() == 0);

    own.place.clock.forward(11h + 59min);
    CHECK(own.askedAtTick() == 0);
    own.place.clock.forward(1min);
    CHECK(own.askedAtTick() > 0);
    CHECK(own.askedAtTick() == 0);
    own.place.clock.forward(12h);
    CHECK(own.askedAtTick() > 0);

    // Who opens it again after a cup of coffee asks nobody anew; the next day it is asked.
    own.place.clock.forward(30min);
    CHECK(own.askedAtOpening() == 0);
    own.place.clock.forward(8h);
    CHECK(own.askedAtOpening() > 0);

    // Where one has to sign in first nothing was asked at all.
    CHECK(own.http.asked(kOwn) == own.http.urls().size());
    CHECK(own.http.asked(kElsewhere) == 0);

    own.place.session->lock();
    CHECK_FALSE(own.timer().isActive());
}

TEST_CASE("who turned fetching by itself off is the only one who lets Regie ask")
{
    OwnRecord own;
    own.place.preferences.setAutoFetch(false);
    own.place.clock.forward(48h);
    CHECK(own.askedAtOpening() == 0);
    CHECK(own.askedAtTick() == 0);
    own.place.clock.forward(48h);
    CHECK(own.askedAtTick() == 0);

    const int before = own.ended;
    own.job().start({});
    waitFor([&] { return own.ended > before; });
    CHECK(own.http.asked(kOwn) > 0);
    CHECK_FALSE(own.job().byItself());

    own.place.preferences.setAutoFetch(true);
    CHECK(own.askedAtTick() == 0);
    own.place.clock.forward(12h);
    CHECK(own.askedAtTick() > 0);
}

TEST_CASE("tokens of a care provider that was taken away and stay are told, and stop no fetching")
{
    test::PortalFixture fixture;
    fixture.signInAndFetch("Apotheek");
    fixture.signInAndFetch("Huisarts");
    std::string gone;
    std::string stays;
    fixture.onStore([&](store::Store& store) -> Result<void> {
        const sync::Portal doctor = need(sync::findPortal(store, "Huisarts"));
        gone = doctor.id;
        stays = need(sync::findPortal(store, "Apotheek")).id;
        need(sync::removePortal(store, doctor)); // as after a kill: its tokens are still there
        auto tokens = need(store.vault().connectTokens(store::Access::ReadWrite));
        return tokens.execute("CREATE TRIGGER stuck BEFORE DELETE ON token BEGIN SELECT "
                              "RAISE(ABORT, 'stuck'); END");
    });
    ui::PortalsViewModel model;
    fixture.record.load(model);
    fixture.job().start({{stays}, false, std::nullopt});
    fixture.finish();
    fixture.record.settle(model);
    REQUIRE(fixture.job().state() == ui::FetchJob::State::Done);
    REQUIRE(fixture.job().outcome().report.portals.size() == 1);
    CHECK(fixture.job().outcome().report.portals[0].services.at(0).state
          == sync::ServiceState::Complete);
    CHECK(model.resultText().contains(QStringLiteral("could not yet erase")));
    CHECK_FALSE(model.resultGood());

    const auto tokensOf = [&fixture](const std::string& id) {
        bool there = false;
        fixture.onStore([&](store::Store& store) -> Result<void> {
            const auto tokens = need(sync::TokenFile::open(store.vault()));
            there = need(tokens->load(id)).has_value();
            return {};
        });
        return there;
    };
    CHECK(tokensOf(gone));
    fixture.onStore([](store::Store& store) -> Result<void> {
        auto tokens = need(store.vault().connectTokens(store::Access::ReadWrite));
        return tokens.execute("DROP TRIGGER stuck");
    });
    fixture.job().start({{stays}, false, std::nullopt});
    fixture.finish();
    fixture.record.settle(model);
    CHECK_FALSE(tokensOf(gone));
    CHECK(tokensOf(stays));
    CHECK_FALSE(model.resultText().contains(QStringLiteral("could not yet erase")));
    CHECK(model.resultGood());
}
