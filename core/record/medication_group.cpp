// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/medication_group.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

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

/** A building block that says for itself what is used, how and when, but not of which treatment. */
bool isUntied(const MedicationRecord& record)
{
    const bool block = record.block == MedicationBlock::Agreement
                       || record.block == MedicationBlock::Administration
                       || record.block == MedicationBlock::Use;
    return block && record.ofZib && record.treatment.empty() && !record.start.empty()
           && record.input->resolver != nullptr && !record.doNotUse && !record.unclear
           && !record.fromDispense;
}

/** In these lists of the G-Standaard a code stands for one strength and form. */
bool isArticle(std::string_view code)
{
    constexpr std::string_view kLists[] = {"urn:oid:2.16.840.1.113883.2.4.4.1|",
                                           "urn:oid:2.16.840.1.113883.2.4.4.7|",
                                           "urn:oid:2.16.840.1.113883.2.4.4.8|",
                                           "urn:oid:2.16.840.1.113883.2.4.4.10|"};
    return std::any_of(std::begin(kLists), std::end(kLists), [code](std::string_view list) {
        return code.starts_with(list);
    });
}

bool sameProduct(const MedicationRecord& a, const MedicationRecord& b)
{
    if (!a.productLink.empty() && a.productLink == b.productLink) {
        return true;
    }
    return std::any_of(
        a.product.codes.begin(), a.product.codes.end(), [&](const std::string& code) {
            const auto& others = b.product.codes;
            return std::find(others.begin(), others.end(), code) != others.end()
                   && (isArticle(code) || a.product.name == b.product.name);
        });
}

std::string_view dayOf(std::string_view date)
{
    return date.substr(0, 10);
}

/** The same product, days and dosage. A dosage that one leaves out is no other dosage. */
bool sameUse(const MedicationRecord& a, const MedicationRecord& b)
{
    // An end that only one has is a difference: one of both would go on after it, unseen.
    const bool end = dayOf(a.end) == dayOf(b.end);
    const bool understood = a.dosage.understood && b.dosage.understood;
    const bool dosage =
        !a.saysDosage || !b.saysDosage
        || (understood ? a.comparable == b.comparable : a.dosage.sentence == b.dosage.sentence);
    return end && dosage && sameProduct(a, b);
}

/** Joins what isUntied() of one source and one first day, as the header says. */
void joinUntied(const std::vector<MedicationRecord>& records,
                const std::vector<std::size_t>& sameDay,
                Groups& groups)
{
    const auto alike = [&](std::size_t a, std::size_t b) {
        return sameUse(records[a], records[b]);
    };
    for (const std::size_t one : sameDay) {
        std::vector<std::size_t> all;
        std::copy_if(sameDay.begin(), sameDay.end(), std::back_inserter(all), [&](auto other) {
            return alike(one, other);
        });
        // Of three that are alike two by two the third may differ from the first: no guess then.
        const bool clear = std::all_of(all.begin(), all.end(), [&](std::size_t a) {
            return std::all_of(sameDay.begin(), sameDay.end(), [&](std::size_t b) {
                const bool with = std::find(all.begin(), all.end(), b) != all.end();
                const bool rivals = a != b && with && records[a].block == records[b].block
                                    && groups.leaderOf(a) != groups.leaderOf(b);
                return alike(a, b) == with && !rivals;
            });
        });
        for (const std::size_t other : all) {
            if (clear) {
                groups.join(one, other);
            }
        }
    }
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
    std::map<std::pair<fhir::Resolver*, std::string_view>, std::vector<std::size_t>> untied;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (isUntied(records[i])) {
            untied[{records[i].input->resolver, dayOf(records[i].start)}].push_back(i);
        }
    }
    for (const auto& [day, sameDay] : untied) {
        joinUntied(records, sameDay, groups);
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
