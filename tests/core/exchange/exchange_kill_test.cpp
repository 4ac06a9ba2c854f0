// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at random moments, an exchange never leaves a broken vault, and the next one makes it good.
// REGIE_KILL_RUNS sets how often (default small, for every day).
#include "tests/core/exchange/device_fixture.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace regie;

namespace
{
int runs()
{
    const char* text = std::getenv("REGIE_KILL_RUNS");
    return text != nullptr ? std::atoi(text) : 14;
}

/** An exchange in a process of its own, killed after so many microseconds; whether it was done. */
bool killedAfter(int micros, Device& device, FolderDav& server)
{
    device.close();
    const pid_t child = ::fork();
    if (child == 0) {
        device.open();
        auto folder = server.folder();
        ::_exit(exchange::exchange(device.store(), folder) ? 0 : 1);
    }
    const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds(micros);
    int status = 0;
    while (std::chrono::steady_clock::now() < end && ::waitpid(child, &status, WNOHANG) == 0) {
        // busy on purpose: the moment of the kill is what is tested
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    device.open();
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}
} // namespace

TEST_CASE("a kill during an exchange leaves the vaults whole, and they come to the same after it")
{
    TwoDevices devices;
    devices.first().take(observation("0", "2026-01-01"));
    Device* const both[] = {&devices.first(), &devices.second()};
    std::mt19937 chance(20261128);
    std::uniform_int_distribution<int> micros(1000, 150'000);
    int done = 0;
    for (int run = 0; run < runs(); ++run) {
        INFO("run " << run);
        for (int i = 0; i < 2; ++i) {
            Device& device = *both[i];
            device.clock.forward(std::chrono::minutes(5));
            const std::string name = std::to_string(i) + "-" + std::to_string(run);
            std::string list = "[";
            for (int k = 0; k < 20; ++k) {
                list +=
                    (k > 0 ? "," : "") + observation(name + "-" + std::to_string(k), "2026-01-02");
            }
            device.take(list + "]");
            store::ImportOptions options;
            options.source = "brief";
            need(store::importBytes(
                device.store(), "brief" + name + ".txt", "Brief " + name, options));
            need(share::appendToLog(device.store(), "{\"what\":\"" + name + "\"}"));
            need(store::addRemark(
                device.store(), device.facts().front().id, store::RemarkKind::Note, name));
            done += killedAfter(micros(chance), device, devices.server()) ? 1 : 0;
            REQUIRE(need(device.store().check()).sound());
        }
    }
    CHECK(done < 2 * runs());
    for (int i = 0; i < 4; ++i) {
        const auto report = both[i % 2]->meet(devices.server());
        for (const auto& device : report.devices) {
            CHECK_FALSE(device.problem);
        }
    }
    REQUIRE(sharedContent(*both[0]) == sharedContent(*both[1]));
    for (Device* device : both) {
        CHECK(need(device->store().check()).sound());
        CHECK(device->rows("SELECT 1 FROM resource").size()
              == static_cast<std::size_t>(1 + 2 * runs() * 21));
        for (const auto& name : devices.server().names()) {
            CHECK(name.ends_with(".batch"));
        }
    }
}
