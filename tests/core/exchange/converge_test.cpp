// SPDX-License-Identifier: GPL-3.0-or-later
// Two devices that go their own way for a week, whatever each does and in whatever order they meet.
#include "tests/core/exchange/device_fixture.h"

#include <algorithm>
#include <random>

using namespace regie;

namespace
{
/** Does one thing of a person, by chance. What cannot be done just then is left out. */
class Person
{
public:
    Person(Device& device, std::mt19937& chance, int number)
        : m_device(&device), m_chance(&chance), m_number(number)
    {
    }

    void act()
    {
        m_device->clock.forward(std::chrono::milliseconds(1 + pick(3'000'000)));
        ++m_step;
        switch (pick(17)) {
        case 0:
        case 1: fetch(); break;
        case 2: state(); break;
        case 3: takeBack(); break;
        case 4:
        case 5: remark(); break;
        case 6: changeRemark(); break;
        case 7:
        case 8: draft(); break;
        case 9: undo(); break;
        case 10: block(); break;
        case 11: join(); break;
        case 12: separate(); break;
        case 13: settings(); break;
        case 14: log(); break;
        case 15: letter(); break;
        case 16: xml(); break;
        default: break;
        }
    }

private:
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(*m_chance); }
    std::string name() const { return std::to_string(m_number) + "-" + std::to_string(m_step); }
    store::Store& store() { return m_device->store(); }

    std::optional<std::string> someFact()
    {
        const auto facts = m_device->facts();
        if (facts.empty()) {
            return std::nullopt;
        }
        return facts[static_cast<std::size_t>(pick(static_cast<int>(facts.size())))].id;
    }

    /** Both may fetch the same record, the same version of it or another; from two hospitals. */
    void fetch()
    {
        const std::string id = std::to_string(pick(6));
        const std::string value = std::to_string(4 + pick(3)) + ".0";
        const char* const sources[] = {"ziekenhuis", "huisarts"};
        m_device->take(observation(id, "2026-01-0" + std::to_string(1 + pick(6)), "Glucose", value),
                       sources[pick(2)]);
    }
    /** Both may bring in the same letter. */
    void letter()
    {
        const std::string name = "brief" + std::to_string(pick(4)) + ".txt";
        store::ImportOptions options;
        options.source = "brieven";
        need(store::importBytes(store(), name, "Brief over " + std::to_string(pick(3)), options));
    }
    void xml()
    {
        const std::string id = std::to_string(pick(4));
        m_device->take(R"(<Observation xmlns="http://hl7.org/fhir"><id value="x)" + id
                           + R"("/><status value="final"/><code><text value="Kalium )"
                           + std::to_string(pick(3)) + R"("/></code></Observation>)",
                       "xml");
    }
    void state() { need(store::addStatement(store(), store::OwnNote{"Stap " + name(), {}})); }
    void takeBack()
    {
        for (const auto& fact : m_device->facts()) {
            if (fact.sourceKind == store::SourceKind::Self && pick(3) == 0) {
                if (pick(2) == 0) {
                    need(store::withdrawStatement(store(), fact.id));
                } else {
                    need(store::restoreStatement(store(), fact.id));
                }
                return;
            }
        }
    }
    void remark()
    {
        if (const auto fact = someFact()) {
            const auto kind = pick(3) == 0 ? store::RemarkKind::Wrong : store::RemarkKind::Note;
            need(store::addRemark(store(), *fact, kind, "Opmerking " + name()));
        }
    }
    void changeRemark()
    {
        const auto rows = m_device->rows("SELECT row FROM note WHERE removed_at IS NULL");
        if (rows.empty()) {
            return;
        }
        const auto row =
            std::stoll(rows[static_cast<std::size_t>(pick(static_cast<int>(rows.size())))]);
        if (pick(4) == 0) {
            need(store::removeRemark(store(), row));
        } else {
            need(store::changeRemark(store(), row, "Anders " + name()));
        }
    }
    void draft()
    {
        const std::string id = "7d5f4cf0-39a1-4a53-9d53-00000000000" + std::to_string(1 + pick(3));
        need(store::saveDraft(
            store(), store::DraftKind::Visit, id, R"({"stap":")" + name() + "\"}"));
    }
    void undo()
    {
        const std::string id = "7d5f4cf0-39a1-4a53-9d53-00000000000" + std::to_string(1 + pick(3));
        if (pick(2) == 0) {
            (void)store::undoDraft(store(), store::DraftKind::Visit, id);
        } else {
            (void)store::redoDraft(store(), store::DraftKind::Visit, id);
        }
    }
    void block()
    {
        if (const auto fact = someFact()) {
            if (pick(2) == 0) {
                need(store::blockSharing(store(), *fact));
            } else {
                (void)store::unblockSharing(store(), *fact);
            }
        }
    }
    void join()
    {
        const auto one = someFact();
        const auto other = someFact();
        if (one && other) {
            (void)store::joinFacts(store(), *one, *other);
        }
    }
    void separate()
    {
        if (const auto fact = someFact()) {
            if (pick(2) == 0) {
                (void)store::separateFact(store(), *fact);
            } else {
                (void)store::rejoinFact(store(), *fact);
            }
        }
    }
    void settings()
    {
        const char* const names[] = {"measure.plans", "measure.targets"};
        need(store().setSetting(names[pick(2)], "[\"" + name() + "\"]"));
    }
    void log()
    {
        need(share::appendToLog(store(), R"({"what":"share","share":")" + name() + "\"}"));
    }

    Device* m_device;
    std::mt19937* m_chance;
    int m_number;
    int m_step = 0;
};

