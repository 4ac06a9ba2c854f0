// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhir/element_tables.h"
#include "core/fhir/node.h"
#include "core/fhir/read_limits.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::fhir
{
/**
 * A resource in XML (UTF-8) as the tree that its JSON would give (FHIR R4 2.6.2, "JSON
 * representation"): lists where the table says that an element repeats, numbers and booleans bare,
 * `_name` beside a primitive that has an id or extensions, the narrative as the text it was.
 * An element the table does not know is kept, its shape guessed. UnknownFormat when the root is no
 * resource; the other errors as in readXml(), LimitExceeded for what is too long.
 */
Result<Document> readXmlResource(std::string_view utf8,
                                 const ElementTable& table,
                                 const ReadLimits& limits = {});

/** What can be had of a Bundle in XML that cannot be read as a whole. */
struct XmlParts {
    std::string type;                 ///< of the Bundle, when it stands before the entries
    std::vector<std::string> entries; ///< each a small Bundle of its own; the last may be cut off
};

/** Without entries when it is no Bundle. */
XmlParts splitXmlBundle(std::string_view utf8);
} // namespace regie::fhir
