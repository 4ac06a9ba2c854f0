// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/base/resource_files.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace regie::app
{
/** What one command line gave back. */
struct Answer {
    int exitCode = 0;
    std::string out;
    std::string err;

    nlohmann::json json() const
    {
        const auto parsed = nlohmann::json::parse(out, nullptr, false);
        if (parsed.is_discarded()) {
            FAIL("no JSON: " << out << err);
        }
        return parsed;
    }
    std::string errorCode() const { return json().at("error").at("code").get<std::string>(); }
    bool says(std::string_view text) const { return (out + err).find(text) != std::string::npos; }
};

/** Command lines in the process of the test, over a data folder of its own. */
class CommandLineFixture
{
public:
    static constexpr std::string_view kPassphrase = "fiets lamp kaas wolk regen";

    CommandLineFixture() { write("passphrase", std::string(kPassphrase) + "\n"); }

    std::filesystem::path path(std::string_view name) const { return m_place.path() / name; }
    std::string write(std::string_view name, std::string_view text) const
    {
        std::ofstream(path(name), std::ios::binary) << text;
        return path(name).string();
    }
    static std::string fixture(std::string_view name)
    {
        return std::string(REGIE_SOURCE_DIR) + "/tests/fixtures/cli/" + std::string(name);
    }

    /** As given, without a passphrase. */
    Answer bare(std::vector<std::string> arguments, const std::string& input = {}) const
    {
        static const auto kFiles = embeddedResourceFiles();
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        Console console{in, out, err};
        console.dataRoot = path("data");
        console.temporaryFolder = m_place.path();
        console.kdfCost = crypto::kSmallestCost;
        console.drawShare = drawShare;
        Answer answer;
        answer.exitCode = runCommandLine(arguments, console, *kFiles);
        answer.out = out.str();
        answer.err = err.str();
        return answer;
    }
    /** With the passphrase of the profile. */
    Answer run(std::vector<std::string> arguments, const std::string& input = {}) const
    {
        arguments.push_back("--passphrase-file");
        arguments.push_back(path("passphrase").string());
        return bare(std::move(arguments), input);
    }
    /** The same, its answer as JSON; it must go well. */
    nlohmann::json json(std::vector<std::string> arguments, const std::string& input = {}) const
    {
        arguments.push_back("--json");
        const Answer answer = run(std::move(arguments), input);
        INFO(answer.out << answer.err);
        REQUIRE(answer.exitCode == 0);
        return answer.json();
    }

    nlohmann::json createProfile() const
    {
        return json({"profile", "create", "--name", "Roos Testdijk", "--birth-date", "1951-04-08"});
    }
    /** A profile with the record of person.json. */
    void createRecord() const
    {
        createProfile();
        json({"import", fixture("person.json"), "--source", "Huisarts"});
    }

    /** Draws a PDF for a share; nothing: this program has no fonts. */
    share::ShareDrawing drawShare{};

private:
    TemporaryFolder m_place;
};
} // namespace regie::app
