// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <string_view>

namespace regie::crypto
{
/**
 * The second way into a vault, for paper: 26 characters of chance (130 bits) and 2 check characters
 * in Crockford's base 32, shown as 7 groups of 4: "7K2M-9QXA-…".
 */
Secret newRecoveryCode(RandomSource& random);

/**
 * What a person typed, read kindly: either case, O for 0, I and L for 1, spaces and dashes anywhere.
 * Gives the 28 characters without dashes. The check characters find any two wrong characters and
 * any two exchanged. Error: WrongPassphrase, the detail tells a typing error from a wrong length.
 */
Result<Secret> readRecoveryCode(std::string_view typed);

/** The 32-byte key that a code opens a slot with; `code` as readRecoveryCode gives it. */
Secret keyOfRecoveryCode(const Secret& code, std::string_view salt);
} // namespace regie::crypto
