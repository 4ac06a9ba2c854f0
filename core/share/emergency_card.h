// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/share/shared_records.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::share
{
/** More bytes do not fit a code that every telephone reads (version 25, level M). */
inline constexpr std::size_t kCardBytes = 900;

/** Plain text for an emergency card: anybody who scans it reads it. Warn, and show it first. */
struct EmergencyCard {
    std::string text;
    std::size_t leftOut = 0; ///< facts that did not fit; the text says how many
};

EmergencyCard emergencyCard(const SharedRecords& records,
                            const store::Profile& person,
                            const std::string& contact, ///< "Jan, 06-…"; may be empty
                            Language language,
                            Clock::Instant now); ///< what has lapsed by then is said to have

/** A QR code: `size` × `size` modules, true is dark. Without the white border of 4 modules. */
struct QrCode {
    int size = 0;
    std::vector<bool> modules; ///< row by row
};
/** UTF-8 text, level M. LimitExceeded: more than kCardBytes. */
Result<QrCode> qrCodeOf(std::string_view text);
/** As an SVG with its border, black on white. */
std::string qrSvg(const QrCode& code, std::string_view title);
} // namespace regie::share
