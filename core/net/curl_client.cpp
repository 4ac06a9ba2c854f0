// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/curl_client.h"

#include "core/base/assert.h"
#include "core/net/curl_transfer.h"

#include <algorithm>
#include <list>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace regie::net
{
namespace
{
using Steady = CurlTransfer::Steady;
constexpr std::chrono::milliseconds kIdle{60'000};
constexpr long kKeptConnections = 32;
/**
 * Five portals behind one address, four requests each. More at once fill the queue of a small server,
 * and each connection it drops waits for TCP to ask again: seconds, twice as long each time.
 */
constexpr long kMostToOneHost = 20;

/** libcurl counts these pairs itself and guards the count. */
struct CurlInUse {
    CurlInUse() { REGIE_ASSERT(curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK); }
    ~CurlInUse() { curl_global_cleanup(); }
    CurlInUse(const CurlInUse&) = delete;
    CurlInUse& operator=(const CurlInUse&) = delete;
};

struct MultiCleanup {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

CurlTransfer* transferOf(CURL* easy)
{
    char* self = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &self);
    return reinterpret_cast<CurlTransfer*>(self);
}
} // namespace

/** The thread and what it serves. Only m_incoming is shared with other threads. */
class CurlClient::Loop
{
public:
    explicit Loop(CurlOptions options) : m_options(std::move(options)), m_multi(curl_multi_init())
    {
        REGIE_ASSERT(m_multi != nullptr);
        curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, kKeptConnections);
        curl_multi_setopt(m_multi.get(), CURLMOPT_MAX_HOST_CONNECTIONS, kMostToOneHost);
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
    ~Loop()
    {
        m_thread.request_stop();
        wakeUp();
        m_thread.join();
    }
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    void add(std::unique_ptr<CurlTransfer> transfer)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_incoming.push_back(std::move(transfer));
        }
        wakeUp();
    }

private:
    struct WakeUp {
        Loop* loop;
        void operator()() const { loop->wakeUp(); }
    };
    /** A transfer that runs, and what looks out for its end from outside. */
    struct Running {
        Running(std::unique_ptr<CurlTransfer> given, Loop* loop)
            : transfer(std::move(given)), onStop(transfer->stopToken(), WakeUp{loop})
        {
        }
        std::unique_ptr<CurlTransfer> transfer;
        std::stop_callback<WakeUp> onStop;
    };
    using Place = std::list<Running>::iterator;

    void wakeUp() const { curl_multi_wakeup(m_multi.get()); }
    void run(const std::stop_token& stop);
    void takeIncoming();
    void finishDone();
    /** Ends what was stopped or takes too long; says when to look again. */
    Steady::time_point finishLate();
    Place finish(Place place, Result<HttpResponse> result);

    CurlInUse m_inUse;
    CurlOptions m_options;
    std::unique_ptr<CURLM, MultiCleanup> m_multi;
    std::list<Running> m_running;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<CurlTransfer>> m_incoming;
    std::jthread m_thread;
};

void CurlClient::Loop::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        takeIncoming();
        int running = 0;
        curl_multi_perform(m_multi.get(), &running);
        finishDone();
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(finishLate() - Steady::now());
        const auto wait = std::clamp(left, std::chrono::milliseconds{0}, kIdle);
        curl_multi_poll(m_multi.get(), nullptr, 0, static_cast<int>(wait.count()), nullptr);
    }
    takeIncoming();
    for (Place place = m_running.begin(); place != m_running.end();) {
        place = finish(place, fail(ErrorCode::Cancelled, "the program stops"));
    }
}

void CurlClient::Loop::takeIncoming()
{
    std::vector<std::unique_ptr<CurlTransfer>> incoming;
    {
        const std::lock_guard lock(m_mutex);
        incoming.swap(m_incoming);
    }
    for (auto& transfer : incoming) {
        if (transfer->isStopped()) {
            transfer->finish(fail(ErrorCode::Cancelled, "request"));
            continue;
        }
        if (auto ready = transfer->prepare(m_options); !ready) {
            transfer->finish(fail(ready.error()));
            continue;
        }
        curl_multi_add_handle(m_multi.get(), transfer->handle());
        m_running.emplace_back(std::move(transfer), this);
    }
}

void CurlClient::Loop::finishDone()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE) {
            continue;
        }
        CurlTransfer* const transfer = transferOf(message->easy_handle);
        const CURLcode code = message->data.result;
        if (transfer->followsRedirect(code)) {
            curl_multi_remove_handle(m_multi.get(), transfer->handle());
            curl_multi_add_handle(m_multi.get(), transfer->handle());
            continue;
        }
        const Place place = std::ranges::find(
            m_running, transfer, [](const Running& running) { return running.transfer.get(); });
        finish(place, transfer->outcome(code));
    }
}

Steady::time_point CurlClient::Loop::finishLate()
{
    const auto now = Steady::now();
    auto next = now + kIdle;
    for (Place place = m_running.begin(); place != m_running.end();) {
        CurlTransfer& transfer = *place->transfer;
        if (transfer.isStopped()) {
            place = finish(place, fail(ErrorCode::Cancelled, "request"));
        } else if (const auto inTime = transfer.checkTime(now); !inTime) {
            place = finish(place, fail(inTime.error()));
        } else {
            next = std::min(next, transfer.nextCheck());
            ++place;
        }
    }
    return next;
}

CurlClient::Loop::Place CurlClient::Loop::finish(Place place, Result<HttpResponse> result)
{
    curl_multi_remove_handle(m_multi.get(), place->transfer->handle());
    const std::unique_ptr<CurlTransfer> transfer = std::move(place->transfer);
    const Place next = m_running.erase(place);
    transfer->finish(std::move(result));
    return next;
}

CurlClient::CurlClient(CurlOptions options) : m_loop(std::make_unique<Loop>(std::move(options))) { }

CurlClient::~CurlClient() = default;

void CurlClient::start(HttpRequest request, std::stop_token stop, HttpDone done)
{
    m_loop->add(
        std::make_unique<CurlTransfer>(std::move(request), std::move(stop), std::move(done)));
}
} // namespace regie::net
