// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/render.h"

namespace regie::record
{
/**
 * A value to the letter, for depth alles: codes with their system in words, values of closed lists
 * as sent, numbers as spelled, identifiers, targets of references. Extensions are left out: they
 * have rows of their own. Takes note of every leaf it tells.
 */
Words letterWords(const RenderContext& context, const fhir::Node& node);

/** What an element is called: its words, else its name taken apart ("clinicalStatus"). */
Words elementWords(const terms::Terms& terms, const fhir::Node& node);
/** "asAgreedIndicator" -> "As agreed indicator". */
std::string wordsOfName(std::string_view name);
} // namespace regie::record
