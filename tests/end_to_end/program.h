// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace regie
{
/** What the program printed and how it ended. */
struct Ended {
    int exitCode = -1; ///< 128 + the signal when one ended it
    std::string out;
    std::string err;
};

/** The built program, running. Its standard input stays open until closeInput() or wait(). */
class Program
{
public:
    /** Starts REGIE_PROGRAM with these arguments and HOME as its home folder. */
    Program(const std::vector<std::string>& arguments, const std::string& home);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    void write(std::string_view input);
    void closeInput();
    /** Ends it at once, as a power cut would. */
    void kill();
    Ended wait();

private:
    pid_t m_process = -1;
    int m_input = -1;
    int m_output = -1;
    int m_error = -1;
};

/** Starts the program, gives it the input, and waits for its end. */
Ended runProgram(const std::vector<std::string>& arguments,
                 const std::string& home,
                 std::string_view input = {});
} // namespace regie
