// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhir/node.h"
#include "core/fhir/read_limits.h"

#include <string_view>

namespace regie::fhir
{
/**
 * One JSON text (RFC 8259) as nodes: order of members and spelling of numbers kept. Refused are
 * bad UTF-8 and lone surrogates (EncodingInvalid), a member named twice in one object
 * (DuplicateKey), anything beyond the limits (TooDeep, LimitExceeded), numbers that JSON does not
 * spell so (NumberInvalid), something behind the end (TextBehind) and all else that is no JSON
 * (SyntaxInvalid), all with the position. A number may be of any size: its spelling is kept.
 */
Result<Document> parseJson(std::string_view bytes, const ReadLimits& limits = {});
} // namespace regie::fhir
