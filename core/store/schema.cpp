// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of data.db, ARCHITECTURE section 4. Migrations are numbered by their place in the list
// and only ever added to: what a release has shipped stays as it is.
#include "core/store/schema.h"

namespace regie::store
{
namespace
{
/*
 * 1: the first schema.
 * - Rows have numbers; the ids people see are source.id (UUID) and fact.id (record_key.cpp).
 * - resource.hash is the SHA-256 of body. body is the last column: reading the others of a row does
 *   not walk through it.
 * - resource.alias is the fullUrl of a resource that cannot be found by type and id ("urn:uuid:…").
 * - identifier holds a hash of system and value, for logical references; who finds by it compares
 *   the identifiers themselves.
 * - fact.sort_date is '' without a date, so that such facts come last in lists. The two partial
 *   indexes keep a short list of what holds now short to read.
 * - fact.source is that of its resource, so that lists need not touch the bodies. fact_order gives
 *   search the dates of thousands of hits without reading their facts.
 * - fact.*_en is NULL where it is the same as *_nl.
 * - fact.text_hash is over what fact_text was given: it keeps no text itself.
 * - fact_dep.source is 0 for a logical reference, which is looked for in all sources.
 * - word: every word of fact_text once, to find words by their inside (search.cpp).
 * - fact_text keeps columns but no positions (detail=column): phrases are not searched for, and
 *   the index is half as large. pgsz fits the 16 KiB pages of the file. The prefix indexes keep the
 *   first letters of a word quick: without them each merges the lists of thousands of words.
 * - group_link and note point at record keys, so that facts can be rebuilt under them.
 */
constexpr std::string_view kFirst = R"sql(
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('portal', 'file', 'self', 'demo')),
    name TEXT NOT NULL,
    provider TEXT NOT NULL,
    created TEXT NOT NULL,
    UNIQUE (kind, name)
) STRICT;

