// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <string>
#include <type_traits>

using namespace regie;

TEST_CASE("a log line holds words of the program and numbers")
{
    char* text = nullptr;
    std::size_t size = 0;
    std::FILE* stream = ::open_memstream(&text, &size);
    StreamLog log(stream, LogLevel::Info);
    log.write(LogLevel::Debug, "not shown");
    log.write(LogLevel::Warning, "import done", {{"resources", 12}, {"quarantined", -1}});
    log.write(LogLevel::Error, ErrorCode::DiskFull);
    std::fclose(stream);
    CHECK(std::string(text, size)
          == "warning: import done resources=12 quarantined=-1\nerror: disk_full\n");
    std::free(text);
}

TEST_CASE("text that is not written in the program cannot be logged")
{
    STATIC_CHECK_FALSE(std::is_constructible_v<LogWord, std::string>);
    STATIC_CHECK_FALSE(std::is_constructible_v<LogWord, std::string_view>);
}
