// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/program.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace regie
{
namespace
{
struct Pipe {
    int reading = -1;
    int writing = -1;

    Pipe()
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
            throw std::runtime_error("pipe");
        }
        reading = ends[0];
        writing = ends[1];
    }
};

void closeOnce(int& handle)
{
    if (handle >= 0) {
        ::close(handle);
        handle = -1;
    }
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
} // namespace

Program::Program(const std::vector<std::string>& arguments, const std::string& home)
{
    std::signal(SIGPIPE, SIG_IGN); // the program may end before it has read everything
    const Pipe input;
    const Pipe output;
    const Pipe error;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input.reading, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, error.writing, STDERR_FILENO);
    std::vector<std::string> words = {REGIE_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> environment = {
        "HOME=" + home, "TMPDIR=" + home, "XDG_RUNTIME_DIR=" + home};
    // What the tests ignore must not be ignored for the program beforehand.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    sigaddset(&usual, SIGXFSZ);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    const int failed = ::posix_spawn(&m_process,
                                     REGIE_PROGRAM,
                                     &actions,
                                     &attributes,
                                     pointersTo(words).data(),
                                     pointersTo(environment).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    for (int theirs : {input.reading, output.writing, error.writing}) {
        ::close(theirs);
    }
    if (failed != 0) {
        throw std::runtime_error("the program does not start: " REGIE_PROGRAM);
    }
    m_input = input.writing;
    m_output = output.reading;
    m_error = error.reading;
}

Program::~Program()
{
    if (m_process > 0) {
        kill();
        wait();
    }
}

void Program::write(std::string_view input)
{
    while (!input.empty()) {
        const ssize_t written = ::write(m_input, input.data(), input.size());
        if (written <= 0) {
            return; // it has ended: its exit code says why
        }
        input.remove_prefix(static_cast<std::size_t>(written));
    }
}

void Program::closeInput()
{
    closeOnce(m_input);
}

void Program::kill()
{
    ::kill(m_process, SIGKILL);
}

Ended Program::wait()
{
    closeInput();
    Ended ended;
    std::array<pollfd, 2> ends = {{{m_output, POLLIN, 0}, {m_error, POLLIN, 0}}};
    std::array<std::string*, 2> texts = {&ended.out, &ended.err};
    while (ends[0].fd >= 0 || ends[1].fd >= 0) {
        ::poll(ends.data(), ends.size(), -1);
        for (std::size_t at = 0; at < ends.size(); ++at) {
            if (ends[at].fd < 0 || ends[at].revents == 0) {
                continue;
            }
            std::array<char, 65536> buffer{};
            const ssize_t got = ::read(ends[at].fd, buffer.data(), buffer.size());
            if (got > 0) {
                texts[at]->append(buffer.data(), static_cast<std::size_t>(got));
            } else {
                ends[at].fd = -1;
            }
        }
    }
    closeOnce(m_output);
    closeOnce(m_error);
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_process = -1;
    ended.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return ended;
}

Ended runProgram(const std::vector<std::string>& arguments,
                 const std::string& home,
                 std::string_view input)
{
    Program program(arguments, home);
    program.write(input);
    return program.wait();
}
} // namespace regie
