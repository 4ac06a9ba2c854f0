// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <memory>

namespace regie::store
{
struct IngestCounts {
    std::size_t resources = 0; ///< taken in: added + changed + unchanged
    std::size_t added = 0;
    std::size_t changed = 0; ///< known key, other content; also an older version kept aside
    std::size_t unchanged = 0;
    bool operator==(const IngestCounts&) const = default;
};

/** The content of a document whose record is in the vault or in the same page. */
struct DocumentContent {
    std::string type; ///< of the record, "DocumentReference"
    std::string key;  ///< Resource::key of the record
    int position = 0; ///< which content of the record, counted from 0
    std::string content;
    std::string contentType;
    std::string name;
    std::string text; ///< the words in it, to be found by
};

struct PreparedPage;

/** What one answer of a server brought. */
struct IngestPage {
    /** May be without their trees (`document`), which cost as much as their texts: made when needed. */
    std::vector<fhir::Resource> resources;
    std::shared_ptr<PreparedPage> prepared; ///< of a PagePreparer: in place of the resources
    std::vector<DocumentContent> documents;
    std::vector<Quarantined> quarantined;
};

/** Work to do in the same transaction (the cursor of a page, quarantined bytes). */
using Alongside = std::function<Result<void>(Connection&)>;

/**
 * Stores resources of one source and the facts that follow, in one transaction: all or nothing.
 * Facts that looked for one of these resources are computed anew in it. Later ones of the same key
 * replace earlier ones, unless meta.lastUpdated says that they are older.
 */
Result<IngestCounts> ingest(Store& store,
                            const Source& source,
                            const std::vector<fhir::Resource>& resources,
                            const Alongside& alongside = {});

/**
 * The same for a page of a server: with the contents of documents, which their facts are found by
 * from then on, and with what could not be taken in. Leaves no "received" in the events: a sync
 * notes that once. A page that brings nothing new writes nothing but what `alongside` writes.
 */
Result<IngestCounts> ingestPage(Store& store,
                                const Source& source,
                                const IngestPage& page,
                                const Alongside& alongside = {});
/**
 * Several pages of one source in one transaction, each as ingestPage() takes it in. What was added is
 * in the vault after commit(), all of it or nothing; without commit() it is undone. Belongs to the
 * store's thread, and nothing else may write meanwhile.
 */
class PageBatch
{
public:
    PageBatch(Store& store, const Source& source);
    ~PageBatch();
    PageBatch(const PageBatch&) = delete;
    PageBatch& operator=(const PageBatch&) = delete;

    /** After an error everything that was added is undone. */
    Result<IngestCounts> add(IngestPage page, const Alongside& alongside);
    Result<void> commit();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/**
 * Works out what pages of one source say, so that the store's thread has only to write it: about half
 * of the work. Belongs to one thread, which may be another, and to be gone before the vault is.
 */
class PagePreparer
{
public:
    /** On the store's thread. Errors: those of opening the vault once more to read in it. */
    static Result<std::unique_ptr<PagePreparer>> create(Store& store, const Source& source);
    ~PagePreparer();
    PagePreparer(const PagePreparer&) = delete;
    PagePreparer& operator=(const PagePreparer&) = delete;

    /** Takes the resources out of the page. Errors: those of reading in the vault. */
    Result<void> prepare(IngestPage& page);

private:
    struct State;
    explicit PagePreparer(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/** Notes that something was received from the source just now. */
Result<void> noteReceived(Store& store, const Source& source);
} // namespace regie::store
