// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hash.h"
#include "core/base/result.h"
#include "core/fhir/resource.h"
#include "core/record/fact.h"
#include "core/record/group_clue.h"
#include "core/record/group_conflict.h"
#include "core/record/own_use.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie
{
class RandomSource;
} // namespace regie
namespace regie::fhir
{
class Reader;
}
namespace regie::record
{
class LensSet;
}

namespace regie::store
{
class Connection;
class Records;
class Vault;

enum class SourceKind { Portal, File, Self, Demo };
/** "portal", "file", "self", "demo": as in the database. */
std::string_view sourceKindName(SourceKind kind);

struct Source {
    std::string id; ///< UUID
    SourceKind kind = SourceKind::File;
    std::string name;
    std::string provider; ///< who the data is from in words, empty when not known
    std::string created;  ///< instant
    std::int64_t row = 0; ///< its row, for the other tables
};

/** A resource as kept: the truth. See ARCHITECTURE section 4, table `resource`. */
struct StoredResource {
    std::int64_t row = 0;
    std::string source; ///< Source::id
    fhir::FhirVersion version = fhir::FhirVersion::R4;
    std::string type;
    std::string key; ///< id of the source or "sha256:…"
    std::string profile;
    std::string hash; ///< SHA-256 of the body, 64 hex digits
    std::string body;
    std::string fetchedAt;
    std::string lastSeen;
    std::string url;
    std::string versionId;   ///< meta.versionId; empty: not said
    std::string lastUpdated; ///< meta.lastUpdated; empty: not said
    bool replaced = false;   ///< an older version
};

enum class PutOutcome { New, Changed, Unchanged };

/** Which remarks of the person hang on a record (remarks.h). They say something and hide nothing. */
struct RemarkMarks {
    bool wrong = false;
    bool notMine = false;
    bool note = false;
    bool any() const { return wrong || notMine || note; }
    bool operator==(const RemarkMarks&) const = default;
};

/** A fact as lists and details need it. `id` is made from the record key and stays the same. */
struct StoredFact {
    std::string id;       ///< 12 characters 0-9 a-z without i l o u; reading takes capitals too
    std::int64_t row = 0; ///< internal: may be another after a rebuild
    std::int64_t resourceRow = 0;
    std::string sourceId;
    std::string sourceName;
    SourceKind sourceKind = SourceKind::File;
    std::string group; ///< empty: in no group; else the lowest id of its group
    std::int64_t lead =
        0; ///< row of the fact that stands for it in lists; 0: it stands there itself
    bool differs = false;              ///< the sources of its group do not say the same
    std::vector<std::string> alsoFrom; ///< names of the sources of the others, by name
    RemarkMarks remarks;
    /** Of a line that tells two halves of a blood pressure as one: the id of the lower one. */
    std::string lowerHalf{};
    /** What the person answered about this medicine ("Klopt dit?"); only lists of lines fill it. */
    std::optional<record::OwnUse> ownUse;
    Clock::Instant received{}; ///< when the version that counts came in
    record::Fact fact; ///< without searchText and dependencies: those are only kept as index
};

struct FactPage {
    std::vector<StoredFact> facts;
    std::string next; ///< cursor for the next page, empty at the end
};

/** Whether what is one thing makes one line. */
enum class Lines { Groups, Facts };

struct ListQuery {
    std::string kind;               ///< empty: all kinds that are no support
    std::vector<std::string> kinds; ///< one of these; empty: `kind` decides
    std::string until;              ///< FHIR date: not after
    std::string provider;           ///< as in Fact::provider; empty: all
    std::string since; ///< FHIR date: not before; facts without a date are left out then
    bool currentOnly = false;
    std::string after; ///< cursor of the page before
    int limit = 50;    ///< 1 … 1000
    /** A line of a group stands for those that would be in the same list, and for no others. */
    Lines lines = Lines::Groups;
};

struct KindCount {
    std::string kind;
    std::int64_t count = 0;
};

struct SearchQuery {
    std::string text;  ///< as typed; every character is allowed and none has a special meaning
    std::string after; ///< cursor of the page before
    int limit = 50;    ///< 1 … 1000
    Language language = Language::Dutch; ///< of the texts that `matches` is cut from
};

struct SearchHit {
    StoredFact fact;
    std::vector<std::string> matches; ///< pieces of text around what was found
};
struct SearchPage {
    std::vector<SearchHit> hits;
    std::string next; ///< cursor for the next page, empty at the end
};

struct Quarantined {
    std::string file; ///< name as given, without folder
    std::size_t index = 0;
    Error reason;
    std::string bytes;
    std::optional<Sha256> content{}; ///< of the whole file it was part of, when it could be read
    std::string received{};          ///< instant at which it was put aside; only when read back
    bool operator==(const Quarantined&) const = default;
};

/** Where and when something was received. */
struct Sighting {
    Source source;
    std::string fetchedAt;
    std::string lastSeen;
};

/** Another fact of the same thing, and why we think so. */
struct GroupMate {
    StoredFact stored;
    record::GroupReason reason = record::GroupReason::Person;
    std::string linkedAt; ///< instant
};

/** Everything about one fact: `regie show`. */
struct FactDetail {
    StoredFact stored;
    record::Detail detail;
    StoredResource resource;              ///< the version that counts
    std::vector<Sighting> sources;        ///< where it was received, also those of its group
    std::vector<StoredResource> versions; ///< earlier ones, newest first
    /** Instant: it came in with other content, and its source did not say so; empty: never. */
    std::string silentChange;
    std::vector<GroupMate> mates;                 ///< the others of its group, as in lists
    std::vector<record::GroupConflict> conflicts; ///< this one first, then the mates
    std::vector<StoredFact> apart;                ///< what the person said is not the same
};

/** The person whose vault this is. */
struct Profile {
    std::string name;
    std::string birthDate; ///< FHIR date, empty when not given
    std::string created;   ///< instant
};

struct Counts {
    std::int64_t resources = 0; ///< versions that count
    std::int64_t versions = 0;  ///< all that were received
    std::int64_t facts = 0;
    std::int64_t attachments = 0;
    std::int64_t quarantined = 0;
    std::string lastReceived; ///< instant of the last import or sync, empty when none
};

/** What is wrong in a vault, as counts; all 0 when it is sound. */
struct CheckReport {
    std::int64_t resources = 0;    ///< looked at
    std::int64_t facts = 0;        ///< looked at
    std::int64_t wrongHash = 0;    ///< bodies that are not what was received
    std::int64_t wrongFacts = 0;   ///< facts that do not follow from their resource
    std::int64_t missingFacts = 0; ///< resources without a fact
    std::int64_t strayFacts = 0;   ///< facts without a resource that counts
    std::int64_t brokenLinks = 0;  ///< rows that point at nothing
    std::int64_t attachments = 0;  ///< attachment files that cannot be read
    bool sound() const
    {
        return wrongHash + wrongFacts + missingFacts + strayFacts + brokenLinks + attachments == 0;
    }
};

/** What a store works with besides its vault. All outlive it. */
struct StoreTools {
    const record::LensSet& lenses;
    const fhir::Reader& reader;
    const Clock& clock;
    RandomSource& random;
};

/** Told now and then how far long work is: done of total; total 0 when not known. */
using ProgressCallback = std::function<void(std::size_t done, std::size_t total)>;

/**
 * The data of one vault, for writing; `records()` reads it over the same connection. Belongs to one
 * thread at a time. What comes in goes through ingest.h, file_import.h and own_statement.h.
 */
class Store
{
public:
    /**
     * Brings the schema up to date and, when the lenses are others than last time, computes all
     * facts anew: ids, notes and links stay. A kill on the way is made good at the next open.
     * Errors: those of the vault, VaultTooNew (schema of a newer release).
     */
    static Result<Store> open(Vault& vault,
                              const StoreTools& tools,
                              const ProgressCallback& progress = {});
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    Vault& vault();
    Connection& connection();
    const StoreTools& tools() const;
    Records& records();
    /** What ids of facts are keyed with: UUID of the vault, or of the one this record was taken from. */
    const std::string& vaultId() const;
    /**
     * Keys ids of facts as the vault of that UUID does, so that what names a fact stays right. For a
     * record that is taken over: only while there are no facts.
     */
    Result<void> keepVaultId(std::string_view id);
    /** Number of the lenses in use, as in fact.lens_release. */
    std::int64_t lensRelease() const;

    /** The source of that kind and name; made when there is none yet. */
    Result<Source> source(SourceKind kind, std::string_view name, std::string_view provider = {});

    Result<Profile> profile();
    Result<void> setProfile(const Profile& profile);
    /** A setting of the program; nullopt when it was never set. */
    Result<std::optional<std::string>> setting(std::string_view name);
    Result<void> setSetting(std::string_view name, std::string_view value);

    /**
     * Whether everything in the vault is as it should be: cipher, structure, hashes, facts against
     * their resources, links. Reads everything. Damage of the file itself is the error DataDamaged.
     */
    Result<CheckReport> check(const ProgressCallback& progress = {});

private:
    struct State;
    explicit Store(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/** The id people see for a record, from its key; keyed with the vault so that it says nothing outside. */
std::uint64_t factNumber(std::string_view vaultId,
                         std::string_view sourceId,
                         std::string_view type,
                         std::string_view key,
                         std::string_view part = {});
/** 12 characters for a number of factNumber(), and back; nullopt when it is no id. */
std::string factIdText(std::uint64_t number);
std::optional<std::uint64_t> factNumberFromText(std::string_view id);
} // namespace regie::store
