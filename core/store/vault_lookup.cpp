// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/reader.h"
#include "core/store/lookup.h"
#include "core/store/record_key.h"

#include <algorithm>

namespace regie::store
{
namespace
{
std::uint64_t printOfBytes(std::span<const std::byte> hash)
{
    std::uint64_t print = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(8, hash.size()); ++i) {
        print = print << 8 | std::to_integer<std::uint64_t>(hash[i]);
    }
    return print;
}
} // namespace

Found VaultLookup::find(const Target& target)
{
    const auto found = candidate(target);
    if (!found) {
        note(found.error());
        return {};
    }
    if (!*found) {
        return {};
    }
    const auto resource = load((*found)->row);
    if (!resource) {
        note(resource.error());
        return {};
    }
    return {*resource, (*found)->source, (*found)->print};
}

std::uint64_t VaultLookup::print(const Target& target)
{
    const auto found = candidate(target);
    if (!found) {
        note(found.error());
        return 0;
    }
    return *found ? (*found)->print : 0;
}

std::optional<Error> VaultLookup::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

void VaultLookup::note(const Error& error)
{
    if (!m_error) {
        m_error = error;
    }
}

Result<std::optional<VaultLookup::Candidate>> VaultLookup::candidate(const Target& target)
{
    if (target.isLogical()) {
        return logical(target);
    }
    return target.isAlias() ? alias(target) : literal(target);
}

Result<std::optional<VaultLookup::Candidate>> VaultLookup::literal(const Target& target)
{
    auto query = m_connection->prepare("SELECT row, hash, url FROM resource WHERE source = ?1 AND "
                                       "type = ?2 AND fhir_id = ?3 AND replaced_by IS NULL");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, target.source).bindBorrowed(2, target.type).bindBorrowed(3, target.id);
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row || !fitsUrl(target, query->text(2))) {
        return std::optional<Candidate>();
    }
    return std::optional<Candidate>(
        Candidate{query->integer(0), target.source, printOfBytes(query->blob(1))});
}

Result<std::optional<VaultLookup::Candidate>> VaultLookup::alias(const Target& target)
{
    // The newest when several bundles call different things by one name.
    auto query =
        m_connection->prepare("SELECT row, hash FROM resource WHERE alias = ?1 AND source = ?2 "
                              "AND replaced_by IS NULL ORDER BY row DESC LIMIT 1");
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, target.id).bindInteger(2, target.source);
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return std::optional<Candidate>();
    }
    return std::optional<Candidate>(
        Candidate{query->integer(0), target.source, printOfBytes(query->blob(1))});
}

Result<std::optional<VaultLookup::Candidate>> VaultLookup::logical(const Target& target)
{
    auto query = m_connection->prepare(
        "SELECT r.row, r.source, r.hash, r.type FROM identifier AS i JOIN resource AS r "
        "ON r.row = i.resource WHERE i.hash = ?1 AND r.replaced_by IS NULL ORDER BY i.resource "
        "DESC");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, lookupNumber(target.id));
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return std::optional<Candidate>();
        }
        if (!target.type.empty() && query->text(3) != target.type) {
            continue;
        }
        const Candidate candidate{
            query->integer(0), query->integer(1), printOfBytes(query->blob(2))};
        const auto resource = load(candidate.row);
        if (!resource) {
            return fail(resource.error());
        }
        const auto identifiers = identifiersOf(*(*resource)->root);
        if (std::find(identifiers.begin(), identifiers.end(), target.id) != identifiers.end()) {
            return std::optional<Candidate>(candidate);
        }
    }
}

Result<std::shared_ptr<const fhir::Resource>> VaultLookup::load(std::int64_t row)
{
    auto query =
        m_connection->prepare("SELECT body, fhir_version, url FROM resource WHERE row = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, row);
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(ErrorCode::NotFound, "resource row");
    }
    const auto version = query->text(1) == fhir::versionName(fhir::FhirVersion::Stu3)
                             ? fhir::FhirVersion::Stu3
                             : fhir::FhirVersion::R4;
    Result<fhir::Resource> resource = m_reader->reread(query->string(0), version);
    if (!resource) {
        return fail(resource.error());
    }
    resource->fullUrl = query->string(2);
    return std::make_shared<const fhir::Resource>(std::move(*resource));
}
} // namespace regie::store
