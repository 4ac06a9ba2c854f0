// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/own_use.h"
#include "core/store/drafts.h"
#include "core/store/kept.h"
#include "core/store/news.h"
#include "core/store/remarks.h"
#include "core/store/series.h"
#include "core/store/store.h"
#include "core/store/timeline.h"

#include <filesystem>
#include <unordered_set>

namespace regie::store
{
struct Attachment;
class Highlighter;
class Statement;

/** Whether kinds that are shown inside other facts (care providers, places) count as well. */
enum class SupportKinds { LeftOut, Included };

/**
 * Reads the data of a vault: lists in windows, details, search. Works over any connection (the
 * writer's, or a reader's with its own snapshot) and belongs to that connection's thread.
 */
class Records
{
public:
    /** `attachmentFolder`: Vault::attachmentFolder(); empty: attachmentContent() finds nothing. */
    Records(Connection& connection,
            const StoreTools& tools,
            std::filesystem::path attachmentFolder = {});
    Records(Records&&) noexcept;
    Records& operator=(Records&&) noexcept;
    ~Records();

    /** Kinds that have facts, in the order of LensSet::kinds(). */
    Result<std::vector<KindCount>> kinds(SupportKinds support = SupportKinds::LeftOut);
    /**
     * Newest first, facts without a date last. The cursor stays valid while facts are added.
     * InvalidArgument: a limit or date that cannot be, a cursor that is not ours.
     */
    Result<FactPage> list(const ListQuery& query);
    /**
     * Facts of several kinds among each other, newest first; a period leaves out what has no date.
     * Errors as list().
     */
    Result<FactPage> timeline(const TimelineQuery& query);
    /**
     * What came in, or came in with other content, after an instant: what came last first, and of
     * one import what is newest first. Without support and without what the person added.
     * InvalidArgument: a limit that cannot be, a cursor that is not ours.
     */
    Result<FactPage> news(const NewsQuery& query);
    /** How many facts news() would give in all, counted to `most`. */
    Result<std::int64_t> countNews(Clock::Instant since, std::int64_t most = 1000);
    /** When noteLooked() was called last; nullopt: never. */
    Result<std::optional<Clock::Instant>> lastLooked();
    /** All results of the test of a fact, the newest `most`; none when it has no code or number. */
    Result<Series> series(const StoredFact& fact, std::size_t most = kMostPoints);
    /**
     * The other half of a blood pressure of which a source sent the halves apart, by the rule of
     * record::pressureHalfKey(); nullopt: it is no half, there is none, or it is not clear which.
     */
    Result<std::optional<StoredFact>> otherHalf(const StoredFact& half);
    /** The result of the same test before this one, in the same unit; nullopt: none. */
    Result<std::optional<StoredFact>> previous(const StoredFact& fact);
    /**
     * Appointments that still take place and begin at `now` or later, first one first. Ahead of them
     * those of today, this month or this year of which the source says no more. InvalidArgument: limit.
     */
    Result<std::vector<StoredFact>> nextAppointments(Clock::Instant now, int limit);
    /** Of each kind of measurement (today.h) the newest that has a value, in the order of the kinds. */
    Result<std::vector<StoredFact>> latestMeasurements();
    /** Who recorded facts, in words; those with the most first. Facts that do not say are left out. */
    Result<std::vector<ProviderCount>> providers();
    /** The years in which facts of a kind begin (empty: of all that are no support), newest first. */
    Result<std::vector<YearCount>> years(std::string_view kind = {});
    /** Finds facts with all words of the text, also inside compounds; best first. See search.cpp. */
    Result<SearchPage> search(const SearchQuery& query);

