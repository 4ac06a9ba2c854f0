// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: finding the targets of references.
#pragma once

#include "core/store/connection.h"
#include "core/store/store.h"
#include "core/store/target.h"

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace regie::store
{
/** A resource that was found, or not (`resource` is nullptr). */
struct Found {
    std::shared_ptr<const fhir::Resource> resource;
    std::int64_t source = 0; ///< row of its source
    std::uint64_t print = 0; ///< the first 64 bits of its hash, to see whether it is still the same
};

/** 64 bits of a resource's hash (64 hex digits). */
std::uint64_t printOf(std::string_view hash);

/** Whether a found resource may stand for an absolute reference. */
bool fitsUrl(const Target& target, std::string_view fullUrl);

class TargetLookup
{
public:
    virtual ~TargetLookup() = default;
    virtual Found find(const Target& target) = 0;
};

/** Looks in the vault, among the versions that count. Belongs to its connection's thread. */
class VaultLookup final : public TargetLookup
{
public:
    VaultLookup(Connection& connection, const fhir::Reader& reader)
        : m_connection(&connection), m_reader(&reader)
    {
    }

    Found find(const Target& target) override;
    /** Found::print alone, without reading the body where that is not needed. */
    std::uint64_t print(const Target& target);
    /** The resource of a row, read from its body; `fullUrl` as it came. */
    Result<std::shared_ptr<const fhir::Resource>> load(std::int64_t row);
    /** The first error since the last call: find() itself has no way to tell. */
    std::optional<Error> takeError();

private:
    struct Candidate {
        std::int64_t row = 0;
        std::int64_t source = 0;
        std::uint64_t print = 0;
    };
    Result<std::optional<Candidate>> candidate(const Target& target);
    Result<std::optional<Candidate>> literal(const Target& target);
    Result<std::optional<Candidate>> alias(const Target& target);
    Result<std::optional<Candidate>> logical(const Target& target);
    void note(const Error& error);

    Connection* m_connection;
    const fhir::Reader* m_reader;
    std::optional<Error> m_error;
};

/**
 * Looks among what came in just now, then in another lookup, and remembers what was asked for often.
 * What it says can be behind the vault by the batches on their way: the writer compares prints.
 */
class SessionLookup final : public TargetLookup
{
public:
    explicit SessionLookup(TargetLookup& behind) : m_behind(&behind) { }

    Found find(const Target& target) override;
    /** Makes a batch findable; of the oldest, what nobody asked for is let go. */
    void add(const std::vector<std::shared_ptr<const fhir::Resource>>& batch, std::int64_t source);

private:
    struct Entry {
        Found found;
        std::uint64_t batch = 0; ///< 0: kept because it was asked for
        bool askedFor = false;
    };
    void put(std::int64_t key, const Found& found);
    void forgetOldest();

    TargetLookup* m_behind;
    std::unordered_map<std::int64_t, Entry> m_entries; ///< by keyOf()
    std::deque<std::vector<std::int64_t>> m_batches;
    std::uint64_t m_batch = 0;
    std::size_t m_kept = 0;
};

/** What was looked at while a fact was made, and what was there. */
struct Looked {
    Target target;
    std::uint64_t print = 0;
};

/**
 * Resolves for the interpretation of one resource at a time and notes what was looked at. Contained
 * resources are found as well. Nodes stay until the next begin().
 */
class RecordingResolver final : public fhir::ContainedResolver
{
public:
    /** Different references one fact may follow; a loop of references ends long before. */
    static constexpr std::size_t kMostAnswers = 500;

    enum class Notes {
        Keep,
        Skip, ///< for callers that follow the references of a whole list: no limit either
    };
    explicit RecordingResolver(TargetLookup& lookup, Notes notes = Notes::Keep)
        : m_lookup(&lookup), m_notes(notes)
    {
    }

    void begin(std::int64_t source);
    const fhir::Node* resolve(const fhir::Node& reference) override;
    std::vector<Looked> takeLooked() { return std::move(m_looked); }

private:
    std::int64_t sourceOf(const fhir::Node& reference) const;
    void remember(const Target& target, std::uint64_t print);

    TargetLookup* m_lookup;
    Notes m_notes;
    std::int64_t m_source = 0;
    std::vector<Looked> m_looked;
    std::vector<Found> m_pinned;
    std::unordered_map<const fhir::Node*, const fhir::Node*> m_answers;
};
} // namespace regie::store
