// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: keeps the groups right while facts are written.
#pragma once

#include "core/store/group_member.h"
#include "core/store/store.h"

#include <set>
#include <span>
#include <unordered_set>
#include <utility>
#include <vector>

namespace regie::store
{
/** The setting that says who the facts of the vault are about, while that is more than one. */
inline constexpr std::string_view kGroupPersonsSetting = "group_persons";

/** Whether a fact may have had clues before. */
enum class Clues { First, Again };

/**
 * Notes what changed and works the groups out anew at the end of a batch, inside the transaction of
 * its caller. Groups follow from all that is in the vault and what the person chose; the order in
 * which it came in plays no part. Rules join facts of different sources alone, so while there is
 * one source nothing is looked for.
 */
class GroupWriter
{
public:
    explicit GroupWriter(Store& store) : m_store(&store), m_connection(&store.connection()) { }

    /** A fact was written; `hashes` of clueHashes(), none for a fact that stands in no list. */
    Result<void> wrote(std::int64_t factRow, const std::vector<std::int64_t>& hashes, Clues clues);
    /** A fact was made anew from the same resource. */
    void remade(std::int64_t factRow) { m_touched.insert(factRow); }
    /** A Patient came in: who facts are about may have changed. */
    void patientCame() { m_personsKnown = false; }
    /** The person chose something about this fact. */
    void chosen(std::int64_t factRow);
    /** All facts. */
    Result<void> touchAll();

    /** Brings the groups of everything noted since the last call up to date. */
    Result<void> regroup(std::string_view now);
    /** After a rollback. */
    void forget();

private:
    Result<bool> isAlone();
    Result<void> readPersons();
    Result<void> writeClues();

    Store* m_store;
    Connection* m_connection;
    std::optional<bool> m_alone;
    bool m_personsKnown = false;
    GroupPersons m_persons;
    std::unordered_set<std::int64_t> m_touched; ///< rows of fact
    /** Hash and fact, to write at the end: in their own order they cost half. */
    std::vector<std::pair<std::int64_t, std::int64_t>> m_clues;
    std::set<std::int64_t> m_left; ///< hashes of clues that a fact no longer has
};

/** Works out clues and groups of the whole vault, in one transaction. */
Result<void> rebuildGroups(Store& store, const ProgressCallback& progress);
} // namespace regie::store
