// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/node.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace regie::record
{
/** What a value is, found from its name and its members: resources come without a schema. */
enum class DataType : std::uint8_t {
    Null,
    Boolean,
    Number,
    Date,
    Time,
    Text,
    Resource,
    Backbone, ///< an object of its own resource, or of a type that is not known here
    Address,
    Annotation,
    Attachment,
    CodeableConcept,
    Coding,
    ContactPoint,
    Dosage,
    Extension,
    HumanName,
    Identifier,
    Meta,
    Money,
    Narrative,
    Period,
    Quantity,
    Range,
    Ratio,
    Reference,
    ReferenceRange,
    SampledData,
    Signature,
    Timing,
};

/** The type of one value (no list). */
DataType dataTypeOf(const fhir::Node& node);
/** "Quantity" for paths of elements; empty for what has no name of its own. */
std::string_view dataTypeName(DataType type);
/** Whether the type is an object that is said as one value ("12 mg"), not part by part. */
bool isValueType(DataType type);

/**
 * The place of a node as definitions name it: "Observation.component.code", or from the data type
 * it is in: "HumanName.family", "Timing.repeat.periodUnit".
 */
std::string elementPath(const fhir::Node& node);
} // namespace regie::record