CREATE TABLE original (
    row INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    format TEXT NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE resource (
    row INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (row),
    subject TEXT NOT NULL,
    fhir_version TEXT NOT NULL CHECK (fhir_version IN ('STU3', 'R4')),
    type TEXT NOT NULL,
    fhir_id TEXT NOT NULL,
    version TEXT NOT NULL,
    last_updated TEXT NOT NULL,
    profile TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    fetched_at TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    url TEXT NOT NULL,
    alias TEXT,
    original INTEGER REFERENCES original (row),
    replaced_by INTEGER REFERENCES resource (row),
    body TEXT NOT NULL,
    UNIQUE (source, type, fhir_id, hash)
) STRICT;
CREATE INDEX resource_alias ON resource (alias, source) WHERE alias IS NOT NULL;

CREATE TABLE identifier (
    hash INTEGER NOT NULL,
    resource INTEGER NOT NULL REFERENCES resource (row),
    PRIMARY KEY (hash, resource)
) STRICT, WITHOUT ROWID;

CREATE TABLE lens_release (
    number INTEGER PRIMARY KEY,
    version TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE fact (
    row INTEGER PRIMARY KEY,
    id INTEGER NOT NULL UNIQUE,
    resource INTEGER NOT NULL REFERENCES resource (row),
    source INTEGER NOT NULL REFERENCES source (row),
    part TEXT NOT NULL,
    lens_release INTEGER NOT NULL REFERENCES lens_release (number),
    kind TEXT NOT NULL,
    support INTEGER NOT NULL,
    current INTEGER NOT NULL,
    sort_date TEXT NOT NULL,
    start TEXT NOT NULL,
    "end" TEXT NOT NULL,
    precision TEXT NOT NULL,
    status TEXT NOT NULL,
    code_system TEXT NOT NULL,
    code TEXT NOT NULL,
    number TEXT NOT NULL,
    unit TEXT NOT NULL,
    title_nl TEXT NOT NULL,
    title_en TEXT,
    value_nl TEXT NOT NULL,
    value_en TEXT,
    short_nl TEXT NOT NULL,
    short_en TEXT,
    provider TEXT NOT NULL,
    text_hash INTEGER NOT NULL,
    group_id INTEGER
) STRICT;
CREATE INDEX fact_kind ON fact (kind, sort_date, row);
CREATE INDEX fact_date ON fact (sort_date, row) WHERE support = 0;
CREATE INDEX fact_current_kind ON fact (kind, sort_date, row) WHERE current = 1;
CREATE INDEX fact_order ON fact (row, sort_date, support);
CREATE INDEX fact_current ON fact (sort_date, row) WHERE current = 1 AND support = 0;

CREATE TABLE kind_count (
    kind TEXT NOT NULL,
    support INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (kind, support)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_dep (
    source INTEGER NOT NULL,
    type TEXT NOT NULL,
    fhir_id TEXT NOT NULL,
    fact INTEGER NOT NULL REFERENCES fact (row),
    PRIMARY KEY (fhir_id, type, source, fact)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_dep_fact ON fact_dep (fact);

CREATE VIRTUAL TABLE fact_text USING fts5 (
    title, words, provider, document,
    content = '', contentless_delete = 1, detail = column,
    prefix = '1 2',
    tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO fact_text (fact_text, rank) VALUES ('pgsz', 16000);

CREATE TABLE word (
    word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE group_link (
    row INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (row),
    type TEXT NOT NULL,
    fhir_id TEXT NOT NULL,
    part TEXT NOT NULL,
    other_source INTEGER NOT NULL REFERENCES source (row),
    other_type TEXT NOT NULL,
    other_fhir_id TEXT NOT NULL,
    other_part TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL CHECK (made_by IN ('rule', 'person')),
    made_at TEXT NOT NULL,
    undone_at TEXT
) STRICT;

CREATE TABLE attachment (
    row INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (row),
    type TEXT NOT NULL,
    fhir_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    file TEXT NOT NULL UNIQUE,
    key BLOB NOT NULL,
    hash BLOB NOT NULL,
    content_type TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (source, type, fhir_id, position)
) STRICT;

CREATE TABLE quarantine (
    row INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (row),
    file TEXT NOT NULL,
    position INTEGER NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash BLOB NOT NULL,
    received TEXT NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (source, file, position, hash)
) STRICT;

CREATE TABLE note (
    row INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (row),
    type TEXT NOT NULL,
    fhir_id TEXT NOT NULL,
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE event (
    row INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    source INTEGER REFERENCES source (row),
    detail TEXT NOT NULL
) STRICT;
)sql";

/*
 * 2: remarks of the person.
 * - note.fact is fact.id, which is made from the record key beside it: a page of facts finds its
 *   remarks without reading resources. 0 is no fact.
 * - A removed remark keeps its row, so that removing can be undone.
 */
constexpr std::string_view kRemarks = R"sql(
ALTER TABLE note ADD COLUMN kind TEXT NOT NULL DEFAULT 'note'
    CHECK (kind IN ('wrong', 'notMine', 'note'));
ALTER TABLE note ADD COLUMN fact INTEGER NOT NULL DEFAULT 0;
ALTER TABLE note ADD COLUMN changed_at TEXT;
ALTER TABLE note ADD COLUMN removed_at TEXT;
CREATE INDEX note_fact ON note (fact, kind) WHERE removed_at IS NULL;
)sql";

/*
 * 3: lists over all kinds.
 * - fact_provider and fact_source end in what else is filtered by, so that filtering reads no facts.
 * - year_count and provider_count are kept by the writer, as kind_count is; without support facts.
 *   A year is '' for facts without a date.
 */
constexpr std::string_view kTimeline = R"sql(
CREATE INDEX fact_provider ON fact (provider, sort_date, row, kind, current) WHERE support = 0;
CREATE INDEX fact_source ON fact (source, sort_date, row, kind, current) WHERE support = 0;

CREATE TABLE year_count (
    kind TEXT NOT NULL,
    year TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (kind, year)
) STRICT, WITHOUT ROWID;
INSERT INTO year_count SELECT kind, substr(sort_date, 1, 4), count(*) FROM fact
    WHERE support = 0 GROUP BY kind, substr(sort_date, 1, 4);

CREATE TABLE provider_count (
    provider TEXT PRIMARY KEY,
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO provider_count SELECT provider, count(*) FROM fact
    WHERE support = 0 AND provider <> '' GROUP BY provider;
)sql";

/*
 * 4: what is new. fact.received is resource.fetched_at of its resource in milliseconds since 1970:
 * a newer version makes its fact new again, a rebuild does not.
 */
constexpr std::string_view kReceived = R"sql(
ALTER TABLE fact ADD COLUMN received INTEGER NOT NULL DEFAULT 0;
UPDATE fact SET received = (
    SELECT coalesce(unixepoch(r.fetched_at) * 1000 + CAST(substr(r.fetched_at, 21, 3) AS INTEGER), 0)
    FROM resource AS r WHERE r.row = fact.resource);
CREATE INDEX fact_received ON fact (received, sort_date, row) WHERE support = 0;
)sql";

/*
 * 5: results of one test in the order of time. The system of the code is not in the index: it would
 * be half of it, and two systems seldom share a code.
 */
constexpr std::string_view kCodes = R"sql(
CREATE INDEX fact_code ON fact (code, sort_date, row) WHERE code <> '' AND number <> '';
)sql";

/*
 * 6: care providers on a line.
 * - portal.services are keys of resources/services with one space between them; empty: a server
 *   that is asked for everything. portal.settings is a JSON object. A portal that was removed keeps
 *   its row, because its source and what it sent stay.
 * - service_state.service is a key, or '' for everything. since is the server's clock, for "only what
 *   changed after"; whole_at is when everything was asked for last, complete_at when all came.
 * - sync_step is what a sync that was broken off still has to do or has done: without rows there is
 *   none. next is the path of the page after the last one stored.
 * - outbox.body is what goes over the line, to the letter, so that asking and sending again is about
 *   the same thing. outbox.facts are ids of facts with one space between them.
 */
constexpr std::string_view kPortals = R"sql(
CREATE TABLE portal (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('fhir', 'smart', 'medmij-proxy')),
    url TEXT NOT NULL,
    provider TEXT NOT NULL,
    services TEXT NOT NULL,
    settings TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source (row),
    created TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX portal_name ON portal (name) WHERE removed_at IS NULL;

CREATE TABLE service_state (
    portal INTEGER NOT NULL REFERENCES portal (row),
    service TEXT NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('running', 'complete', 'incomplete', 'failed', 'needs_sign_in')),
    reason TEXT NOT NULL,
    details TEXT NOT NULL,
    started TEXT NOT NULL,
    finished TEXT NOT NULL,
    complete_at TEXT NOT NULL,
    whole_at TEXT NOT NULL,
    since TEXT NOT NULL,
    received INTEGER NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    PRIMARY KEY (portal, service)
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_step (
    portal INTEGER NOT NULL REFERENCES portal (row),
    service TEXT NOT NULL,
    path TEXT NOT NULL,
    owner TEXT NOT NULL,
    next TEXT NOT NULL,
    done INTEGER NOT NULL,
    PRIMARY KEY (portal, service, path, owner)
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    portal INTEGER NOT NULL REFERENCES portal (row),
    service TEXT NOT NULL,
    facts TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('concept', 'to_send', 'sent', 'refused', 'unknown')),
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    headers TEXT NOT NULL,
    body TEXT NOT NULL,
    identifier TEXT NOT NULL,
    reason TEXT NOT NULL,
    answer TEXT NOT NULL,
    location TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_state ON outbox (portal, state);
)sql";

/*
 * 7: what was worked out from all facts (kept.h). fact_change is one row: whoever writes a fact, by
 * whatever road, counts it up and so makes what was kept before no longer count (see 12).
 */
constexpr std::string_view kKeptTables = R"sql(
CREATE TABLE fact_change (
    count INTEGER NOT NULL
) STRICT;
INSERT INTO fact_change VALUES (0);
CREATE TRIGGER fact_inserted AFTER INSERT ON fact
    BEGIN UPDATE fact_change SET count = count + 1; END;
CREATE TRIGGER fact_updated AFTER UPDATE ON fact
    BEGIN UPDATE fact_change SET count = count + 1; END;
CREATE TRIGGER fact_deleted AFTER DELETE ON fact
    BEGIN UPDATE fact_change SET count = count + 1; END;

CREATE TABLE kept (
    row INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    changes INTEGER NOT NULL,
    recipe TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
)sql";

/*
 * 8: facts that are one thing in the world.
 * - group_clue: what a fact can be recognised by (record/group_clue.h) as a hash with the reason in
 *   its last four bits. Two clues share one less often than once in ten billion times, and a group
 *   hides nothing.
 * - group_link has a row per pair, the lower id first; ids as in note.fact. A row with undone_at
 *   says that the person wants the two apart, whatever the rules find.
 * - fact.group_id is the lowest id of its group; fact.lead the row of the fact that stands for it in
 *   lists, NULL for that one and for what is of another kind.
 * - fact.differs: the sources of the group do not say the same.
 */
constexpr std::string_view kGroups = R"sql(
CREATE TABLE group_clue (
    hash INTEGER NOT NULL,
    fact INTEGER NOT NULL,
    PRIMARY KEY (hash, fact)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_clue_fact ON group_clue (fact);

ALTER TABLE group_link ADD COLUMN fact INTEGER NOT NULL DEFAULT 0;
ALTER TABLE group_link ADD COLUMN other_fact INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX group_link_pair ON group_link (fact, other_fact);
CREATE INDEX group_link_other ON group_link (other_fact);

ALTER TABLE fact ADD COLUMN lead INTEGER;
ALTER TABLE fact ADD COLUMN differs INTEGER NOT NULL DEFAULT 0;
CREATE INDEX fact_group ON fact (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX fact_folded ON fact (kind, sort_date, provider, lead) WHERE lead IS NOT NULL;
)sql";

/*
 * 9: sharing (core/share).
 * - never_share.fact is fact.id, made from the record key beside it. What was lifted keeps its row.
 * - share.facts, entry: JSON. share.document is the SHA-256 of what left.
 * - share_log is one chain of hashes per device (share_log.cpp) and can only grow.
 */
constexpr std::string_view kSharing = R"sql(
CREATE TABLE never_share (
    row INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (row),
    type TEXT NOT NULL,
    fhir_id TEXT NOT NULL,
    part TEXT NOT NULL,
    fact INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    lifted_at TEXT
) STRICT;
CREATE UNIQUE INDEX never_share_fact ON never_share (fact) WHERE lifted_at IS NULL;

CREATE TABLE share (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    until TEXT NOT NULL,
    recipient TEXT NOT NULL,
    recipient_name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    question TEXT NOT NULL,
    form TEXT NOT NULL,
    facts TEXT NOT NULL,
    document BLOB NOT NULL CHECK (length(document) = 32),
    consent TEXT NOT NULL,
    revoked_at TEXT
) STRICT;

CREATE TABLE share_log (
    row INTEGER PRIMARY KEY,
    device TEXT NOT NULL,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    entry TEXT NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (device, number)
) STRICT;
CREATE TRIGGER share_log_stays BEFORE DELETE ON share_log
BEGIN SELECT RAISE(ABORT, 'share_log only grows'); END;
CREATE TRIGGER share_log_is_fixed BEFORE UPDATE ON share_log
BEGIN SELECT RAISE(ABORT, 'share_log only grows'); END;
)sql";

/*
 * 10: what a person is working on, see drafts.h. Rows are versions: they are added and never changed,
 * but for `undone` (0 counts, 1 can be redone, 2 was passed by a later save). body is the last column.
 */
constexpr std::string_view kDrafts = R"sql(
CREATE TABLE draft (
    row INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('visit', 'answers', 'choice', 'econsult')),
    id TEXT NOT NULL,
    date TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    removed INTEGER NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1, 2)),
    body TEXT NOT NULL
) STRICT;
CREATE INDEX draft_id ON draft (kind, id, row);
)sql";

