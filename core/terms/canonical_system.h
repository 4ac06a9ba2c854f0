// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace regie::terms
{
/**
 * One spelling for the several that one code system has. STU3 and R4 name HL7's lists differently,
 * OIDs come with and without `urn:oid:`, addresses with https or a version:
 *
 *   http://hl7.org/fhir/v3/ActCode, http://terminology.hl7.org/CodeSystem/v3-ActCode -> v3-ActCode
 *   http://hl7.org/fhir/observation-category                      -> observation-category
 *   urn:oid:2.16.840.1.113883.6.1                                 -> 2.16.840.1.113883.6.1
 *   http://snomed.info/sct/11000146104                            -> http://snomed.info/sct
 *
 * The text of view() lies in this object or in the text it was made from.
 */
class CanonicalSystem
{
public:
    explicit CanonicalSystem(std::string_view url);
    CanonicalSystem(const CanonicalSystem&) = delete;
    CanonicalSystem& operator=(const CanonicalSystem&) = delete;

    std::string_view view() const { return m_view; }

private:
    void join(std::string_view first, std::string_view second);

    std::array<char, 256> m_buffer{};
    std::string_view m_view;
};
} // namespace regie::terms
