// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/node.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace regie::fhir
{
enum class FhirVersion { Stu3, R4 };

/** "STU3" or "R4". */
std::string_view versionName(FhirVersion version);

/**
 * On meta of a resource that Regie brought from STU3 to R4 (core/share): a profile it had before. It
 * is no claim to keep that profile, but says which lens knows what it means.
 */
inline constexpr std::string_view kProfileBefore = "urn:regie:fhir:profile-before-conversion";

/**
 * One FHIR resource as a source sent it, without its BSN. `id` is empty when the source gave none;
 * `key` is then "sha256:" + hash, else it equals `id`. The document holds this resource alone.
 */
struct Resource {
    std::shared_ptr<const Document> document;
    const Node* root = nullptr;
    FhirVersion version = FhirVersion::R4;
    std::string type;
    std::string id;
    std::string key;
    std::string versionId;   ///< meta.versionId
    std::string lastUpdated; ///< meta.lastUpdated
    std::vector<std::string> profiles;
    std::string fullUrl; ///< Bundle.entry.fullUrl, empty when it came alone
    std::string body;    ///< compact JSON, see writeJson()
    std::string hash;    ///< SHA-256 of body, 64 hex digits
};

/**
 * Finds the target of a Reference object. Contained resources (`#id`) are found in the resource
 * that holds `reference`; everything else by an implementation that knows more resources.
 */
class Resolver
{
public:
    virtual ~Resolver() = default;
    /**
     * The resource a Reference (the object with `reference` and/or `identifier`) points at, or
     * nullptr when it is not here (yet). The node stays valid as long as the resolver.
     */
    virtual const Node* resolve(const Node& reference) = 0;
};

/** Resolves contained resources only. */
class ContainedResolver : public Resolver
{
public:
    const Node* resolve(const Node& reference) override;
};

/** The resource (outermost object with resourceType that is not contained) a node belongs to. */
const Node& resourceOf(const Node& node);
} // namespace regie::fhir
