// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/share/shared_records.h"

#include <string>

namespace regie::share
{
/** Who, why, until when: what the person says about a share. */
struct ShareTerms {
    std::string recipient;               ///< Recipient::id
    std::string recipientName;           ///< "dr. De Vries, cardioloog"; may be empty
    std::string purpose = "behandeling"; ///< Purpose::id
    std::string question;                ///< "Waarom ik kom"; may be empty
    std::string until;                   ///< FHIR date; may be empty
    bool inWriting = false; ///< the question itself is asked: an e-consult; not kept with a share
};

/**
 * The FHIR R4 Consent of one share (PROTOCOL-SECURITY 3): permit, for this recipient and purpose,
 * exactly these resources. References are those of the share's own document, so nothing that was not
 * shared is named. Compact JSON with the given id.
 */
std::string consentOf(const SharedRecords& records,
                      const ShareRules& rules,
                      const ShareTerms& terms,
                      const std::string& id,
                      Clock::Instant now,
                      Language language);
} // namespace regie::share
