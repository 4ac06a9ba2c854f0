// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/share: what R4 requires, and letting go of what it does not know.
#pragma once

#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/fhir/element_tables.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace regie::share
{
class R4Form
{
public:
    /** Reads resources/share/required-r4.json. */
    static Result<R4Form> load(const ResourceFiles& files);
    /**
     * Takes out what R4 does not know. False when something it requires is then missing. `today`:
     * "2026-05-01"; what ends after it is not over yet.
     */
    bool apply(const fhir::ElementTable& table,
               fhir::Document& document,
               fhir::Node& resource,
               std::string_view today) const;

private:
    bool applyTo(const fhir::ElementTable& table,
                 fhir::Document& document,
                 fhir::Node& object,
                 int type,
                 const std::string& typeName,
                 std::string_view today) const;
    bool fitValue(const fhir::ElementTable& table,
                  fhir::Document& document,
                  fhir::Node& value,
                  const fhir::Element& element,
                  const std::string& owner,
                  std::string_view today) const;
    bool isComplete(const fhir::Node& object, const std::string& typeName) const;

    std::map<std::string, std::vector<std::string>> m_required;
    std::map<std::string, std::map<std::string, std::set<std::string>>> m_codes;
    std::map<std::string, std::map<std::string, std::string>> m_dates;
};
} // namespace regie::share
