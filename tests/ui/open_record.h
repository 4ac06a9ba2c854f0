// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_clock.h"
#include "tests/support/store_fixture.h"
#include "tests/support/temporary_folder.h"
#include "ui/viewmodels/app_view_model.h"
#include "ui/viewmodels/page_view_model.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>
#include <string>

namespace regie::test
{
/** An open record with what a test puts in it, in English, as the pages of the window see it. */
class OpenRecord
{
public:
    using Fill = std::function<Result<void>(store::Store&)>;
    /**
     * `json`: resources, as a Bundle. `also`: what else is put in. `outside`: what of the services of
     * app is another one here.
     */
    explicit OpenRecord(std::string json,
                        Fill also = {},
                        const std::function<void(ui::Services&)>& outside = {})
        : m_json(std::move(json)), m_also(std::move(also))
    {
        if (outside) {
            outside(m_services);
        }
        m_preferences.setLanguageCode(QStringLiteral("en"));
        m_session.openPractice();
        waitFor([this] { return m_session.state() == ui::Session::State::Open; });
        INFO(m_session.errorText().toStdString());
        REQUIRE(m_session.state() == ui::Session::State::Open);
    }
    ~OpenRecord() { m_session.lock(); }
    OpenRecord(const OpenRecord&) = delete;
    OpenRecord& operator=(const OpenRecord&) = delete;

    ui::AppViewModel& app() { return m_app; }
    FakeClock& clock() { return m_clock; }

    /** Gives a page's model its record and waits until it has read what it shows. */
    void load(ui::PageViewModel& model)
    {
        model.classBegin();
        model.setApp(&m_app);
        model.componentComplete();
        settle(model);
    }
    void settle(ui::PageViewModel& model)
    {
        waitFor([&model] { return !model.busy(); });
        REQUIRE(model.errorText().isEmpty());
    }
    /** What a page that is gone still had to keep is kept. */
    void finishWrites()
    {
        bool done = false;
        m_app.record().write(
            &m_app,
            [](store::Store& store, const std::stop_token&) { return store.profile(); },
            [&done](const auto&) { done = true; });
        waitFor([&done] { return done; });
    }

private:
    /** Runs the window's loop until it is so; the limit only ends a test that hangs. */
    template<class Condition>
    static void waitFor(Condition condition)
    {
        constexpr int kMostMs = 30'000;
        QTimer limit;
        limit.setSingleShot(true);
        limit.start(kMostMs);
        QEventLoop loop;
        while (!condition() && limit.isActive()) {
            loop.processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
        }
        REQUIRE(condition());
    }

    std::string m_json;
    Fill m_also;
    FakeClock m_clock;
    SystemRandom m_random;
    TemporaryFolder m_folder;
    ui::Messages m_messages = need(ui::Messages::load(*Meaning::get().files));
    crypto::PassphraseRules m_rules = need(crypto::PassphraseRules::load(*Meaning::get().files));
    ui::Content m_content{{Meaning::get().lenses, Meaning::get().reader, m_clock, m_random},
                          Meaning::get().terms,
                          m_rules};
    ui::Services m_services{*Meaning::get().files,
                            m_messages,
                            m_clock,
                            m_random,
                            {},
                            m_folder.path(),
                            "0.1.0",
                            {},
                            nullptr,
                            [this]() -> Result<const ui::Content*> { return &m_content; },
                            [this](store::Store& store) -> Result<void> {
                                store::ImportOptions options;
                                options.source = "ziekenhuis";
                                const auto report =
                                    store::importBytes(store, "invoer.json", m_json, options);
                                return !report  ? Result<void>(fail(report.error()))
                                       : m_also ? m_also(store)
                                                : Result<void>();
                            }};
    ui::Preferences m_preferences{std::filesystem::path()};
    ui::Session m_session{m_services, m_preferences};
    ui::AppViewModel m_app{m_services, m_preferences, m_session};
};

/** The resources as entries of a Bundle. */
inline std::string bundleOf(const std::vector<std::string>& resources)
{
    std::string json = R"({"resourceType":"Bundle","type":"collection","entry":[)";
    for (std::size_t i = 0; i < resources.size(); ++i) {
        json += (i == 0 ? "" : ",") + (R"({"resource":)" + resources[i]) + "}";
    }
    return json + "]}";
}
} // namespace regie::test
