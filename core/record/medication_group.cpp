// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/medication_group.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <tuple>

namespace regie::record
{
namespace
{
class Groups
{
public:
    explicit Groups(std::size_t count) : m_leader(count)
    {
        std::iota(m_leader.begin(), m_leader.end(), std::size_t{0});
    }

    std::size_t leaderOf(std::size_t one)
    {
        while (m_leader[one] != one) {
            m_leader[one] = m_leader[m_leader[one]];
            one = m_leader[one];
        }
        return one;
    }

    void join(std::size_t a, std::size_t b) { m_leader[leaderOf(a)] = leaderOf(b); }

    /** Everything that gives the same key belongs together. */
    void joinBy(std::map<std::string, std::size_t>& seen, const std::string& key, std::size_t one)
    {
        const auto [at, isNew] = seen.emplace(key, one);
        if (!isNew) {
            join(one, at->second);
        }
    }

private:
    std::vector<std::size_t> m_leader;
};

bool isHandOut(const MedicationRecord& record)
{
    return record.block == MedicationBlock::Dispense
           || record.block == MedicationBlock::Administered;
}

bool isLoose(const MedicationRecord& record)
{
    return record.treatment.empty() && record.basis.empty() && record.replaces.empty();
}

auto orderOf(const MedicationRecord& record)
{
    return std::tie(record.registered, record.start, record.identifiers, record.input->factId);
}
} // namespace

std::vector<MedicationGroup> groupMedication(const std::vector<MedicationRecord>& records)
{
    Groups groups(records.size());
    std::map<std::string, std::size_t> treatments;
    std::map<std::string, std::size_t> names;
    std::map<std::string, std::size_t> products;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const MedicationRecord& record = records[i];
        if (!record.treatment.empty()) {
            groups.joinBy(treatments, record.treatment, i);
        }
        groups.joinBy(names, selfLink(*record.input), i);
        for (const std::string& identifier : record.identifiers) {
            groups.joinBy(names, identifier, i);
        }
        if (isHandOut(record) && isLoose(record) && !record.product.codes.empty()) {
            groups.joinBy(products,
                          fmt::format("{} {}",
                                      fmt::ptr(record.input->resolver),
                                      record.product.codes.front()),
                          i);
        }
    }
    for (std::size_t i = 0; i < records.size(); ++i) {
        for (const auto* links : {&records[i].replaces, &records[i].basis}) {
            for (const std::string& link : *links) {
                if (const auto found = names.find(link); found != names.end()) {
                    groups.join(i, found->second);
                }
            }
        }
    }
    std::map<std::size_t, MedicationGroup> byLeader;
    for (std::size_t i = 0; i < records.size(); ++i) {
        byLeader[groups.leaderOf(i)].push_back(&records[i]);
    }
    std::vector<MedicationGroup> result;
    for (auto& [leader, group] : byLeader) {
        std::sort(group.begin(), group.end(), [](const auto* a, const auto* b) {
            return orderOf(*a) < orderOf(*b);
        });
        result.push_back(std::move(group));
    }
    return result;
}
} // namespace regie::record
