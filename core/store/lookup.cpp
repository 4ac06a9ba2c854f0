// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lookup.h"

#include "core/store/record_key.h"

#include <algorithm>
#include <bit>
#include <charconv>

namespace regie::store
{
namespace
{
/** Batches that stay findable whole; of older ones what was asked for. */
constexpr std::size_t kBatches = 2;
/** Targets kept because they were asked for (practitioners, the patient, products). */
constexpr std::size_t kKept = 4000;
/**
 * A number for a target, to find it by. Two targets in an import share one less often than once in
 * ten billion times; the writer sees from the print that it was another one and looks again.
 */
std::int64_t keyOf(std::int64_t source, std::string_view type, std::string_view id)
{
    const auto bits = [](std::int64_t number) { return std::bit_cast<std::uint64_t>(number); };
    return std::bit_cast<std::int64_t>(bits(lookupNumber(id)) * 31 + bits(lookupNumber(type)) * 17
                                       + bits(source));
}

std::int64_t keyOf(const Target& target)
{
    return keyOf(target.source, target.type, target.id);
}
} // namespace

std::uint64_t printOf(std::string_view hash)
{
    std::uint64_t print = 0;
    std::from_chars(hash.data(), hash.data() + std::min<std::size_t>(16, hash.size()), print, 16);
    return print;
}

bool fitsUrl(const Target& target, std::string_view fullUrl)
{
    if (target.url.empty() || fullUrl.empty()) {
        return true;
    }
    return fullUrl.substr(0, fullUrl.find("/_history/")) == target.url;
}

Found SessionLookup::find(const Target& target)
{
    const auto known = m_entries.find(keyOf(target));
    if (known != m_entries.end()) {
        known->second.askedFor = known->second.found.resource != nullptr;
        const Found& found = known->second.found;
        if (found.resource == nullptr || fitsUrl(target, found.resource->fullUrl)) {
            return found;
        }
    }
    Found found = m_behind->find(target);
    if (known != m_entries.end() || !target.url.empty()) {
        return found;
    }
    if (m_kept >= kKept) {
        std::erase_if(m_entries, [](const auto& entry) { return entry.second.batch == 0; });
        m_kept = 0;
    }
    // That something is not there may change with what is being written at this moment.
    const bool keep = found.resource != nullptr || m_batches.empty();
    m_entries.emplace(keyOf(target), Entry{found, keep ? 0 : m_batch, keep});
    if (keep) {
        ++m_kept;
    } else {
        m_batches.back().push_back(keyOf(target));
    }
    return found;
}

void SessionLookup::put(std::int64_t key, const Found& found)
{
    Entry& entry = m_entries[key];
    if (entry.batch == 0 && m_kept > 0) {
        --m_kept;
    }
    entry = {found, m_batch, false};
    m_batches.back().push_back(key);
}

void SessionLookup::add(const std::vector<std::shared_ptr<const fhir::Resource>>& batch,
                        std::int64_t source)
{
    ++m_batch;
    m_batches.emplace_back();
    for (const auto& resource : batch) {
        const Found found{resource, source, printOf(resource->hash)};
        put(keyOf(source, resource->type, resource->key), found);
        if (const std::string_view alias = aliasOf(*resource); !alias.empty()) {
            put(keyOf(source, {}, alias), found);
        }
        for (const std::string& identifier : identifiersOf(*resource->root)) {
            put(keyOf(0, {}, identifier), found);
            put(keyOf(0, resource->type, identifier), found);
        }
    }
    if (m_batches.size() > kBatches) {
        forgetOldest();
    }
}

void SessionLookup::forgetOldest()
{
    const std::uint64_t oldest = m_batch + 1 - m_batches.size();
    for (const std::int64_t key : m_batches.front()) {
        const auto entry = m_entries.find(key);
        if (entry == m_entries.end() || entry->second.batch != oldest) {
            continue;
        }
        if (entry->second.askedFor) {
            entry->second.batch = 0;
            ++m_kept;
        } else {
            m_entries.erase(entry);
        }
    }
    m_batches.pop_front();
}

void RecordingResolver::begin(std::int64_t source)
{
    m_source = source;
    m_looked.clear();
    m_pinned.clear();
    m_answers.clear();
}

std::int64_t RecordingResolver::sourceOf(const fhir::Node& reference) const
{
    if (m_pinned.empty()) {
        return m_source;
    }
    // A reference inside a target is meant in the source of that target.
    const fhir::Node& holder = fhir::resourceOf(reference);
    for (const Found& pinned : m_pinned) {
        if (pinned.resource->root == &holder) {
            return pinned.source;
        }
    }
    return m_source;
}

void RecordingResolver::remember(const Target& target, std::uint64_t print)
{
    if (m_notes == Notes::Skip) {
        return;
    }
    const auto same = [&target](const Looked& looked) { return looked.target == target; };
    if (std::none_of(m_looked.begin(), m_looked.end(), same)) {
        m_looked.push_back({target, print});
    }
}

const fhir::Node* RecordingResolver::resolve(const fhir::Node& reference)
{
    if (const fhir::Node* contained = fhir::ContainedResolver::resolve(reference)) {
        return contained;
    }
    if (const auto known = m_answers.find(&reference); known != m_answers.end()) {
        return known->second;
    }
    if (m_notes == Notes::Keep && m_answers.size() >= kMostAnswers) {
        return nullptr;
    }
    const fhir::Node* answer = nullptr;
    for (const Target& target : targetsOf(reference, sourceOf(reference))) {
        Found found = m_lookup->find(target);
        remember(target, found.print);
        if (found.resource != nullptr) {
            answer = found.resource->root;
            m_pinned.push_back(std::move(found));
            break;
        }
    }
    m_answers.emplace(&reference, answer);
    return answer;
}
} // namespace regie::store
