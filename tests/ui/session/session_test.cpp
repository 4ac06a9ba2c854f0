// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session/session_fixture.h"
#include "ui/session/try_delays.h"
#include "ui/viewmodels/app_view_model.h"
#include "ui/viewmodels/fact_list_model.h"
#include "ui/viewmodels/new_passphrase_view_model.h"
#include "ui/viewmodels/recovery_check_view_model.h"

#include <catch2/catch_test_macros.hpp>

using namespace regie;
using State = ui::Session::State;

TEST_CASE("a new profile shows its recovery code once and is open after it was confirmed")
{
    SessionFixture place;
    place.session->create({"Anna de Vries", "1952-04-03", false}, Secret::of(kPassphrase));
    REQUIRE(place.reaches(State::Confirming));
    CHECK(place.session->recoveryCode()->parts() == 7);
    CHECK(place.session->recoveryCode()->part(6).size() == 4);
    place.session->confirmRecoveryCode();
    REQUIRE(place.reaches(State::Open));
    CHECK_FALSE(place.session->recoveryCode()->present());
    CHECK(place.session->personName() == QStringLiteral("Anna de Vries"));
    CHECK(place.session->profiles()->count() == 1);
    CHECK(place.session->profileLabel().isEmpty());
}

TEST_CASE("a recovery code is confirmed by two of its groups, kindly read")
{
    SessionFixture place;
    place.session->create({"Anna", "", false}, Secret::of(kPassphrase));
    REQUIRE(place.reaches(State::Confirming));
    ui::RecoveryCheckViewModel check;
    check.setSession(&*place.session);
    CHECK(check.firstGroup() < check.secondGroup());
    ui::PassphraseField first;
    ui::PassphraseField second;
    const auto type = [&](ui::PassphraseField& field, int group, bool small) {
        for (char each : place.session->recoveryCode()->part(group - 1)) {
            const char typed = small && each >= 'A' ? static_cast<char>(each | 0x20) : each;
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(typed)));
            QCoreApplication::sendEvent(&field, &press);
        }
    };
    type(first, check.firstGroup() % 7 + 1, false);
    type(second, check.secondGroup(), false);
    check.check(&first, &second);
    CHECK(check.wrong());
    CHECK(place.session->state() == State::Confirming);
    first.clear();
    type(first, check.firstGroup(), true);
    check.check(&first, &second);
    CHECK_FALSE(check.wrong());
    CHECK(place.reaches(State::Open));
}

TEST_CASE("a recovery code that was never confirmed is replaced at the next unlock")
{
    SessionFixture place;
    place.session->create({"Anna", "", false}, Secret::of(kPassphrase));
    REQUIRE(place.reaches(State::Confirming));
    const Secret lost = place.session->recoveryCode()->secret().clone();
    place.session->lock();
    place.session->unlock(Secret::of(kPassphrase));
    REQUIRE(place.reaches(State::Confirming));
    CHECK(place.session->recoveryCode()->secret().view() != lost.view());
}

TEST_CASE("the right passphrase opens, a wrong one says so")
{
    SessionFixture place;
    place.makeProfile();
    REQUIRE(place.isRefused("fiets lamp kaas wolk zon"));
    CHECK(place.session->error()->code == ErrorCode::WrongPassphrase);
    CHECK(place.session->errorText().contains(QStringLiteral("wachtwoord klopt niet")));
    CHECK(place.session->state() == State::Closed);
    place.session->unlock(Secret::of(kPassphrase));
    REQUIRE(place.reaches(State::Open));
    CHECK(place.session->errorText().isEmpty());
}

TEST_CASE("damage and use elsewhere are told apart from a wrong passphrase")
{
    SessionFixture place;
    place.makeProfile();
    const auto folder = need(store::listProfiles(place.services.dataRoot)).front().folder;
    SECTION("in use")
    {
        const auto other = need(store::Vault::open(folder, Secret::of(kPassphrase)));
        REQUIRE(place.isRefused(kPassphrase));
        CHECK(place.session->error()->code == ErrorCode::VaultInUse);
    }
    SECTION("both key files")
    {
        overwrite(folder / "vault.hdr", "nothing");
        overwrite(folder / "vault.hdr.bak", "nothing");
        REQUIRE(place.isRefused(kPassphrase));
        CHECK(place.session->error()->code == ErrorCode::HeaderDamaged);
    }
    SECTION("the data")
    {
        flipByte(folder / "data.db", 100, 1);
        REQUIRE(place.isRefused(kPassphrase));
        CHECK(place.session->error()->code == ErrorCode::DataDamaged);
    }
    CHECK(place.session->waitSeconds() == 0);
}

