// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rclone_server.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace regie
{
std::optional<RcloneServer> RcloneServer::start(const std::filesystem::path& folder,
                                                const std::filesystem::path& config)
{
    std::array<int, 2> said = {};
    if (::pipe(said.data()) != 0) {
        return std::nullopt;
    }
    const pid_t process = ::fork();
    if (process == 0) {
        ::dup2(said[1], STDERR_FILENO);
        ::close(said[0]);
        ::setenv("RCLONE_CONFIG", config.c_str(), 1);
        ::execlp("rclone",
                 "rclone",
                 "serve",
                 "webdav",
                 folder.c_str(),
                 "--addr",
                 "127.0.0.1:0",
                 "--user",
                 "roos",
                 "--pass",
                 "geheim",
                 "--dir-cache-time",
                 "0s",
                 static_cast<char*>(nullptr));
        ::_exit(127);
    }
    ::close(said[1]);
    // It says where it listens once it does; the end of the pipe means that it is not there.
    std::string text;
    char letter = 0;
    std::string url;
    while (url.empty() && ::read(said[0], &letter, 1) == 1) {
        text += letter;
        const std::size_t begin = text.find("started on http://");
        if (begin != std::string::npos && letter == '\n') {
            url = text.substr(begin + 11, text.size() - begin - 12);
        }
    }
    ::close(said[0]);
    if (url.empty()) {
        ::waitpid(process, nullptr, 0);
        return std::nullopt;
    }
    return RcloneServer(process, url);
}

RcloneServer::RcloneServer(RcloneServer&& other) noexcept
    : m_process(std::exchange(other.m_process, 0)), m_url(std::move(other.m_url))
{
}

RcloneServer::~RcloneServer()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
}
} // namespace regie