/*
 * 11: measurements of devices and apps.
 * - measure_import_item: what one import added, by the id of the resource, so that it can be undone.
 * - sample: dense measurements (heart rate, steps) of one device on one day of the person's calendar;
 *   samples.cpp says how they are packed. The day itself is an Observation as well.
 */
constexpr std::string_view kMeasurements = R"sql(
CREATE TABLE measure_import (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source (row),
    format TEXT NOT NULL,
    undone_at TEXT
) STRICT;

CREATE TABLE measure_import_item (
    fhir_id TEXT NOT NULL,
    import INTEGER NOT NULL REFERENCES measure_import (row),
    PRIMARY KEY (fhir_id, import)
) STRICT, WITHOUT ROWID;

CREATE TABLE sample (
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source (row),
    device TEXT NOT NULL,
    import INTEGER NOT NULL REFERENCES measure_import (row),
    count INTEGER NOT NULL,
    samples BLOB NOT NULL,
    PRIMARY KEY (kind, day, source, device, import)
) STRICT, WITHOUT ROWID;
)sql";

/*
 * 12: FactWriter counts what it writes, once for all of a commit. A trigger for each row made an import
 * half as fast, by the journal that SQLite then keeps of every single statement.
 */
constexpr std::string_view kFactChange = R"sql(
DROP TRIGGER fact_inserted;
DROP TRIGGER fact_updated;
CREATE TRIGGER fact_regrouped AFTER UPDATE OF group_id, lead, differs ON fact
    BEGIN UPDATE fact_change SET count = count + 1; END;
)sql";

