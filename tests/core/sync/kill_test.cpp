// SPDX-License-Identifier: GPL-3.0-or-later
// A sync that is killed at any moment goes on and ends with what an undisturbed one ends with.
//
//     test_sync_kill              a few kills
//     test_sync_kill --kills 200  the long run
#include "tests/core/sync/sync_fixture.h"

#include <catch2/catch_session.hpp>

#include <algorithm>
#include <csignal>
#include <random>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

namespace regie::sync
{
namespace
{
int gKills = 15; // how often it kills; set from the command line only

constexpr int kPages = 12;
constexpr int kPerPage = 15;
constexpr int kDocuments = 6;

std::string labPage(int page)
{
    std::vector<std::string> resources;
    for (int i = 0; i < kPerPage; ++i) {
        const std::string id = std::to_string(page * kPerPage + i);
        resources.push_back(R"({"resourceType":"Observation","id":"o)" + id
                            + R"(","status":"final","subject":{"reference":"Patient/p1"},)"
                              R"("code":{"text":"Uitslag )"
                            + id + R"("},"valueQuantity":{"value":)" + id
                            + R"(,"unit":"mmol/L"}})");
    }
    return bundle(resources,
                  page + 1 < kPages
                      ? std::string(SyncFixture::kBase) + "/lab?page=" + std::to_string(page + 1)
                      : std::string());
}

std::string documentList()
{
    std::vector<std::string> resources;
    for (int i = 0; i < kDocuments; ++i) {
        const std::string id = std::to_string(i);
        resources.push_back(
            R"({"resourceType":"DocumentReference","id":"d)" + id
            + R"(","status":"current","description":"Brief )" + id
            + R"(","content":[{"attachment":{"contentType":"text/plain","url":"Binary/b)" + id
            + R"("}}]})");
    }
    return bundle(resources);
}

/** What a hospital with results and letters answers; the same at every time. */
Result<net::HttpResponse> answer(const net::HttpRequest& request)
{
    const std::string path = request.url.substr(SyncFixture::kBase.size() + 1);
    if (path.starts_with("Binary/")) {
        return fhirAnswer(
            R"({"resourceType":"Binary","id":")" + path.substr(7)
            + R"(","contentType":"text/plain","content":"YnJpZWYgb3ZlciBoZXQgaGFydA=="})");
    }
    if (path.starts_with("DocumentReference?")) {
        return fhirAnswer(documentList());
    }
    if (path.starts_with("lab?page=")) {
        return fhirAnswer(labPage(std::stoi(path.substr(9))));
    }
    return fhirAnswer(path.starts_with("Observation?") ? labPage(0) : bundle({}));
}

/** Every fact with the version it comes from and the words it is found by. */
std::vector<std::string> contents(store::Store& store)
{
    auto query = need(store.connection().prepare(
        "SELECT r.type || '/' || r.fhir_id || ' ' || hex(r.hash) || ' ' || f.text_hash || ' ' || "
        "(SELECT count(*) FROM attachment AS a WHERE a.type = r.type AND a.fhir_id = r.fhir_id) "
        "FROM fact AS f JOIN resource AS r ON r.row = f.resource ORDER BY 1"));
    return need(query.collect([](const store::Statement& row) { return row.string(0); }));
}

/** A vault with a portal, closed in between: only one process at a time has it open. */
class KillFixture
{
public:
    KillFixture()
    {
        SyncFixture fixture(answer, m_place);
        fixture.portal("Ziekenhuis", {"laboratoryresults-2-0", "pdfa-3-0"});
    }

    /** Syncs in a process of its own and kills it; true when it had ended by then. */
    bool syncAndKill(std::chrono::microseconds after)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            syncAndExit();
        }
        const auto end = std::chrono::steady_clock::now() + after;
        while (std::chrono::steady_clock::now() < end) {
            // busy on purpose: the moment of the kill is what is tested
        }
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

    std::vector<std::string> finish()
    {
        SyncFixture fixture(answer, m_place);
        for (const ServiceReport& service : fixture.sync().portals.front().services) {
            CHECK(service.state == ServiceState::Complete);
        }
        CHECK(need(fixture.store().check()).sound());
        CHECK(need(fixture.store().connection().queryNumber("SELECT count(*) FROM sync_step"))
              == 0);
        return contents(fixture.store());
    }

private:
    [[noreturn]] void syncAndExit()
    {
        SyncFixture fixture(answer, m_place);
        const auto report = fixture.trySync();
        ::_exit(report ? 0 : 1);
    }

    VaultFixture m_place;
};

void killManyTimes(int kills)
{
    const std::vector<std::string> undisturbed = KillFixture().finish();
    REQUIRE(undisturbed.size() == kPages * kPerPage + 2 * kDocuments);
    std::mt19937 chance(20261122);
    int ended = 0;
    int most = 300'000; // as long as this machine takes for one, and less when it proves too long
    while (kills > 0) {
        KillFixture fixture;
        for (int i = 0; i < 5 && kills > 0; ++i) {
            std::uniform_int_distribution<int> microseconds(5'000, most);
            if (fixture.syncAndKill(std::chrono::microseconds(microseconds(chance)))) {
                ++ended;
                most = std::max(most * 9 / 10, 20'000);
                break; // nothing is left to kill in this one
            }
            --kills;
        }
        CHECK(fixture.finish() == undisturbed);
    }
    WARN(ended << " more had ended before their kill");
}
} // namespace

TEST_CASE("a sync that is killed goes on, and ends as if nothing happened")
{
    killManyTimes(gKills);
}
} // namespace regie::sync

int main(int argc, char** argv)
{
    Catch::Session session;
    session.cli(session.cli()
                | Catch::Clara::Opt(regie::sync::gKills,
                                    "number")["--kills"]("how often the kill test kills"));
    const int wrong = session.applyCommandLine(argc, argv);
    return wrong != 0 ? wrong : session.run();
}
