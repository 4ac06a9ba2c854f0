// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ingest.h"
#include "core/store/remarks.h"

#include <cstdint>
#include <string>
#include <vector>

namespace regie::store
{
/** What a person wants to be rid of: what one source sent, all of it or from a moment on. */
struct RemovalWish {
    Source source;
    std::string since; ///< instant as time::instantText() writes it; empty: everything
};

/** What a removal takes away, or took away. Counts are of records, not of versions. */
struct Removal {
    std::int64_t records = 0;     ///< that go wholly
    std::int64_t setBack = 0;     ///< that go back to a version from before `since`
    std::vector<KindCount> kinds; ///< of the facts that go, without support, most first
    std::int64_t documents = 0;   ///< contents of documents and pictures
    std::int64_t unreadable = 0;  ///< pieces kept apart because they could not be read
    std::int64_t elsewhere = 0;   ///< facts that go and are known from another source as well
    std::int64_t remarks = 0;     ///< own remarks about what goes: they stay
    std::string first;            ///< when the first and the last of it came in; empty: nothing
    std::string last;

    bool nothing() const { return records + setBack + unreadable == 0; }
};

/** What removeReceived() would take away now. Writes nothing. */
Result<Removal> previewRemoval(Connection& connection, const RemovalWish& wish);

/**
 * Takes away what a source sent, for good and in one transaction: resources with all their versions,
 * facts, words they were found by, documents, what could not be read, and what was worked out from
 * them. With `since` what came in before stays: a record that changed goes back to its last version
 * from before. The content of a document of which the record goes back goes too, because nobody
 * knows which version it came with.
 *
 * Stays: what other sources sent (groups are worked out anew), what the person said or chose about
 * it (remarks, never-share, pairs joined or parted by hand), shares, drafts, the outbox and the event
 * log, which gets an entry "removed" without saying what.
 *
 * Nothing of it can be read in the file afterwards, also not with the key: freed places are wiped.
 * `alongside` is done in the same transaction. Belongs to the store's thread.
 */
Result<Removal> removeReceived(Store& store,
                               const RemovalWish& wish,
                               const Alongside& alongside = {},
                               const ProgressCallback& progress = {});

/** What came in from files of one name. */
struct FileSource {
    Source source;
    std::int64_t records = 0; ///< that are there, not versions; 0: nothing of it could be read
    std::string last;         ///< instant at which the last of it came in
};
/** The files something is there of, the one that came in last first. */
Result<std::vector<FileSource>> fileSources(Connection& connection);

/** When something came in from a source, by the hour. */
struct ReceivedHour {
    std::string first;        ///< the first instant of that hour at which something came
    std::int64_t records = 0; ///< that came in, new or changed
};
/** The last hours in which something came in from a source, latest first, at most 500. */
Result<std::vector<ReceivedHour>> receivedHours(Connection& connection, const Source& source);

/** A remark of the person about a record that was removed. */
struct LeftRemark {
    Remark remark;
    std::string sourceName; ///< who had sent the record
    std::string type;       ///< of the record, "Condition"
};

/** The remarks in force about records that are no longer there, oldest first. */
Result<std::vector<LeftRemark>> leftRemarks(Connection& connection);
} // namespace regie::store
