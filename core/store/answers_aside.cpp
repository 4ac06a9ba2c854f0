// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/answers_aside.h"

#include "core/store/fact_row.h"
#include "core/store/medication_query.h"
#include "core/store/records_state.h"

#include <fmt/format.h>

#include <algorithm>

namespace regie::store
{
namespace
{
/** Rows of the resources with an id as answerUse() gives. */
constexpr std::string_view kAnswerRows =
    "SELECT r.row FROM source AS q CROSS JOIN resource AS r ON r.source = q.row AND r.type = "
    "'MedicationStatement' AND r.fhir_id >= 'use-' AND r.fhir_id < 'use.' AND r.replaced_by IS "
    "NULL "
    "WHERE q.kind = 'self'";

bool isOfMedicine(const StoredFact& fact)
{
    return std::find(kMedicationKinds.begin(), kMedicationKinds.end(), fact.fact.kind)
           != kMedicationKinds.end();
}
} // namespace

Result<bool> AnswersAside::isJoined(const StoredFact& fact)
{
    if (m_lines == Lines::Facts || fact.sourceKind != SourceKind::Self
        || fact.fact.kind != kAnswerKind) {
        return false;
    }
    if (!m_joined) {
        const auto answers = m_records->joinedAnswers();
        if (!answers) {
            return fail(answers.error());
        }
        m_joined.emplace();
        for (const StoredFact& each : *answers) {
            m_joined->insert(each.id);
        }
    }
    return m_joined->contains(fact.id);
}

Result<std::vector<StoredFact>> Records::joinedAnswers()
{
    // Most records have none, and finding that out costs the same whatever the size of the vault.
    auto any = m_state->connection->prepare(fmt::format("SELECT EXISTS ({})", kAnswerRows));
    if (!any) {
        return fail(any.error());
    }
    const Result<bool> counted = any->step();
    if (!counted) {
        return fail(counted.error());
    }
    if (any->integer(0) == 0) {
        return std::vector<StoredFact>();
    }
    auto query = m_state->connection->prepare(fmt::format(
        "SELECT {} FROM fact AS f INDEXED BY fact_kind JOIN source AS s ON s.row = f.source "
        "WHERE f.kind = ?1 AND s.kind = 'self' AND f.resource IN ({})",
        kFactColumns,
        kAnswerRows));
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, kAnswerKind);
    auto facts = query->collect(readFact);
    if (!facts) {
        return fail(facts.error());
    }
    std::vector<StoredFact> joined;
    for (StoredFact& each : *facts) {
        const Result<fhir::Resource> resource = resourceOf(each);
        if (!resource) {
            return fail(resource.error());
        }
        each.ownUse = record::ownUse(*resource, each.id);
        if (!each.ownUse) {
            continue;
        }
        const Result<StoredFact> about = fact(each.ownUse->about);
        if (about) {
            joined.push_back(std::move(each));
        } else if (about.error().code != ErrorCode::NotFound) {
            return fail(about.error());
        }
    }
    return joined;
}

Result<void> Records::addAnswers(FactPage& page)
{
    if (std::none_of(page.facts.begin(), page.facts.end(), isOfMedicine)) {
        return {};
    }
    const auto answers = joinedAnswers();
    if (!answers) {
        return fail(answers.error());
    }
    for (const StoredFact& answer : *answers) {
        const Result<StoredFact> about = fact(answer.ownUse->about);
        if (!about) {
            return fail(about.error());
        }
        for (StoredFact& each : page.facts) {
            const bool ofGroup = !each.group.empty() && each.group == about->group;
            if (each.id != about->id && !(ofGroup && isOfMedicine(each))) {
                continue;
            }
            if (!each.ownUse || each.ownUse->at < answer.ownUse->at) {
                each.ownUse = answer.ownUse;
            }
        }
    }
    return {};
}
} // namespace regie::store
