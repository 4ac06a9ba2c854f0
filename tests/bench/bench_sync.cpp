// SPDX-License-Identifier: GPL-3.0-or-later
// How fast collecting is, over loopback: against the slowest chain of requests, against importing the
// same from a file, and when there is nothing new. ./dev bench
#include "core/net/curl_client.h"
#include "core/net/http_server.h"
#include "core/store/connection.h"
#include "core/store/file_import.h"
#include "core/sync/fhir_access.h"
#include "core/sync/sync.h"
#include "tests/bench/bench_program.h"
#include "tests/bench/synthetic.h"
#include "tests/support/temporary_folder.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

using namespace regie;
using bench::need;

namespace
{

using Seconds = std::chrono::duration<double>;
using std::chrono::steady_clock;

constexpr std::size_t kResources = 10'000;
constexpr std::size_t kPerPage = 200;
constexpr std::size_t kPortals = 5;

class NoTokens final : public sync::TokenStore
{
public:
    Result<std::optional<sync::Tokens>> load(std::string_view) override { return std::nullopt; }
    Result<void> save(std::string_view, const sync::Tokens&) override { return {}; }
    Result<void> erase(std::string_view) override { return {}; }
};

struct Program : bench::Program {
    sync::ServiceCatalogue services = need(sync::ServiceCatalogue::load(*files));
    NoTokens tokens;
    text::NoTextExtractor extractor;
    sync::SystemTimer timer;
    net::CurlClient http;
};

/** Answers with pages of a record, or with nothing, each after a while. */
std::unique_ptr<net::HttpServer> serve(const std::vector<std::string>& pages,
                                       std::chrono::milliseconds delay)
{
    return need(net::HttpServer::start({}, [&pages, delay](const net::ServerRequest& request) {
        std::this_thread::sleep_for(delay);
        net::ServerResponse response;
        response.headers = {{"Content-Type", "application/fhir+json"}};
        response.body = R"({"resourceType":"Bundle","type":"searchset"})";
        if (!pages.empty()) {
            const std::size_t page = std::strtoul(
                std::string(request.parameter("page").value_or("0")).c_str(), nullptr, 10);
            response.body = pages.at(page);
            const std::string origin = "http://" + std::string(request.header("Host").value_or(""));
            if (page + 1 < pages.size()) {
                response.body += R"(,"link":[{"relation":"next","url":")" + origin
                                 + "/p?page=" + std::to_string(page + 1) + "\"}]";
            }
            response.body += '}';
        }
        return response;
    }));
}

/** Each without its end, where the link to the next comes. */
std::vector<std::string> pagesOf(const std::vector<std::string>& resources)
{
    std::vector<std::string> pages;
    for (std::size_t from = 0; from < resources.size(); from += kPerPage) {
        std::string text = R"({"resourceType":"Bundle","type":"searchset","entry":[)";
        for (std::size_t i = from; i < std::min(resources.size(), from + kPerPage); ++i) {
            text += (i == from ? "" : ",") + (R"({"resource":)" + resources[i]) + "}";
        }
        pages.push_back(text + ']');
    }
    return pages;
}

/** An empty record, and what it takes to fill it. */
class Record
{
public:
    explicit Record(Program& program)
        : m_program(&program)
        , m_vault(program.create(m_place.path() / "vault"))
        , m_store(need(store::Store::open(m_vault, program.tools())))
    {
    }

    void addPortal(const std::string& name, const std::string& url, const std::string& service)
    {
        sync::NewPortal portal;
        portal.name = name;
        portal.url = url;
        portal.services = {service};
        need(sync::addPortal(m_store, portal));
    }

    /** Another address for the only portal. */
    void moveTo(const std::string& url)
    {
        auto update = need(m_store.connection().prepare("UPDATE portal SET url = ?1"));
        if (!update.bindAll(url).run()) {
            std::exit(1);
        }
    }

