// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/crypto: ICU on text that must not leave locked memory.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace regie::crypto
{
enum class LetterCase { Kept, Lowered };

/** NFC, as UTF-8, at most 4096 bytes going in. Errors: EncodingInvalid, LimitExceeded. */
Result<Secret> normalisedUtf8(const Secret& text, LetterCase letterCase);
} // namespace regie::crypto
