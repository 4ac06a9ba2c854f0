// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_server.h"

#include "core/net/ascii.h"
#include "core/net/loopback_socket.h"

#include <microhttpd.h>

#include <algorithm>
#include <utility>

namespace regie::net
{
namespace
{
constexpr unsigned kMostConnections = 64;

using Responding = std::unique_ptr<MHD_Response, decltype(&MHD_destroy_response)>;

std::string_view orEmpty(const char* text)
{
    return text == nullptr ? std::string_view() : std::string_view(text);
}

/** One request while its body still comes in. */
struct Incoming {
    ServerRequest request;
    bool isTooLarge = false;
};

/** Where libmicrohttpd puts what it found: `to` is a std::vector<Header>. */
MHD_Result collect(void* to, MHD_ValueKind, const char* name, const char* value)
{
    static_cast<std::vector<Header>*>(to)->push_back(
        {std::string(orEmpty(name)), std::string(orEmpty(value))});
    return MHD_YES;
}

MHD_Result answerWith(MHD_Connection* connection, ServerResponse answer)
{
    const Responding response(MHD_create_response_from_buffer(
                                  answer.body.size(), answer.body.data(), MHD_RESPMEM_MUST_COPY),
                              &MHD_destroy_response);
    if (!response) {
        return MHD_NO;
    }
    for (const Header& header : answer.headers) {
        if (MHD_add_response_header(response.get(), header.name.c_str(), header.value.c_str())
            != MHD_YES) {
            return MHD_NO;
        }
    }
    return MHD_queue_response(connection, static_cast<unsigned>(answer.status), response.get());
}
} // namespace

std::optional<std::string_view> ServerRequest::header(std::string_view name) const
{
    const auto found = std::ranges::find_if(
        headers, [name](const Header& header) { return sameIgnoringCase(header.name, name); });
    return found == headers.end() ? std::nullopt : std::optional<std::string_view>(found->value);
}

std::optional<std::string_view> ServerRequest::parameter(std::string_view name) const
{
    const auto found = std::ranges::find(parameters, name, &Header::name);
    return found == parameters.end() ? std::nullopt : std::optional<std::string_view>(found->value);
}

struct HttpServer::Daemon {
    ServerOptions options;
    ServerHandler handler;
    std::uint16_t port = 0;
    MHD_Daemon* handle = nullptr;

    ~Daemon()
    {
        if (handle != nullptr) {
            MHD_stop_daemon(handle);
        }
    }

    bool isOurHost(const ServerRequest& request) const
    {
        return request.header("host") == "127.0.0.1:" + std::to_string(port);
    }

    MHD_Result receive(MHD_Connection* connection, Incoming& incoming)
    {
        MHD_get_connection_values(connection, MHD_HEADER_KIND, &collect, &incoming.request.headers);
        MHD_get_connection_values(
            connection, MHD_GET_ARGUMENT_KIND, &collect, &incoming.request.parameters);
        return MHD_YES;
    }

    MHD_Result answer(MHD_Connection* connection, const Incoming& incoming) const
    {
        if (incoming.isTooLarge) {
            return answerWith(connection, {413, {}, {}});
        }
        if (!isOurHost(incoming.request)) {
            return answerWith(connection, {421, {}, {}});
        }
        return answerWith(connection, handler(incoming.request));
    }

    /** The first call for a request: its address as it came, before libmicrohttpd decodes it. */
    static void* begin(void*, const char* uri, MHD_Connection*)
    {
        auto incoming = std::make_unique<Incoming>();
        const std::string_view target = orEmpty(uri);
        const std::size_t mark = target.find('?');
        incoming->request.path = target.substr(0, mark);
        if (mark != std::string_view::npos) {
            incoming->request.query = target.substr(mark + 1);
        }
        return incoming.release();
    }

    static void end(void*, MHD_Connection*, void** state, MHD_RequestTerminationCode)
    {
        const std::unique_ptr<Incoming> gone(static_cast<Incoming*>(*state));
        *state = nullptr;
    }

    static MHD_Result serve(void* self,
                            MHD_Connection* connection,
                            const char*,
                            const char* method,
                            const char*,
                            const char* data,
                            std::size_t* size,
                            void** state)
    {
        auto& daemon = *static_cast<Daemon*>(self);
        auto& incoming = *static_cast<Incoming*>(*state);
        if (incoming.request.method.empty()) {
            incoming.request.method = method;
            return daemon.receive(connection, incoming);
        }
        if (*size == 0) {
            return daemon.answer(connection, incoming);
        }
        if (incoming.request.body.size() + *size > daemon.options.bodyBytes) {
            incoming.isTooLarge = true;
        } else {
            incoming.request.body.append(data, *size);
        }
        *size = 0;
        return MHD_YES;
    }
};

Result<std::unique_ptr<HttpServer>> HttpServer::start(ServerOptions options, ServerHandler handler)
{
    auto socket = listenOnLoopback(options.port, LoopbackAddresses::IPv4);
    if (!socket) {
        return fail(socket.error());
    }
    auto daemon = std::make_unique<Daemon>();
    daemon->options = options;
    daemon->handler = std::move(handler);
    daemon->port = socket->port;
    daemon->handle = MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_POLL | MHD_USE_ITC
                                          | MHD_USE_THREAD_PER_CONNECTION,
                                      0,
                                      nullptr,
                                      nullptr,
                                      &Daemon::serve,
                                      daemon.get(),
                                      MHD_OPTION_LISTEN_SOCKET,
                                      socket->handles.front().get(),
                                      MHD_OPTION_CONNECTION_LIMIT,
                                      kMostConnections,
                                      MHD_OPTION_URI_LOG_CALLBACK,
                                      &Daemon::begin,
                                      nullptr,
                                      MHD_OPTION_NOTIFY_COMPLETED,
                                      &Daemon::end,
                                      nullptr,
                                      MHD_OPTION_CONNECTION_TIMEOUT,
                                      60U,
                                      MHD_OPTION_END);
    if (daemon->handle == nullptr) {
        return fail(ErrorCode::NotSupported, "HTTP server");
    }
    // From here on libmicrohttpd closes it.
    socket->handles.front().release();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(daemon)));
}

HttpServer::HttpServer(std::unique_ptr<Daemon> daemon) : m_daemon(std::move(daemon)) { }

HttpServer::~HttpServer() = default;

std::uint16_t HttpServer::port() const
{
    return m_daemon->port;
}

std::string HttpServer::origin() const
{
    return "http://127.0.0.1:" + std::to_string(port());
}
} // namespace regie::net
