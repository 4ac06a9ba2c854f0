// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/medication_query.h"

#include "core/store/records.h"

#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace regie::store
{
namespace
{
/** Collects inputs and keeps alive what they point at while the overview is made. */
class Gathering
{
public:
    explicit Gathering(Records& records) : m_records(&records) { }

    Result<void> add(const StoredFact& fact)
    {
        auto resource = m_records->resourceOf(fact);
        if (!resource) {
            return fail(resource.error());
        }
        auto& resolver = m_resolvers[fact.sourceId];
        if (resolver == nullptr) {
            auto made = m_records->resolver(fact.sourceId);
            if (!made) {
                return fail(made.error());
            }
            resolver = std::move(*made);
        }
        const fhir::Resource& kept = m_resources.emplace_back(std::move(*resource));
        m_inputs.push_back({&kept, fact.id, fact.fact.provider, resolver.get()});
        return {};
    }

    const std::vector<record::MedicationInput>& inputs() const { return m_inputs; }

private:
    Records* m_records;
    std::deque<fhir::Resource> m_resources; ///< a deque, so that they stay where they are
    std::map<std::string, std::unique_ptr<fhir::Resolver>> m_resolvers; ///< by source
    std::vector<record::MedicationInput> m_inputs;
};
} // namespace

Result<record::MedicationOverview> medicationOf(Records& records,
                                                const terms::Terms& terms,
                                                Clock::Instant now)
{
    Gathering gathering(records);
    for (const std::string_view kind : kMedicationKinds) {
        Result<void> added;
        const auto walked = records.forEach(kind, [&](const StoredFact& fact) {
            added = gathering.add(fact);
            return added.has_value();
        });
        if (!walked || !added) {
            return fail(!walked ? walked.error() : added.error());
        }
    }
    return record::medicationOverview(gathering.inputs(), terms, now);
}
} // namespace regie::store