/** The rows that one of the two has alone. */
std::string differences(const std::vector<std::string>& one, const std::vector<std::string>& other)
{
    std::string text;
    for (const auto& row : one) {
        text += std::ranges::find(other, row) == other.end() ? "first: " + row + '\n' : "";
    }
    for (const auto& row : other) {
        text += std::ranges::find(one, row) == one.end() ? "second: " + row + '\n' : "";
    }
    const auto [here, there] = std::ranges::mismatch(one, other);
    if (text.empty() && here != one.end() && there != other.end()) {
        text = "order: " + *here + " / " + *there;
    }
    return text;
}

int rounds()
{
    const char* text = std::getenv("REGIE_CONVERGE_RUNS");
    return text != nullptr ? std::atoi(text) : 8;
}
} // namespace

TEST_CASE("two devices that edit apart for a week come to the same in any order")
{
    for (int run = 0; run < rounds(); ++run) {
        INFO("run " << run);
        std::mt19937 chance(static_cast<unsigned>(20261128 + run));
        TwoDevices devices;
        devices.first().take(observation("0", "2026-01-01"));
        devices.first().take(observation("0", "2026-01-01"), "huisarts");
        if (run % 2 == 0) {
            devices.first().meet(devices.server());
        }
        Device* const both[] = {&devices.first(), &devices.second()};
        // Clocks of two machines are never the same.
        both[1]->clock.forward(std::chrono::seconds(37) * (run % 3));
        Person people[] = {{*both[0], chance, 1}, {*both[1], chance, 2}};
        const auto pick = [&](int below) {
            return static_cast<std::size_t>(
                std::uniform_int_distribution<int>(0, below - 1)(chance));
        };
        for (int step = 0; step < 60; ++step) {
            people[pick(2)].act();
            if (pick(run % 4 == 3 ? 1000 : 12) == 0) {
                both[pick(2)]->meet(devices.server());
            }
        }
        const std::size_t begin = pick(2);
        for (std::size_t i = 0; i < 5; ++i) {
            const auto report = both[(begin + i) % 2]->meet(devices.server());
            for (const auto& device : report.devices) {
                CHECK_FALSE(device.problem);
            }
        }
        const auto one = sharedContent(*both[0]);
        const auto other = sharedContent(*both[1]);
        INFO(differences(one, other));
        REQUIRE((one == other)); // not both in full: what differs says enough
        for (Device* device : both) {
            CHECK(need(device->store().check()).sound());
            CHECK(share::countBrokenLinks(need(share::readLog(device->store()))) == 0);
            CHECK(device->meet(devices.server()).sentFiles == 0);
        }
    }
}
