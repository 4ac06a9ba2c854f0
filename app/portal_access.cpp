// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal_access.h"

#include "core/sync/fhir_access.h"
#include "core/sync/medmij_access.h"
#include "core/sync/service_catalogue.h"

#include <curl/curl.h>

#include <atomic>
#include <mutex>
#include <thread>
#include <condition_variable>

namespace regie::app
{
namespace
{
// TEMPORARY until core/net has its client: a thread per request, no limits.
class ThreadHttp final : public net::HttpClient
{
public:
    ~ThreadHttp() override
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_running == 0; });
    }
    void start(net::HttpRequest request, std::stop_token stop, net::HttpDone done) override
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_running;
        }
        std::thread([this, request = std::make_shared<net::HttpRequest>(std::move(request)), stop, done] {
            done(perform(*request, stop));
            const std::lock_guard lock(m_mutex);
            --m_running;
            m_changed.notify_all();
        }).detach();
    }

private:
    static std::size_t onBody(char* data, std::size_t size, std::size_t count, void* to)
    {
        static_cast<std::string*>(to)->append(data, size * count);
        return size * count;
    }
    static std::size_t onHeader(char* data, std::size_t size, std::size_t count, void* to)
    {
        const std::string_view line(data, size * count);
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos) {
            std::string value(line.substr(colon + 1));
            while (!value.empty() && (value.back() == '\n' || value.back() == '\r')) value.pop_back();
            while (value.starts_with(' ')) value.erase(0, 1);
            static_cast<std::vector<net::Header>*>(to)->push_back({std::string(line.substr(0, colon)), value});
        }
        return size * count;
    }
    static int onProgress(void* stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<std::stop_token*>(stop)->stop_requested() ? 1 : 0;
    }
    static Result<net::HttpResponse> perform(const net::HttpRequest& request, std::stop_token stop)
    {
        CURL* curl = curl_easy_init();
        net::HttpResponse response;
        curl_slist* headers = nullptr;
        for (const auto& h : request.headers) headers = curl_slist_append(headers, (h.name + ": " + h.value).c_str());
        for (const auto& h : request.secrets) headers = curl_slist_append(headers, (h.name + ": " + std::string(h.value.view())).c_str());
        if (!request.contentType.empty()) headers = curl_slist_append(headers, ("Content-Type: " + request.contentType).c_str());
        curl_easy_setopt(curl, CURLOPT_URL, request.url.c_str());
        curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, onBody);
        curl_easy_setopt(curl, CURLOPT_WRITEDATA, &response.body);
        curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, onHeader);
        curl_easy_setopt(curl, CURLOPT_HEADERDATA, &response.headers);
        curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, onProgress);
        curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &stop);
        curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
        if (request.method != net::Method::Get) {
            curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, static_cast<long>(request.body.size()));
            curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.c_str());
            curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method == net::Method::Put ? "PUT" : request.method == net::Method::Post ? "POST" : "DELETE");
        }
        const CURLcode code = curl_easy_perform(curl);
        long status = 0;
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
        response.status = static_cast<int>(status);
        curl_slist_free_all(headers);
        curl_easy_cleanup(curl);
        if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
        if (code != CURLE_OK) return fail(ErrorCode::HostUnreachable);
        return response;
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_running = 0;
};
} // namespace

Result<std::unique_ptr<net::HttpClient>> httpClient()
{
    return std::make_unique<ThreadHttp>();
}

namespace
{
template<class Access>
Result<std::unique_ptr<sync::PortalAccess>> asPortal(Result<std::unique_ptr<Access>> access)
{
    if (!access) {
        return fail(access.error());
    }
    return std::unique_ptr<sync::PortalAccess>(std::move(*access));
}
} // namespace

void ChangedSettings::note(const std::string& portal, const std::string& settings)
{
    const std::lock_guard lock(m_mutex);
    m_settings[portal] = settings;
}

Result<void> ChangedSettings::save(store::Store& store, std::vector<sync::Portal> portals)
{
    const std::lock_guard lock(m_mutex);
    for (sync::Portal& portal : portals) {
        const auto found = m_settings.find(portal.id);
        if (found == m_settings.end()) {
            continue;
        }
        portal.settings = found->second;
        if (Result<void> saved = sync::savePortal(store, portal); !saved) {
            return saved;
        }
    }
    return {};
}

Result<std::unique_ptr<sync::PortalAccess>> accessTo(const sync::Portal& portal,
                                                     const sync::AccessTools& tools,
                                                     const sync::ServiceCatalogue& catalogue,
                                                     ChangedSettings& changed)
{
    switch (portal.kind) {
    case sync::PortalKind::Fhir:
        return asPortal(sync::FhirAccess::create(portal, tools.tokens, tools.random));
    case sync::PortalKind::Smart: return asPortal(sync::SmartAccess::create(portal, tools));
    case sync::PortalKind::MedmijProxy:
        return asPortal(sync::ProxyAccess::create(
            portal, catalogue, tools, [&changed, id = portal.id](const std::string& settings) {
                changed.note(id, settings);
            }));
    }
    return fail(ErrorCode::Internal, "kind of portal");
}
} // namespace regie::app
