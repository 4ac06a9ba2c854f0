// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: contents of documents that stand in a resource itself.
#pragma once

#include "core/fhir/resource.h"

#include <deque>
#include <string>
#include <vector>

namespace regie::store
{
/** An Attachment with bytes in the resource, or a Binary that holds them. */
struct InlinePart {
    const fhir::Node* attachment = nullptr; ///< what says contentType and perhaps title
    const fhir::Node* data = nullptr;       ///< base64
    bool elsewhere = false;                 ///< in a Binary of its own
};

/** The parts in order, and what they point into besides the resource and the resolver's answers. */
struct InlineParts {
    std::vector<InlinePart> parts;
    std::deque<fhir::Document> asked; ///< a resolver knows questions by their place: they stay
};

InlineParts inlineParts(const fhir::Node& resource, fhir::Resolver& resolver);

/**
 * The words of the parts that are text of any kind (plain, HTML, XML, RTF), for searching: BSNs are
 * masked in them. Empty for a resource that has none, at the cost of a look through its body.
 */
std::string inlineWords(const fhir::Resource& resource, fhir::Resolver& resolver);

/** The words of bytes that say of themselves to be text of some kind; empty for other kinds. */
std::string wordsInText(std::string_view contentType, std::string_view bytes);
} // namespace regie::store
