// SPDX-License-Identifier: GPL-3.0-or-later
// Asking again only for the kinds of data that did not come.
#include "tests/ui/portals_fixture.h"
#include "ui/viewmodels/portal_view_model.h"

#include <algorithm>
#include <mutex>
#include <utility>
#include <vector>

using namespace regie;
using namespace regie::test;
using ui::PortalStanding;
using ui::PortalViewModel;

namespace
{
/** A server of results, documents and allergies; of the last as long as it is not broken. */
struct ThreeServices {
    Result<net::HttpResponse> answer(const net::HttpRequest& request)
    {
        const std::lock_guard lock(mutex);
        asked.push_back(request.url.substr(kBase.size(), request.url.find('?') - kBase.size()));
        const bool fails = asked.back() == "AllergyIntolerance" && broken;
        return fhirAnswer(R"({"resourceType":"Bundle","type":"searchset","entry":[]})",
                          fails ? 500 : 200);
    }
    std::vector<std::string> take()
    {
        const std::lock_guard lock(mutex);
        std::vector<std::string> taken = std::exchange(asked, {});
        std::ranges::sort(taken);
        const auto same = std::ranges::unique(taken);
        taken.erase(same.begin(), same.end());
        return taken;
    }

    inline static const std::string kBase = "https://zorg.example/fhir/";
    std::mutex mutex; ///< guards the ones below
    bool broken = true;
    std::vector<std::string> asked; ///< the kind of resource of each question
};
} // namespace

TEST_CASE("what did not come can be asked for again alone, and the rest says when it came")
{
    ThreeServices server;
    OpenRecord record(
        kNothing,
        [](store::Store& store) -> Result<void> {
            sync::NewPortal wanted;
            wanted.name = "Huisarts";
            wanted.url = "https://zorg.example/fhir";
            wanted.services = {
                "laboratoryresults-2-0", "allergyintolerance-3-0", "eappointment-2-0"};
            const auto added = sync::addPortal(store, wanted);
            return added ? Result<void>() : fail(added.error());
        },
        [&server](ui::Services& services) {
            services.timer = [] { return std::make_unique<ImpatientTimer>(); };
            services.httpClient = [&server] {
                return std::make_unique<ScriptedHttp>(
                    [&server](const net::HttpRequest& request) { return server.answer(request); });
            };
        });
    PortalViewModel portal;
    portal.setPortalId(QStringLiteral("Huisarts"));
    record.load(portal);
    CHECK_FALSE(portal.canFetchMissing());
    ui::FetchJob& job = ui::FetchJob::of(record.app());
    const auto settled = [&] {
        waitFor([&job] { return job.state() != ui::FetchJob::State::Running; });
        record.settle(portal);
    };
    /** Whether the person reads from when the data of that service is. */
    const auto saysSince = [&portal](const char* service) {
        const ui::RowModel& rows = *portal.services();
        for (int row = 0; row < rows.count(); ++row) {
            if (rows.data(rows.index(row), ui::RowModel::LabelRole).toString()
                == QLatin1String(service)) {
                return rows.data(rows.index(row), ui::RowModel::MoreRole)
                    .toString()
                    .contains(QStringLiteral("You have all of"));
            }
        }
        FAIL("no such service");
        return false;
    };
    portal.fetch();
    settled();
    CHECK(server.take()
          == std::vector<std::string>{"AllergyIntolerance", "Appointment", "Observation"});
    CHECK(portal.standing() == PortalStanding::Partly);
    REQUIRE(portal.canFetchMissing());

    portal.fetchMissing();
    settled();
    CHECK(server.take() == std::vector<std::string>{"AllergyIntolerance"});
    CHECK(portal.standing() == PortalStanding::Partly);

    {
        const std::lock_guard lock(server.mutex);
        server.broken = false;
    }
    portal.fetchMissing();
    settled();
    CHECK(server.take() == std::vector<std::string>{"AllergyIntolerance"});
    CHECK(portal.standing() == PortalStanding::Complete);
    CHECK_FALSE(portal.canFetchMissing());

    // It fails once more: from when the data is that one has.
    {
        const std::lock_guard lock(server.mutex);
        server.broken = true;
    }
    portal.fetch();
    settled();
    CHECK(saysSince("Allergies and intolerances"));
    CHECK_FALSE(saysSince("Laboratory results"));
}
