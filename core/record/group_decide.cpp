// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/group_decide.h"

#include "core/time/partial_date.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace regie::record
{
namespace
{
constexpr int kMostDaysApart = 30;

std::optional<std::chrono::sys_days> dayOf(std::string_view sortKey)
{
    const auto date = time::PartialDate::parse(sortKey);
    if (!date || date->precision < time::Precision::Day) {
        return std::nullopt;
    }
    return std::chrono::sys_days(std::chrono::year(date->year) / static_cast<int>(date->month)
                                 / static_cast<int>(date->day));
}

/** Both within 30 days; a start that one does not know is no start that is the same. */
bool beganTogether(std::string_view one, std::string_view other)
{
    const auto a = dayOf(one);
    const auto b = dayOf(other);
    if (!a || !b) {
        return false;
    }
    const auto days = (*a - *b).count();
    return days <= kMostDaysApart && days >= -kMostDaysApart;
}

/** The same moment, or a day beside a moment of it: that they share the day the clue says. */
bool atOneMoment(std::string_view one, std::string_view other)
{
    return one == other || one.size() == kDayLetters || other.size() == kDayLetters;
}

std::pair<std::size_t, std::size_t> pairOf(const GroupEdge& edge)
{
    return std::minmax(edge.one, edge.other);
}

/** Leaves out edges to one of several: of two that are equally likely neither is chosen. */
std::vector<GroupEdge> withoutGuesses(std::span<const GroupMember> members,
                                      const std::vector<GroupEdge>& edges)
{
    using Toward = std::tuple<std::size_t, std::int64_t, GroupReason>;
    std::map<Toward, std::set<std::size_t>> likely;
    for (const GroupEdge& edge : edges) {
        likely[{edge.one, members[edge.other].source, edge.reason}].insert(edge.other);
        likely[{edge.other, members[edge.one].source, edge.reason}].insert(edge.one);
    }
    std::vector<GroupEdge> sure;
    for (const GroupEdge& edge : edges) {
        const bool byPerson = edge.reason == GroupReason::Person;
        if (byPerson
            || (likely[{edge.one, members[edge.other].source, edge.reason}].size() == 1
                && likely[{edge.other, members[edge.one].source, edge.reason}].size() == 1)) {
            sure.push_back(edge);
        }
    }
    return sure;
}

/** Sets that grow into groups, with what may not come together in one. */
class Growing
{
public:
    Growing(std::span<const GroupMember> members,
            std::span<const std::pair<std::size_t, std::size_t>> apart)
        : m_members(members), m_apart(apart), m_set(members.size()), m_sets(members.size())
    {
        std::iota(m_set.begin(), m_set.end(), std::size_t{0});
        for (std::size_t i = 0; i < members.size(); ++i) {
            m_sets[i] = {i};
        }
    }

    bool together(std::size_t one, std::size_t other) const { return m_set[one] == m_set[other]; }

    void join(const GroupEdge& edge)
    {
        const std::size_t into = m_set[edge.one];
        const std::size_t from = m_set[edge.other];
        if (into == from || isForbidden(into, from, edge.reason)) {
            return;
        }
        for (const std::size_t each : m_sets[from]) {
            m_set[each] = into;
            m_sets[into].push_back(each);
        }
        m_sets[from].clear();
    }

    std::vector<std::vector<std::size_t>> groups() const
    {
        std::vector<std::vector<std::size_t>> groups;
        for (std::vector<std::size_t> each : m_sets) {
            if (each.size() > 1) {
                std::sort(each.begin(), each.end());
                groups.push_back(std::move(each));
            }
        }
        std::sort(groups.begin(), groups.end());
        return groups;
    }

private:
    bool isForbidden(std::size_t into, std::size_t from, GroupReason reason) const
    {
        const bool said = std::any_of(m_apart.begin(), m_apart.end(), [&](const auto& pair) {
            const std::size_t one = m_set[pair.first];
            const std::size_t other = m_set[pair.second];
            return (one == into && other == from) || (one == from && other == into);
        });
        if (said || reason == GroupReason::Person) {
            return said;
        }
        std::set<std::int64_t> sources;
        for (const std::size_t each : m_sets[into]) {
            sources.insert(m_members[each].source);
        }
        return std::any_of(m_sets[from].begin(), m_sets[from].end(), [&](const std::size_t each) {
            return sources.contains(m_members[each].source);
        });
    }

    std::span<const GroupMember> m_members;
    std::span<const std::pair<std::size_t, std::size_t>> m_apart;
    std::vector<std::size_t> m_set; ///< of each member
    std::vector<std::vector<std::size_t>> m_sets;
};
} // namespace

bool mayJoin(const GroupMember& one, const GroupMember& other, GroupReason reason)
{
    if (one.person != other.person) {
        return false;
    }
    if (reason == GroupReason::Person) {
        return true;
    }
    if (one.source == other.source || one.type != other.type) {
        return false;
    }
    if (reason == GroupReason::Problem) {
        return beganTogether(one.sortDate, other.sortDate);
    }
    if (reason == GroupReason::Result) {
        return atOneMoment(one.sortDate, other.sortDate);
    }
    return true;
}

GroupDecision decideGroups(std::span<const GroupMember> members,
                           std::vector<GroupEdge> edges,
                           std::span<const std::pair<std::size_t, std::size_t>> apart)
{
    std::set<std::pair<std::size_t, std::size_t>> never;
    for (const auto& [one, other] : apart) {
        never.insert(std::minmax(one, other));
    }
    std::erase_if(edges, [&never](const GroupEdge& edge) { return never.contains(pairOf(edge)); });
    edges = withoutGuesses(members, edges);
    for (GroupEdge& edge : edges) {
        if (members[edge.other].order < members[edge.one].order) {
            std::swap(edge.one, edge.other);
        }
    }
    std::sort(edges.begin(), edges.end(), [&members](const GroupEdge& a, const GroupEdge& b) {
        return std::tie(a.reason, members[a.one].order, members[a.other].order)
               < std::tie(b.reason, members[b.one].order, members[b.other].order);
    });
    Growing growing(members, apart);
    for (const GroupEdge& edge : edges) {
        growing.join(edge);
    }
    GroupDecision decision;
    decision.groups = growing.groups();
    for (const GroupEdge& edge : edges) {
        if (growing.together(edge.one, edge.other)) {
            decision.links.push_back(edge);
        }
    }
    return decision;
}

std::size_t leaderOf(std::span<const GroupMember> members, std::span<const std::size_t> group)
{
    return *std::max_element(group.begin(), group.end(), [&members](std::size_t a, std::size_t b) {
        const GroupMember& one = members[a];
        const GroupMember& other = members[b];
        return std::tuple(!one.withdrawn, one.registered, one.sortDate, other.order)
               < std::tuple(!other.withdrawn, other.registered, other.sortDate, one.order);
    });
}
} // namespace regie::record
