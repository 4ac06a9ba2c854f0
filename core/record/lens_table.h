// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/lens_model.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace regie
{
class ResourceFiles;
}

namespace regie::record
{
/** All lenses with the ways to find the one that fits. Folder private. */
class LensTable
{
public:
    static Result<LensTable> load(const ResourceFiles& files, const terms::Terms& terms);
    LensTable(LensTable&&) noexcept = default;
    LensTable& operator=(LensTable&&) noexcept = default;
    LensTable(const LensTable&) = delete;
    LensTable& operator=(const LensTable&) = delete;
    ~LensTable() = default;

    /** The lens of a resource: by profile, else by what it holds, else by type, else the generic. */
    const Lens& match(const fhir::Node& resource,
                      fhir::FhirVersion version,
                      fhir::Resolver& resolver) const;
    bool knowsModifier(std::string_view url) const;
    const std::vector<Lens>& lenses() const { return m_lenses; }
    const Lens& generic() const { return m_lenses.back(); }
    const std::string& version() const { return m_version; }

private:
    LensTable() = default;
    struct Candidate {
        const FitRule* rule = nullptr;
        const Lens* lens = nullptr;
    };
    /** Lenses to try, from the narrowest to the widest. */
    struct Candidates {
        std::vector<Candidate> all;
        /** Positions of those that want one of some codes, by "system|code". */
        std::unordered_map<std::string, std::vector<std::size_t>> byCode;
    };

    Result<void> readAll(const ResourceFiles& files, const terms::Terms& terms);
    Result<void> resolveExtends();
    void index();
    const Lens* best(const Candidates& candidates,
                     const fhir::Node& resource,
                     fhir::FhirVersion version,
                     fhir::Resolver& resolver) const;

    std::vector<Lens> m_lenses; ///< the generic one is the last
    std::unordered_map<std::string_view, Candidates> m_byProfile;
    std::unordered_map<std::string_view, Candidates> m_byType;
    std::unordered_set<std::string_view> m_modifiers;
    std::string m_version;
};
} // namespace regie::record