TEST_CASE("waits grow as 0, 0, 0, 1, 2, 4 up to 60 seconds")
{
    const std::vector<int> expected = {0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60};
    for (std::size_t tries = 0; tries < expected.size(); ++tries) {
        CHECK(ui::TryDelays::after(static_cast<int>(tries)).count() == expected[tries]);
    }
}

TEST_CASE("after four wrong tries even the right passphrase has to wait")
{
    SessionFixture place;
    place.makeProfile();
    for (int i = 0; i < 4; ++i) {
        CHECK(place.session->waitSeconds() == 0);
        REQUIRE(place.isRefused("fiets lamp kaas wolk zon"));
    }
    CHECK(place.session->waitSeconds() == 1);
    place.session->unlock(Secret::of(kPassphrase));
    CHECK(place.session->state() == State::Closed);
    place.now += std::chrono::milliseconds(1000);
    CHECK(place.session->waitSeconds() == 0);
    place.session->unlock(Secret::of(kPassphrase));
    CHECK(place.reaches(State::Open));
    place.session->lock();
    REQUIRE(place.isRefused("fiets lamp kaas wolk zon"));
    CHECK(place.session->waitSeconds() == 0); // a right one starts the count anew
}

TEST_CASE("the recovery code opens and asks for a new passphrase first")
{
    SessionFixture place;
    const Secret code = place.makeProfile();
    SECTION("a wrong code is called a code")
    {
        QSignalSpy failed(&*place.session, &ui::Session::failed);
        place.session->recover(Secret::of("7777-7777"));
        REQUIRE(SessionFixture::until([&] { return !failed.isEmpty(); }));
        CHECK(place.session->errorText().contains(QStringLiteral("herstelcode klopt niet")));
    }
    SECTION("the right one")
    {
        place.session->recover(code.clone());
        REQUIRE(place.reaches(State::Recovered));
        place.session->changePassphrase(Secret::of("trein boot vogel steen gras"));
        REQUIRE(place.reaches(State::Open));
        place.session->lock();
        CHECK(place.isRefused(kPassphrase));
        place.session->unlock(Secret::of("trein boot vogel steen gras"));
        CHECK(place.reaches(State::Open));
    }
}

TEST_CASE("an open record gets another passphrase after the one of now")
{
    SessionFixture place;
    place.makeProfile();
    place.session->unlock(Secret::of(kPassphrase));
    REQUIRE(place.reaches(State::Open));
    QSignalSpy failed(&*place.session, &ui::Session::failed);
    QSignalSpy confirmed(&*place.session, &ui::Session::passphraseConfirmed);
    QSignalSpy changed(&*place.session, &ui::Session::passphraseChanged);

    place.session->confirmPassphrase(Secret::of("fiets lamp kaas wolk zon"));
    REQUIRE(SessionFixture::until([&] { return !failed.isEmpty(); }));
    CHECK(place.session->error()->code == ErrorCode::WrongPassphrase);
    CHECK(place.session->state() == State::Open);
    CHECK(confirmed.isEmpty());

    place.session->confirmPassphrase(Secret::of(kPassphrase));
    REQUIRE(SessionFixture::until([&] { return !confirmed.isEmpty(); }));
    CHECK(place.session->errorText().isEmpty());
    place.session->changePassphrase(Secret::of("trein boot vogel steen gras"));
    REQUIRE(SessionFixture::until([&] { return !changed.isEmpty(); }));
    CHECK(place.session->state() == State::Open);

    place.session->lock();
    REQUIRE(place.isRefused(kPassphrase));
    place.session->unlock(Secret::of("trein boot vogel steen gras"));
    REQUIRE(place.reaches(State::Open));
}

TEST_CASE("wrong passphrases of an open record have to wait as well")
{
    SessionFixture place;
    place.makeProfile();
    place.session->unlock(Secret::of(kPassphrase));
    REQUIRE(place.reaches(State::Open));
    for (int i = 0; i < 4; ++i) {
        QSignalSpy failed(&*place.session, &ui::Session::failed);
        place.session->confirmPassphrase(Secret::of("fiets lamp kaas wolk zon"));
        REQUIRE(SessionFixture::until([&] { return !failed.isEmpty(); }));
    }
    CHECK(place.session->waitSeconds() > 0);
}

