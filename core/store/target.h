// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: what references point at and what resources can be found by.
#pragma once

#include "core/fhir/resource.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::store
{
/**
 * What one reference looks for. One of three forms:
 *   source, type, id   "Practitioner/12"; `url` besides when the reference was absolute
 *   source, "", url    a fullUrl that says no type and id ("urn:uuid:…")
 *   0, type, "s|v"     a logical reference: system and value of an identifier, in every source;
 *                      type "" when the reference does not say it
 */
struct Target {
    std::int64_t source = 0;
    std::string type;
    std::string id;
    std::string url;

    bool isLogical() const { return source == 0; }
    bool isAlias() const { return source != 0 && type.empty(); }
    bool operator==(const Target&) const = default;
};

struct TargetHash {
    std::size_t operator()(const Target& target) const
    {
        const std::hash<std::string_view> hash;
        return hash(target.id) ^ (hash(target.type) * 31)
               ^ (static_cast<std::size_t>(target.source) * 0x9e3779b97f4a7c15U);
    }
};

/** What a Reference object looks for, in the order to try. Contained ones ("#a") give nothing. */
std::vector<Target> targetsOf(const fhir::Node& reference, std::int64_t source);

/** The fullUrl when a resource can only be found by it, else empty. */
std::string_view aliasOf(const fhir::Resource& resource);

/** "system|value" of each identifier of a resource (not of contained ones), each once. */
std::vector<std::string> identifiersOf(const fhir::Node& resource);

/** The reference to the person the resource is about, as written; empty when it says none. */
std::string_view subjectOf(const fhir::Node& resource);
} // namespace regie::store
