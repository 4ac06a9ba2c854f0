// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/canonical_system.h"

#include <algorithm>

namespace regie::terms
{
namespace
{
bool takePrefix(std::string_view& text, std::string_view prefix)
{
    if (!text.starts_with(prefix)) {
        return false;
    }
    text.remove_prefix(prefix.size());
    return true;
}
} // namespace

CanonicalSystem::CanonicalSystem(std::string_view url)
{
    url = url.substr(0, url.find('|'));
    while (url.ends_with('/')) {
        url.remove_suffix(1);
    }
    m_view = url;
    if (takePrefix(url, "urn:oid:") || takePrefix(url, "urn:iso-astm:")) {
        m_view = url;
        return;
    }
    std::string_view rest = url;
    const bool secure = takePrefix(rest, "https://");
    if (!secure && !takePrefix(rest, "http://")) {
        return;
    }
    if (rest.starts_with("snomed.info/")) {
        m_view = "http://snomed.info/sct";
    } else if (takePrefix(rest, "terminology.hl7.org/CodeSystem/")
               || takePrefix(rest, "terminology.hl7.org/ValueSet/")
               || takePrefix(rest, "hl7.org/fhir/CodeSystem/")
               || takePrefix(rest, "hl7.org/fhir/ValueSet/")) {
        m_view = rest;
    } else if (takePrefix(rest, "hl7.org/fhir/v3/")) {
        join("v3-", rest);
    } else if (takePrefix(rest, "hl7.org/fhir/v2/")) {
        join("v2-", rest);
    } else if (rest.starts_with("hl7.org/fhir/StructureDefinition/")) {
        join("http://", rest);
    } else if (takePrefix(rest, "hl7.org/fhir/")) {
        m_view = rest;
    } else if (secure) {
        join("http://", rest);
    }
}

void CanonicalSystem::join(std::string_view first, std::string_view second)
{
    // Longer than any address of a code system: left as it is, so it is simply not known.
    if (first.size() + second.size() > m_buffer.size()) {
        return;
    }
    char* end = std::copy(first.begin(), first.end(), m_buffer.data());
    end = std::copy(second.begin(), second.end(), end);
    m_view = std::string_view(m_buffer.data(), static_cast<std::size_t>(end - m_buffer.data()));
}
} // namespace regie::terms
