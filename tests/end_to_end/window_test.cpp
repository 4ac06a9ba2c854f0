// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, without a screen, past each of its pages with the practice data. A warning of QML
// is a fault: it means that something on a page does not work.
#include "tests/end_to_end/program.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <string>
#include <vector>

using namespace regie;

namespace
{
void selfTest(const std::vector<std::string>& options)
{
    std::vector<std::string> arguments = {"--self-test"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const TemporaryFolder home;
    const Ended ended = runProgram(arguments, home.path().string());
    CHECK(ended.err.empty());
    INFO(ended.err);
    CHECK(ended.exitCode == 0);
}
} // namespace

TEST_CASE("every page of the window loads and fits")
{
    const std::string mode = GENERATE("--standard", "--simple");
    const std::string language = GENERATE("nl", "en");
    INFO(mode << " in " << language);
    selfTest({mode, "--lang", language});
}

TEST_CASE("nothing is cut off with large text")
{
    const std::string mode = GENERATE("--standard", "--simple");
    const std::string percent = GENERATE("200", "300");
    INFO(mode << " at " << percent << " %");
    selfTest({mode, "--lang", "nl", "--text-percent", percent});
}

TEST_CASE("nothing is cut off in a narrow window")
{
    const std::string mode = GENERATE("--standard", "--simple");
    const std::string percent = GENERATE("100", "200");
    INFO(mode << " at " << percent << " %");
    selfTest(
        {mode, "--lang", "nl", "--text-percent", percent, "--width", "320", "--height", "640"});
}

TEST_CASE("nothing is cut off in a narrow window with the largest text")
{
    const std::string mode = GENERATE("--standard", "--simple");
    INFO(mode);
    selfTest({mode, "--lang", "nl", "--text-percent", "300", "--width", "320", "--height", "640"});
}

TEST_CASE("a page that is not there fails the self-test")
{
    const TemporaryFolder home;
    const Ended ended = runProgram({"--self-test", "--page", "nowhere"}, home.path().string());
    CHECK(ended.exitCode == 1);
    CHECK(ended.err.find("nowhere") != std::string::npos);
}
