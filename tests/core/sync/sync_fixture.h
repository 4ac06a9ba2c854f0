// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/fhir_access.h"
#include "core/sync/sync.h"
#include "tests/support/scripted_http.h"
#include "tests/support/store_fixture.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace regie::sync
{
/** Tokens in memory. */
class MemoryTokens final : public TokenStore
{
public:
    Result<std::optional<Tokens>> load(std::string_view portal) override
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_tokens.find(std::string(portal));
        if (found == m_tokens.end()) {
            return std::nullopt;
        }
        Tokens tokens;
        tokens.access = found->second.access.clone();
        return std::optional(std::move(tokens));
    }
    Result<void> save(std::string_view portal, const Tokens& tokens) override
    {
        const std::lock_guard lock(m_mutex);
        m_tokens[std::string(portal)].access = tokens.access.clone();
        return {};
    }
    Result<void> erase(std::string_view portal) override
    {
        const std::lock_guard lock(m_mutex);
        m_tokens.erase(std::string(portal));
        return {};
    }

private:
    std::mutex m_mutex;
    std::map<std::string, Tokens> m_tokens;
};

inline std::string entry(std::string_view resource)
{
    return R"({"resource":)" + std::string(resource) + "}";
}
inline std::string patientJson(std::string_view name = "Testdijk",
                               std::string_view birth = "1951-04-08")
{
    return R"({"resourceType":"Patient","id":"p1","name":[{"family":")" + std::string(name)
           + R"(","given":["Roos"]}],"birthDate":")" + std::string(birth) + R"("})";
}
inline std::string conditionJson(std::string_view id, std::string_view text = "Astma")
{
    return R"({"resourceType":"Condition","id":")" + std::string(id)
           + R"(","subject":{"reference":"Patient/p1"},"code":{"text":")" + std::string(text)
           + R"("}})";
}
inline std::string bundle(const std::vector<std::string>& resources, std::string_view next = {})
{
    std::string text = R"({"resourceType":"Bundle","type":"searchset","link":[)";
    if (!next.empty()) {
        text += R"({"relation":"next","url":")" + std::string(next) + R"("})";
    }
    text += R"(],"entry":[)";
    for (const std::string& resource : resources) {
        text += (text.back() == '[' ? "" : ",") + entry(resource);
    }
    return text + "]}";
}

/** Lets a test look on while the store is at work. */
class WatchedStore final : public StoreThread
{
public:
    using Around = std::function<void(store::Store&, const Work&)>;
    WatchedStore(StoreThread& to, Around around) : m_to(to), m_around(std::move(around)) { }
    void post(Work work) override
    {
        m_to.post([this, work = std::move(work)](store::Store& store) { m_around(store, work); });
    }

private:
    StoreThread& m_to;
    Around m_around;
};

/** A store, portals that answer as the test says, and syncs of them. */
class SyncFixture : public StoreFixture
{
public:
    static constexpr std::string_view kBase = "https://zorg.example/fhir";

    explicit SyncFixture(ScriptedHttp::Answer answer) : http(std::move(answer)) { }
    SyncFixture(ScriptedHttp::Answer answer, VaultFixture& place)
        : StoreFixture(place), http(std::move(answer))
    {
    }

    const Service& service(std::string_view key) const { return *m_catalogue.find(key); }

    Portal portal(std::string_view name = "Ziekenhuis",
                  std::vector<std::string> services = {"laboratoryresults-2-0"},
                  std::string_view url = kBase)
    {
        NewPortal portal;
        portal.name = name;
        portal.url = url;
        portal.services = std::move(services);
        return need(addPortal(store(), portal));
    }

    SyncReport sync(const SyncOptions& options = {}, std::stop_token stop = {})
    {
        return need(trySync(options, std::move(stop)));
    }
    Result<SyncReport> trySync(const SyncOptions& options = {}, std::stop_token stop = {})
    {
        const auto all = need(portals(store()));
        std::vector<std::unique_ptr<FhirAccess>> accesses;
        std::vector<SyncPortal> asked;
        for (const Portal& each : all) {
            accesses.push_back(need(FhirAccess::create(each, tokens, random)));
            SyncPortal portal{each, accesses.back().get(), {}, {}};
            for (const std::string& key : each.services) {
                portal.services.push_back(m_catalogue.find(key));
            }
            asked.push_back(std::move(portal));
        }
        net::HttpClient& client = line != nullptr ? *line : http;
        const SyncTools tools{client, Meaning::get().reader, clock, random, timer, extractor};
        if (!aroundWork) {
            return synchroniseHere(store(), asked, tools, options, progress, std::move(stop));
        }
        StorePump pump(store());
        WatchedStore watched(pump, aroundWork);
        std::optional<Result<SyncReport>> report;
        {
            const std::jthread outside([&] {
                report = synchronise(watched, asked, tools, options, progress, stop);
                pump.end();
            });
            pump.run();
        }
        return std::move(*report);
    }

    ScriptedHttp http;
    net::HttpClient* line = nullptr; ///< in place of `http`, for servers that are really there
    ImpatientTimer timer;
    MemoryTokens tokens;
    SystemRandom random;
    text::NoTextExtractor extractor;
    SyncProgressCallback progress;
    /** Does a piece of work on the store's thread in the place of the store; empty: nobody looks on. */
    WatchedStore::Around aroundWork;

private:
    ServiceCatalogue m_catalogue = need(ServiceCatalogue::load(*Meaning::get().files));
};

inline bool asks(const net::HttpRequest& request, std::string_view path)
{
    return request.url == std::string(SyncFixture::kBase) + '/' + std::string(path);
}
} // namespace regie::sync
