// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/browser_door.h"

#include "core/net/loopback_listener.h"

#include <atomic>
#include <utility>

namespace regie::net
{
Result<std::unique_ptr<BrowserDoor>> BrowserDoor::to(std::string url, RandomSource& random)
{
    const std::string path = noncePath("/naar", random);
    auto used = std::make_shared<std::atomic<bool>>(false);
    auto server =
        HttpServer::start({}, [path, used, url = std::move(url)](const ServerRequest& request) {
            ServerResponse answer;
            if (request.method != "GET" || request.path != path || used->exchange(true)) {
                answer.status = 404;
                return answer;
            }
            answer.status = 303;
            answer.headers = {{"Location", url},
                              {"Cache-Control", "no-store"},
                              {"Referrer-Policy", "no-referrer"}};
            return answer;
        });
    if (!server) {
        return fail(server.error());
    }
    auto door = std::make_unique<BrowserDoor>();
    door->m_address = (*server)->origin() + path;
    door->m_server = std::move(*server);
    return door;
}
} // namespace regie::net
