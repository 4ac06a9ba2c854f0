// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/partial_date.h"
#include "tests/support/store_fixture.h"
#include "ui/session/session.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>
#include <string>

namespace regie
{
inline constexpr std::string_view kPassphrase = "fiets lamp kaas wolk regen";

/** What app gives the window, on a data root of the test's own and with a clock that stands still. */
class SessionFixture
{
public:
    SessionFixture() : preferences(std::filesystem::path())
    {
        session.emplace(services, preferences);
    }

    /** Spins the loop of the window until it is so. */
    template<class Condition>
    static bool until(Condition condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }
    bool reaches(ui::Session::State state)
    {
        return until([&] { return session->state() == state; });
    }
    /** A profile that is made and confirmed; then locked. */
    Secret makeProfile(std::string_view passphrase = kPassphrase)
    {
        session->create({"Anna de Vries", "1952-04-03", false}, Secret::of(passphrase));
        REQUIRE(reaches(ui::Session::State::Confirming));
        Secret code = session->recoveryCode()->secret().clone();
        session->confirmRecoveryCode();
        REQUIRE(reaches(ui::Session::State::Open));
        session->lock();
        return code;
    }
    /** Tries it; true when it was answered with an error. */
    bool isRefused(std::string_view passphrase)
    {
        QSignalSpy refused(&*session, &ui::Session::failed);
        session->unlock(Secret::of(passphrase));
        return until([&] { return !refused.isEmpty(); });
    }

    TemporaryFolder folder;
    FakeClock clock;
    SystemRandom random;
    std::chrono::milliseconds now{1000000};
    ui::Messages messages = need(ui::Messages::load(*Meaning::get().files));
    crypto::PassphraseRules rules = need(crypto::PassphraseRules::load(*Meaning::get().files));
    ui::Content content{{Meaning::get().lenses, Meaning::get().reader, clock, random},
                        Meaning::get().terms,
                        rules};
    ui::Services services{*Meaning::get().files,
                          messages,
                          clock,
                          random,
                          folder.path() / "data",
                          folder.path(),
                          "0.1.0",
                          crypto::kSmallestCost,
                          nullptr,
                          [this]() -> Result<const ui::Content*> { return &content; },
                          [](store::Store& store) {
                              return store.setProfile({"Verzonnen Persoon", "", "2026-01-01"});
                          },
                          [this] { return now; }};
    ui::Preferences preferences;
    std::optional<ui::Session> session;
};
} // namespace regie
