// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhir/resource.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace regie::fhir
{
/**
 * A compiled path expression: the part of FHIRPath that lenses need.
 *
 *   a.b                 members; a list gives each of its items
 *   value               the member, else the choice type (valueQuantity, valueString ...)
 *   value.ofType(Quantity)
 *   where(x = 'text')   also !=, and, or, not(), a nested path, exists(), parentheses. A Coding or
 *                       CodeableConcept equals 'system|code' (or 'code', whatever the system)
 *                       when one of its codings does, an Identifier 'system|value'. `!=` is the
 *                       opposite of `=`: it holds too when there is nothing to compare
 *   first() last() [2]  exists() empty() not() hasValue() startsWith('x') contains('x')
 *   $this               the node itself;  %resource  the resource it belongs to
 *   extension('url')    of objects, and of primitives (birthDate.extension('…') looks at
 *                       _birthDate). modifierExtension('url') too
 *   resolve()           the resource a Reference points at
 *   ofResource('Type')  keeps only resources of that type (after resolve())
 *   a | b               all of a, then all of b
 *   a ?? b              b only when a finds nothing
 */
class Path
{
public:
    /** Fails with PathInvalid and the position of what cannot be read. Depth is limited. */
    static Result<Path> parse(std::string_view expression);

    /** The nodes found, in reading order, each once. References are followed at most 8 deep. */
    std::vector<const Node*> select(const Node& context, Resolver& resolver) const;
    /** The same, appended to `found`: for callers that use one list again and again. */
    void select(const Node& context, Resolver& resolver, std::vector<const Node*>& found) const;
    /** The first of select(); nullptr when nothing is found. */
    const Node* first(const Node& context, Resolver& resolver) const;
    /** Whether an expression used as a condition holds. */
    bool holds(const Node& context, Resolver& resolver) const;

    struct Expression; ///< syntax tree, in path.cpp

private:
    std::shared_ptr<const Expression> m_expression;
};
} // namespace regie::fhir