/*
 * 13: what was put aside and came in after all. `content` is the SHA-256 of the whole file something was
 * put aside from; once that very file comes in whole, `came_in` says when, and the row is history.
 */
constexpr std::string_view kCameIn = R"sql(
ALTER TABLE quarantine ADD COLUMN content BLOB;
ALTER TABLE quarantine ADD COLUMN came_in TEXT;
CREATE INDEX quarantine_content ON quarantine (content) WHERE came_in IS NULL;
)sql";

/*
 * 14: exchange between the person's own devices (core/exchange).
 * - exchange_item: what the other devices have been told or have told, as hashes. `line` is that of its
 *   content, `at` when it was told, `key` what it is about where that can go away again.
 * - exchange_device: up to which of its files each device was followed, this one included; `tag` is how
 *   its files are named, `hash` that of the last one.
 * - exchange_conflict: what two devices changed at the same time. `kept` holds, `other` is kept beside it.
 */
constexpr std::string_view kExchange = R"sql(
CREATE TABLE exchange_item (
    item BLOB PRIMARY KEY,
    line BLOB NOT NULL,
    at TEXT NOT NULL,
    key TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE exchange_device (
    tag TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    hash TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE exchange_conflict (
    id TEXT PRIMARY KEY,
    what TEXT NOT NULL,
    name TEXT NOT NULL,
    kept TEXT NOT NULL,
    other TEXT NOT NULL,
    found_at TEXT NOT NULL,
    settled_at TEXT
) STRICT, WITHOUT ROWID;
)sql";

constexpr Migration kSteps[] = {{1, kFirst},
                                {2, kRemarks},
                                {3, kTimeline},
                                {4, kReceived},
                                {5, kCodes},
                                {6, kPortals},
                                {7, kKeptTables},
                                {8, kGroups},
                                {9, kSharing},
                                {10, kDrafts},
                                {11, kMeasurements},
                                {12, kFactChange},
                                {13, kCameIn},
                                {14, kExchange}};
} // namespace

std::span<const Migration> schemaSteps()
{
    return kSteps;
}
} // namespace regie::store
