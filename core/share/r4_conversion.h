// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/fhir/node.h"
#include "core/fhir/resource.h"

#include <memory>
#include <string_view>

namespace regie::share
{
/**
 * Brings a resource into the form FHIR R4 (4.0.1) prescribes: STU3 by the rules of
 * resources/share/stu3-to-r4.json, and of either version nothing stays that R4 does not know
 * (element, type of value, code of a required binding). What is dropped here is in the narrative,
 * which is made from the fact and therefore says everything.
 */
class R4Conversion
{
public:
    /** LensInvalid when the tables of the program itself cannot be read. */
    static Result<R4Conversion> load(const ResourceFiles& files);
    R4Conversion(R4Conversion&&) noexcept;
    R4Conversion& operator=(R4Conversion&&) noexcept;
    ~R4Conversion();

    /**
     * Changes the resource in place. False: no R4 resource can be made of it (a type R4 has not, or
     * something R4 requires is missing); what is in `resource` then is of no use. `today`:
     * "2026-05-01".
     */
    bool convert(fhir::Document& document,
                 fhir::Node& resource,
                 fhir::FhirVersion from,
                 std::string_view today) const;

private:
    R4Conversion();
    struct State;
    std::unique_ptr<State> m_state;
};
} // namespace regie::share
