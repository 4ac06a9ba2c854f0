// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: facts as the rules for groups see them.
#pragma once

#include "core/record/group_decide.h"
#include "core/store/connection.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regie::fhir
{
class Reader;
}

namespace regie::store
{
/** The hash of a clue as group_clue keeps it. */
std::int64_t clueHash(const record::GroupClue& clue);
record::GroupReason reasonOfHash(std::int64_t hash);
/** The hashes of all clues of a resource. */
std::vector<std::int64_t> clueHashes(const fhir::Resource& resource);

/** A fact that may be in a group, as it is in the database now. */
struct GroupNode {
    std::int64_t row = 0;
    std::int64_t number = 0; ///< fact.id
    std::int64_t resource = 0;
    std::string fhirId;
    std::string hash; ///< bytes of the resource's hash
    std::string url;
    std::string subject;
    std::optional<std::int64_t> group;
    std::optional<std::int64_t> lead;
    bool differs = false;
    record::GroupMember member;
};
/** nullopt: no such fact, or one that is only shown inside others. */
Result<std::optional<GroupNode>> groupNode(Connection& connection, std::int64_t factRow);

/** The same type and id in another source, with the same content or address. */
struct GroupTwin {
    std::int64_t number = 0; ///< fact.id
    record::GroupReason reason = record::GroupReason::Content;
};
Result<std::vector<GroupTwin>> twinsOf(Connection& connection,
                                       std::string_view vaultId,
                                       const GroupNode& node);

/** Who the Patients of each source are, to keep the facts of two persons apart. */
class GroupPersons
{
public:
    static Result<GroupPersons> read(Connection& connection, const fhir::Reader& reader);
    /** Empty while all known Patients are one person. */
    Result<std::string> personOf(Connection& connection, const GroupNode& node) const;
    bool severalPersons() const { return m_several; }
    /** All of it in one text, to see whether it changed. */
    std::string all() const;

private:
    std::map<std::pair<std::int64_t, std::string>, std::string> m_byKey; ///< source, Patient's id
    std::map<std::int64_t, std::string> m_byResource;                    ///< row of the Patient
    bool m_several = false;
};
} // namespace regie::store
