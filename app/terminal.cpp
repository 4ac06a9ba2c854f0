// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include "core/base/files.h"
#include "core/time/zone.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <string_view>

namespace regie::app
{
namespace
{
constexpr std::size_t kNarrowest = 40;
constexpr std::size_t kWidest = 100; // longer lines are hard to read
constexpr std::size_t kUsual = 80;
constexpr std::size_t kLongestSecret = 4096;

std::string_view environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

std::size_t terminalWidth()
{
    std::size_t width = 0;
    const std::string_view columns = environment("COLUMNS");
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        width = size.ws_col;
    } else if (std::from_chars(columns.data(), columns.data() + columns.size(), width).ec
               != std::errc()) {
        width = 0;
    }
    return width == 0 ? kUsual : std::clamp(width, kNarrowest, kWidest);
}

std::filesystem::path dataRoot()
{
    // A relative XDG path must be ignored (XDG Base Directory Specification 0.8).
    const std::filesystem::path xdg(environment("XDG_DATA_HOME"));
    if (xdg.is_absolute()) {
        return xdg / "regie";
    }
    const std::filesystem::path home(environment("HOME"));
    return home.is_absolute() ? home / ".local" / "share" / "regie" : std::filesystem::path();
}

/** The zone of this computer by name: TZ, else what /etc/localtime points at; empty when unknown. */
std::string timeZoneName()
{
    std::string_view name = environment("TZ");
    name.remove_prefix(name.starts_with(':') ? 1 : 0);
    std::error_code problem;
    const std::string link = std::filesystem::read_symlink("/etc/localtime", problem).string();
    constexpr std::string_view kFolder = "zoneinfo/";
    if (name.empty() && !problem && link.find(kFolder) != std::string::npos) {
        name = std::string_view(link).substr(link.find(kFolder) + kFolder.size());
    }
    return time::Zone::named(name) ? std::string(name) : std::string();
}

/** A folder that is in memory where there is one: what is written there never reaches a disk. */
std::filesystem::path temporaryFolder()
{
    const std::filesystem::path runtime(environment("XDG_RUNTIME_DIR"));
    if (runtime.is_absolute() && access(runtime.c_str(), W_OK) == 0) {
        return runtime;
    }
    std::error_code error;
    auto folder = std::filesystem::temp_directory_path(error);
    return error ? std::filesystem::path("/tmp") : folder;
}

/**
 * Gives a standard stream that was closed beforehand something that can be neither read nor written.
 * Else the next file that is opened, one of the vault for example, takes its number, and what was
 * meant for the screen is written into it.
 */
void holdStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) < 0 && errno == EBADF) {
            // The lowest free number is that of the stream itself; it stays open to the end.
            const int other = stream == STDIN_FILENO ? O_WRONLY : O_RDONLY;
            static_cast<void>(open("/dev/null", other)); // NOLINT(android-cloexec-open)
        }
    }
}

/** Typing is not shown until this goes out of scope. */
class EchoOff
{
public:
    explicit EchoOff(int terminal) : m_terminal(terminal)
    {
        if (tcgetattr(m_terminal, &m_before) == 0) {
            termios hidden = m_before;
            // Signals off too: Ctrl-C would end us with the terminal still silent.
            hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
            m_off = tcsetattr(m_terminal, TCSAFLUSH, &hidden) == 0;
        }
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;
    ~EchoOff()
    {
        if (m_off) {
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        }
    }
    bool off() const { return m_off; }

private:
    int m_terminal;
    termios m_before{};
    bool m_off = false;
};

/** Bytes as they are typed up to Return, with the keys that take back and stop. */
Result<Secret> readHidden(int terminal)
{
    constexpr unsigned char kInterrupt = 0x03;
    constexpr unsigned char kEnd = 0x04;
    constexpr unsigned char kBackspace = 0x08;
    constexpr unsigned char kClear = 0x15;
    constexpr unsigned char kDelete = 0x7F;
    Secret buffer(kLongestSecret + 1);
    std::size_t size = 0;
    while (size < kLongestSecret) {
        unsigned char& typed = buffer.data()[size];
        const ssize_t got = read(terminal, &typed, 1);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0 || typed == '\n' || typed == '\r' || typed == kEnd) {
            return Secret::of(buffer.view().substr(0, size));
        }
        if (typed == kInterrupt) {
            return fail(ErrorCode::Cancelled);
        }
        if (typed == kClear) {
            size = 0;
        } else if (typed == kDelete || typed == kBackspace) {
            // A character of UTF-8 is its continuation bytes and the byte before them.
            while (size > 0 && (buffer.data()[--size] & 0xC0) == 0x80) {
            }
        } else {
            ++size;
        }
    }
    return fail(ErrorCode::LimitExceeded, "passphrase too long");
}

/** From the terminal itself: standard input may be a file. */
Result<Secret> askOnTerminal(std::string_view prompt)
{
    const FileHandle terminal(open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (!terminal.isOpen()) {
        return fail(ErrorCode::InvalidArgument, "no terminal");
    }
    const EchoOff echo(terminal.get());
    if (!echo.off()) {
        return fail(ErrorCode::Internal, "terminal settings");
    }
    if (auto written = writeAll(terminal.get(), prompt); !written) {
        return fail(written.error());
    }
    auto secret = readHidden(terminal.get());
    if (auto written = writeAll(terminal.get(), "\n"); !written) {
        return fail(written.error());
    }
    return secret;
}
} // namespace

Console systemConsole(std::istream& in, std::ostream& out, std::ostream& err)
{
    Console console{in, out, err};
    console.width = terminalWidth();
    console.showProgress = isatty(STDERR_FILENO) == 1;
    console.dataRoot = dataRoot();
    console.temporaryFolder = temporaryFolder();
    if (std::string zone = timeZoneName(); !zone.empty()) {
        console.timeZone = std::move(zone);
    }
    console.textReader = "/proc/self/exe"; // also right after an update has replaced the file
    if (isatty(STDERR_FILENO) == 1 || isatty(STDIN_FILENO) == 1) {
        console.askSecret = askOnTerminal;
    }
    return console;
}

bool hasDisplay()
{
    return !environment("DISPLAY").empty() || !environment("WAYLAND_DISPLAY").empty()
           || !environment("QT_QPA_PLATFORM").empty();
}

void protectProcess()
{
    holdStandardStreams();
    umask(077);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is then an error and not the end
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // which looks into the process itself at its end
    prctl(PR_SET_DUMPABLE, 0);
#endif
}
} // namespace regie::app
