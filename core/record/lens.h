// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhir/resource.h"
#include "core/record/fact.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace regie
{
class ResourceFiles;
}
namespace regie::terms
{
class Terms;
}

namespace regie::record
{
struct KindInfo {
    std::string kind;
    Words name; ///< plural, for a list's heading: "Bloeddruk", "Medicijnen"
    bool support = false;
    int order = 0; ///< place among the kinds
};

/**
 * All lenses, compiled. Turns a resource into what a person reads. Immutable and safe to share
 * between threads; a Resolver is used by one thread at a time.
 */
class LensSet
{
public:
    /** Fails with LensInvalid or PathInvalid, naming the lens and the place. */
    static Result<LensSet> load(const ResourceFiles& files, const terms::Terms& terms);
    LensSet(LensSet&&) noexcept;
    LensSet& operator=(LensSet&&) noexcept;
    ~LensSet();

    /** The line of the list, with dependencies and words to search. Never fails: every resource
     *  has at least a generic lens. */
    Fact interpret(const fhir::Resource& resource, fhir::Resolver& resolver) const;
    /** The same with all rows of all depths and explanations. */
    Detail describe(const fhir::Resource& resource, fhir::Resolver& resolver) const;

    /** Changes when a lens or term file changes: facts of another version are computed anew. */
    const std::string& version() const;
    /** Every kind a lens can give, in the order lists show them. */
    const std::vector<KindInfo>& kinds() const;

private:
    LensSet();
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};
} // namespace regie::record