TEST_CASE("a name stands outside the vault only when the person asked for it")
{
    SessionFixture place;
    place.makeProfile();
    CHECK(place.session->profileLabel().isEmpty());
    place.session->unlock(Secret::of(kPassphrase));
    REQUIRE(place.reaches(State::Open));
    place.session->showLabel(true);
    CHECK(SessionFixture::until(
        [&] { return place.session->profileLabel() == QStringLiteral("Anna de Vries"); }));
    place.session->showLabel(false);
    CHECK(SessionFixture::until([&] { return place.session->profileLabel().isEmpty(); }));
}

TEST_CASE("with several profiles one is chosen, and each has its own passphrase")
{
    SessionFixture place;
    place.makeProfile();
    const QString first = place.session->profileId();
    place.makeProfile("trein boot vogel steen gras");
    const QString second = place.session->profileId();
    REQUIRE(first != second);
    CHECK(place.session->profiles()->count() == 2);
    place.session->chooseProfile(first);
    CHECK(place.isRefused("trein boot vogel steen gras"));
    place.session->chooseProfile(second);
    CHECK(place.session->errorText().isEmpty());
    place.session->unlock(Secret::of("trein boot vogel steen gras"));
    CHECK(place.reaches(State::Open));
}

TEST_CASE("a lock closes the record, forgets the name and lets models go")
{
    SessionFixture place;
    place.makeProfile();
    place.session->unlock(Secret::of(kPassphrase));
    REQUIRE(place.reaches(State::Open));
    QSignalSpy closing(&*place.session, &ui::Session::closing);
    place.session->lock();
    CHECK(closing.count() == 1);
    CHECK(place.session->state() == State::Closed);
    CHECK_FALSE(place.session->record().isOpen());
    CHECK(place.session->personName().isEmpty());
    // The files are free again.
    CHECK(store::Vault::open(need(store::listProfiles(place.services.dataRoot)).front().folder,
                             Secret::of(kPassphrase))
              .has_value());
}

TEST_CASE("after lockMinutes without a hand the record is locked")
{
    SessionFixture place;
    place.makeProfile();
    place.session->unlock(Secret::of(kPassphrase));
    REQUIRE(place.reaches(State::Open));
    REQUIRE(place.session->idleGuard()->running());
    place.now += std::chrono::minutes(place.preferences.lockMinutes());
    place.session->idleGuard()->check();
    CHECK(place.session->state() == State::Closed);
    CHECK_FALSE(place.session->idleGuard()->running());
}

TEST_CASE("a passphrase is refused, chosen, repeated and handed over")
{
    SessionFixture place;
    ui::NewPassphraseViewModel choice;
    choice.setSession(&*place.session);
    REQUIRE(SessionFixture::until([&] { return place.session->rules() != nullptr; }));
    ui::PassphraseField field;
    choice.setField(&field);
    const auto type = [&](std::string_view text) {
        for (const char each : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(each)));
            QCoreApplication::sendEvent(&field, &press);
        }
    };
    type("kort");
    choice.choose(&field);
    CHECK(choice.problem() == ui::NewPassphraseViewModel::Problem::TooShort);
    field.clear();
    type("welkom welkom welkom");
    choice.choose(&field);
    CHECK(choice.problem() == ui::NewPassphraseViewModel::Problem::TooEasy);
    field.clear();
    type(kPassphrase);
    CHECK(field.strength() > 0);
    choice.choose(&field);
    REQUIRE(choice.chosen());
    CHECK(field.length() == 0);
    QSignalSpy confirmed(&choice, &ui::NewPassphraseViewModel::confirmed);
    type("iets anders dan dat");
    choice.repeat(&field);
    CHECK(choice.problem() == ui::NewPassphraseViewModel::Problem::NotTheSame);
    type(kPassphrase);
    choice.repeat(&field);
    CHECK(confirmed.count() == 1);
    CHECK(choice.take().view() == kPassphrase);
    choice.offerWords();
    CHECK(choice.words()->parts() == 5);
    choice.takeWords();
    CHECK(choice.chosen());
}
