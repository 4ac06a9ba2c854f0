// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/filling.h"

#include <algorithm>
#include <charconv>

namespace regie::visit
{
namespace
{
constexpr int kMostGroups = 50;
constexpr std::string_view kThoughtsOfDeath = "http://loinc.org|44260-8";

std::string below(const std::string& above, const std::string& linkId)
{
    return above.empty() ? pathPart(linkId) : above + "/" + pathPart(linkId);
}

std::string numbered(const std::string& group, int number)
{
    return group + "[" + std::to_string(number) + "]";
}

/** How many groups two paths share from the outside. */
std::size_t shared(std::string_view one, std::string_view other)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::min(one.size(), other.size()) && one[i] == other[i]; ++i) {
        count += one[i] == '/' ? 1U : 0U;
    }
    return count;
}

bool meets(const EnableCondition& condition, const Answer& answer)
{
    const auto way = compareAnswers(answer, condition.answer);
    switch (condition.op) {
    case EnableOperator::Exists: return true;
    case EnableOperator::Equal: return sameAnswer(answer, condition.answer);
    case EnableOperator::NotEqual: return !sameAnswer(answer, condition.answer);
    case EnableOperator::Greater: return way && *way > 0;
    case EnableOperator::Less: return way && *way < 0;
    case EnableOperator::GreaterOrEqual: return way && *way >= 0;
    case EnableOperator::LessOrEqual: return way && *way <= 0;
    }
    return false;
}
} // namespace

std::string pathPart(std::string_view linkId)
{
    std::string part;
    for (const char c : linkId) {
        switch (c) {
        case '/': part += "%2F"; break;
        case '[': part += "%5B"; break;
        case ']': part += "%5D"; break;
        case '%': part += "%25"; break;
        default: part += c;
        }
    }
    return part;
}

std::vector<Repetition> repetitionsOf(std::string_view path)
{
    std::vector<Repetition> all;
    for (std::size_t at = path.find('['); at != std::string_view::npos;
         at = path.find('[', at + 1)) {
        Repetition one{std::string(path.substr(0, at)), 0};
        std::from_chars(path.data() + at + 1, path.data() + path.size(), one.number);
        all.push_back(std::move(one));
    }
    return all;
}

Filling::Filling(Questionnaire questionnaire)
    : m_questionnaire(std::make_shared<const Questionnaire>(std::move(questionnaire)))
{
    setInitial(m_questionnaire->items, {});
}

void Filling::setInitial(const std::vector<Item>& items, const std::string& above)
{
    for (const Item& item : items) {
        const std::string path =
            below(above, item.linkId) + (item.type == ItemType::Group && item.repeats ? "[0]" : "");
        if (!item.initial.empty() && item.isQuestion()) {
            m_answers.emplace(path, item.initial);
        }
        setInitial(item.items, path);
    }
}

int Filling::groupCount(std::string_view path) const
{
    const auto found = m_groups.find(path);
    return found == m_groups.end() ? 1 : found->second;
}

void Filling::instances(const std::vector<Item>& items,
                        const std::string& above,
                        std::string_view linkId,
                        std::vector<std::pair<std::string, bool>>& found,
                        bool enabled) const
{
    for (const Item& item : items) {
        const std::string base = below(above, item.linkId);
        const bool group = item.type == ItemType::Group && item.repeats;
        for (int i = 0; i < (group ? groupCount(base) : 1); ++i) {
            const std::string path = group ? base + "[" + std::to_string(i) + "]" : base;
            if (item.linkId == linkId) {
                found.emplace_back(path, enabled && isEnabled(item, path));
            } else if (!item.items.empty()) {
                std::vector<std::pair<std::string, bool>> inside;
                instances(item.items, path, linkId, inside, true);
                // Whether the group applies is worked out only where the question stands in it.
                const bool applies = !inside.empty() && enabled && isEnabled(item, path);
                for (auto& [where, on] : inside) {
                    found.emplace_back(std::move(where), on && applies);
                }
            }
        }
    }
}

bool Filling::holds(const EnableCondition& condition, std::string_view path) const
{
    std::vector<std::pair<std::string, bool>> found;
    instances(m_questionnaire->items, {}, condition.question, found, true);
    std::size_t nearest = 0;
    for (const auto& [where, on] : found) {
        nearest = std::max(nearest, shared(where, path));
    }
    std::vector<const Answer*> given;
    for (const auto& [where, on] : found) {
        if (on && shared(where, path) == nearest) {
            for (const Answer& answer : answers(where)) {
                given.push_back(&answer);
            }
        }
    }
    if (condition.op == EnableOperator::Exists) {
        return given.empty() != condition.exists;
    }
    if (given.empty()) {
        return false; // whatever the operator: there is nothing to compare
    }
    const auto meeting = [&condition](const Answer* answer) { return meets(condition, *answer); };
    return condition.op == EnableOperator::NotEqual
               ? std::all_of(given.begin(), given.end(), meeting)
               : std::any_of(given.begin(), given.end(), meeting);
}

bool Filling::isEnabled(const Item& item, std::string_view path) const
{
    if (item.enableWhen.empty()) {
        return true;
    }
    if (const auto known = m_enabled.find(path); known != m_enabled.end()) {
        return known->second;
    }
    const auto [place, fresh] = m_asking.insert(std::string(path));
    if (!fresh) {
        return false; // it hangs on itself
    }
    const auto holding = [this, path](const EnableCondition& each) { return holds(each, path); };
    const bool enabled = item.enableAll
                             ? std::all_of(item.enableWhen.begin(), item.enableWhen.end(), holding)
                             : std::any_of(item.enableWhen.begin(), item.enableWhen.end(), holding);
    m_asking.erase(std::string(path));
    m_enabled.emplace(path, enabled);
    return enabled;
}

