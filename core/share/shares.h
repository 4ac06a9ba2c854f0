// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/consent.h"
#include "core/share/ips.h"
#include "core/share/share_log.h"
#include "core/share/share_text.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::share
{
/** How something leaves. */
enum class ShareForm {
    Ips,
    Text,
    Pdf,
    Card,
    Portal, ///< the document, over the line of a care provider; never a file
};
/** "ips", "text", "pdf", "card", "portal". */
std::string_view shareFormName(ShareForm form);
std::optional<ShareForm> shareFormFromName(std::string_view name);

/** One share as it is kept. */
struct Share {
    std::string id; ///< UUID
    std::string madeAt;
    ShareTerms terms;
    std::string form;
    std::vector<std::string> facts; ///< ids of the chosen facts
    std::string document;           ///< SHA-256 of what left, 64 hex digits
    std::string consent;            ///< FHIR R4 Consent, with a revocation as `inactive`
    std::string revokedAt;          ///< empty: in force
};

/** What is made for a share, before it leaves. */
struct ShareDraft {
    std::string id;
    ShareTerms terms;
    ShareForm form = ShareForm::Ips;
    Selection selection;
    SharedRecords records;
    std::string consent;
    std::string ips;       ///< the summary; with every form it is the machine-readable part
    TextDocument document; ///< the same facts in words, for paper and preview
    std::string text;      ///< that as plain text
};

/** What share verbs and pages need besides the store. All outlive it. */
struct ShareTools {
    const ShareRules& rules;
    const IpsWriter& ips;
    const terms::Terms& terms; ///< to know which medicines are in use
    std::string app;           ///< "0.1.0"
};

/**
 * Makes everything of a share from its frozen selection; nothing is kept yet. What the draft shows
 * is what leaves. Errors: InvalidArgument (unknown recipient or purpose, a date that is none or is
 * over, a fact that may never be shared), those of the vault.
 */
Result<ShareDraft> draftShare(store::Store& store,
                              const ShareTools& tools,
                              Selection selection,
                              const ShareTerms& terms,
                              ShareForm form,
                              Language language);

/**
 * Lets a share leave: `prepare` writes the bytes beside their place; only when it succeeded are the
 * row and the line of the log kept, with the SHA-256 of `bytes`; only then does `deliver` put them
 * in their place. When that last step fails the share is kept as revoked, and the error is that of
 * `deliver`. `codeGiven`: how the code of a PDF is told, "" when there is none.
 */
Result<Share> completeShare(store::Store& store,
                            const ShareDraft& draft,
                            std::string_view bytes,
                            std::string_view codeGiven,
                            const std::function<Result<void>()>& prepare,
                            const std::function<Result<void>()>& deliver);

/** The newest first. */
Result<std::vector<Share>> shares(store::Store& store);
/** In force, with an end that is today or before: to remind of. */
Result<std::vector<Share>> expiredShares(store::Store& store);
/** Records that a share no longer holds. NotFound; AlreadyExists: it was revoked before. */
Result<Share> revokeShare(store::Store& store, std::string_view id);
} // namespace regie::share
