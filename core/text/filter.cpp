// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/filter.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <utility>

namespace regie::text
{
namespace
{
using Time = std::chrono::steady_clock;
constexpr int kNotStarted = 127;

/** A file descriptor that closes itself. */
class Descriptor
{
public:
    explicit Descriptor(int value = -1) : m_value(value) { }
    Descriptor(Descriptor&& other) noexcept : m_value(std::exchange(other.m_value, -1)) { }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_value, other.m_value);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }
    int get() const { return m_value; }
    bool isOpen() const { return m_value >= 0; }
    void close()
    {
        if (m_value >= 0) {
            ::close(m_value);
            m_value = -1;
        }
    }

private:
    int m_value;
};

struct Ends {
    Descriptor ours;
    Descriptor theirs;
};

/** A socket pair: unlike a pipe it can be written to without risking SIGPIPE. */
Result<Ends> connectedEnds()
{
    std::array<int, 2> pair{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0) {
        return fail(ErrorCode::Internal, "socketpair " + std::to_string(errno));
    }
    return Ends{Descriptor(pair[0]), Descriptor(pair[1])};
}

void limit(int resource, rlim_t value)
{
    const rlimit both{value, value};
    if (::setrlimit(static_cast<__rlimit_resource>(resource), &both) != 0) {
        ::_exit(kNotStarted);
    }
}

/** In the child, between fork and exec: system calls only. */
[[noreturn]] void become(const char* program,
                         char* const* arguments,
                         char* const* environment,
                         int channel,
                         const FilterLimits& limits)
{
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    if (nowhere < 0 || ::dup2(channel, 0) < 0 || ::dup2(channel, 1) < 0 || ::dup2(nowhere, 2) < 0) {
        ::_exit(kNotStarted);
    }
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, static_cast<rlim_t>(limits.processor.count()));
#ifndef __SANITIZE_ADDRESS__
    // The address sanitizer reserves terabytes of address space for itself.
    limit(RLIMIT_AS, limits.memory);
#endif
    ::execvpe(program, arguments, environment);
    ::_exit(kNotStarted);
}

std::vector<std::string> childEnvironment()
{
    std::vector<std::string> environment = {"LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1"};
    for (const char* name : {"PATH", "TESSDATA_PREFIX"}) {
        if (const char* value = std::getenv(name); value != nullptr) {
            environment.push_back(std::string(name) + "=" + value);
        }
    }
    return environment;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (std::string& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

/** Writes and reads until the other side has ended its output. */
Result<std::string> exchange(Descriptor& channel,
                             std::string_view input,
                             const FilterLimits& limits)
{
    const Time::time_point deadline = Time::now() + limits.time;
    std::string output;
    std::array<char, 65536> buffer{};
    bool sending = true;
    while (true) {
        if (sending && input.empty()) {
            ::shutdown(channel.get(), SHUT_WR);
            sending = false;
        }
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Time::now());
        pollfd waiting{channel.get(), static_cast<short>(sending ? POLLIN | POLLOUT : POLLIN), 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(std::max<long>(left.count(), 0)));
        if (ready == 0) {
            return fail(ErrorCode::LimitExceeded, "program took too long");
        }
        if (ready < 0) {
            if (errno == EINTR) {
                continue;
            }
            return fail(ErrorCode::Internal, "poll " + std::to_string(errno));
        }
        if (sending && (waiting.revents & (POLLOUT | POLLERR)) != 0) {
            const ssize_t sent =
                ::send(channel.get(), input.data(), input.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (sent < 0 && errno != EAGAIN && errno != EINTR) {
                input = {}; // it reads no further: what it wrote may still be right
            } else if (sent > 0) {
                input.remove_prefix(static_cast<std::size_t>(sent));
            }
        }
        if ((waiting.revents & (POLLIN | POLLHUP)) != 0) {
            const ssize_t got = ::recv(channel.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
            if (got == 0 || (got < 0 && errno == ECONNRESET)) {
                return output;
            }
            if (got > 0) {
                output.append(buffer.data(), static_cast<std::size_t>(got));
            }
            if (output.size() > limits.output) {
                return fail(ErrorCode::LimitExceeded, "program wrote too much");
            }
        }
    }
}
} // namespace

Result<std::string> runFilter(const std::string& program,
                              const std::vector<std::string>& arguments,
                              std::string_view input,
                              const FilterLimits& limits)
{
    Result<Ends> ends = connectedEnds();
    if (!ends) {
        return fail(ends.error());
    }
    std::vector<std::string> words = {program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> environment = childEnvironment();
    const std::vector<char*> wordPointers = pointersTo(words);
    const std::vector<char*> environmentPointers = pointersTo(environment);
    const pid_t child = ::fork();
    if (child < 0) {
        return fail(ErrorCode::Internal, "fork " + std::to_string(errno));
    }
    if (child == 0) {
        become(program.c_str(),
               wordPointers.data(),
               environmentPointers.data(),
               ends->theirs.get(),
               limits);
    }
    ends->theirs.close();
    Result<std::string> output = exchange(ends->ours, input, limits);
    if (!output) {
        ::kill(child, SIGKILL);
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!output) {
        return output;
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == kNotStarted) {
        return fail(ErrorCode::NotFound, "program cannot be started");
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return fail(ErrorCode::SyntaxInvalid, "program failed");
    }
    return output;
}
} // namespace regie::text