void Filling::collect(const std::vector<Item>& items,
                      const std::string& above,
                      std::vector<const Item*>& groups,
                      std::vector<Place>& places) const
{
    for (const Item& item : items) {
        const std::string base = below(above, item.linkId);
        const bool group = item.type == ItemType::Group;
        for (int i = 0; i < (group && item.repeats ? groupCount(base) : 1); ++i) {
            const std::string path =
                group && item.repeats ? base + "[" + std::to_string(i) + "]" : base;
            if (item.hidden || !isEnabled(item, path)) {
                continue;
            }
            if (!group) {
                places.push_back({&item, path, groups});
            }
            // What stands below a question belongs to its answer: without one there is no place for it.
            if (group || !item.isQuestion() || !answers(path).empty()) {
                groups.push_back(&item);
                collect(item.items, path, groups, places);
                groups.pop_back();
            }
        }
    }
}

std::vector<Place> Filling::places() const
{
    std::vector<Place> places;
    std::vector<const Item*> groups;
    collect(m_questionnaire->items, {}, groups, places);
    return places;
}

const std::vector<Answer>& Filling::answers(std::string_view path) const
{
    static const std::vector<Answer> kNone;
    const auto found = m_answers.find(path);
    return found == m_answers.end() ? kNone : found->second;
}

const Item* Filling::itemAt(std::string_view path) const
{
    const std::vector<Item>* items = &m_questionnaire->items;
    const Item* item = nullptr;
    while (!path.empty()) {
        const std::string_view part = path.substr(0, path.find('/'));
        const std::string_view name = part.substr(0, part.find('['));
        const auto found = std::find_if(items->begin(), items->end(), [name](const Item& each) {
            return pathPart(each.linkId) == name;
        });
        if (found == items->end()) {
            return nullptr;
        }
        item = &*found;
        items = &item->items;
        path.remove_prefix(std::min(path.size(), part.size() + 1));
    }
    return item;
}

Result<void> Filling::answer(std::string_view path, std::vector<Answer> given)
{
    const Item* item = itemAt(path);
    if (item == nullptr || !item->isQuestion()) {
        return fail(ErrorCode::NotFound, "question");
    }
    m_enabled.clear();
    if (given.empty()) {
        m_answers.erase(std::string(path));
    } else {
        m_answers.insert_or_assign(std::string(path), std::move(given));
    }
    return {};
}

Result<void> Filling::addGroup(std::string_view path)
{
    const Item* item = itemAt(path);
    if (item == nullptr || item->type != ItemType::Group || !item->repeats) {
        return fail(ErrorCode::NotFound, "group that repeats");
    }
    if (groupCount(path) == kMostGroups) {
        return fail(ErrorCode::LimitExceeded, "group that repeats");
    }
    m_enabled.clear();
    m_groups[std::string(path)] = groupCount(path) + 1;
    return {};
}

Result<void> Filling::removeGroup(std::string_view path)
{
    return removeGroup(path, groupCount(path) - 1);
}

bool Filling::mayAddGroup(std::string_view path) const
{
    return groupCount(path) < kMostGroups;
}

Result<void> Filling::removeGroup(std::string_view path, int number)
{
    const int count = groupCount(path);
    if (itemAt(path) == nullptr || count < 2 || number < 0 || number >= count) {
        return fail(ErrorCode::NotFound, "group that repeats");
    }
    m_enabled.clear();
    const std::string group(path);
    const auto moveUp = [&group, number, count](auto& kept) {
        for (int from = number; from < count; ++from) {
            const std::string there = numbered(group, from) + "/";
            const std::string up = numbered(group, from - 1) + "/";
            // Of the one that goes nothing moves.
            for (auto at = kept.lower_bound(there);
                 at != kept.end() && at->first.starts_with(there);) {
                auto node = kept.extract(at++);
                if (from > number) {
                    node.key().replace(0, there.size(), up);
                    kept.insert(std::move(node));
                }
            }
        }
    };
    moveUp(m_answers);
    moveUp(m_groups);
    m_groups[group] = count - 1;
    return {};
}

std::optional<Score> Filling::score() const
{
    Score score;
    bool any = false;
    for (const Place& place : places()) {
        if (!place.item->isScored()) {
            continue;
        }
        any = true;
        double most = 0;
        std::optional<double> chosen;
        for (const Option& option : place.item->options) {
            most = std::max(most, option.score.value_or(0));
            for (const Answer& answer : answers(place.path)) {
                if (sameAnswer(answer, option.value) && option.score) {
                    chosen = chosen.value_or(0) + *option.score;
                }
            }
        }
        if (!chosen) {
            return std::nullopt;
        }
        score.value += *chosen;
        score.most += most;
    }
    return any ? std::optional(score) : std::nullopt;
}

bool Filling::showsHelpCard() const
{
    for (const Place& place : places()) {
        const auto& codes = place.item->codes;
        if (std::find(codes.begin(), codes.end(), kThoughtsOfDeath) == codes.end()
            || place.item->options.empty()) {
            continue;
        }
        for (const Answer& answer : answers(place.path)) {
            if (!sameAnswer(answer, place.item->options.front().value)) {
                return true;
            }
        }
    }
    return false;
}
} // namespace regie::visit
