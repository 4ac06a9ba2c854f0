// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"

#include <cstdint>
#include <vector>

namespace regie::net
{
/** Sockets that listen, none of them blocking, all on one port. */
struct LoopbackSockets {
    std::vector<FileHandle> handles;
    std::uint16_t port = 0;
};

enum class LoopbackAddresses { Both, IPv4 };

/**
 * Listens on 127.0.0.1 and [::1]; on one of them where the system has no other. `port` 0: a free
 * one, the same for both. Errors: PortInUse, NotSupported.
 */
Result<LoopbackSockets> listenOnLoopback(std::uint16_t port, LoopbackAddresses which);

/** A pipe that ends a poll() from another thread. */
class Wake
{
public:
    Wake();
    int handle() const { return m_read.get(); }
    void ring() const noexcept;

private:
    FileHandle m_read;
    FileHandle m_write;
};
} // namespace regie::net
