// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/share_rules.h"
#include "core/store/records.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace regie::terms
{
class Terms;
}

namespace regie::share
{
/** More facts than this do not go into one share; an export of everything has no such limit. */
inline constexpr std::size_t kMostFacts = 20'000;

enum class LeftOutReason {
    NeverShare, ///< "nooit delen": nothing switches it on
    Sensitive,  ///< of a group that is not switched on
    Withdrawn,  ///< its source took it back; only by presets
};

struct LeftOut {
    std::string fact;
    LeftOutReason reason = LeftOutReason::NeverShare;
    std::string group; ///< SensitiveGroup::id, for Sensitive
};

/** A fact that goes along although people are careful with such things. */
struct SensitiveFact {
    std::string fact;
    std::string group; ///< SensitiveGroup::id
};

/** A medicine that goes along and tells of a problem that does not. */
struct Revealed {
    std::string medicine; ///< fact id
    std::string problem;  ///< fact id, not in the selection
    Words about;          ///< "depression or anxiety"
};

/**
 * What is to be shared: the frozen list that preview and every output are made from. The versions
 * are those of the moment of choosing (StoredFact::resourceRow); what comes in later is not in it.
 */
struct Selection {
    std::vector<store::StoredFact> facts;
    std::vector<LeftOut> leftOut;
    std::vector<SensitiveFact> sensitive;
    std::vector<Revealed> revealed;
};

/**
 * Exactly the facts of these ids, in this order, each once. A person who names a fact has chosen
 * it, so sensitive ones go along and are reported; "nooit delen" stays behind. NotFound: an id that
 * is none. InvalidArgument: nothing is left. LimitExceeded.
 */
Result<Selection> selectFacts(store::Store& store,
                              const ShareRules& rules,
                              const std::vector<std::string>& ids);

struct PresetChoice {
    std::string preset;                  ///< Preset::id
    std::string specialism = "algemeen"; ///< for "consultation"
    std::set<std::string> include;       ///< sensitive groups that are switched on
    bool confirmed = false;              ///< the second confirmation of "everything"
};

/**
 * What a preset chooses now; sensitive groups only where switched on. Errors as selectFacts();
 * InvalidArgument also for an unknown name, and for "everything" without its confirmation.
 */
Result<Selection> selectPreset(store::Store& store,
                               const ShareRules& rules,
                               const terms::Terms& terms,
                               const PresetChoice& choice);

/** The sensitive groups (ids) a fact is in: by its codes, its words, its kind of care, its service. */
Result<std::vector<std::string>> sensitiveGroupsOf(store::Store& store,
                                                   const ShareRules& rules,
                                                   const store::StoredFact& fact);

/** Medicines among `facts` that tell of problems that are not among them. */
Result<std::vector<Revealed>> revealedBy(store::Store& store,
                                         const ShareRules& rules,
                                         const std::vector<store::StoredFact>& facts);
} // namespace regie::share
