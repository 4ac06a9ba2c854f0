// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace regie::test
{
/** A plain connection to this machine, for a test that says byte by byte what it sends. */
class RawSocket
{
public:
    /** Not open when nobody listens there. `host`: "127.0.0.1" or "::1". */
    static RawSocket connect(std::uint16_t port, std::string_view host = "127.0.0.1");

    bool isOpen() const { return m_socket.isOpen(); }
    /** False when the other side no longer takes it. */
    bool send(std::string_view bytes) const;
    /** What comes until the other side closes, or `patience` passes without a byte. */
    std::string readAll(std::chrono::milliseconds patience = std::chrono::seconds{20}) const;

private:
    FileHandle m_socket;
};
} // namespace regie::test
