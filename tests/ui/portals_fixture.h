// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/curl_client.h"
#include "core/sync/demo_portals.h"
#include "core/sync/outbox.h"
#include "tests/support/scripted_http.h"
#include "tests/ui/open_record.h"
#include "tests/ui/wait_for.h"
#include "ui/viewmodels/fetch_job.h"
#include "ui/viewmodels/portals_view_model.h"
#include "ui/viewmodels/sign_in_view_model.h"

#include <functional>
#include <memory>
#include <string>

namespace regie::test
{
inline const std::string kNothing = bundleOf({observation("een", "2024-01-01")});

/** The record of the person of the demo portals, with those portals added. */
class PortalFixture
{
public:
    enum class Person { Theirs, Another };

    explicit PortalFixture(Person person = Person::Theirs)
        : record(
            kNothing,
            [this, person](store::Store& store) -> Result<void> {
                const bool theirs = person == Person::Theirs;
                if (auto set = store.setProfile({theirs ? "Hanna Zomerland" : "Piet de Vries",
                                                 theirs ? "1954-03-18" : "1980-01-02",
                                                 "2026-01-01T00:00:00.000Z"});
                    !set) {
                    return set;
                }
                for (const sync::NewPortal& each : portals->portals()) {
                    if (auto added = sync::addPortal(store, each); !added) {
                        return fail(added.error());
                    }
                }
                return {};
            },
            [this](ui::Services& services) {
                services.timer = [] { return std::make_unique<ImpatientTimer>(); };
                services.openBrowser = [this](const std::string& address) {
                    return visit(address);
                };
            })
    {
    }

    /** Signs in to a portal that needs no more than that, and waits until its data came. */
    void signInAndFetch(const char* name)
    {
        ui::SignInViewModel model;
        model.setPortalId(QString::fromLatin1(name));
        record.load(model);
        model.start();
        waitFor([&model] {
            return model.state() == ui::SignInViewModel::State::SignedIn
                   || model.state() == ui::SignInViewModel::State::Ended;
        });
        INFO(model.words().toStdString());
        REQUIRE(model.state() == ui::SignInViewModel::State::SignedIn);
        finish();
    }
    void finish()
    {
        waitFor([this] { return job().state() != ui::FetchJob::State::Running; });
    }
    ui::FetchJob& job() { return ui::FetchJob::of(record.app()); }
    void onStore(const std::function<Result<void>(store::Store&)>& work)
    {
        bool done = false;
        record.app().record().write(
            &record.app(),
            [work](store::Store& store, const std::stop_token&) { return work(store); },
            [&done](const Result<void>& answer) {
                need(answer);
                done = true;
            });
        waitFor([&done] { return done; });
    }
    /** Words of a portal on the list. */
    ui::PortalItem item(const char* name)
    {
        ui::PortalsViewModel model;
        record.load(model);
        for (const ui::PortalItem& each : model.portals()->items()) {
            if (each.name == QString::fromLatin1(name)) {
                return each;
            }
        }
        FAIL("no such portal");
        return {};
    }

    SystemRandom random;
    std::unique_ptr<sync::DemoPortals> portals =
        need(sync::DemoPortals::start(*Meaning::get().files, random));
    net::CurlClient http;
    sync::DemoBrowser browser{http};
    bool personComes = true; ///< the person signs in, in the browser
    std::string opened;      ///< the last address the browser was given
    OpenRecord record;       ///< last: it uses what stands above

private:
    /** Goes through the door and does what a person would do there. */
    bool visit(const std::string& address)
    {
        opened = address;
        if (!personComes) {
            return true;
        }
        net::HttpRequest request;
        request.url = address;
        request.allowLoopback = true;
        const auto door = http.send(std::move(request));
        REQUIRE(door);
        CHECK(door->status == 303);
        return browser.open(std::string(door->header("Location").value_or(""))).has_value();
    }
};
} // namespace regie::test