    double import(const std::vector<std::string>& resources)
    {
        const auto file = m_place.path() / "record.ndjson";
        {
            std::ofstream out(file, std::ios::binary);
            for (const std::string& each : resources) {
                out << each << '\n';
            }
        }
        const auto begin = steady_clock::now();
        need(store::importFiles(m_store, {file}, {}));
        return Seconds(steady_clock::now() - begin).count();
    }

    /** Syncs all portals; gives the seconds it took. */
    double sync()
    {
        std::vector<std::unique_ptr<sync::FhirAccess>> accesses;
        std::vector<sync::SyncPortal> asked;
        for (const sync::Portal& portal : need(sync::portals(m_store))) {
            accesses.push_back(
                need(sync::FhirAccess::create(portal, m_program->tokens, m_program->random)));
            asked.push_back({portal,
                             accesses.back().get(),
                             {m_program->services.find(portal.services.front())},
                             {}});
        }
        const sync::SyncTools tools{m_program->http,
                                    m_program->reader,
                                    m_program->clock,
                                    m_program->random,
                                    m_program->timer,
                                    m_program->extractor};
        const auto begin = steady_clock::now();
        const auto report = need(sync::synchroniseHere(m_store, asked, tools, {}));
        const double seconds = Seconds(steady_clock::now() - begin).count();
        m_changed = 0;
        for (const auto& portal : report.portals) {
            for (const auto& service : portal.services) {
                m_changed += service.counts.added + service.counts.changed;
                if (service.state != sync::ServiceState::Complete) {
                    std::fprintf(stderr, "not complete: %s\n", service.key.c_str());
                }
            }
        }
        return seconds;
    }
    std::size_t changed() const { return m_changed; }

private:
    Program* m_program;
    TemporaryFolder m_place;
    store::Vault m_vault;
    store::Store m_store;
    std::size_t m_changed = 0;
};

void print(const char* what, double took, double against, double limit)
{
    std::printf("%-48s %7.3f s = %5.2f x %7.3f s (limit %.2f)%s\n",
                what,
                took,
                took / against,
                against,
                limit,
                took / against > limit ? "  TOO SLOW" : "");
}

void manyPortals(Program& program)
{
    const std::vector<std::string> none;
    std::vector<std::unique_ptr<net::HttpServer>> servers;
    Record record(program);
    for (std::size_t i = 0; i < kPortals; ++i) {
        servers.push_back(serve(none, std::chrono::milliseconds(200)));
        record.addPortal("zorg" + std::to_string(i), servers.back()->origin(), "bgz-3-0");
    }
    const std::size_t queries = program.services.find("bgz-3-0")->queries.size();
    print("5 portals, 28 questions each, 200 ms an answer",
          record.sync(),
          static_cast<double>((queries + 3) / 4) * 0.2,
          1.3);
}

void manyResources(Program& program)
{
    const std::vector<std::string> resources = bench::syntheticRecord(kResources);
    const std::vector<std::string> pages = pagesOf(resources);
    Record file(program);
    const double import = file.import(resources);

    const auto quick = serve(pages, std::chrono::milliseconds(0));
    Record record(program);
    record.addPortal("zorg", quick->origin(), "laboratoryresults-2-0");
    print("10 000 resources over loopback, and from a file", record.sync(), import, 1.5);

    // What the line takes by itself: the same server, and nobody who does anything with its answers.
    const auto slow = serve(pages, std::chrono::milliseconds(100));
    const auto begin = steady_clock::now();
    for (std::size_t page = 0; page < pages.size(); ++page) {
        net::HttpRequest request;
        request.url = slow->origin() + "/p?page=" + std::to_string(page);
        request.allowLoopback = true;
        need(program.http.send(std::move(request)));
    }
    const double line = Seconds(steady_clock::now() - begin).count();
    record.moveTo(slow->origin());
    print("the same again with nothing new, 100 ms a page", record.sync(), line, 1.1);
    std::printf("%-48s %7zu\n", "  resources that were written", record.changed());
}
} // namespace

int main()
{
    Program program;
    manyPortals(program);
    manyResources(program);
    return 0;
}
