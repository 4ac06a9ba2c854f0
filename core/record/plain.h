// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/fhir/node.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::record
{
/**
 * Whether a text is for people: no URL, URN, OID, UUID, profile name or raw instant, and it says
 * something ("onbekend" alone does not).
 */
bool isPlain(std::string_view text);
/** The same for a label: no URL, URN, OID or profile name, and not empty. */
bool isPlainLabel(std::string_view text);
/** "onbekend", "niet bekend", "unknown", "n/a", "-": says nothing by itself. */
bool saysNothing(std::string_view text);

/** The codes and ids of one resource: what a person should not be bothered with. */
class OwnCodes
{
public:
    explicit OwnCodes(const fhir::Node& resource);
    /** Whether one of them stands in the text as a word of its own. */
    bool occurIn(std::string_view text) const;
    /** Both are plain, hold none of the codes, and the Dutch is no untranslated "active". */
    bool plain(const Words& words) const;

private:
    std::vector<std::string_view> m_codes;
};
} // namespace regie::record
