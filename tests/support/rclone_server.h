// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace regie
{
/** A real WebDAV server (`rclone serve webdav`) over a folder, with the name "roos" and "geheim". */
class RcloneServer
{
public:
    /** nullopt: the program is not on this machine. */
    static std::optional<RcloneServer> start(const std::filesystem::path& folder,
                                             const std::filesystem::path& config);
    RcloneServer(RcloneServer&& other) noexcept;
    RcloneServer& operator=(RcloneServer&&) = delete;
    RcloneServer(const RcloneServer&) = delete;
    ~RcloneServer();
    /** "http://127.0.0.1:PORT/" */
    const std::string& url() const { return m_url; }

private:
    RcloneServer(int process, std::string url) : m_process(process), m_url(std::move(url)) { }
    int m_process;
    std::string m_url;
};
} // namespace regie
