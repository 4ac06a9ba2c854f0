// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/fhir/resource.h"

#include <optional>
#include <string>
#include <string_view>

namespace regie::record
{
/** What the person says of a medicine that others wrote down: "Klopt dit?". */
enum class UseAnswer { AsAgreed, NotTaken, Differently };

/** An answer of the person, MedicationUse (MGB) of the source "self". It changes no other's line. */
struct OwnUse {
    std::string factId; ///< the answer itself: to take it back by
    std::string about;  ///< id of the fact it is about
    UseAnswer answer = UseAnswer::AsAgreed;
    std::string text; ///< how they take it, or why not, in their words; may be empty
    std::string at;   ///< instant
    bool operator==(const OwnUse&) const = default;
};

/** System of the identifier in `derivedFrom` that names the fact an answer is about. */
inline constexpr std::string_view kOwnFactSystem = "urn:regie:fact";
inline constexpr std::string_view kAsAgreedUrl =
    "http://nictiz.nl/fhir/StructureDefinition/ext-AsAgreedIndicator";

/** nullopt when the resource is no such answer, or the person took it back. */
std::optional<OwnUse> ownUse(const fhir::Resource& resource, std::string_view factId);
/** Who reads what the person says. */
enum class Reader { Person, CareProvider };
/** "U zegt: dit klopt."; for a care provider "Patiënt zegt: dit klopt." */
Words ownUseWords(const OwnUse& use, Reader reader = Reader::Person);
} // namespace regie::record