    /** NotFound when there is no such fact; also for text that cannot be an id. */
    Result<StoredFact> fact(std::string_view id);
    /** The fact with all rows, explanations, sources and earlier versions. NotFound as above. */
    Result<FactDetail> detail(std::string_view id);
    /** The remarks on a fact that are in force, oldest first. NotFound: the text cannot be an id. */
    Result<std::vector<Remark>> remarks(std::string_view id);
    /** What the person answered about a medicine (own_use.h); nullopt: nothing that holds. */
    Result<std::optional<record::OwnUse>> ownUse(std::string_view id);
    /**
     * The answers that stand at the medicine they are about (StoredFact::ownUse) and so are no lines of
     * their own in lists. One about what is not here any more is a line like others.
     */
    Result<std::vector<StoredFact>> joinedAnswers();
    /** The ids of all facts that may never be shared (never_share.h), with those of their groups. */
    Result<std::unordered_set<std::string>> neverShared();
    /** The version of a draft that counts, also when it says that it was taken away. NotFound. */
    Result<Draft> draft(DraftKind kind, std::string_view id);
    /** All drafts of a kind that are not taken away, saved last first. */
    Result<std::vector<Draft>> drafts(DraftKind kind);
    /** The resource behind a fact, with its body, to look into (medication overview). */
    Result<fhir::Resource> resourceOf(const StoredFact& fact);
    /** Finds targets in the vault as seen from a resource of that source (Source::id). */
    Result<std::unique_ptr<fhir::Resolver>> resolver(std::string_view sourceId);
    /** A number that goes up whenever a fact is written or removed, by whatever road. */
    Result<std::int64_t> factChanges();
    /** What keep() put by under this name; nullopt: nothing, or facts were written since. */
    Result<std::optional<Kept>> kept(std::string_view name);
    /** Calls back for each fact of the kind, newest first, until it returns false. */
    Result<void> forEach(std::string_view kind, const std::function<bool(const StoredFact&)>& take);

    /** What forEachBody() gives: views are good during the call. */
    using TakeBody =
        std::function<bool(const StoredFact&, fhir::FhirVersion, std::string_view body)>;
    /**
     * Calls back for each fact of the kind with the resource it is of, oldest first, until it returns
     * false; facts without a date are left out. `since` (from) and `until` (before) are sort dates
     * (Fact::sortDate), empty: no limit.
     */
    Result<void> forEachBody(std::string_view kind,
                             std::string_view since,
                             std::string_view until,
                             const TakeBody& take);

    /** Dense measurements of one device on one day, packed as core/measure/samples.h says. */
    struct SampleDay {
        std::string day; ///< "2026-11-22", by the calendar of the person then
        std::string device;
        std::int64_t count = 0;
        std::string bytes;
    };
    /** Those of a kind from a day up to and including another (empty: no limit), without undone imports. */
    Result<std::vector<SampleDay>> sampleDays(std::string_view kind,
                                              std::string_view from,
                                              std::string_view until);

    /** The attachments (attachments.h) of a fact's record, in order. */
    Result<std::vector<Attachment>> attachments(const StoredFact& fact);
    /** The bytes of one. NotFound, DataDamaged, LimitExceeded (larger than `limit`). */
    Result<std::string> attachmentContent(std::int64_t row, std::size_t limit);

    Result<std::vector<Source>> sources();
    Result<Counts> counts();
    /** What could not be taken in, oldest first. */
    Result<std::vector<Quarantined>> quarantine();

private:
    Result<StoredFact> factOfRow(std::int64_t row);
    Result<FactPage> readPage(Statement& statement, std::size_t limit, Lines lines);
    /** Puts what the person answered at the lines of medicines, of whichever source of a group. */
    Result<void> addAnswers(FactPage& page);
    Result<StoredResource> storedResource(std::int64_t row);
    Result<std::vector<StoredResource>> earlierVersions(const StoredResource& current);
    Result<std::vector<Sighting>> sightings(const StoredFact& fact);
    Result<std::int64_t> sourceRow(std::string_view sourceId);
    Result<bool> isLed(std::int64_t factRow, const std::string& expression);
    Result<void> addGroup(FactDetail& detail);
    Result<std::vector<StoredFact>> matesOf(const StoredFact& fact);
    Result<record::Detail> describe(const StoredFact& fact);
    Result<SearchHit> searchHit(std::int64_t factRow,
                                const std::vector<std::string>& typed,
                                Language language);
    Result<void> lookInDetail(const StoredFact& fact, Highlighter& highlighter, Language language);

    struct State;
    std::unique_ptr<State> m_state;
};
} // namespace regie::store
